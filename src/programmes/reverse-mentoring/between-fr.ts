import type { StepWords } from '../../programme/definition.ts';

const visited = {
  'sit-in.what': 'Quoi',
  'sit-in.when': 'Quand',
  'sit-in.length': 'Durée',
  'sit-in.where': 'Où',
} as const;
const watched = { 'sit-in.watch': 'À observer', 'sit-in.watch-too': 'À observer aussi' } as const;

export const betweenFr: Record<string, StepWords> = {
  ask: {
    subject: 'Poser une question à {partner}',
    preheader: 'Une seule chose, bien précise, entre deux conversations.',
    opening:
      'Bonjour {name},\n\nUne question vous trotte dans la tête ? Soumettez une seule chose à {partner}. Plus elle est petite, plus la réponse vous servira.',
    takes: 'Deux minutes.',
    button: 'Envoyer ma question',
    more: '{partner} lit ceci, pas {coordinator}.',
    next: 'Nous vous transmettons la réponse dès qu’elle est là. {partner} a un peu moins de deux semaines pour la donner.',
    thanks: 'Merci. {partner} reçoit votre question par mail.',
    questions: {
      question: {
        ask: 'Que voulez-vous savoir de {partner} ?',
        help: 'Par exemple : « comment tirer plus de ce canal ? », ou « que changeriez-vous à mon site ? ».',
      },
      link: { ask: 'Y a-t-il une page à regarder ?', help: 'Collez le lien ici, {partner} pourra y jeter un œil.' },
      file: {
        ask: 'Voulez-vous joindre un fichier ?',
        help: 'Une présentation, un document, la photo d’une page. Trop lourd ? Collez plutôt un lien ci-dessus.',
      },
    },
  },

  asked: {
    subject: 'Entre-temps, {partner} vous demande conseil',
    preheader: 'Quelques lignes suffisent.',
    opening: 'Bonjour {name},\n\nEntre deux conversations, {partner} vous soumet une seule chose.',
    takes: 'Cinq minutes.',
    more: '{partner} lit votre réponse, pas {coordinator}. Vous pouvez aussi répondre simplement à ce message.',
    next: 'Nous transmettons votre réponse aussitôt. Sans nouvelles de vous jusqu’au {closes} inclus, nous dirons à {partner} que c’est un sujet pour votre prochaine conversation.',
    thanks: 'Merci. Nous transmettons votre réponse à {partner}.',
    reminders: [
      {
        subject: '{partner} attend encore votre réponse',
        opening: 'Bonjour {name},\n\nDeux lignes aideront déjà {partner}. « Je me renseigne » est aussi une réponse.',
      },
    ],
    questions: {
      answer: {
        ask: 'Que répondez-vous à {partner} ?',
        help: 'Court et franc. Si vous ne savez pas, dites où vous chercheriez.',
      },
    },
    shows: { 'ask.question': '{partner} demande', 'ask.link': 'À regarder', 'ask.file': 'Fichier joint' },
  },

  'ask-answered': {
    subject: 'La réponse de {partner}',
    preheader: 'À ce que vous aviez demandé entre-temps.',
    opening: 'Bonjour {name},\n\n{partner} a réfléchi à votre question.',
    next: 'Essayez, et racontez comment cela s’est passé lors de votre prochaine conversation. Encore une petite question ? Posez-la avec le lien ci-dessous.',
    shows: { 'ask.question': 'Vous demandiez', 'asked.answer': '{partner} répond' },
  },

  'ask-unanswered': {
    subject: 'Votre question à {partner} est restée sans réponse',
    preheader: 'Comment l’obtenir malgré tout.',
    opening:
      'Bonjour {name},\n\n{partner} n’a pas trouvé le temps de répondre cette fois. Cela ne dit rien de votre question : souvent, c’est l’agenda.',
    next: 'Reprenez-la lors de votre prochaine conversation. Si cela ne peut pas attendre, {coordinator} y réfléchira volontiers avec vous : {coordinatorEmail}.',
    shows: { 'ask.question': 'Vous demandiez' },
  },

  'sit-in': {
    subject: 'Inviter {partner} à observer',
    preheader: 'À une réunion, à un appel. Vous lirez ensuite ce que {partner} a vu.',
    opening:
      'Bonjour {name},\n\nUn regard extérieur voit ce que vous ne voyez plus. Invitez {partner} à une réunion ou à un appel.',
    takes: 'Trois minutes.',
    button: 'Inviter {partner}',
    more: '{partner} lit ceci, pas {coordinator}. Prévenez les autres participants que quelqu’un sera là pour observer.',
    next: '{partner} dira oui ou non, et nous vous tiendrons au courant.',
    thanks: 'Merci. {partner} reçoit votre invitation par mail.',
    questions: {
      what: {
        ask: 'À quoi voulez-vous que {partner} assiste ?',
        help: 'La réunion du lundi avec votre équipe, un appel avec un client.',
      },
      when: { ask: 'Quand est-ce ?' },
      length: {
        ask: 'Combien de temps cela dure-t-il ?',
        options: {
          'half-hour': 'Une demi-heure',
          hour: 'Une heure',
          'hour-and-a-half': 'Une heure et demie',
          'two-hours': 'Deux heures',
        },
      },
      where: { ask: 'Où, ou par quel lien ?' },
      watch: {
        ask: 'Que doit observer {partner} ?',
        help: 'Si vous laissez les autres finir leurs phrases, par exemple.',
      },
      'watch-too': { ask: 'Et autre chose encore ?' },
    },
  },

  'sit-in-asked': {
    subject: 'Viendrez-vous observer {partner} ?',
    preheader: 'Vous regardez, puis vous dites ce que vous avez vu.',
    opening: 'Bonjour {name},\n\n{partner} vous propose de venir observer. Vous n’avez rien à dire et rien à préparer.',
    takes: 'Une demi-minute.',
    more: 'Si c’est oui, nous vous demanderons ensuite ce qui a bien marché et où cela a coincé. Vous pouvez dire non, sans donner de raison.',
    next: '{partner} saura aussitôt ce que vous répondez. Vous pouvez répondre jusqu’au {closes} inclus.',
    thanks: 'Merci. Nous le faisons savoir à {partner}.',
    reminders: [
      {
        subject: 'Pouvez-vous venir observer {partner} ?',
        opening: 'Bonjour {name},\n\nOui ou non, les deux conviennent. {partner} saura à quoi s’en tenir.',
      },
    ],
    questions: { join: { ask: 'Pouvez-vous être là ?' } },
    shows: { ...visited, ...watched },
  },

  'sit-in-agreed': {
    subject: '{role, select, mentor {Vous allez observer {partner}} other {{partner} viendra observer}}',
    preheader: 'Le jour, l’heure et le lieu réunis.',
    opening:
      'Bonjour {name},\n\n{role, select, mentor {Merci de venir.} other {{partner} sera là.}} Voici ce qui est convenu.',
    next: '{role, select, mentor {Notez sur le moment ce qui vous frappe. Peu après, nous vous demanderons ce qui a bien marché et où cela a coincé. Un empêchement\u00a0? Dites-le ci-dessus\u00a0: nous prévenons {partner}.} other {Prévenez les autres que {partner} viendra observer, et dites-leur pourquoi. Ensuite, vous lirez ce que {partner} a vu. Quelque chose change\u00a0? Modifiez-le ci-dessus\u00a0: nous prévenons {partner}, et vos agendas suivront.}}',
    shows: { ...visited, ...watched },
  },

  'sit-in-declined': {
    subject: '{partner} ne pourra pas être là cette fois',
    preheader: 'Un autre moment est toujours possible.',
    opening:
      'Bonjour {name},\n\nCette fois, {partner} ne peut pas venir observer. Nous ne demandons pas de raison : souvent, c’est l’agenda.',
    next: 'Une autre réunion, une autre heure ? Invitez de nouveau {partner} avec le lien ci-dessous.',
    shows: { 'sit-in.what': 'Votre invitation', 'sit-in.when': 'Quand' },
  },

  'sit-in-unanswered': {
    subject: '{partner} n’a dit ni oui ni non',
    preheader: 'Mieux vaut donc ne pas compter sur une visite.',
    opening:
      'Bonjour {name},\n\nVous aviez invité {partner} à observer. Aucune réponse n’est venue : partez du principe que ce sera non.',
    next: 'Reposez la question quand vous vous parlerez, ou écrivez : {partnerEmail}.',
    shows: { 'sit-in.what': 'Votre invitation', 'sit-in.when': 'Quand' },
  },

  'sit-in-notes': {
    subject: 'Qu’avez-vous vu chez {partner} ?',
    preheader: 'Tant que c’est frais : ce qui a bien marché, et où cela a coincé.',
    opening: 'Bonjour {name},\n\nVous avez observé {partner}. Ce que vous avez vu, {partner} ne pouvait pas le voir.',
    button: 'Écrire ce que j’ai vu',
    takes: 'Cinq minutes, deux questions.',
    more: '{partner} lit ceci, pas {coordinator}. Vous n’y étiez finalement pas ? Alors vous n’avez rien à faire.',
    next: 'Nous le transmettons aussitôt. Vous pouvez répondre jusqu’au {closes} inclus.',
    thanks: 'Merci. {partner} va le lire.',
    reminders: [
      {
        subject: 'Vous souvenez-vous de ce que vous avez vu chez {partner} ?',
        opening:
          'Bonjour {name},\n\nDeux phrases suffisent : une chose qui a bien marché, et une qui pourrait aller mieux.',
      },
    ],
    questions: {
      well: { ask: 'Qu’est-ce qui a bien marché ?', help: 'Quelque chose que {partner} doit absolument garder.' },
      wrong: {
        ask: 'Où cela a-t-il coincé ?',
        help: 'Un moment, le plus concret possible. {partner} vous l’a demandé.',
      },
    },
    shows: { 'sit-in.what': 'Quoi', ...watched },
  },

  'sit-in-told': {
    subject: 'Ce que {partner} a vu',
    preheader: 'Ce qui a bien marché, et où cela a coincé.',
    opening: 'Bonjour {name},\n\n{partner} a observé et a noté ceci pour vous.',
    next: 'Un point vous échappe, ou vous le voyez autrement ? Commencez par là votre prochaine conversation.',
    shows: {
      'sit-in.what': 'Quoi',
      'sit-in-notes.well': 'Ce qui a bien marché',
      'sit-in-notes.wrong': 'Où cela a coincé',
    },
  },

  classic: {
    subject: 'Une question pour un mentor classique',
    preheader: 'Pour ce qu’on ne sait qu’après l’avoir vécu.',
    opening:
      'Bonjour {name},\n\nToutes les questions ne conviennent pas à votre duo. Il faut parfois quelqu’un qui est passé par là. Dites de quoi il s’agit, et nous saurons qui chercher.',
    takes: 'Une demi-minute.',
    button: 'Le faire savoir',
    more: '{coordinator} lit ceci, avec votre nom. Votre duo ne le lit pas.',
    next: '{coordinator} cherche dans le groupe quelqu’un qui est passé par là. Si cette personne existe, vous recevrez tous deux un message. Les conversations de votre duo continuent comme prévu.',
    thanks: 'Merci. {coordinator} sait maintenant ce que vous cherchez.',
    questions: {
      topic: {
        ask: 'De quoi aimeriez-vous parler ?',
        options: {
          family: 'Le travail et les enfants',
          crossroads: 'Un carrefour dans ma carrière',
          'hard-times': 'Diriger dans une période difficile',
          own: 'Autre chose',
        },
      },
      own: { ask: 'Quoi précisément ?', help: 'En quelques mots.' },
    },
  },

  'classic-begin': {
    subject: '{role, select, mentor {{partner} cherche votre expérience} other {Faites connaissance avec {partner}}}',
    preheader:
      'Une conversation de trois quarts d’heure. {role, select, mentor {{partner} prend l’initiative.} other {À vous l’initiative.}}',
    opening:
      'Bonjour {name},\n\n{role, select, mentor {Vous avez dit à {coordinator} que vous vouliez bien être mentor classique. {partnerFull} cherche quelqu’un qui est passé par là et vous écrira pour convenir d’une seule conversation de trois quarts d’heure.} other {Vous cherchiez quelqu’un qui est passé par là. {partnerFull} vous consacre volontiers trois quarts d’heure, une fois, comme mentor classique.\n\nEnvoyez dès aujourd’hui à {partner} deux moments qui vous conviennent : {partnerEmail}.}}',
    more: '{role, select, mentor {Rien à préparer, et pas de solution à trouver. Racontez comment cela s’est passé pour vous, y compris ce qui a raté, et posez plus de questions que vous ne donnez de réponses. L’adresse de {partner} : {partnerEmail}.} other {Ajoutez en une phrase ce que vous aimeriez surtout savoir. Vos autres conversations continuent comme prévu.}}\n\nCe que vous vous direz reste entre vous. Cela ne convient pas, finalement ? Dites-le à {coordinator} : {coordinatorEmail}.',
    next: 'Dans quatre semaines, nous demanderons brièvement à chacun de vous comment c’était.',
    shows: {
      'classic.topic':
        '{role, select, mentor {Ce dont {partner} aimerait parler} other {Ce dont vous aimeriez parler}}',
      'classic.own': '{role, select, mentor {Avec les mots de {partner}} other {Avec vos mots}}',
    },
  },

  'classic-after': {
    subject: 'Comment était votre conversation avec {partner} ?',
    preheader: 'Deux clics suffisent.',
    opening:
      'Bonjour {name},\n\nIl y a quatre semaines, nous vous avons mis en contact, {partner} et vous, pour parler de ce qu’on ne sait qu’après l’avoir vécu.',
    takes: 'Une demi-minute.',
    more: 'Votre note compte sans votre nom, et seulement à partir de cinq personnes. Si vous souhaitez en reparler, personne ne le voit.',
    thanks: 'Merci. Envie d’en reparler ? Écrivez vous-même à {partner} : {partnerEmail}.',
    questions: {
      useful: {
        ask: '{role, select, mentor {Cette conversation avait-elle du sens pour vous ?} other {Cette conversation vous a-t-elle été utile ?}}',
        help: 'Pas encore parlé ? Passez cette question.',
        low: 'Peu',
        high: 'Beaucoup',
      },
      again: { ask: 'Aimeriez-vous reparler avec {partner} ?' },
    },
  },
};
