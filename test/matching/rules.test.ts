import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../src/matching/candidate.ts';
import { superiorsIn } from '../../src/matching/lines.ts';
import { type MatchFrame, poolOf } from '../../src/matching/pool.ts';
import { cohorts, emailOf, frame, mentee, mentor } from './people.ts';

/** Why the only mentor and the only mentee may not be a pair. */
function refusal(people: readonly Candidate[], rest: Partial<MatchFrame> = {}) {
  const pool = poolOf(people, frame(rest));
  const placeIn = (side: readonly Candidate[], name: string) => side.findIndex(({ person }) => person.name === name);
  return pool.rules.refusalOf(placeIn(pool.mentors.people, 'Noor'), placeIn(pool.mentees.people, 'Luc'));
}

const [noor, luc] = [mentor('Noor'), mentee('Luc')];
const under = (...names: string[]) => ({ managers: names.map(emailOf) });

describe('two people may not be a pair', () => {
  it.each<[what: string, expected: string | null, people: Candidate[], rest?: Partial<MatchFrame>]>([
    ['when nothing forbids it, they may', null, [noor, luc]],
    ['who are the same person', 'self', [mentor('Noor'), mentee('Luc', { email: emailOf('Noor') })]],
    ['when the mentee is the manager', 'line', [mentor('Noor', under('Luc')), luc]],
    ['when the mentor is the manager', 'line', [noor, mentee('Luc', under('Noor'))]],
    ['when the manager’s manager is named too', 'line', [mentor('Noor', under('Ilse', 'Luc')), luc]],
    [
      'when the manager’s own row names theirs, level by level',
      'line',
      [mentor('Noor', under('Ilse')), mentee('Ilse', under('Greet')), mentor('Greet', under('Luc')), luc],
    ],
    [
      'when the row of somebody else tells who is above whom',
      'line',
      [mentor('Noor', under('Ilse')), mentee('Els', under('Ilse', 'Luc')), luc],
    ],
    [
      'when the line runs through somebody who is not to be matched now',
      'line',
      [mentor('Noor', under('Ilse')), luc],
      { lines: [{ email: emailOf('Ilse'), ...under('Luc') }] },
    ],
    ['unless they only have a manager in common', null, [mentor('Noor', under('Ilse')), mentee('Luc', under('Ilse'))]],
    [
      'and managers who manage each other end nowhere',
      null,
      [mentor('Noor', under('Ilse')), mentee('Ilse', under('Greet')), mentee('Greet', under('Ilse')), luc],
    ],
    ['when the mentee does not want it', 'excluded', [noor, mentee('Luc', { excludes: [emailOf('Noor')] })]],
    ['when the mentor does not want it', 'excluded', [mentor('Noor', { excludes: [emailOf('Luc')] }), luc]],
    ['who were one', 'earlier', [noor, luc], { earlier: new Set([`${emailOf('Noor')} ${emailOf('Luc')}`]) }],
    [
      'who were one the other way',
      'earlier',
      [noor, luc],
      { earlier: new Set([`${emailOf('Luc')} ${emailOf('Noor')}`]) },
    ],
    [
      'whom the coordinator keeps apart',
      'forbidden',
      [noor, luc],
      { bars: [{ mentorId: noor.person.id, menteeId: luc.person.id, kind: 'forbidden' }] },
    ],
    [
      'unless the coordinator pinned them',
      null,
      [noor, luc],
      { bars: [{ mentorId: noor.person.id, menteeId: luc.person.id, kind: 'pinned' }] },
    ],
    ['who do not understand one another', 'language', [noor, mentee('Luc', { languages: ['fr', 'en'] })]],
    [
      'and one language in common is enough',
      null,
      [mentor('Noor', { languages: ['nl', 'en'] }), mentee('Luc', { languages: ['fr', 'en'] })],
    ],
    [
      'for several reasons, of which the first is named',
      'line',
      [mentor('Noor', under('Luc')), mentee('Luc', { languages: ['fr'], excludes: [emailOf('Noor')] })],
    ],
  ])('%s: %s', (_what, expected, people, rest) => {
    expect(refusal(people, rest)).toBe(expected);
  });
});

describe('a line of managers', () => {
  it('goes all the way up, whoever tells of it', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(8), fc.nat(8)), { maxLength: 16 }), (bosses) => {
        const superiors = superiorsIn(bosses.map(([one, boss]) => ({ email: `${one}`, managers: [`${boss}`] })));
        for (const [one] of bosses) {
          for (const above of superiors(`${one}`)) {
            for (const higher of superiors(above)) expect(superiors(`${one}`)).toContain(higher);
          }
        }
      }),
    );
  });

  it('is the same in either direction: turned round, mentor and mentee are refused alike', () => {
    fc.assert(
      fc.property(cohorts, (people) => {
        const turned = people.map((one) => ({
          ...one,
          person: { ...one.person, role: one.person.role === 'mentor' ? ('mentee' as const) : ('mentor' as const) },
        }));
        const [pool, other] = [poolOf(people, frame()), poolOf(turned, frame())];
        for (const mentor of pool.mentors.people.keys()) {
          for (const mentee of pool.mentees.people.keys()) {
            expect(other.rules.refusalOf(mentee, mentor)).toBe(pool.rules.refusalOf(mentor, mentee));
          }
        }
      }),
    );
  });
});
