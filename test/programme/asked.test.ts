import { describe, expect, it } from 'vitest';
import { type RawAnswers, readAnswers } from '../../src/programme/answer.ts';
import { conditionsIn } from '../../src/programme/asked.ts';
import type { Question } from '../../src/programme/definition.ts';

const visibility = 'pair' as const;
const questions: Question[] = [
  { id: 'consent', kind: 'choice', options: ['yes', 'more', 'no'], visibility },
  { id: 'why', kind: 'short', visibility, when: { question: 'consent', is: ['no'] } },
  {
    id: 'whom',
    kind: 'choice',
    options: ['partner', 'an'],
    visibility,
    when: { question: 'consent', is: ['more', 'no'] },
  },
  { id: 'what', kind: 'long', visibility, when: { question: 'whom', is: ['an'] } },
];

/** What becomes of the answers, in short: "consent=no", "why missing". */
const told = (raw: Record<string, string>): string[] => {
  const given: RawAnswers = Object.fromEntries(Object.entries(raw).map(([id, value]) => [id, { value }]));
  const { answers, refused } = readAnswers(questions, given);
  return [
    ...answers.map(({ question, value }) => `${question}=${String(value)}`),
    ...refused.map(({ question, why }) => `${question} ${why}`),
  ];
};

describe('a question that is asked of some', () => {
  it.each<[what: string, raw: Record<string, string>, told: string[]]>([
    ['is not wanted of the others', { consent: 'yes' }, ['consent=yes']],
    ['is not kept of the others, though they wrote something', { consent: 'yes', why: 'x' }, ['consent=yes']],
    ['is wanted of those who chose so', { consent: 'no' }, ['consent=no', 'why missing', 'whom missing']],
    ['is kept of those who chose so', { consent: 'more', whom: 'partner' }, ['consent=more', 'whom=partner']],
    [
      'hangs on one that hangs on another',
      { consent: 'more', whom: 'an', what: 'How?' },
      ['consent=more', 'whom=an', 'what=How?'],
    ],
    ['is not asked where that one is not', { consent: 'yes', whom: 'an', what: 'How?' }, ['consent=yes']],
    ['is not asked while the choice is open', { why: 'x' }, ['consent missing']],
    ['is not asked after what is no choice', { consent: 'perhaps', why: 'x' }, ['consent not-a-choice']],
  ])('%s', (_what, raw, becomes) => {
    expect(told(raw)).toEqual(becomes);
  });

  it('counts as one condition with others that hang on the same, in whatever order', () => {
    const when = { question: 'consent', is: ['no', 'more'] };
    expect(conditionsIn([...questions, { when }])).toHaveLength(3);
  });
});

describe('a time zone', () => {
  const zone: Question[] = [{ id: 'zone', kind: 'zone', visibility }];
  it.each([
    ['europe/brussels ', 'Europe/Brussels'],
    ['Asia/Kolkata', 'Asia/Kolkata'],
  ])('%s is read as %s', (typed, read) => {
    expect(readAnswers(zone, { zone: { value: typed } }).answers).toMatchObject([{ value: read }]);
  });

  it.each([['Brussel'], ['Europe/Brusels'], ['+01:00'], ['x'.repeat(10_000)]])('%s is refused', (typed) => {
    expect(readAnswers(zone, { zone: { value: typed } }).refused).toEqual([{ question: 'zone', why: 'not-a-choice' }]);
  });
});
