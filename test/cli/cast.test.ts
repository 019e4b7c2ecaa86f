import { describe, expect, it } from 'vitest';
import { bentsOf } from '../../src/cli/demo/bents.ts';
import { dealtFates } from '../../src/cli/demo/fates.ts';
import { fateOf, isStopper, metAt } from '../../src/cli/demo/pair.ts';
import { type Person, profilesOf } from '../../src/cli/demo/profile.ts';
import { type Acquaintance, selfOf } from '../../src/cli/demo/self.ts';

const people = Array.from(
  { length: 6 },
  (_, at): Person => ({
    roles: [at < 3 ? 'mentor' : 'mentee'],
    name: `Person ${at}`,
    email: `person${at}@omgekeerd.test`,
    language: 'nl',
    zone: 'Europe/Brussels',
    topics: [],
  }),
);
const DAY_MS = 24 * 3_600_000;

/** Two halves of a pair with sessions on these days, each with the calendar that they have. */
function pairOf(seed: number, ...days: number[]) {
  const profiles = profilesOf(people, seed);
  const [mentor, mentee] = [profiles[0], profiles[3]];
  if (mentor === undefined || mentee === undefined) throw new Error('Nobody there');
  const meetings = new Map(days.map((day) => [`ses_${day}`, { startsAt: day * DAY_MS, sequence: 0, on: true }]));
  const known = (partner: string): Acquaintance => ({ partner, meetings });
  const stage = { seed, fates: dealtFates(seed), cast: new Map(profiles.map((one) => [one.email, one])) };
  return {
    stage,
    mentor: selfOf(mentor, 0),
    mentee: selfOf(mentee, 1),
    ofMentor: known(mentee.email),
    ofMentee: known(mentor.email),
  };
}

describe('the cast of the demo', () => {
  it('has somebody with every bent, in the role that it takes', () => {
    for (const seed of [1, 2, 3]) {
      const bents = bentsOf(people, seed);
      const ofMentors = [...bents].flatMap(([email, of]) => (/[012]@/.test(email) ? [...of] : []));
      const ofMentees = [...bents].flatMap(([email, of]) => (/[345]@/.test(email) ? [...of] : []));
      expect(new Set([...ofMentors, ...ofMentees]).size).toBe(9);
      expect(ofMentors).not.toContain('inviting');
      expect(ofMentees).not.toContain('busy');
    }
  });

  it('deals each fate to one of the first three pairs, and the same one whoever asks', () => {
    for (const seed of [1, 2, 3]) {
      const fates = dealtFates(seed);
      const first = ['a', 'b', 'c'].map((pair) => fates.of(pair));
      expect([...first].sort()).toEqual(['fades', 'stays', 'stops']);
      expect(['a', 'b', 'c'].map((pair) => fates.of(pair))).toEqual(first);
    }
  });

  it('agrees, both halves alike, on whether they met, how they fare, and which of them stops', () => {
    for (const seed of Array.from({ length: 30 }, (_, at) => at)) {
      const { stage, mentor, mentee, ofMentor, ofMentee } = pairOf(seed, 10, 24);
      const meeting = { startsAt: 10 * DAY_MS, sequence: 0, on: true };
      expect(metAt(stage, mentor, ofMentor, meeting)).toBe(metAt(stage, mentee, ofMentee, meeting));
      expect(fateOf(stage, mentor, ofMentor, 25 * DAY_MS)).toBe(fateOf(stage, mentee, ofMentee, 25 * DAY_MS));
      expect([isStopper(stage, mentor, ofMentor), isStopper(stage, mentee, ofMentee)].sort()).toEqual([false, true]);
    }
  });

  it('gives a pair no fate before its second meeting', () => {
    for (const seed of Array.from({ length: 30 }, (_, at) => at)) {
      const { stage, mentor, ofMentor } = pairOf(seed, 10, 24);
      expect(fateOf(stage, mentor, ofMentor, 23 * DAY_MS)).toBe('stays');
    }
  });
});
