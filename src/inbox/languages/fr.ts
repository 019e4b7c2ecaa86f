import { listed, type Marks } from './marks.ts';

/** French. */
export const fr: Marks = {
  wrote: listed('a écrit, a ecrit, écrit, a écrit ce qui suit, écrivait'),
  on: listed('Le'),
  labels: {
    from: listed('de, expéditeur'),
    sent: listed("envoyé, envoyé le, date, date d'envoi, message du"),
    to: listed('à, a, pour, destinataire'),
    cc: listed('cc, copie à, copie'),
    subject: listed('objet, sujet'),
    other: listed('répondre à, pièces jointes, importance, priorité'),
  },
  original: listed(`
    message d'origine, message original, e-mail d'origine, courriel d'origine, rendez-vous d'origine, message transféré,
    message transmis, message réexpédié, début du message réexpédié, début du message transféré, forwarded message,
    courrier original, mail original`),
  closings: listed(`
    cordialement, bien cordialement, très cordialement, cdlt, cdt, bien cdlt, salutations, bien à vous, bien à toi,
    meilleures salutations, sincères salutations, salutations distinguées, cordiales salutations, salutations cordiales,
    mes salutations, mes meilleures salutations, amicalement, bien amicalement, sincèrement, respectueusement,
    bien sincèrement, amitiés, chaleureusement, merci et bonne journée, bonne journée et à bientôt, belle journée à vous,
    merci et cordialement, bonne réception, bises, bisous, à vous, avec mes salutations, avec mes meilleures salutations`),
  shortClosings: listed('bàv, bav, biz, a+, slts'),
  sentFrom: listed(`
    envoyé de mon, envoyé depuis mon, envoyé depuis, envoyé à partir de, envoyé à partir d', envoyé depuis l', envoyé avec, envoyé via, envoyé par mon,
    envoyé de, provenance, obtenir outlook pour, obtenez outlook pour, télécharger outlook pour, téléchargez outlook pour,
    de mon`),
  sentFromEnd: [],
  footers: listed(`
    pensez à l'environnement, pensons à l'environnement, avant d'imprimer, n'imprimez ce, sans virus, garanti sans virus,
    cet e-mail a été vérifié par, cet e-mail a fait l'objet d'une analyse, l'absence de virus dans ce courrier,
    vous recevez ce message car, vous recevez cet e-mail car`),
  disclaimer: {
    message: listed('ce message, cet e-mail, cet email, ce courriel, ce mail, ce courrier, pièces jointes'),
    secret: listed('confidentiel, confidentielle, confidentielles, confidentiels, confidentialité'),
    meant: listed('destinataire, destinataires, destiné, destinés, destinée, destinées, intention exclusive'),
    mistake: listed(
      'par erreur, détruire, supprimer, avertir, prévenir, interdite, interdit, responsabilité, non autorisée',
    ),
  },
};
