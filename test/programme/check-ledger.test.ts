import { expect, it } from 'vitest';
import { reverseMentoring } from '../../src/programmes/reverse-mentoring/index.ts';
import { type Alterations, altered } from './altered.ts';
import { mistakesIn } from './mistakes.ts';

const mistakesWith = (alterations: Alterations) => mistakesIn(altered(reverseMentoring, alterations));

it('a ledger may name nothing that is given between sessions', () => {
  expect(mistakesWith({ 'ledger.gave': undefined })).toEqual([]);
});

it.each<[what: string, alterations: Alterations, where: string, says: string]>([
  ['a question that is not there', { 'ledger.got[0]': 'reflection-mentee.chnged' }, 'ledger.got[0]', '"changed"?'],
  ['a step that is not there', { 'ledger.gave[0].question': 'askedd.answer' }, 'ledger.gave[0].question', '"asked"?'],
  ['a kind that means nothing', { 'ledger.gave[0].kind': 'answer' }, 'ledger.gave[0].kind', 'Did you mean "answered"?'],
  ['a misspelt name', { 'ledger.gavee': [] }, 'ledger.gavee', 'Did you mean "gave"?'],
  ['a mark', { 'ledger.got[1]': 'reflection-mentor.useful' }, 'ledger.got[1]', '"useful" is not told in words'],
  [
    'what is not about a session',
    { 'ledger.got[1]': 'asked.answer' },
    'ledger.got[1]',
    '"asked" is not about a session',
  ],
  ['what is asked before there is a pair', { 'ledger.got[1]': 'intake-mentor.learned' }, 'ledger.got[1]', 'of a pair'],
  [
    'what the coordinator writes',
    { 'ledger.gave[0].question': 'tell-for.told' },
    'ledger.gave[0].question',
    '"tell-for" is not a step of a pair',
  ],
  [
    'what the other half never reads',
    { 'steps.asked.questions.answer.visibility': 'private' },
    'ledger.gave[0].question',
    'the other half never reads "answer"',
  ],
  [
    'the same answer twice',
    { 'ledger.gave[1].question': 'asked.answer' },
    'ledger.gave[1].question',
    '"asked.answer" would count twice',
  ],
])('a ledger refuses %s', (_what, alterations, where, says) => {
  const found = mistakesWith(alterations);
  expect(found.some((one) => one.startsWith(`${where}: `) && one.includes(says))).toBe(true);
});

it('the balance is said in briefs only, and only where there is a ledger', () => {
  const text = '{balance, select, giveMore {Give.} other {}}';
  expect(mistakesWith({ 'words.nl.steps.plan.more': text })).toEqual([
    expect.stringMatching(/^words\.nl\.steps\.plan\.more: \{balance\} has no value here\. Only a letter that prepares/),
  ]);
  const without = mistakesWith({ ledger: undefined });
  expect(without.filter((one) => one.includes('{balance} has no value here'))).toHaveLength(6);
});
