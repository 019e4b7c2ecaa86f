import { listed, type Marks } from './marks.ts';

/** Danish. */
export const da: Marks = {
  wrote: listed('skrev, skrev følgende, skriver, har skrevet'),
  on: listed('Den'),
  labels: {
    from: listed('fra, afsender'),
    sent: listed('sendt, dato, sendt den'),
    to: listed('til, modtager'),
    cc: listed('cc, kopi'),
    subject: listed('emne, vedr'),
    other: listed('svar til, vedhæftede filer, prioritet, vigtighed'),
  },
  original: listed(`
    oprindelig meddelelse, oprindelig besked, original besked, original meddelelse, den oprindelige meddelelse,
    videresendt meddelelse, videresendt besked, start på videresendt besked, start på videresendt meddelelse,
    oprindelig aftale, oprindelig mail`),
  closings: listed(`
    med venlig hilsen, med venlige hilsner, venlig hilsen, venlige hilsner, mange hilsner, de bedste hilsner,
    bedste hilsner, bedste hilsener, med hilsen, hilsen, hilsner, kærlig hilsen, kærlige hilsner, kh, mvh, m.v.h,
    med de bedste hilsner, på forhånd tak og venlig hilsen, tak og venlig hilsen, tak og hilsen, hjertelig hilsen,
    varme hilsner, med bedste hilsen, bedste hilsen, dbh`),
  shortClosings: listed('vh, bh, mh, knus'),
  sentFrom: listed(`
    sendt fra, sendt med, sendt via, sendt fra min, hent outlook til, download outlook til, fra min`),
  sentFromEnd: [],
  footers: listed(`
    tænk på miljøet, tænk på miljøet før, virusfri, denne e-mail er blevet kontrolleret, denne mail er scannet,
    du modtager denne besked fordi, du modtager denne mail fordi`),
  disclaimer: {
    message: listed('denne e-mail, denne mail, denne meddelelse, denne besked, vedhæftede'),
    secret: listed('fortrolig, fortrolige, fortroligt, tavshedspligt'),
    meant: listed('modtager, modtageren, beregnet, tiltænkt, adressat, bestemt'),
    mistake: listed('ved en fejl, fejlagtigt, slette, slet, underrette, informere, ulovlig, ikke tilladt, uberettiget'),
  },
};
