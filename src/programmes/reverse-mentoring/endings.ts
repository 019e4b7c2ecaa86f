import type { Question, Step, Visibility } from '../../programme/definition.ts';

/** How a pair ends before its time (M25): after a silence both are asked, either can stop, and each is asked why. */

const going: Question = { id: 'going', kind: 'choice', options: ['on', 'stop'], visibility: 'coordinator' };

/** Why it ended is for the coordinator to learn from, as far as its writer wants; never for the other half. */
const ownReaders: Visibility[] = ['confidential', 'private'];
const reason: Question = {
  id: 'reason',
  kind: 'choice',
  options: ['time', 'moments', 'question', 'click', 'else'],
  visibility: 'confidential',
  mayChoose: ownReaders,
};
const words: Question = {
  id: 'words',
  kind: 'long',
  optional: true,
  visibility: 'confidential',
  mayChoose: ownReaders,
};
const again: Question = { id: 'again', kind: 'yesno', visibility: 'confidential' };

export const endings: Step[] = [
  {
    id: 'still-there',
    rules: ['M25'],
    audience: 'both',
    moment: { after: 'quiet', plus: 'PT1M' },
    questions: [going],
    reminders: ['P5D'],
    closes: 'P14D',
  },
  {
    id: 'stop',
    rules: ['M24', 'M25'],
    audience: 'both',
    moment: { whenever: 'pair' },
    questions: [going],
    closes: 'P1D',
  },
  {
    id: 'faded',
    rules: ['M25'],
    audience: 'both',
    moment: { after: 'faded', plus: 'PT1M' },
    questions: [reason, words, again],
    closes: 'P21D',
  },
  {
    id: 'stopped',
    rules: ['M25'],
    audience: 'both',
    moment: { after: 'stopped', plus: 'PT1M' },
    questions: [reason, words, again],
    closes: 'P21D',
  },
  {
    id: 'freed',
    rules: ['M24', 'M25'],
    audience: 'both',
    moment: { after: 'freed', plus: 'PT1M' },
    questions: [reason, words],
    closes: 'P21D',
  },
];
