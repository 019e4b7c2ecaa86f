import { describe, expect, it } from 'vitest';
import { commandIn } from '../../src/inbox/command.ts';

describe('a command (M24)', () => {
  it.each([
    ...['STOP', 'Stop!', 'stop aub', 'Stop a.u.b.', 'stop even', 'even stoppen', 'STOP. Jan Peeters', 'stop\n\nJan'],
    ...[
      'pauze',
      'pauze graag',
      'Even pauze',
      'Ik wil graag een pauze',
      'Zet me even op pauze aub',
      'Ik neem even pauze.',
    ],
    ...['Graag uitschrijven', 'Schrijf me uit', 'Kunt u mij uitschrijven?', 'Gelieve mij uit te schrijven', 'afmelden'],
    ...['Geen mails meer aub', 'Stuur mij geen mails meer.', 'Dag An,\n\neven pauze graag.\n\nGroetjes,\nLuc'],
    ...[
      'pause',
      'une pause svp',
      'Je souhaite faire une pause',
      'Mettez-moi en pause, s’il vous plaît',
      'Plus de mails, merci',
    ],
    ...['me désinscrire', 'Je voudrais me désinscrire, merci', 'désabonnement', 'Ne m’envoyez plus de mails'],
    ...[
      'unsubscribe',
      'Unsubscribe please',
      'Please pause my emails',
      'I need a break',
      'no more emails',
      'stop for now',
    ],
    ...['Hi An, put me on hold please. Thanks, Maya', 'opt out', 'abmelden', 'Bitte keine Mails mehr'],
  ])('to have a break: %j', (words) => {
    expect(commandIn(words)).toBe('pause');
  });

  it.each([
    ...[
      'Ik wil stoppen',
      'ik stop ermee',
      'Ik zou graag willen stoppen met het programma.',
      'ik doe niet meer mee',
      'stoppen',
    ],
    ...['Ik haak af, sorry', 'Dag An,\nik wil stoppen.\nGroetjes, Luc', 'Ik wil er graag mee stoppen'],
    ...[
      'je veux arrêter',
      'quitter',
      'Je quitte le programme',
      'Bonjour Claire, je voudrais arrêter. Merci. Luc',
      'j’arrête',
    ],
    ...[
      'I want to leave',
      'I’d like to stop',
      'leave',
      'I quit.',
      'I would like to leave the programme, sorry',
      'aussteigen',
    ],
  ])('to leave: %j', (words) => {
    expect(commandIn(words)).toBe('leave');
  });

  it.each([
    ...[
      'hervatten',
      'Ik ben terug!',
      'Ik doe weer mee',
      'Graag opnieuw beginnen',
      'haal me van pauze aub',
      'ga maar verder',
    ],
    ...['Je reprends', 'je voudrais reprendre', 'Je suis de retour', 'fin de la pause'],
    ...['resume', 'Please resume my emails', 'I am back', 'I want to start again', 'restart please'],
  ])('to go on: %j', (words) => {
    expect(commandIn(words)).toBe('resume');
  });

  it.each([
    ...[
      'ik stop hier even met mijn antwoord',
      'ik wil stoppen met roken',
      'stop met vragen stellen',
      'Ik wil niet stoppen',
    ],
    ...[
      'Stop niet',
      'Ik neem pauze tussen twee gesprekken',
      'Ik ben terug van verlof',
      'Stop, Noor heeft al geantwoord',
    ],
    ...['We stopten op tijd', 'Ik stop elke dag om vijf uur', 'verder', 'terug', 'ja', 'nee', 'bedankt', 'Luc', ''],
    ...[
      'Arrêter de fumer',
      'quitter ma zone de confort',
      'Je ne veux pas arrêter',
      'la pause de midi',
      'je reprends mon travail',
    ],
    ...[
      'stop motion',
      'Leave early',
      'Leave it to me',
      'resume writing',
      'I want to stop smoking',
      'Don’t stop',
      'a break-through',
    ],
    'STOP, en dan nog iets: kun je Els vragen of ze volgende week kan?',
    `stop ${'!'.repeat(200)}`,
  ])('none: %j', (words) => {
    expect(commandIn(words)).toBeNull();
  });
});
