import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { poolOf } from '../../src/matching/pool.ts';
import { scoreOf } from '../../src/matching/score.ts';
import { tableOf } from '../../src/matching/table.ts';
import { weekParts } from '../../src/programme/answer.ts';
import { candidate, cohorts, emailOf, frame } from './people.ts';

describe('the table of scores', () => {
  it('holds the score of each two who may be a pair, mentees row by row, and -Infinity for the others', () => {
    fc.assert(
      fc.property(cohorts, (people) => {
        const pool = poolOf(people, frame());
        const { mentors, mentees, scale, rules } = pool;
        const group = {
          mentors: [...mentors.people.keys()].filter((place) => place % 3 !== 1).reverse(),
          mentees: [...mentees.people.keys()].filter((place) => place % 3 !== 2),
        };
        const expected = group.mentees.flatMap((mentee) =>
          group.mentors.map((mentor) =>
            rules.refusalOf(mentor, mentee) === null
              ? scoreOf(scale, mentors, mentor, mentees, mentee)
              : Number.NEGATIVE_INFINITY,
          ),
        );
        expect([...tableOf(pool, group)]).toEqual(expected);
      }),
    );
  });

  it('of 2,000 × 2,000 people is there in a moment', { timeout: 15_000 }, () => {
    const pool = poolOf(crowd(4_000), frame());
    const everybody = [...pool.mentors.people.keys()];
    const table = tableOf(pool, { mentors: everybody, mentees: everybody });
    expect(table).toHaveLength(4_000_000);
    expect(table.filter((score) => score === Number.NEGATIVE_INFINITY).length).toBeGreaterThan(100_000);
  });
});

/** People as a large organisation has them, half of them mentors: a tree of managers, three languages, several zones. */
function crowd(size: number) {
  const some = (list: readonly string[], at: number, count: number) =>
    Array.from({ length: count }, (_, nth) => pick(list, at * 7 + nth * (3 + (at % 5))));
  const topics = Array.from({ length: 14 }, (_, at) => `topic-${at}`);
  const zones = ['Europe/Brussels', 'Europe/Brussels', 'Europe/London', 'America/New_York', 'Asia/Kolkata'];
  return Array.from({ length: size }, (_, at) =>
    candidate(at % 2 === 0 ? 'mentor' : 'mentee', `p${at}`, {
      topics: [...new Set([...some(topics, at, 1 + (at % 4)), ...(at % 10 === 0 ? [`own ${at % 70}`] : [])])],
      exchanges: [...new Set(some(topics, at + 1, 1 + (at % 3)))],
      language: pick(['nl', 'nl', 'fr', 'en'] as const, at >> 1),
      languages: [
        ...new Set([pick(['nl', 'nl', 'fr', 'en'] as const, at >> 1), pick(['nl', 'fr', 'en'] as const, at >> 3)]),
      ],
      zone: pick(zones, at >> 2),
      free: at % 9 === 0 ? null : [...new Set(some(weekParts, at * 11, 2 + (at % 7)))],
      department: `d${at % 23}`,
      site: `s${at % 5}`,
      managers: at < 2 ? [] : [emailOf(`p${at >> 3}`)],
    }),
  );
}

function pick<T>(list: readonly T[], at: number): T {
  const found = list[at % list.length];
  if (found === undefined) throw new Error('Nothing to pick from');
  return found;
}
