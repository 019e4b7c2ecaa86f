import { listed, type Marks } from './marks.ts';

/** Italian. */
export const it: Marks = {
  wrote: listed('ha scritto, scrive, scrisse, ha scritto quanto segue'),
  on: listed('Il, In data'),
  labels: {
    from: listed('da, mittente'),
    sent: listed('inviato, data, inviato il, inviata'),
    to: listed('a, destinatario'),
    cc: listed('cc, copia'),
    subject: listed('oggetto'),
    other: listed('rispondi a, allegati, priorità, importanza'),
  },
  original: listed(`
    messaggio originale, messaggio inoltrato, inizio messaggio inoltrato, inizio del messaggio inoltrato,
    messaggio inviato, appuntamento originale, email originale, e-mail originale`),
  closings: listed(`
    cordiali saluti, distinti saluti, un cordiale saluto, saluti, tanti saluti, cari saluti, un caro saluto, un saluto,
    saluti cordiali, cordialmente, i migliori saluti, migliori saluti, molti saluti, in fede, grazie e saluti,
    grazie e cordiali saluti, grazie e a presto, un abbraccio, con i migliori saluti, con cordialità, affettuosamente`),
  shortClosings: listed('baci, ciao ciao, cs, ds'),
  sentFrom: listed(`
    inviato da, inviato dal, inviato con, inviato tramite, inviata da, inviato dalla, ottieni outlook per,
    scarica outlook per, dal mio`),
  sentFromEnd: [],
  footers: listed(`
    prima di stampare, pensa all'ambiente, rispetta l'ambiente, privo di virus, mail priva di virus,
    questa e-mail è stata controllata, hai ricevuto questo messaggio perché`),
  disclaimer: {
    message: listed(
      'questo messaggio, questa e-mail, questa email, questa comunicazione, il presente messaggio, allegati',
    ),
    secret: listed('riservate, riservato, riservata, confidenziale, confidenziali, riservatezza'),
    meant: listed('destinatario, destinatari, destinato, destinata, indirizzato, esclusivamente'),
    mistake: listed(
      'per errore, cancellare, cancellarlo, eliminare, distruggere, avvisare, informare, vietata, vietato, proibita',
    ),
  },
};
