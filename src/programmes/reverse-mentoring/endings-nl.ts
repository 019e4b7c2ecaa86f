import type { QuestionWords, StepWords } from '../../programme/definition.ts';

const reasons = {
  time: 'Te weinig tijd',
  moments: 'We vonden geen moment',
  question: 'De vraag was beantwoord, of verdween',
  click: 'Het klikte niet',
  else: 'Iets anders',
};
const words: QuestionWords = { ask: 'Wil je daar iets over kwijt?', help: 'Een zin is genoeg.' };
const again: QuestionWords = { ask: 'Zullen we iemand anders voor je zoeken?' };

export const endingsNl: Record<string, StepWords> = {
  'still-there': {
    subject: 'Gaan jij en {partner} verder?',
    preheader: 'Eén klik volstaat. Stoppen mag ook.',
    opening:
      'Dag {name},\n\nVan jou en {partner} hoorden we al een tijdje niets. Meestal is het gewoon druk. We willen graag weten waar jullie staan.',
    takes: 'Eén klik.',
    more: '{partner} krijgt dezelfde vraag, en {coordinator} ziet wat jullie antwoorden.',
    next: 'Gaan jullie verder, dan helpen we jullie weer op weg. Horen we tot en met {closes} van geen van beiden iets, dan ronden we jullie duo af. Zonder verwijt.',
    thanks: 'Dank je, nu weten we waar jullie staan.',
    reminders: [
      {
        subject: 'Nog even over jou en {partner}',
        opening: 'Dag {name},\n\nVerder of niet, het is allebei goed. Eén klik volstaat.',
      },
    ],
    questions: {
      going: {
        ask: 'Ga je verder met {partner}?',
        options: { on: 'Ja, we gaan verder', stop: 'Nee, we ronden het af' },
      },
    },
  },

  stop: {
    subject: 'Stoppen met {partner}',
    preheader: 'Als het genoeg is geweest, of als het niet klikt.',
    opening: 'Dag {name},\n\nEen duo hoeft niet tot het einde te lopen. Zeg je stop, dan ronden we het netjes af.',
    takes: 'Eén klik.',
    button: 'Laat het weten',
    more: '{partner} en {coordinator} horen dat je stopt. Waarom, vragen we je later; dan kies je zelf wie dat leest.',
    next: 'We ronden het de eerstvolgende werkdag af. Tot dan kun je nog van gedacht veranderen.',
    thanks: 'Dank je dat je het laat weten.',
    questions: {
      going: { ask: 'Wil je stoppen met {partner}?', options: { on: 'Nee, toch niet', stop: 'Ja, ik stop' } },
    },
  },

  faded: {
    subject: 'We ronden je duo met {partner} af',
    preheader: 'Zonder verwijt, en met één vraag om van te leren.',
    opening:
      'Dag {name},\n\nVan jou en {partner} hoorden we niets meer, dus ronden we jullie duo af. Dat nemen we niemand kwalijk: soms is het er het moment niet voor.',
    takes: 'Een minuut.',
    more: 'Je kiest zelf wie je antwoord leest. {partner} in geen geval.',
    next: 'Wil je verder met iemand anders, dan hoor je van ons zodra er een voorstel is. Anders laten we je met rust.',
    thanks: 'Dank je. Hier leren we van.',
    questions: {
      reason: { ask: 'Wat speelde er het meest mee?', options: reasons },
      words,
      again,
    },
  },

  stopped: {
    subject: 'Je duo met {partner} is afgerond',
    preheader: 'Nog één vraag, om van te leren.',
    opening:
      'Dag {name},\n\nJe liet weten dat je stopt. Dat is in orde: er komen geen mails meer over je gesprekken met {partner}.',
    takes: 'Een minuut.',
    more: 'Je kiest zelf wie je antwoord leest. {partner} in geen geval.',
    next: 'Wil je verder met iemand anders, dan hoor je van ons zodra er een voorstel is. Anders laten we je met rust.',
    thanks: 'Dank je. Hier leren we van.',
    questions: {
      reason: { ask: 'Wat gaf de doorslag?', options: reasons },
      words,
      again,
    },
  },

  freed: {
    subject: '{partner} stopt met jullie gesprekken',
    preheader: 'We zoeken iemand anders voor je.',
    opening:
      'Dag {name},\n\n{partner} gaat niet verder met jullie gesprekken. Dat ligt zelden aan één persoon, en wat jullie samen bespraken, neem je mee.',
    takes: 'Een minuut.',
    more: 'Je kiest zelf wie je antwoord leest. {partner} in geen geval.',
    next: 'We zoeken nu iemand anders die bij je past. Je hoort van ons zodra er een voorstel is.',
    thanks: 'Dank je. Hier leren we van.',
    button: 'Beantwoord één vraag',
    questions: {
      reason: { ask: 'Wat speelde er volgens jou mee?', options: reasons },
      words,
    },
  },
};
