import type { StepWords } from '../../programme/definition.ts';

const visited = {
  'sit-in.what': 'Waarbij',
  'sit-in.when': 'Wanneer',
  'sit-in.length': 'Hoe lang',
  'sit-in.where': 'Waar',
} as const;
const watched = { 'sit-in.watch': 'Let vooral op', 'sit-in.watch-too': 'Let hier ook op' } as const;

export const betweenNl: Record<string, StepWords> = {
  ask: {
    subject: 'Iets vragen aan {partner}',
    preheader: 'Eén concrete vraag, tussen twee gesprekken door.',
    opening:
      'Dag {name},\n\nZit je tussendoor met iets? Leg {partner} één ding voor. Hoe kleiner je vraag, hoe meer je aan het antwoord hebt.',
    takes: 'Twee minuten.',
    button: 'Stuur je vraag',
    more: '{partner} leest dit, {coordinator} niet.',
    next: 'We sturen het antwoord door zodra het er is. {partner} krijgt daar een kleine twee weken voor.',
    thanks: 'Dank je. {partner} krijgt je vraag per mail.',
    questions: {
      question: {
        ask: 'Wat wil je van {partner} weten?',
        help: 'Bijvoorbeeld: ‘hoe haal ik meer uit dit kanaal?’, of ‘wat zou jij aan mijn site veranderen?’.',
      },
      link: { ask: 'Hoort er een pagina bij?', help: 'Plak hier de link, dan kan {partner} kijken.' },
      file: {
        ask: 'Wil je iets meesturen?',
        help: 'Een presentatie, een document, een foto van een pagina. Te groot? Plak dan hierboven een link.',
      },
    },
  },

  asked: {
    subject: 'Tussendoor: {partner} vraagt je iets',
    preheader: 'Een paar regels zijn genoeg.',
    opening: 'Dag {name},\n\nTussen twee gesprekken door legt {partner} je één ding voor.',
    takes: 'Vijf minuten.',
    more: '{partner} leest je antwoord, {coordinator} niet. Gewoon op deze mail antwoorden mag ook.',
    next: 'We sturen je antwoord meteen door. Horen we tot en met {closes} niets, dan laten we {partner} weten dat het iets is voor jullie volgende gesprek.',
    thanks: 'Dank je. We sturen je antwoord door naar {partner}.',
    reminders: [
      {
        subject: '{partner} wacht nog op je antwoord',
        opening: 'Dag {name},\n\nTwee regels helpen {partner} al verder. ‘Dat zoek ik uit’ is ook een antwoord.',
      },
    ],
    questions: {
      answer: {
        ask: 'Wat antwoord je {partner}?',
        help: 'Kort en eerlijk. Weet je het niet, zeg dan waar jij zou zoeken.',
      },
    },
    shows: { 'ask.question': '{partner} vraagt', 'ask.link': 'Om te bekijken', 'ask.file': 'Bijgevoegd' },
  },

  'ask-answered': {
    subject: 'Het antwoord van {partner}',
    preheader: 'Op wat je tussendoor vroeg.',
    opening: 'Dag {name},\n\n{partner} dacht na over je vraag.',
    next: 'Probeer het uit, en vertel in jullie volgende gesprek hoe het liep. Nog iets kleins? Vraag het met de link onderaan.',
    shows: { 'ask.question': 'Jij vroeg', 'asked.answer': '{partner} antwoordt' },
  },

  'ask-unanswered': {
    subject: 'Je vraag aan {partner} bleef liggen',
    preheader: 'Zo krijg je toch een antwoord.',
    opening:
      'Dag {name},\n\n{partner} kwam er deze keer niet toe om te antwoorden. Dat zegt niets over je vraag: vaak is het gewoon druk.',
    next: 'Neem ze mee naar jullie volgende gesprek. Kan het niet zo lang wachten, dan denkt {coordinator} graag mee: {coordinatorEmail}.',
    shows: { 'ask.question': 'Jij vroeg' },
  },

  'sit-in': {
    subject: '{partner} laten meeluisteren',
    preheader: 'Bij een vergadering of een telefoontje. Achteraf lees je wat {partner} zag.',
    opening:
      'Dag {name},\n\nWie meekijkt, ziet wat jij niet meer ziet. Nodig {partner} uit bij een vergadering of een telefoongesprek.',
    takes: 'Drie minuten.',
    button: 'Nodig {partner} uit',
    more: '{partner} leest dit, {coordinator} niet. Laat de anderen in de vergadering vooraf weten dat er iemand meeluistert.',
    next: '{partner} zegt ja of nee, en dan hoor je het van ons.',
    thanks: 'Dank je. {partner} krijgt je uitnodiging per mail.',
    questions: {
      what: { ask: 'Waar mag {partner} bij zijn?', help: 'Het maandagoverleg met je team, een gesprek met een klant.' },
      when: { ask: 'Wanneer is dat?' },
      length: {
        ask: 'Hoe lang duurt het?',
        options: {
          'half-hour': 'Een half uur',
          hour: 'Een uur',
          'hour-and-a-half': 'Anderhalf uur',
          'two-hours': 'Twee uur',
        },
      },
      where: { ask: 'Waar, of via welke link?' },
      watch: { ask: 'Waar mag {partner} op letten?', help: 'Of je anderen laat uitspreken, bijvoorbeeld.' },
      'watch-too': { ask: 'En waarop nog?' },
    },
  },

  'sit-in-asked': {
    subject: 'Luister je eens mee bij {partner}?',
    preheader: 'Jij kijkt, en zegt achteraf wat je zag.',
    opening:
      'Dag {name},\n\n{partner} vraagt of je eens wilt meeluisteren. Je hoeft niets te zeggen en niets voor te bereiden.',
    takes: 'Een halve minuut.',
    more: 'Zeg je ja, dan vragen we je na afloop wat goed ging en waar het misliep. Nee zeggen mag, ook zonder reden.',
    next: '{partner} hoort meteen wat je antwoordt. Antwoorden kan tot en met {closes}.',
    thanks: 'Dank je. We laten het {partner} weten.',
    reminders: [
      {
        subject: 'Kun je meeluisteren bij {partner}?',
        opening: 'Dag {name},\n\nJa of nee, het is allebei goed. Dan weet {partner} hoe het zit.',
      },
    ],
    questions: { join: { ask: 'Kun je erbij zijn?' } },
    shows: { ...visited, ...watched },
  },

  'sit-in-agreed': {
    subject: '{role, select, mentor {Je luistert mee bij {partner}} other {{partner} luistert mee}}',
    preheader: 'De dag, het uur en de plek bij elkaar.',
    opening:
      'Dag {name},\n\n{role, select, mentor {Fijn dat je erbij bent.} other {{partner} is erbij.}} Dit is de afspraak.',
    next: '{role, select, mentor {Noteer onderweg wat je opvalt. Kort na afloop vragen we je wat goed ging en waar het misliep. Komt er iets tussen? Zeg het hierboven, dan hoort {partner} het van ons.} other {Zeg de anderen vooraf dat {partner} meeluistert, en waarom. Na afloop lees je wat {partner} zag. Verandert er iets? Pas het hierboven aan, dan hoort {partner} het van ons en gaan jullie agenda’s mee.}}',
    shows: { ...visited, ...watched },
  },

  'sit-in-declined': {
    subject: '{partner} kan er deze keer niet bij zijn',
    preheader: 'Een ander moment mag altijd.',
    opening:
      'Dag {name},\n\nMeeluisteren lukt {partner} deze keer niet. Een reden vragen we niet: vaak is het de agenda.',
    next: 'Een andere vergadering, een ander uur? Nodig {partner} gerust nog eens uit, met de link onderaan.',
    shows: { 'sit-in.what': 'Waarvoor je het vroeg', 'sit-in.when': 'Wanneer' },
  },

  'sit-in-unanswered': {
    subject: '{partner} zei nog geen ja of nee',
    preheader: 'Reken dus nog niet op gezelschap.',
    opening:
      'Dag {name},\n\nJe vroeg {partner} om mee te luisteren. Daar kwam geen antwoord op: ga er dus van uit dat {partner} er niet bij is.',
    next: 'Vraag het nog eens als jullie elkaar spreken, of mail even: {partnerEmail}.',
    shows: { 'sit-in.what': 'Waarvoor je het vroeg', 'sit-in.when': 'Wanneer' },
  },

  'sit-in-notes': {
    subject: 'Wat zag je bij {partner}?',
    preheader: 'Nu het nog vers is: wat ging goed, en waar liep het mis?',
    opening: 'Dag {name},\n\nJe luisterde mee bij {partner}. Wat jij zag, zag {partner} zelf niet.',
    button: 'Schrijf op wat je zag',
    takes: 'Vijf minuten, twee vragen.',
    more: '{partner} leest dit, {coordinator} niet. Was je er toch niet bij? Dan hoef je niets te doen.',
    next: 'We sturen het meteen door. Antwoorden kan tot en met {closes}.',
    thanks: 'Dank je. {partner} krijgt het te lezen.',
    reminders: [
      {
        subject: 'Weet je nog wat je zag bij {partner}?',
        opening: 'Dag {name},\n\nTwee zinnen volstaan: één ding dat goed ging, en één dat beter kan.',
      },
    ],
    questions: {
      well: { ask: 'Wat ging goed?', help: 'Iets wat {partner} zeker moet blijven doen.' },
      wrong: { ask: 'Waar liep het mis?', help: 'Eén moment, zo concreet als je kunt. {partner} vroeg erom.' },
    },
    shows: { 'sit-in.what': 'Waarbij', ...watched },
  },

  'sit-in-told': {
    subject: 'Wat {partner} zag',
    preheader: 'Wat goed ging, en waar het misliep.',
    opening: 'Dag {name},\n\n{partner} luisterde mee en schreef dit voor je op.',
    next: 'Is er iets niet duidelijk, of zie jij het anders? Begin daar jullie volgende gesprek mee.',
    shows: {
      'sit-in.what': 'Waarbij',
      'sit-in-notes.well': 'Dit ging goed',
      'sit-in-notes.wrong': 'Hier liep het mis',
    },
  },

  classic: {
    subject: 'Iets voor een klassieke mentor',
    preheader: 'Voor wat alleen iemand weet die het zelf heeft meegemaakt.',
    opening:
      'Dag {name},\n\nNiet elke vraag past bij je duo. Soms heb je iemand nodig die het zelf heeft meegemaakt. Zeg waarover het gaat, dan weten we wie we moeten zoeken.',
    takes: 'Een halve minuut.',
    button: 'Laat het weten',
    more: '{coordinator} leest dit, met je naam erbij. Je duo leest het niet.',
    next: '{coordinator} zoekt in de groep iemand die het zelf heeft meegemaakt. Is die er, dan krijgen jullie allebei een mail. De gesprekken met je duo gaan gewoon door.',
    thanks: 'Dank je. {coordinator} weet nu waarover je iemand zoekt.',
    questions: {
      topic: {
        ask: 'Waarover zou je het willen hebben?',
        options: {
          family: 'Werk en kinderen',
          crossroads: 'Een kruispunt in mijn loopbaan',
          'hard-times': 'Leidinggeven in een moeilijke tijd',
          own: 'Iets anders',
        },
      },
      own: { ask: 'Wat precies?', help: 'In een paar woorden.' },
    },
  },

  'classic-begin': {
    subject: '{role, select, mentor {{partner} zoekt jouw ervaring} other {Maak kennis met {partner}}}',
    preheader:
      'Eén gesprek van drie kwartier. {role, select, mentor {{partner} neemt het initiatief.} other {Jij neemt het initiatief.}}',
    opening:
      'Dag {name},\n\n{role, select, mentor {Je zei tegen {coordinator} dat je klassieke mentor wilt zijn. {partnerFull} zoekt iemand die het zelf heeft meegemaakt, en stuurt je een bericht om af te spreken: één keer, drie kwartier.} other {Je zocht iemand die het zelf heeft meegemaakt. {partnerFull} maakt daar graag één keer drie kwartier tijd voor, als je klassieke mentor.\n\nStuur {partner} vandaag nog twee momenten die jou passen: {partnerEmail}.}}',
    more: '{role, select, mentor {Je hoeft niets voor te bereiden, en een oplossing hoeft ook niet. Vertel hoe het bij jou ging, ook wat misliep, en vraag meer dan je antwoordt. {partner} bereik je op {partnerEmail}.} other {Zeg er in één zin bij wat je het liefst wilt weten. Je andere gesprekken gaan gewoon door.}}\n\nWat jullie elkaar vertellen, blijft tussen jullie. Past het toch niet? Laat het {coordinator} weten: {coordinatorEmail}.',
    next: 'Over vier weken vragen we jullie elk kort hoe het was.',
    shows: {
      'classic.topic': '{role, select, mentor {Waarover {partner} wil praten} other {Waarover jij wilt praten}}',
      'classic.own': '{role, select, mentor {In de woorden van {partner}} other {In jouw woorden}}',
    },
  },

  'classic-after': {
    subject: 'Hoe was je gesprek met {partner}?',
    preheader: 'Twee tikken volstaan.',
    opening:
      'Dag {name},\n\nVier weken geleden brachten we {partner} en jou samen, om te praten over wat je alleen weet als je het hebt meegemaakt.',
    takes: 'Een halve minuut.',
    more: 'Je cijfer telt mee zonder je naam, pas vanaf vijf mensen. Of je nog eens wilt praten, ziet niemand.',
    thanks: 'Dank je. Praat je graag nog eens? Stuur {partner} dan zelf een bericht: {partnerEmail}.',
    questions: {
      useful: {
        ask: '{role, select, mentor {Hoe zinvol was het gesprek voor jou?} other {Hoeveel had je aan het gesprek?}}',
        help: 'Hebben jullie nog niet gepraat? Sla dit dan over.',
        low: 'Weinig',
        high: 'Heel veel',
      },
      again: {
        ask: '{role, select, mentor {Zou je nog eens met {partner} praten?} other {Wil je {partner} nog eens spreken?}}',
      },
    },
  },
};
