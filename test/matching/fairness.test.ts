import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fairnessOf, type Group } from '../../src/matching/fairness.ts';
import { mentee, mentor } from './people.ts';

/** Pairs of a mentor and a mentee who are both of one department, with a score each. */
function pairs(...groups: [department: string | null, scores: number[]][]) {
  const made = groups.flatMap(([department, scores], group) =>
    scores.map((score, at) => ({
      mentor: mentor(`mentor ${group}.${at}`, { department }),
      mentee: mentee(`mentee ${group}.${at}`, { department }),
      score,
    })),
  );
  return {
    people: made.flatMap(({ mentor, mentee }) => [mentor, mentee]),
    pairs: made.map(({ mentor, mentee, score }) => ({ mentor: mentor.person, mentee: mentee.person, score })),
  };
}

function departments(...groups: Parameters<typeof pairs>) {
  const { people, pairs: made } = pairs(...groups);
  const { all, by } = fairnessOf(people, made);
  return { all, told: by.department.map(said) };
}

function said({ is, people, mean, poor }: Group): string {
  return `${is.kind === 'named' ? is.name : is.kind}: ${mean} over ${people}${poor ? ', poor' : ''}`;
}

describe('fairness', () => {
  it('is the mean of each group, both halves of a pair in their own, the poorest first', () => {
    expect(departments(['IT', [800, 700, 600]], ['HR', [640, 620, 630]])).toEqual({
      all: { people: 12, mean: 665 },
      told: ['HR: 630 over 6', 'IT: 700 over 6'],
    });
  });

  it('flags the group that is a hundred under everybody else', () => {
    expect(departments(['IT', [800, 700, 600]], ['HR', [600, 600, 600]]).told).toEqual([
      'HR: 600 over 6, poor',
      'IT: 700 over 6',
    ]);
    expect(departments(['IT', [800, 700, 600]], ['HR', [603, 603, 603]]).told).toEqual([
      'HR: 603 over 6',
      'IT: 700 over 6',
    ]);
  });

  it('tells small groups together', () => {
    expect(departments(['IT', [800, 700, 600]], ['HR', [500, 500]], ['Sales', [300]]).told).toEqual([
      'others: 433 over 6, poor',
      'IT: 700 over 6',
    ]);
  });

  it('tells a small group with the next smallest rather than leave it to be reckoned from the whole', () => {
    expect(departments(['IT', [700, 700, 700, 700]], ['HR', [500, 500, 500]], ['Sales', [100]]).told).toEqual([
      'others: 400 over 8, poor',
      'IT: 700 over 8',
    ]);
  });

  it('tells nothing when too few are in pairs', () => {
    expect(departments(['IT', [700]], ['HR', [500]])).toEqual({ all: null, told: [] });
    expect(departments()).toEqual({ all: null, told: [] });
  });

  it('tells of those whose department is not known, and takes one name for another in capitals', () => {
    expect(departments([null, [500, 500, 500]], ['IT', [700, 700]], ['it', [700]]).told).toEqual([
      'unknown: 500 over 6, poor',
      'IT: 700 over 6',
    ]);
  });

  it('counts a mentor of several mentees once, with the mean of the pairs', () => {
    const [noor, ...mentees] = [mentor('Noor', { site: 'Gent' }), ...['A', 'B', 'C', 'D'].map((name) => mentee(name))];
    const made = mentees.map(({ person }, at) => ({ mentor: noor.person, mentee: person, score: 100 * (at + 1) }));
    expect(fairnessOf([noor, ...mentees], made).all).toEqual({ people: 5, mean: 250 });
  });

  it('gives no figure over fewer than five, also not by taking groups from the whole', () => {
    const group = fc.tuple(
      fc.option(fc.constantFrom('A', 'B', 'C', 'D', 'E'), { nil: null }),
      fc.array(fc.nat(1_000), { maxLength: 4 }),
    );
    fc.assert(
      fc.property(fc.uniqueArray(group, { selector: ([name]) => name, maxLength: 6 }), (groups) => {
        const { people, pairs: made } = pairs(...groups);
        const { all, by } = fairnessOf(people, made);
        for (const told of Object.values(by)) {
          expect(told.filter(({ people }) => people < 5)).toEqual([]);
          expect(told.reduce((sum, { people }) => sum + people, 0)).toBe(all?.people ?? 0);
        }
        expect(all === null || all.people >= 5).toBe(true);
      }),
    );
  });
});
