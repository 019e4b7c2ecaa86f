import { describe, expect, it } from 'vitest';
import { answerSchema, readAnswers } from '../../src/programme/answer.ts';
import type { Question } from '../../src/programme/definition.ts';
import { type Alterations, altered } from './altered.ts';
import { mistakesIn } from './mistakes.ts';
import { small } from './small.ts';

const file: Question = { id: 'deck', kind: 'file', optional: true, visibility: 'pair' };

/** The small programme in which a file goes with the question of a pair. */
const withFile: Alterations = {
  'steps.scope.questions[1]': file,
  'words.en.steps.scope.questions.deck': { ask: 'A file?' },
  'words.nl.steps.scope.questions.deck': { ask: 'Een bestand?' },
};

const mistakesWith = (alterations: Alterations) =>
  mistakesIn(altered(small, structuredClone({ ...withFile, ...alterations })));

describe('a question for a file', () => {
  it('can be asked, shown, and waited for', () => {
    expect(mistakesWith({})).toEqual([]);
    expect(
      mistakesWith({
        'steps.sharpen.shows': ['scope.question', 'scope.deck'],
        'steps.sharpen.only': { answered: 'scope.deck' },
        'words.en.steps.sharpen.shows': { 'scope.question': 'Question', 'scope.deck': 'Deck' },
        'words.nl.steps.sharpen.shows': { 'scope.question': 'Vraag', 'scope.deck': 'Slides' },
      }),
    ).toEqual([]);
  });

  it.each<[string, Alterations, string]>([
    [
      'two files asked in one step',
      { 'steps.scope.questions[2]': { ...file, id: 'too' } },
      'steps.scope: "scope.too" is a second file, and a letter leads to one. Keep "scope.deck", and ask for or show another file in a step of its own.',
    ],
    [
      'one asked where one is shown',
      { 'steps.sharpen.shows': ['scope.deck'], 'steps.sharpen.questions[1]': { ...file, id: 'mine' } },
      'steps.sharpen: "scope.deck" is a second file, and a letter leads to one.',
    ],
    [
      'a condition on what is in it',
      { 'steps.sharpen.only': { answer: 'scope.deck', is: ['pdf'] } },
      'steps.sharpen.only.answer: "deck" is a file, which is none of these. Ask whether there is one, with "answered".',
    ],
    [
      'a limit of its own',
      { 'steps.scope.questions.deck.most': 3 },
      'steps.scope.questions.deck.most: "most" means nothing here',
    ],
    [
      'a private one that is shown to the other half',
      { 'steps.scope.questions.deck.visibility': 'private', 'steps.sharpen.shows': ['scope.deck'] },
      'steps.sharpen.shows[0]: "deck" is private, and this would show it to the other half of the pair.',
    ],
  ])('%s is said', (_, alterations, says) => {
    expect(mistakesWith(alterations)).toContainEqual(expect.stringContaining(says));
  });
});

describe('the answer to it', () => {
  const whole = { key: 'files/a', name: 'deck.pdf', bytes: 5_000_000, type: 'pdf' };

  it.each([
    [whole, null],
    [{ ...whole, bytes: 5_000_001 }, 'too-large'],
    [{ name: 'deck.pdf', bytes: 5_000_001, type: null }, 'too-large'],
    [{ ...whole, bytes: 0, type: null }, 'empty'],
    [{ ...whole, type: null }, 'wrong-type'],
    [{ ...whole, type: 'svg' }, 'wrong-type'],
    [{ name: 'deck.pdf', bytes: 9, type: 'pdf' }, 'wrong-type'],
    ['deck.pdf', 'wrong-type'],
    [['deck.pdf'], 'wrong-type'],
  ] as const)('%j: %s', (value, why) => {
    const read = readAnswers([file], { deck: { value } });
    expect(read.refused).toEqual(why === null ? [] : [{ question: 'deck', why }]);
    expect(read.answers).toHaveLength(why === null ? 1 : 0);
  });

  it('may be missing where it is optional, and only there', () => {
    expect(readAnswers([file], {})).toEqual({ answers: [], refused: [] });
    expect(readAnswers([{ ...file, optional: false }], { deck: { value: null } }).refused).toEqual([
      { question: 'deck', why: 'missing' },
    ]);
  });

  it('is read back as it was kept', () => {
    expect(answerSchema(file).parse(JSON.parse(JSON.stringify(whole)))).toEqual(whole);
  });
});
