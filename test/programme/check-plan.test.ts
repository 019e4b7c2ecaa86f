import { describe, expect, it } from 'vitest';
import { reverseMentoring } from '../../src/programmes/reverse-mentoring/index.ts';
import { type Alterations, altered } from './altered.ts';
import { mistakesBesidesWords } from './mistakes.ts';

const mistakesWith = (alterations: Alterations) => mistakesBesidesWords(altered(reverseMentoring, alterations));

describe('how moments are found, and what becomes of a session', () => {
  it('is fine as it is, and without a place, an exception or a side', () => {
    expect(mistakesWith({})).toEqual([]);
    expect(mistakesWith({ 'sessions.plan.place': undefined })).toEqual([]);
    expect(mistakesWith({ 'sessions.happened[0].side': undefined, 'sessions.happened[0].to': undefined })).toEqual([]);
    expect(mistakesWith({ 'sessions.happened': undefined })).toEqual([]);
  });

  it.each<[what: string, alterations: Alterations, where: string, says: string]>([
    [
      'a question that is not there',
      { 'sessions.plan.question': 'plan.wen' },
      'sessions.plan.question',
      'Did you mean "when"?',
    ],
    [
      'no moments to choose from',
      { 'sessions.plan.question': 'plan.own' },
      'sessions.plan.question',
      '"own" is of another kind',
    ],
    ['asked of one half', { 'steps.plan.audience': 'mentee' }, 'sessions.plan.question', 'one of the two only'],
    [
      'not about a session',
      { 'steps.plan.moment': { after: 'pair' } },
      'sessions.plan.question',
      '"plan" is not about a session',
    ],
    ['a place that is a day', { 'sessions.plan.place': 'plan.own' }, 'sessions.plan.place', '"own" is of another kind'],
    [
      'a place asked elsewhere',
      { 'sessions.plan.place': 'scope.sign' },
      'sessions.plan.place',
      'is asked in another step',
    ],
    [
      'an exception without hours',
      { 'sessions.plan.exception': 'plan.when' },
      'sessions.plan.exception',
      '"when" is of another kind',
    ],
    [
      'an exception that comes of itself',
      { 'steps.exception.moment': { after: 'pair' } },
      'sessions.plan.exception',
      'does not come when no moment was found',
    ],
    ['no plan that names the question', { 'sessions.plan': undefined }, 'steps.plan', 'no plan names it'],
    [
      'no plan that names the exception',
      { 'sessions.plan.exception': undefined },
      'steps.exception',
      'no plan names it',
    ],
    [
      'another outcome',
      { 'steps.reflection-mentee.questions.met.options': ['yes', 'perhaps', 'no'] },
      'sessions.happened[0].question',
      '"met" has other answers',
    ],
    [
      'an outcome asked when there is no session',
      { 'sessions.happened[0]': { question: 'scope.field' } },
      'sessions.happened[0].question',
      '"scope" is not about a session',
    ],
    [
      'a new day that is none',
      { 'sessions.happened[0].to': 'reflection-mentee.next' },
      'sessions.happened[0].to',
      '"next" is of another kind',
    ],
    [
      'a new day asked of the other half',
      { 'sessions.happened[0].to': 'reflection-mentor.moved-to' },
      'sessions.happened[0].to',
      'is asked in another step',
    ],
    [
      'sides that are no sides',
      { 'sessions.happened[0].side': 'reflection-mentee.met' },
      'sessions.happened[0].side',
      'me, partner, neither',
    ],
  ])('%s', (_what, alterations, where, says) => {
    const found = mistakesWith(alterations);
    expect(found.filter((mistake) => mistake.startsWith(`${where}: `)).join('\n')).toContain(says);
  });
});
