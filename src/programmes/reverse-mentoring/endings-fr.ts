import type { QuestionWords, StepWords } from '../../programme/definition.ts';

const reasons = {
  time: 'Trop peu de temps',
  moments: 'Nous ne trouvions pas de moment',
  question: 'La question avait trouvé sa réponse, ou ne se posait plus',
  click: 'Le courant ne passait pas',
  else: 'Autre chose',
};
const words: QuestionWords = { ask: 'Souhaitez-vous en dire un mot ?', help: 'Une phrase suffit.' };
const again: QuestionWords = { ask: 'Voulez-vous que nous cherchions quelqu’un d’autre ?' };

export const endingsFr: Record<string, StepWords> = {
  'still-there': {
    subject: 'Continuez-vous avec {partner} ?',
    preheader: 'Un clic suffit. Arrêter, c’est possible aussi.',
    opening:
      'Bonjour {name},\n\nVoilà un moment que nous n’avons plus de nouvelles de vous et de {partner}. Le plus souvent, c’est le temps qui manque. Nous aimerions simplement savoir où vous en êtes.',
    takes: 'Un clic.',
    more: '{partner} reçoit la même question, et {coordinator} voit ce que vous répondez.',
    next: 'Si vous continuez, nous vous aidons à repartir. Sans nouvelles de vous deux jusqu’au {closes} inclus, nous mettrons fin à votre duo. Sans reproche.',
    thanks: 'Merci. Nous savons maintenant où vous en êtes.',
    reminders: [
      {
        subject: 'Encore un mot sur votre duo avec {partner}',
        opening: 'Bonjour {name},\n\nContinuer ou non, les deux conviennent. Un clic suffit.',
      },
    ],
    questions: {
      going: {
        ask: 'Continuez-vous avec {partner} ?',
        options: { on: 'Oui, nous continuons', stop: 'Non, restons-en là' },
      },
    },
  },

  stop: {
    subject: 'Arrêter avec {partner}',
    preheader: 'Si vous avez fait le tour, ou si le courant ne passe pas.',
    opening:
      'Bonjour {name},\n\nUn duo n’est pas obligé d’aller jusqu’au bout. Si vous dites stop, nous y mettons fin en douceur.',
    takes: 'Un clic.',
    button: 'Le faire savoir',
    more: '{partner} et {coordinator} apprendront que vous arrêtez. La raison, nous vous la demanderons plus tard ; vous choisirez qui la lit.',
    next: 'Nous y mettons fin le prochain jour ouvrable. Jusque-là, vous pouvez changer d’avis.',
    thanks: 'Merci de nous l’avoir fait savoir.',
    questions: {
      going: {
        ask: 'Voulez-vous arrêter avec {partner} ?',
        options: { on: 'Non, finalement pas', stop: 'Oui, j’arrête' },
      },
    },
  },

  faded: {
    subject: 'Votre duo avec {partner} s’arrête ici',
    preheader: 'Sans reproche, avec une seule question, pour faire mieux.',
    opening:
      'Bonjour {name},\n\nNous n’avons plus de nouvelles de vous ni de {partner} : nous mettons donc fin à votre duo. Personne n’est à blâmer, ce n’est pas toujours le bon moment.',
    takes: 'Une minute.',
    more: 'Vous choisissez qui lit votre réponse. En aucun cas {partner}.',
    next: 'Si vous voulez continuer avec quelqu’un d’autre, vous aurez de nos nouvelles dès qu’il y aura une proposition. Sinon, nous vous laissons tranquille.',
    thanks: 'Merci. Cela nous aide à faire mieux.',
    questions: {
      reason: { ask: 'Qu’est-ce qui a joué le plus ?', options: reasons },
      words,
      again,
    },
  },

  stopped: {
    subject: 'Votre duo avec {partner} prend fin',
    preheader: 'Encore une question, pour faire mieux.',
    opening:
      'Bonjour {name},\n\nVous avez fait savoir que vous arrêtiez. C’est noté : vous ne recevrez plus de messages au sujet de vos rencontres avec {partner}.',
    takes: 'Une minute.',
    more: 'Vous choisissez qui lit votre réponse. En aucun cas {partner}.',
    next: 'Si vous voulez continuer avec quelqu’un d’autre, vous aurez de nos nouvelles dès qu’il y aura une proposition. Sinon, nous vous laissons tranquille.',
    thanks: 'Merci. Cela nous aide à faire mieux.',
    questions: {
      reason: { ask: 'Qu’est-ce qui a été décisif ?', options: reasons },
      words,
      again,
    },
  },

  freed: {
    subject: '{partner} met fin à vos rencontres',
    preheader: 'Nous cherchons quelqu’un d’autre pour vous.',
    opening:
      'Bonjour {name},\n\n{partner} ne poursuivra pas vos rencontres. Cela tient rarement à une seule personne, et ce dont vous avez parlé ensemble vous reste.',
    takes: 'Une minute.',
    more: 'Vous choisissez qui lit votre réponse. En aucun cas {partner}.',
    next: 'Nous cherchons maintenant quelqu’un d’autre qui vous convienne. Vous aurez de nos nouvelles dès qu’il y aura une proposition.',
    thanks: 'Merci. Cela nous aide à faire mieux.',
    button: 'Répondre à une question',
    questions: {
      reason: { ask: 'Qu’est-ce qui a joué, d’après vous ?', options: reasons },
      words,
    },
  },
};
