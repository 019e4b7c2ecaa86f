import type { Language } from '../language.ts';
import type { Step, StepWords } from '../programme/definition.ts';

/** Anybody can tell the coordinator something in confidence, at any time; the other half never sees it (M27). */
export const inConfidence: Step[] = [
  {
    id: 'in-confidence',
    rules: ['M27'],
    audience: 'both',
    moment: { whenever: 'always' },
    questions: [{ id: 'word', kind: 'long', visibility: 'confidential' }],
    closes: 'P1D',
  },
  {
    id: 'in-confidence-heard',
    rules: ['M27'],
    audience: 'coordinator',
    moment: { afterStep: 'in-confidence', plus: 'PT1M', workingDays: false },
    shows: ['in-confidence.word'],
  },
];

/** What the two steps say, in each language. */
export const inConfidenceWords: Record<Language, Record<string, StepWords>> = {
  nl: {
    'in-confidence': {
      subject: 'Iets in vertrouwen zeggen',
      preheader: 'Alleen {coordinator} leest het.',
      opening:
        'Dag {name},\n\nLoopt er iets niet zoals het zou moeten, of zit je iets dwars? Schrijf het hier op, zo kort of zo lang als je wilt.',
      takes: 'Neem de tijd die je nodig hebt.',
      button: 'Stuur het aan {coordinator}',
      more: 'Alleen {coordinator} leest dit, met je naam erbij. De andere helft van je duo krijgt er niets van te zien, ook later niet.',
      next: '{coordinator} krijgt je bericht per mail en antwoordt je persoonlijk.',
      thanks: 'Dank je voor je vertrouwen. {coordinator} krijgt je bericht.',
      questions: { word: { ask: 'Wat wil je {coordinator} zeggen?' } },
    },
    'in-confidence-heard': {
      subject: 'In vertrouwen, van {who}',
      preheader: 'Alleen jij leest dit.',
      opening:
        'Dag {name},\n\n{who} schreef je iets in vertrouwen. Niemand anders leest het, ook de andere helft van het duo niet.',
      next: 'Antwoord zelf, liefst vandaag nog: {whoEmail}. Vertel niets verder zonder het eerst aan {who} te vragen.',
      shows: { 'in-confidence.word': 'Wat {who} schreef' },
    },
  },
  fr: {
    'in-confidence': {
      subject: 'Dire quelque chose en toute confiance',
      preheader: 'Personne d’autre que {coordinator} ne le lit.',
      opening:
        'Bonjour {name},\n\nQuelque chose ne se passe pas comme prévu, ou vous pèse ? Écrivez-le ici, aussi brièvement ou longuement que vous le souhaitez.',
      takes: 'Prenez le temps qu’il vous faut.',
      button: 'Envoyer à {coordinator}',
      more: 'Personne d’autre que {coordinator} ne lit ceci, avec votre nom. L’autre moitié de votre duo n’en verra rien, plus tard non plus.',
      next: '{coordinator} reçoit votre message par mail et vous répondra personnellement.',
      thanks: 'Merci pour votre confiance. {coordinator} reçoit votre message.',
      questions: { word: { ask: 'Que voulez-vous dire à {coordinator} ?' } },
    },
    'in-confidence-heard': {
      subject: 'En toute confiance, de la part de {who}',
      preheader: 'Personne d’autre que vous ne lit ceci.',
      opening:
        'Bonjour {name},\n\n{who} vous a écrit en toute confiance. Personne d’autre ne le lit, l’autre moitié du duo non plus.',
      next: 'Répondez personnellement, si possible dès aujourd’hui : {whoEmail}. N’en parlez à personne sans demander d’abord à {who}.',
      shows: { 'in-confidence.word': 'Ce que {who} a écrit' },
    },
  },
  en: {
    'in-confidence': {
      subject: 'Say something in confidence',
      preheader: 'Only {coordinator} reads it.',
      opening:
        'Hello {name},\n\nIs something not as it should be, or is something on your mind? Write it down here, at whatever length you like.',
      takes: 'Take the time you need.',
      button: 'Send it to {coordinator}',
      more: 'Only {coordinator} reads this, with your name. The other half of your pair won’t see any of it, now or later.',
      next: '{coordinator} gets your message by email and will answer you personally.',
      thanks: 'Thank you for your trust. {coordinator} will get your message.',
      questions: { word: { ask: 'What would you like to tell {coordinator}?' } },
    },
    'in-confidence-heard': {
      subject: 'In confidence, from {who}',
      preheader: 'Only you read this.',
      opening:
        'Hello {name},\n\n{who} wrote to you in confidence. Nobody else reads it, not even the other half of the pair.',
      next: 'Reply yourself, today if you can: {whoEmail}. Tell nobody without asking {who} first.',
      shows: { 'in-confidence.word': 'What {who} wrote' },
    },
  },
};
