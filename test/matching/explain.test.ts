import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../src/matching/candidate.ts';
import { reasonsOf } from '../../src/matching/explain.ts';
import { type MatchFrame, personAt, poolOf } from '../../src/matching/pool.ts';
import { reason } from '../../src/programme/reason.ts';
import { cohorts, frame, mentee, mentor } from './people.ts';

function why(one: Candidate, other: Candidate, found = false, rest: Partial<MatchFrame> = {}) {
  return reasonsOf(poolOf([one, other], frame(rest)), { mentor: 0, mentee: 0, found });
}
const kinds = (...pair: Parameters<typeof why>) => why(...pair).map(({ kind }) => kind);

const noor = { topics: ['a', 'b'], exchanges: ['x'], free: ['wednesday-late'], department: 'HR' };
const luc = {
  topics: ['b', 'a', 'c'],
  exchanges: ['y', 'x'],
  free: ['wednesday-late', 'friday-noon'],
  department: 'IT',
};

describe('reasons', () => {
  it('are the four that weigh most, the strongest first', () => {
    expect(why(mentor('Noor', noor), mentee('Luc', luc))).toEqual([
      { kind: 'topics', topics: ['b', 'a'] },
      { kind: 'exchange', exchanges: ['x'] },
      { kind: 'time', hours: 3, free: [{ from: '2027-01-20T19:00:00Z', until: '2027-01-20T22:00:00Z' }] },
      { kind: 'languages', languages: ['nl'] },
    ]);
  });

  it('follow the weights of the programme', () => {
    const rules = { ...frame().rules, weights: { distance: 50, topics: 5 } };
    expect(kinds(mentor('Noor', noor), mentee('Luc', luc), false, { rules })).toEqual([
      'distance',
      'exchange',
      'time',
      'languages',
    ]);
  });

  it('begin with finding each other', () => {
    expect(kinds(mentor('Noor', noor), mentee('Luc', luc), true)).toEqual(['found', 'topics', 'exchange', 'time']);
  });

  it('never tell what one of both keeps to themselves', () => {
    const kept = (ids: string[]) => ids.map((id) => ({ id, label: id, shared: false }));
    const silent = { ...luc, topics: kept(luc.topics), exchanges: kept(luc.exchanges) };
    expect(kinds(mentor('Noor', noor), mentee('Luc', silent))).toEqual(['time', 'languages', 'distance']);
  });

  it('tell three topics at most, in the order of the wish', () => {
    const wide = { topics: ['a', 'b', 'c', 'd', 'e'] };
    expect(why(mentor('Noor', wide), mentee('Luc', { topics: ['e', 'x', 'd', 'c', 'b'] }))[0]).toEqual({
      kind: 'topics',
      topics: ['e', 'd', 'c'],
    });
  });

  it('put first the language in which somebody reads letters', () => {
    const one = mentor('Noor', { language: 'en', languages: ['fr', 'en'] });
    const other = mentee('Luc', { language: 'en', languages: ['en', 'fr'] });
    expect(why(one, other)[0]).toEqual({ kind: 'languages', languages: ['en', 'fr'] });
  });

  it('are filled up to two by what makes meeting easy: the same place, or else the same clock', () => {
    const place = { language: 'nl', zone: 'Europe/Brussels', site: 'Gent' } as const;
    const near = (other: Parameters<typeof mentee>[1]) => why(mentor('Noor', place), mentee('Luc', other)).slice(1);
    expect(near(place)).toEqual([{ kind: 'near', share: 'site' }]);
    expect(near({ ...place, site: null, zone: 'Europe/Paris' })).toEqual([{ kind: 'near', share: 'clock' }]);
    expect(near({ ...place, site: null, zone: 'Asia/Kolkata' })).toEqual([]);
  });

  it('do not count half an hour as time to meet', () => {
    const one = mentor('Noor', { zone: 'Asia/Kolkata', free: ['monday-morning'] });
    const other = mentee('Luc', { zone: 'Asia/Dubai', free: ['monday-evening', 'monday-noon'] });
    expect(kinds(one, mentee('Luc', { zone: 'Africa/Nairobi', free: ['monday-morning'] }))).toContain('time');
    expect(kinds(one, other)).not.toContain('time');
  });

  it('are one to four for any two who may be a pair, each true of both and shared by both', () => {
    fc.assert(
      fc.property(cohorts, (people) => {
        const pool = poolOf(people, frame());
        for (const [mentorAt, one] of pool.mentors.people.entries()) {
          for (const menteeAt of pool.mentees.people.keys()) {
            if (pool.rules.refusalOf(mentorAt, menteeAt) !== null) continue;
            const reasons = reasonsOf(pool, { mentor: mentorAt, mentee: menteeAt, found: false });
            expect(reasons.length).toBeGreaterThanOrEqual(1);
            expect(reasons.length).toBeLessThanOrEqual(4);
            expect(new Set(reasons.map(({ kind }) => kind)).size).toBe(reasons.length);
            for (const each of reasons) expectTrue(each, one, personAt(pool.mentees, menteeAt));
          }
        }
      }),
    );
  });
});

function expectTrue(given: unknown, ...both: Candidate[]): void {
  const read = reason.parse(given);
  for (const { topics, exchanges, languages, free } of both) {
    const shared = (list: Candidate['topics']) => list.filter(({ shared }) => shared).map(({ id }) => id);
    if (read.kind === 'topics') expect(shared(topics)).toEqual(expect.arrayContaining(read.topics));
    if (read.kind === 'exchange') expect(shared(exchanges)).toEqual(expect.arrayContaining(read.exchanges));
    if (read.kind === 'languages') expect(languages).toEqual(expect.arrayContaining(read.languages));
    if (read.kind === 'time') expect(free).not.toBeNull();
  }
  const [one, other] = both;
  if (read.kind === 'distance') expect(one?.[read.differ]).not.toBe(other?.[read.differ]);
}
