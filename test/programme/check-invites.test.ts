import { describe, expect, it } from 'vitest';
import { Problem } from '../../src/problem.ts';
import type { Step } from '../../src/programme/definition.ts';
import { loadProgramme } from '../../src/programme/load.ts';
import { type Alterations, altered } from './altered.ts';
import { small } from './small.ts';

const invites = { at: 'visit.when', where: 'visit.where', minutes: 60 };
const length = { question: 'visit.long', minutes: { short: 30, whole: 90 } };
const visit: Step = {
  id: 'visit',
  audience: 'mentee',
  moment: { whenever: 'pair' },
  questions: [
    { id: 'when', kind: 'datetime', visibility: 'pair' },
    { id: 'where', kind: 'short', optional: true, visibility: 'pair' },
    { id: 'long', kind: 'choice', options: ['short', 'whole'], visibility: 'pair' },
  ],
  closes: 'P7D',
};
const welcome: Step = {
  id: 'welcome',
  audience: 'mentor',
  moment: { afterStep: 'visit' },
  questions: [{ id: 'join', kind: 'yesno', visibility: 'pair' }],
  closes: 'P7D',
};
const shows = ['visit.when', 'visit.where', 'visit.long'];
const agreed: Step = { id: 'agreed', audience: 'both', moment: { afterStep: 'welcome' }, shows, invites };

const letter = { subject: 'About it', preheader: 'Briefly.', opening: 'Hello {name},' };
const words = {
  visit: {
    ...letter,
    questions: {
      when: { ask: 'When?' },
      where: { ask: 'Where?' },
      long: { ask: 'How long?', options: { short: 'Half an hour', whole: 'Longer' } },
    },
  },
  welcome: { ...letter, questions: { join: { ask: 'Will you?' } } },
  agreed: { ...letter, shows: { 'visit.when': 'When', 'visit.where': 'Where', 'visit.long': 'How long' } },
};

/** The small programme in which the mentee can ask the mentor to a meeting. */
const withVisits: Alterations = Object.fromEntries([
  ...[visit, welcome, agreed].map((step, at) => [`steps[${small.steps.length + at}]`, step]),
  ...['en', 'nl'].flatMap((language) =>
    Object.entries(words).map(([step, said]) => [`words.${language}.steps.${step}`, said]),
  ),
]);

function mistakesIn(alterations: Alterations): string[] {
  try {
    loadProgramme(altered(small, structuredClone({ ...withVisits, ...alterations })));
    return [];
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return error.mistakes.map(({ where, wrong, mend }) => `${where}: ${wrong}. ${mend}`);
  }
}

describe('an appointment in a letter', () => {
  it('can be written, with its length as an answer or without', () => {
    expect(mistakesIn({})).toEqual([]);
    expect(mistakesIn({ 'steps.agreed.invites.length': length })).toEqual([]);
  });

  it.each<[string, Alterations, string]>([
    [
      'an answer that the letter does not show',
      { 'steps.agreed.shows': ['visit.when'] },
      'steps.agreed.invites: the letter does not show "visit.where". Add it to "shows".',
    ],
    [
      'its length neither',
      { 'steps.agreed.shows': ['visit.when', 'visit.where'], 'steps.agreed.invites.length': length },
      'steps.agreed.invites: the letter does not show "visit.long". Add it to "shows".',
    ],
    [
      'a moment that is none',
      { 'steps.agreed.invites.at': 'visit.where' },
      'steps.agreed.invites.at: "where" is no day and time. Name a question whose kind is "datetime".',
    ],
    [
      'a length that is no choice',
      { 'steps.agreed.invites.length': { ...length, question: 'visit.where' } },
      'steps.agreed.invites.length.question: "where" is no choice. Name a question whose kind is "choice".',
    ],
    [
      'an option without minutes',
      { 'steps.agreed.invites.length': { ...length, minutes: { short: 30 } } },
      'steps.agreed.invites.length.minutes: "whole" has no minutes. Add "whole".',
    ],
    [
      'minutes of what nobody can answer',
      { 'steps.agreed.invites.length': { ...length, minutes: { ...length.minutes, hole: 30 } } },
      'steps.agreed.invites.length.minutes: nobody can answer "hole" to "long". Did you mean "whole"?',
    ],
    ['minutes beyond a day of work', { 'steps.agreed.invites.minutes': 600 }, 'steps.agreed.invites.minutes'],
    [
      'one that nobody began',
      { 'steps.sharpen.invites': invites, 'steps.sharpen.shows': shows },
      'steps.sharpen.invites: nobody began this in a pair, so the two have no appointment in common. Let it follow a step that somebody begins in a pair: { "whenever": "pair" }.',
    ],
    [
      'a second one of the same beginning',
      {
        [`steps[${small.steps.length + 3}]`]: { ...agreed, id: 'again' },
        'words.en.steps.again': words.agreed,
        'words.nl.steps.again': words.agreed,
      },
      'steps.again.invites: "agreed" carries an appointment that comes of "visit" already. Leave it out here: one thing that somebody begins makes one appointment.',
    ],
  ])('%s is a mistake', (_, alterations, mistake) => {
    expect(mistakesIn(alterations).filter((line) => line.startsWith(mistake))).toHaveLength(1);
  });
});
