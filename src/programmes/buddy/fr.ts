import type { ProgrammeWords } from '../../programme/definition.ts';
import { inConfidenceWords } from '../in-confidence.ts';

const languages = { nl: 'Néerlandais', fr: 'Français', en: 'Anglais' };

export const fr: ProgrammeWords = {
  name: 'Un buddy pour commencer',
  about: 'Quelqu’un qui connaît la maison y guide une nouvelle recrue : l’un est buddy, l’autre pose ses questions.',
  roles: { mentor: 'buddy', mentee: 'nouvelle recrue' },
  topics: {
    'who-does-what': 'Qui fait quoi',
    'unwritten-rules': 'Les règles non écrites',
    decisions: 'Comment on décide',
    tools: 'Logiciels et systèmes',
    'around-the-building': 'S’orienter dans le bâtiment',
    'hybrid-days': 'Télétravail et jours au bureau',
    learning: 'Apprendre et se former',
    'meeting-people': 'Faire connaissance',
  },
  steps: {
    'welcome-newcomer': {
      subject: 'Bienvenue, {name}. Une question ?',
      preheader: 'Quatre petites questions, et nous vous trouvons un buddy.',
      opening:
        'Bonjour {name},\n\nQuel plaisir de vous accueillir. Une personne qui connaît déjà bien la maison sera votre buddy, le temps de {sessions, plural, =3 {trois} other {#}} cafés {minutes, plural, =30 {d’une demi-heure} other {de # minutes}}, pour tout ce que le dossier d’accueil ne dit pas.',
      button: 'Répondre aux quatre questions',
      takes: 'Deux minutes.',
      more: 'Chaque question indique qui lit la réponse.',
      next: 'Bientôt, votre buddy vous écrira en personne.',
      thanks: 'Merci. Cela nous aide à trouver quelqu’un qui vous convient.',
      reminders: [
        {
          subject: 'Aidez-nous à choisir votre buddy',
          opening: 'Bonjour {name},\n\nUne question que vous n’avez encore posée à personne : voilà un bon début.',
        },
      ],
      questions: {
        curious: {
          ask: 'Que vous demandez-vous sur le travail ici ?',
          help: 'Aucune question n’est trop petite. Où tout le monde déjeune, par exemple.',
        },
        wants: { ask: 'Que voulez-vous mieux connaître en premier ?', help: 'Trois choix au maximum.' },
        languages: {
          ask: 'Dans quelles langues aimez-vous bavarder ?',
          help: 'La langue dans laquelle nous vous écrivons est déjà cochée.',
          options: languages,
        },
        free: { ask: 'Quand avez-vous une demi-heure dans la semaine ?', help: 'La pause de midi compte aussi.' },
      },
    },

    'welcome-buddy': {
      subject: 'Qu’auriez-vous aimé savoir plus tôt ?',
      preheader: 'Vous serez buddy. Quatre questions pour trouver la bonne personne.',
      opening:
        'Bonjour {name},\n\nVous serez le buddy d’une personne qui arrive chez {organisation}. Cela fait {sessions, plural, =3 {trois} other {#}} cafés {minutes, plural, =30 {d’une demi-heure} other {de # minutes}}. Le dossier d’accueil, vous pouvez le laisser de côté.',
      button: 'Répondre aux quatre questions',
      takes: 'Deux minutes.',
      more: 'Chaque question indique qui lit la réponse.',
      next: 'Dès que nous saurons avec qui vous ferez équipe, vous l’apprendrez avant tout le monde.',
      thanks: 'Merci. Votre réponse va bientôt rendre service.',
      reminders: [
        {
          subject: 'Repensez à votre première semaine',
          opening: 'Bonjour {name},\n\nUne seule chose que vous auriez voulu savoir, c’est déjà beaucoup.',
        },
      ],
      questions: {
        'wish-known': {
          ask: 'Qu’auriez-vous voulu savoir dès la première semaine ?',
          help: 'Une chose écrite nulle part et connue de tous.',
        },
        offers: { ask: 'Sur quoi pouvez-vous guider quelqu’un ?', help: 'Cinq choix au maximum.' },
        languages: {
          ask: 'Dans quelles langues aimez-vous bavarder ?',
          help: 'La langue dans laquelle nous vous écrivons est déjà cochée.',
          options: languages,
        },
        free: { ask: 'Quand avez-vous une demi-heure dans la semaine ?', help: 'La pause de midi compte aussi.' },
      },
    },

    match: {
      subject: '{pairs, plural, =0 {Pas encore de buddy} one {Un buddy} other {# buddys}} pour {cohort}',
      preheader: 'À vous de voir qui accompagne qui.',
      opening:
        'Bonjour {name},\n\n{pairs, plural, =0 {Les réponses d’aujourd’hui ne donnent pas encore de duo.} one {Nous avons trouvé un duo.} other {Nous avons trouvé # duos.}} {waiting, plural, =0 {Tout le monde a un duo.} one {Une personne n’a pas encore de duo : regardez d’abord de ce côté.} other {# personnes n’ont pas encore de duo : regardez d’abord de ce côté.}}',
      more: '{pairs, plural, =0 {Dès que quelqu’un se libère, nous cherchons à nouveau.} other {Chaque duo est accompagné de ce qui le rapproche. Vous connaissez la maison : si un duo vous semble impossible, passez un coup de fil à l’un des deux.}}',
      next: '{pairs, plural, =0 {Vous le saurez dès qu’un duo se forme.} other {Les duos sont formés. Chaque buddy reçoit un nom et dit bonjour en premier.}}',
    },

    hello: {
      subject: 'Vous êtes le buddy : voici {partner}',
      preheader: 'Le premier bonjour vous revient.',
      opening:
        'Bonjour {name},\n\nVous accompagnez {partnerFull}. Votre première mission est toute petite : un message aujourd’hui à {partnerEmail}. Deux phrases suffisent.',
      takes: 'Une demi-minute.',
      more: 'Votre réponse va aussi à {coordinator}, pour que tout le monde reçoive un mot d’accueil.',
      next: 'Ensuite, nous proposerons trois dates, à deux semaines d’intervalle. Si l’une ne convient pas, choisissez-en une autre ensemble.',
      thanks: 'Merci. Quand on arrive, un tel message fait toute la différence.',
      reminders: [
        {
          subject: 'Deux phrases pour {partner}',
          opening: 'Bonjour {name},\n\nUn bonjour et une idée de déjeuner, rien de plus : {partnerEmail}.',
        },
      ],
      questions: { written: { ask: 'Avez-vous déjà écrit à {partner} ?' } },
      shows: {
        'welcome-newcomer.curious': '{partner} se demande',
        'welcome-newcomer.wants': '{partner} veut mieux connaître',
      },
    },

    brief: {
      subject: 'Café {session} avec {partner}',
      preheader: 'Une demi-heure le {date}, et de quoi en parler.',
      opening:
        'Bonjour {name},\n\nSelon le calendrier, {partner} et vous avez rendez-vous le {date} à {time}. Si cela ne convient pas, choisissez ensemble un autre moment : {partnerEmail}.',
      more: '{session, plural, =1 {{role, select, mentor {Montrez d’abord l’endroit que vous préférez, le coin café ou un bureau tranquille. Le reste viendra tout seul.} other {Venez avec votre liste. Les questions que l’on n’ose pas poser en réunion ont leur place ici.}}} =3 {{role, select, mentor {C’est le dernier café prévu. Pensez à faire rencontrer encore quelqu’un à {partner}.} other {C’est le dernier café prévu. Que voulez-vous encore savoir avant de trouver votre chemin ?}}} other {{role, select, mentor {Demandez ce qui a paru étrange ces deux dernières semaines. Un regard neuf voit ce que vous ne voyez plus.} other {Dites ce qui vous a paru étrange ces deux dernières semaines. Votre regard est encore neuf, et votre buddy en apprend aussi.}}}}',
      shows: {
        'welcome-newcomer.curious': '{role, select, mentor {{partner} se demandait} other {Vous vous demandiez}}',
        'welcome-buddy.wish-known':
          '{role, select, mentor {Vous auriez voulu savoir} other {{partner} aurait voulu savoir}}',
        'check-in.next': '{role, select, mentor {Sujet proposé par {partner}} other {Votre sujet}}',
      },
    },

    'check-in': {
      subject: 'Comment était ce café avec {partner} ?',
      preheader: 'Trois questions, une minute.',
      opening: 'Bonjour {name},\n\nLe café {session} avec {partner} était prévu le {date}.',
      takes: 'Une minute.',
      more: '{coordinator} voit aussi si le café a eu lieu. Votre note compte sans votre nom, à partir de cinq personnes.',
      thanks: 'Merci. Ce que vous partagez avec {partner} vous attendra au prochain café.',
      reminders: [
        { subject: 'Et ce café, {name} ?', opening: 'Bonjour {name},\n\nUn clic à propos du café {session} suffit.' },
      ],
      questions: {
        met: {
          ask: 'Le café a-t-il eu lieu ?',
          options: { yes: 'Oui', moved: 'Non, il est déplacé', no: 'Non, il n’a pas eu lieu' },
        },
        'at-home': { ask: 'Vous sentez-vous déjà un peu chez vous ici ?', low: 'Pas encore', high: 'Tout à fait' },
        next: { ask: 'De quoi voulez-vous parler la prochaine fois ?', help: 'Un mot suffit.' },
      },
    },

    'look-back': {
      subject: 'Un buddy, cela valait-il la peine ?',
      preheader: 'Une note, et un conseil pour la suite.',
      opening:
        'Bonjour {name},\n\nLes cafés avec {partner} sont terminés. Ce que vous savez maintenant aidera le prochain groupe.',
      takes: 'Une minute.',
      more: 'Votre note compte sans votre nom. Vous choisissez qui lit votre conseil.',
      thanks: 'Merci. C’était notre dernière question. Pour un café avec {partner}, il n’est jamais trop tard.',
      reminders: [{ subject: 'Encore un conseil, {name} ?', opening: 'Bonjour {name},\n\nUn clic, et c’est terminé.' }],
      questions: {
        worth: { ask: 'Que vous ont apporté ces cafés ?', low: 'Peu', high: 'Énormément' },
        tip: {
          ask: '{role, select, mentor {Quel conseil donneriez-vous au prochain buddy ?} other {Que faut-il entendre dès la première semaine ?}}',
        },
      },
    },

    ...inConfidenceWords.fr,

    digest: {
      subject: 'Les buddys, {cohort}, semaine {week}',
      preheader: 'Qui s’est vu, et qui a besoin d’un coup de pouce.',
      opening: 'Bonjour {name},\n\nVoici où en sont les choses cette semaine.',
      more: 'Quelqu’un n’a pas encore vu son buddy ? Passez dire bonjour : les premières semaines, chaque jour compte.',
    },

    closing: {
      subject: 'Les buddys, c’est terminé pour {cohort}',
      preheader: 'Le bilan, en quelques chiffres.',
      opening: 'Bonjour {name},\n\nLes cafés sont terminés. Voici comment cela s’est passé pour {cohort}.',
      next: 'Vous n’avez plus rien à faire. Merci pour cet accueil.',
    },
  },
};
