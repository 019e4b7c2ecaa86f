import { describe, expect, it } from 'vitest';
import { leaning, mindsetOf, moveOf } from '../../src/programme/mindset.ts';

/** Four statements on one axis, as in the facets O4 and E1, and eight on another, as in A1 with A3. */
const statements = [
  { id: 'a', axis: 'open', plus: true },
  { id: 'b', axis: 'open', plus: true },
  { id: 'c', axis: 'open', plus: false },
  { id: 'd', axis: 'open', plus: false },
  ...['s1', 's2', 's3', 's4', 's5'].map((id) => ({ id, axis: 'supportive', plus: true })),
  ...['s6', 's7', 's8'].map((id) => ({ id, axis: 'supportive', plus: false })),
];

function scoreOn(axis: string, marks: Record<string, number>) {
  return mindsetOf({ statements }, marks).find((one) => one.axis === axis)?.score;
}

describe('the score on an axis (M5): the mean of the keyed marks, from 0 to 100', () => {
  it.each([
    { why: 'all for the first end', marks: { a: 5, b: 5, c: 1, d: 1 }, score: 100 },
    { why: 'all for the second end', marks: { a: 1, b: 1, c: 5, d: 5 }, score: 0 },
    { why: 'in the middle', marks: { a: 3, b: 3, c: 3, d: 3 }, score: 50 },
    { why: 'agreeing with everything is in the middle', marks: { a: 5, b: 5, c: 5, d: 5 }, score: 50 },
    { why: 'disagreeing with everything is, too', marks: { a: 1, b: 1, c: 1, d: 1 }, score: 50 },
    { why: 'keyed 4, 4, 3, 4: mean 3.75', marks: { a: 4, b: 4, c: 3, d: 2 }, score: 69 },
    { why: 'keyed 4, 3, 3, 3: mean 3.25', marks: { a: 4, b: 3, c: 3, d: 3 }, score: 56 },
    { why: 'keyed 2, 2, 1, 3: mean 2', marks: { a: 2, b: 2, c: 5, d: 3 }, score: 25 },
    { why: 'three of four: keyed 5, 4, 2, mean 3.67', marks: { a: 5, b: 4, c: 4 }, score: 67 },
    { why: 'three of four, another three: keyed 1, 2, 2, mean 1.67', marks: { b: 1, c: 4, d: 4 }, score: 17 },
    { why: 'two of four are too few', marks: { a: 5, b: 5 }, score: null },
    { why: 'one is', marks: { c: 1 }, score: null },
    { why: 'nothing marked', marks: {}, score: null },
    { why: 'only the other axis', marks: { s1: 5, s2: 5, s3: 5, s4: 5, s5: 5, s6: 1, s7: 1, s8: 1 }, score: null },
  ])('$why → $score', ({ marks, score }) => {
    expect(scoreOn('open', marks)).toBe(score);
  });

  it.each([
    {
      why: 'eight of eight: keyed 5 4 4 3 4, 4 5 3: mean 4',
      marks: { s1: 5, s2: 4, s3: 4, s4: 3, s5: 4, s6: 2, s7: 1, s8: 3 },
      score: 75,
    },
    {
      why: 'seven of eight: keyed 3 3 3 3 4, 4 4: mean 3.43',
      marks: { s1: 3, s2: 3, s3: 3, s4: 3, s5: 4, s6: 2, s7: 2 },
      score: 61,
    },
    {
      why: 'six of eight: keyed 2 2 1 1, 2 1: mean 1.5',
      marks: { s1: 2, s2: 2, s3: 1, s4: 1, s6: 4, s8: 5 },
      score: 13,
    },
    { why: 'five of eight are too few', marks: { s1: 5, s2: 5, s3: 5, s4: 5, s5: 5 }, score: null },
    { why: 'five with keys of both signs, too', marks: { s1: 5, s2: 5, s6: 1, s7: 1, s8: 1 }, score: null },
  ])('$why → $score', ({ marks, score }) => {
    expect(scoreOn('supportive', marks)).toBe(score);
  });

  it('comes in the order of the programme, without axes that have no statements', () => {
    const marks = { a: 5, b: 5, c: 1, d: 1 };
    expect(mindsetOf({ statements }, marks, ['supportive', 'networked', 'open'])).toEqual([
      { axis: 'supportive', score: null },
      { axis: 'open', score: 100 },
    ]);
  });
});

it.each([
  [100, 'first'],
  [60, 'first'],
  [59, 'between'],
  [50, 'between'],
  [41, 'between'],
  [40, 'second'],
  [0, 'second'],
])('a score of %i leans: %s', (score, lean) => {
  expect(leaning(score)).toBe(lean);
});

it.each([
  [50, 50, { by: 'hardly' }],
  [50, 59, { by: 'hardly' }],
  [59, 50, { by: 'hardly' }],
  [50, 60, { by: 'little', towards: 'first' }],
  [60, 50, { by: 'little', towards: 'second' }],
  [0, 24, { by: 'little', towards: 'first' }],
  [0, 25, { by: 'much', towards: 'first' }],
  [100, 0, { by: 'much', towards: 'second' }],
])('from %i to %i is a move of %j', (before, now, move) => {
  expect(moveOf(before, now)).toEqual(move);
});
