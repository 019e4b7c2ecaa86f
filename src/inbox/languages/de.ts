import { listed, type Marks } from './marks.ts';

/** German. */
export const de: Marks = {
  wrote: listed('schrieb, schrieb folgendes, geschrieben, folgendes geschrieben, schreibt'),
  on: listed('Am'),
  labels: {
    from: listed('von, absender'),
    sent: listed('gesendet, gesendet am, datum, gesendet um'),
    to: listed('an, empfänger'),
    cc: listed('cc, kopie'),
    subject: listed('betreff'),
    other: listed('antwort an, anlagen, wichtigkeit, priorität'),
  },
  original: listed(`
    ursprüngliche nachricht, originalnachricht, original nachricht, original-nachricht, originale nachricht,
    antwort nachricht, ursprünglicher termin, weitergeleitete nachricht, weitergeleitete e-mail, original message,
    anfang der weitergeleiteten nachricht, anfang der weitergeleiteten e-mail, originalmail`),
  closings: listed(`
    mit freundlichen grüßen, mit freundlichen grüssen, mit freundlichem gruß, mit freundlichem gruss, freundliche grüße,
    freundliche grüsse, freundlicher gruß, viele grüße, viele grüsse, vielen dank und viele grüße, liebe grüße,
    liebe grüsse, beste grüße, beste grüsse, schöne grüße, schöne grüsse, herzliche grüße, herzliche grüsse,
    herzlichst, hochachtungsvoll, mit besten grüßen, mit besten grüssen, mit lieben grüßen, mit herzlichen grüßen,
    mfg, grüße, grüsse, gruß, gruss, mit freundlichen gruessen, viele gruesse, liebe gruesse, herzlicher gruß,
    lieber gruß, mit kollegialen grüßen, sonnige grüße`),
  shortClosings: listed('lg, vg, bg, hg, glg, freundlichst'),
  sentFrom: listed(`
    von meinem, gesendet von, gesendet mit, gesendet über, gesendet aus, gesendet via, diese nachricht wurde von,
    diese nachricht wurde mit, outlook für, hol dir outlook für, holen sie sich outlook für, laden sie outlook für`),
  sentFromEnd: listed('gesendet, geschickt, gesendet.'),
  footers: listed(`
    bitte denken sie an die umwelt, bitte prüfen sie, denken sie an die umwelt, virenfrei, diese e-mail wurde von avast,
    diese e-mail wurde auf viren, sie erhalten diese nachricht weil, sie erhalten diese nachricht`),
  disclaimer: {
    message: listed('diese e-mail, diese email, diese nachricht, dieser e-mail, dieses schreiben, anhänge, anlagen'),
    secret: listed('vertraulich, vertrauliche, vertraulichen, rechtlich geschützte, rechtlich geschützt'),
    meant: listed('bestimmt, adressat, adressaten, empfänger, adressiert'),
    mistake: listed(
      'irrtümlich, vernichten, löschen, informieren, benachrichtigen, unbefugte, unerlaubte, nicht gestattet, haftung',
    ),
  },
};
