import { listed, type Marks } from './marks.ts';

/** Swedish. */
export const sv: Marks = {
  wrote: listed('skrev, skrev följande, skriver, har skrivit'),
  on: listed('Den'),
  labels: {
    from: listed('från, avsändare'),
    sent: listed('skickat, datum, skickat den, sänt'),
    to: listed('till, mottagare'),
    cc: listed('kopia, cc'),
    subject: listed('ämne'),
    other: listed('svar till, bifogade filer, prioritet, angelägenhetsgrad'),
  },
  original: listed(`
    ursprungligt meddelande, originalmeddelande, det ursprungliga meddelandet, ursprungligt mejl,
    vidarebefordrat meddelande, vidarebefordrat brev, vidarebefordrat mejl, början på vidarebefordrat meddelande,
    börja vidarebefordrat meddelande, ursprunglig avtalad tid`),
  closings: listed(`
    med vänlig hälsning, med vänliga hälsningar, vänlig hälsning, vänliga hälsningar, hälsningar, hälsning,
    bästa hälsningar, med bästa hälsningar, många hälsningar, varma hälsningar, kära hälsningar, hjärtliga hälsningar,
    med hälsning, tack och hälsningar, tack på förhand och hälsningar, mvh, allt gott, med vänlig hälsing,
    soliga hälsningar, bästa hälsning`),
  shortClosings: listed('vh, bh, hej då, kram, kramar'),
  sentFrom: listed(`
    skickat från, skickat med, skickat via, skickades från, sänt från, hämta outlook för, hämta outlook till,
    ladda ner outlook, från min`),
  sentFromEnd: [],
  footers: listed(`
    tänk på miljön, tänk på miljön innan, virusfri, det här e-postmeddelandet har kontrollerats,
    detta e-postmeddelande har kontrollerats, du får det här meddelandet eftersom, du får detta meddelande eftersom`),
  disclaimer: {
    message: listed('detta e-postmeddelande, detta meddelande, detta mejl, det här meddelandet, denna e-post, bilagor'),
    secret: listed('konfidentiell, konfidentiellt, konfidentiella, sekretess, sekretessbelagd'),
    meant: listed('mottagare, mottagaren, avsett, avsedd, adressat, adressaten'),
    mistake: listed('av misstag, felaktigt, radera, ta bort, förstöra, meddela, underrätta, otillåten, förbjudet'),
  },
};
