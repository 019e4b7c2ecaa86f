import { listed, type Marks } from './marks.ts';

/** Norwegian. */
export const no: Marks = {
  wrote: listed('skrev, skrev følgende, skreiv, har skrevet'),
  on: listed('Den, På'),
  labels: {
    from: listed('fra, frå, avsender'),
    sent: listed('sendt, dato, sendt den'),
    to: listed('til, mottaker'),
    cc: listed('kopi, cc'),
    subject: listed('emne'),
    other: listed('svar til, vedlegg, prioritet, viktighet'),
  },
  original: listed(`
    opprinnelig melding, original melding, originalmelding, opprinnelig e-post, opprinnelig avtale, videresendt melding,
    videresendt e-post, start på videresendt melding, begynnelsen på videresendt melding, vidaresend melding`),
  closings: listed(`
    med vennlig hilsen, med vennlige hilsener, vennlig hilsen, vennlige hilsener, med venleg helsing, venleg helsing,
    beste hilsen, beste hilsener, med beste hilsen, hilsen, hilsener, mange hilsener, med hilsen, mvh, mvh., hilsing,
    helsing, takk og hilsen, på forhånd takk og hilsen, gode hilsener, varme hilsener, hjertelig hilsen`),
  shortClosings: listed('vh, bh, mh, klem, ha det'),
  sentFrom: listed('sendt fra, sendt med, sendt via, sendt frå, skaff deg outlook for, hent outlook for, fra min'),
  sentFromEnd: [],
  footers: listed(`
    tenk på miljøet, tenk på miljøet før, virusfri, denne e-posten er kontrollert, denne e-posten er sjekket,
    du mottar denne meldingen fordi, du får denne meldingen fordi`),
  disclaimer: {
    message: listed('denne e-posten, denne e-postmeldingen, denne meldingen, denne eposten, vedlegg'),
    secret: listed('konfidensiell, konfidensielt, konfidensielle, fortrolig, taushetsplikt'),
    meant: listed('mottaker, mottakeren, adressat, adressaten, beregnet, tiltenkt'),
    mistake: listed('ved en feil, feilaktig, slette, slett, varsle, informere, ulovlig, ikke tillatt, uberettiget'),
  },
};
