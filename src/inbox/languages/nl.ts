import { listed, type Marks } from './marks.ts';

/** Dutch. */
export const nl: Marks = {
  wrote: listed('schreef, schreef het volgende, het volgende geschreven, geschreven, schrijft'),
  on: listed('Op'),
  labels: {
    from: listed('van, afzender'),
    sent: listed('verzonden, datum, verzonden op, verstuurd'),
    to: listed('aan'),
    cc: listed('kopie, cc'),
    subject: listed('onderwerp, betreft'),
    other: listed('antwoord aan, beantwoorden aan, urgentie, bijlagen, prioriteit, gevoeligheid'),
  },
  original: listed(`
    oorspronkelijk bericht, oorspronkelijke bericht, origineel bericht, originele bericht, oorspronkelijke e-mail,
    oorspronkelijke afspraak, doorgestuurd bericht, doorgestuurde bericht, begin doorgestuurd bericht,
    begin van doorgestuurd bericht, antwoordbericht`),
  closings: listed(`
    met vriendelijke groet, met vriendelijke groeten, vriendelijke groet, vriendelijke groeten, met hartelijke groet,
    met hartelijke groeten, hartelijke groet, hartelijke groeten, hartelijk groet, hartelijks, met groet, met groeten, mvg, mvrgr,
    m.v.g, vr.gr, vrgr, vr. gr, vriendelijk groetend, vriendelijk gegroet, met beleefde groeten, groet, groeten, groetjes,
    grtjs, grtz, groetjes en tot gauw, veel groeten, veel groetjes, lieve groet, lieve groeten, lieve groetjes,
    warme groet, warme groeten, zonnige groeten, sportieve groeten, hoogachtend, met de meeste hoogachting,
    met collegiale groet, met collegiale groeten, collegiale groeten, bedankt en groeten, alvast bedankt en groeten,
    bedankt en vriendelijke groeten, dank en groet, beste groet, beste groeten`),
  shortClosings: listed('gr, grt, vg, liefs, met dank en groet'),
  sentFrom: listed(`
    verzonden vanaf, verzonden met, verzonden via, verzonden van, verzonden vanuit, verstuurd vanaf, verstuurd met,
    verstuurd via, verstuurd van, verstuurd vanuit, verzonden door mijn, verstuurd door mijn, outlook voor,
    download outlook voor, outlook downloaden voor, haal outlook voor, van mijn`),
  sentFromEnd: listed('verzonden, verstuurd'),
  footers: listed(`
    denk aan het milieu, denk aan het milieu voor, denk eerst aan het milieu, spaar het milieu, virusvrij,
    deze e-mail is gecontroleerd op virussen, dit e-mailbericht is gecontroleerd op virussen,
    u ontvangt dit bericht omdat, je ontvangt dit bericht omdat`),
  disclaimer: {
    message: listed('dit bericht, deze e-mail, deze email, deze mail, dit e-mailbericht, bijlagen, bijlage'),
    secret: listed('vertrouwelijk, strikt persoonlijk'),
    meant: listed('bestemd, geadresseerde, bestemmeling, ontvanger, gericht aan'),
    mistake: listed(
      'ten onrechte, per vergissing, abusievelijk, verwittigen, verwijderen, vernietigen, aansprakelijk, verboden',
    ),
  },
};
