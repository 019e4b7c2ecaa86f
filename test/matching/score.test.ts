import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../src/matching/candidate.ts';
import { type MatchFrame, poolOf } from '../../src/matching/pool.ts';
import { type Part, partsOf, scaleOf, scoreOf } from '../../src/matching/score.ts';
import { cohorts, frame, mentee, mentor } from './people.ts';

function scored(one: Candidate, other: Candidate, rest: Partial<MatchFrame> = {}) {
  const { scale, mentors, mentees } = poolOf([one, other], frame(rest));
  return { score: scoreOf(scale, mentors, 0, mentees, 0), parts: partsOf(scale, mentors, 0, mentees, 0) };
}

/** One part of the score, as "points of of", with a question mark where it could not be judged. */
function part(name: Part, one: Candidate, other: Candidate, rest: Partial<MatchFrame> = {}): string | undefined {
  const found = scored(one, other, rest).parts.find(({ part }) => part === name);
  return found && `${found.points} of ${found.of}${found.judged ? '' : '?'}`;
}

const weekend = ['saturday-morning', 'saturday-noon', 'sunday-afternoon'];

describe('a score', () => {
  it('is the weighted mean of its parts (the example in docs/matching.md)', () => {
    const noor = mentor('Noor', {
      topics: ['social-media', 'video', 'data', 'ai-at-work'],
      exchanges: ['decisions', 'contacts'],
      languages: ['nl', 'en'],
      free: ['wednesday-evening', 'wednesday-late'],
      department: 'Marketing',
    });
    const luc = mentee('Luc', {
      topics: ['ai-at-work', 'social-media', 'networking'],
      exchanges: ['decisions'],
      languages: ['nl', 'fr'],
      free: ['wednesday-late'],
      department: 'Finance',
    });
    expect(scored(noor, luc)).toEqual({
      score: 792,
      parts: [
        { part: 'topics', points: 267, of: 400, judged: true },
        { part: 'exchange', points: 200, of: 200, judged: true },
        { part: 'languages', points: 100, of: 100, judged: true },
        { part: 'time', points: 150, of: 200, judged: true },
        { part: 'distance', points: 75, of: 100, judged: true },
      ],
    });
  });

  it.each<[what: string, name: Part, one: Candidate, other: Candidate, expected: string]>([
    [
      'all that is wanted',
      'topics',
      mentor('N', { topics: ['a', 'b', 'c'] }),
      mentee('L', { topics: ['b'] }),
      '400 of 400',
    ],
    [
      'one of two',
      'topics',
      mentor('N', { topics: ['a', 'b', 'c'] }),
      mentee('L', { topics: ['b', 'x'] }),
      '200 of 400',
    ],
    [
      'three of many',
      'topics',
      mentor('N', { topics: ['a', 'b', 'c', 'd'] }),
      mentee('L', { topics: ['a', 'b', 'c', 'x', 'y'] }),
      '400 of 400',
    ],
    ['nothing shared', 'topics', mentor('N', { topics: ['a'] }), mentee('L', { topics: ['b'] }), '0 of 400'],
    ['nothing said', 'topics', mentor('N', { topics: ['a'] }), mentee('L'), '200 of 400?'],
    [
      'also what is not shared with the other half',
      'topics',
      mentor('N', { topics: [{ id: 'a', label: 'a', shared: false }] }),
      mentee('L', { topics: ['a'] }),
      '400 of 400',
    ],
    [
      'one of two in return',
      'exchange',
      mentor('N', { exchanges: ['a', 'b'] }),
      mentee('L', { exchanges: ['a', 'c', 'd'] }),
      '100 of 200',
    ],
    ['nothing said of return', 'exchange', mentor('N'), mentee('L', { exchanges: ['a'] }), '100 of 200?'],
    ['the language of both', 'languages', mentor('N'), mentee('L'), '100 of 100'],
    [
      'the language of one',
      'languages',
      mentor('N', { language: 'fr', languages: ['fr', 'nl'] }),
      mentee('L'),
      '50 of 100',
    ],
    [
      'each other’s languages',
      'languages',
      mentor('N', { language: 'fr', languages: ['fr', 'nl'] }),
      mentee('L', { languages: ['nl', 'fr'] }),
      '50 of 100',
    ],
    [
      'a third language',
      'languages',
      mentor('N', { language: 'fr', languages: ['fr', 'en'] }),
      mentee('L', { languages: ['nl', 'en'] }),
      '25 of 100',
    ],
    [
      'four hours',
      'time',
      mentor('N', { free: ['monday-morning'] }),
      mentee('L', { free: ['monday-morning'] }),
      '200 of 200',
    ],
    [
      'ten hours are no more than four',
      'time',
      mentor('N', { free: weekend }),
      mentee('L', { free: weekend }),
      '200 of 200',
    ],
    [
      'two hours',
      'time',
      mentor('N', { free: ['monday-noon', 'friday-late'] }),
      mentee('L', { free: ['monday-noon'] }),
      '100 of 200',
    ],
    [
      'one hour and a half, far apart',
      'time',
      mentor('N', { zone: 'Asia/Kolkata', free: ['monday-morning'] }),
      mentee('L', { zone: 'Pacific/Auckland', free: ['monday-evening'] }),
      '75 of 200',
    ],
    ['no hour', 'time', mentor('N', { free: ['monday-noon'] }), mentee('L', { free: ['friday-noon'] }), '0 of 200'],
    ['hours not said', 'time', mentor('N', { free: ['monday-noon'] }), mentee('L'), '100 of 200?'],
    [
      'another organisation',
      'distance',
      mentor('N', { organisation: 'Zenit', department: 'HR' }),
      mentee('L', { organisation: 'Kompas', department: 'HR' }),
      '100 of 100',
    ],
    [
      'another department',
      'distance',
      mentor('N', { department: 'HR' }),
      mentee('L', { department: 'IT' }),
      '75 of 100',
    ],
    [
      'another site',
      'distance',
      mentor('N', { department: 'HR', site: 'Gent' }),
      mentee('L', { department: 'hr ', site: 'Namur' }),
      '50 of 100',
    ],
    [
      'the same department',
      'distance',
      mentor('N', { department: 'HR' }),
      mentee('L', { department: 'hr' }),
      '0 of 100',
    ],
    ['a department not said', 'distance', mentor('N', { department: 'HR' }), mentee('L'), '50 of 100?'],
  ])('knows %s (%s)', (_what, name, one, other, expected) => {
    expect(part(name, one, other)).toBe(expected);
  });

  it('takes its weights from the programme, and leaves out what the programme never asks for', () => {
    const [noor, luc] = [mentor('Noor', { topics: ['a'] }), mentee('Luc', { topics: ['a', 'b'], department: 'HR' })];
    const rules = { weights: { topics: 60, languages: 20, distance: 0 } };
    expect(scored(noor, luc, { rules }).parts.map(({ part, of }) => `${part} ${of}`)).toEqual([
      'topics 750',
      'languages 250',
    ]);
    expect(scored(noor, luc, { rules }).score).toBe(1_000);
    expect(scaleOf(frame().rules).sharing).toBe(150);
    expect(scaleOf(rules).sharing).toBe(188);
  });

  it('is nothing where nothing has weight', () => {
    const weights = { topics: 0, exchange: 0, languages: 0, time: 0, distance: 0 };
    expect(scored(mentor('Noor'), mentee('Luc'), { rules: { weights } })).toEqual({ score: 0, parts: [] });
  });

  it('lies between nothing and a thousand, and is what its parts add up to but for their rounding', () => {
    const weights = fc.record({
      topics: fc.nat(50),
      exchange: fc.nat(50),
      languages: fc.nat(50),
      time: fc.nat(50),
      distance: fc.nat(50),
    });
    fc.assert(
      fc.property(cohorts, weights, (people, own) => {
        const { scale, mentors, mentees } = poolOf(people, frame({ rules: { ...frame().rules, weights: own } }));
        for (const mentor of mentors.people.keys()) {
          for (const mentee of mentees.people.keys()) {
            const score = scoreOf(scale, mentors, mentor, mentees, mentee);
            const parts = partsOf(scale, mentors, mentor, mentees, mentee);
            expect(Number.isInteger(score) && score >= 0 && score <= 1_000).toBe(true);
            expect(Math.abs(score - parts.reduce((sum, { points }) => sum + points, 0))).toBeLessThanOrEqual(3);
            expect(parts.filter(({ points, of }) => points > of)).toEqual([]);
          }
        }
      }),
    );
  });

  it('is never lower for one more shared topic, thing in return, or free hour', () => {
    const ids = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g'), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(ids, ids, ids, ids, (offered, wanted, gets, gives) => {
        const said = (more: string[], part: string) =>
          [
            mentor('Noor', {
              topics: [...offered, ...more],
              exchanges: [...gets, ...more],
              free: ['monday-noon', part],
            }),
            mentee('Luc', {
              topics: [...more, ...wanted],
              exchanges: [...more, ...gives],
              free: ['friday-noon', part],
            }),
          ] as const;
        expect(scored(...said(['one-more'], 'sunday-late')).score).toBeGreaterThanOrEqual(
          scored(...said([], '')).score,
        );
      }),
    );
  });

  it('leaves whoever said nothing between the best and the worst that saying something would have brought', () => {
    const noor = mentor('Noor', { topics: ['a', 'b'], exchanges: ['x'], free: ['monday-morning'] });
    const said = (topics: string[], exchanges: string[], free: string[]) =>
      scored(noor, mentee('Luc', { topics, exchanges, free })).score;
    const silent = scored(noor, mentee('Luc')).score;
    expect(silent - said(['c'], ['y'], ['friday-noon'])).toBe(400);
    expect(said(['a'], ['x'], ['monday-morning']) - silent).toBe(400);
  });
});
