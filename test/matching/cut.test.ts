import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/language.ts';
import { type Cut, cutUp } from '../../src/matching/cut.ts';
import { poolOf } from '../../src/matching/pool.ts';
import { matchUp } from '../../src/matching/propose.ts';
import { candidate, frame, mentee, mentor } from './people.ts';

type Some = { count: number; language?: Language; zone?: string };

/** So many of each role, in a language and a zone. */
function people(...groups: Some[]) {
  return groups.flatMap(({ count, language = 'nl', zone = 'Europe/Brussels' }, group) =>
    (['mentor', 'mentee'] as const).flatMap((role) =>
      Array.from({ length: count }, (_, at) =>
        candidate(role, `${role} ${group}.${String(at).padStart(3, '0')}`, {
          language,
          languages: ['nl', 'fr', 'en'],
          zone,
        }),
      ),
    ),
  );
}

function cut(groups: Some[], largest: number): { cut: Cut | null; sizes: number[] } {
  const pool = poolOf(people(...groups), frame());
  const group = { mentors: [...pool.mentors.people.keys()], mentees: [...pool.mentees.people.keys()] };
  const { groups: parts, cut } = cutUp(pool, group, largest);
  return {
    cut,
    sizes: parts.map(({ mentors, mentees }) => Math.max(mentors.length, mentees.length)).sort((a, b) => a - b),
  };
}

describe('a cohort too large for one go', () => {
  it.each<[what: string, groups: Some[], largest: number, expected: ReturnType<typeof cut>]>([
    ['is left whole when it fits', [{ count: 6 }, { count: 4, language: 'fr' }], 10, { cut: null, sizes: [10] }],
    [
      'is cut by language',
      [{ count: 6 }, { count: 5, language: 'fr' }],
      10,
      { cut: { by: 'language', parts: 2 }, sizes: [5, 6] },
    ],
    [
      'a large language by what the clock says, whatever the zone is called',
      [
        { count: 4 },
        { count: 3, zone: 'Europe/Paris' },
        { count: 5, zone: 'Asia/Kolkata' },
        { count: 2, language: 'en' },
      ],
      10,
      { cut: { by: 'zone', parts: 3 }, sizes: [2, 5, 7] },
    ],
    [
      'and what is too large even then into even parts',
      [{ count: 21 }, { count: 3, zone: 'Asia/Kolkata' }],
      10,
      { cut: { by: 'size', parts: 4 }, sizes: [3, 7, 7, 7] },
    ],
  ])('%s', (_what, groups, largest, expected) => {
    expect(cut(groups, largest)).toEqual(expected);
  });

  it('is not cut for being large on one side only', () => {
    const many = Array.from({ length: 50 }, (_, at) => mentee(`m${at}`));
    expect(
      matchUp([mentor('Noor'), mentor('Sam'), ...many], { ...frame(), first: 'pairs', largest: 10 }).cut,
    ).toBeNull();
  });

  it('leaves nobody over whom the cut alone kept apart, and says how it was cut', () => {
    const all = people({ count: 30 }, { count: 10, language: 'fr' }).filter(
      ({ person: { role, language } }) => !(role === 'mentee' && language === 'fr'),
    );
    const french = Array.from({ length: 10 }, (_, at) => mentee(`z${at}`, { languages: ['nl', 'fr'] }));
    const { pairs, waiting, cut } = matchUp([...all, ...french], { ...frame(), first: 'pairs', largest: 12 });
    expect(pairs).toHaveLength(40);
    expect(waiting).toEqual([]);
    expect(cut).toEqual({ by: 'size', parts: 3 });
  });

  it('keeps count of whom a mentor got, from one part to the next', () => {
    const mentors = Array.from({ length: 4 }, (_, at) =>
      mentor(`m${at}`, { room: 2, language: at < 2 ? 'nl' : 'fr', languages: ['nl', 'fr'] }),
    );
    const mentees = Array.from({ length: 8 }, (_, at) =>
      mentee(`e${at}`, { language: at < 5 ? 'nl' : 'fr', languages: ['nl', 'fr'] }),
    );
    const { pairs, waiting } = matchUp([...mentors, ...mentees], { ...frame(), first: 'pairs', largest: 5 });
    expect(waiting).toEqual([]);
    expect(pairs).toHaveLength(8);
  });
});
