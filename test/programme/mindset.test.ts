import { describe, expect, it } from 'vitest';
import { leaning, mindsetOf } from '../../src/programme/mindset.ts';

const statements = [
  { id: 'a', axis: 'open', plus: true },
  { id: 'b', axis: 'open', plus: true },
  { id: 'c', axis: 'open', plus: false },
  { id: 'd', axis: 'open', plus: false },
  { id: 'e', axis: 'networked', plus: true },
];
const scores = (marks: Record<string, number>, order?: string[]) => mindsetOf({ statements }, marks, order);

describe('the mindset test (M5)', () => {
  it.each([
    { why: 'all for the first end', marks: { a: 5, b: 5, c: 1, d: 1 }, score: 100 },
    { why: 'all for the second end', marks: { a: 1, b: 1, c: 5, d: 5 }, score: 0 },
    { why: 'in the middle', marks: { a: 3, b: 3, c: 3, d: 3 }, score: 50 },
    { why: 'agreeing with everything is in the middle', marks: { a: 5, b: 5, c: 5, d: 5 }, score: 50 },
    { why: 'a little towards the first end', marks: { a: 4, b: 4, c: 3, d: 2 }, score: 69 },
    { why: 'three of four are enough', marks: { a: 5, b: 5, c: 1 }, score: 100 },
    { why: 'two of four are not', marks: { a: 5, b: 5 }, score: null },
    { why: 'nothing marked', marks: {}, score: null },
  ])('scores an axis from 0 to 100: $why', ({ marks, score }) => {
    expect(scores(marks)[0]).toEqual({ axis: 'open', score });
  });

  it('gives the axes in the order of the programme, without those that have no statements', () => {
    const marks = { a: 5, b: 5, c: 1, d: 1, e: 2 };
    expect(scores(marks, ['networked', 'supportive', 'open'])).toEqual([
      { axis: 'networked', score: 25 },
      { axis: 'open', score: 100 },
    ]);
  });

  it.each([
    [100, 'first'],
    [60, 'first'],
    [59, 'between'],
    [41, 'between'],
    [40, 'second'],
    [0, 'second'],
  ])('a score of %i leans: %s', (score, lean) => {
    expect(leaning(score)).toBe(lean);
  });
});
