import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Balance, balanceOf, type Entry, type Held } from '../../src/programme/balance.ts';
import type { Half } from '../../src/programme/cohort.ts';
import { day } from '../meeting/pair-facts.ts';

/** What one half gave at a session, or between two when no session is named. */
function gave(side: Half, on: number, session: number | null = null): Entry {
  return { side, at: day(on), session, kind: side === 'mentor' ? 'showed' : 'gave', what: null };
}

const noor = (on: number, session: number | null = null) => gave('mentor', on, session);
const luc = (on: number, session: number | null = null) => gave('mentee', on, session);
/** Sessions 1 to so many, a month apart: on days 10, 40, 70 … */
const met = (count: number): Held[] =>
  Array.from({ length: count }, (_, at) => ({ number: at + 1, at: day(10 + 30 * at) }));

describe('the ledger of a pair (M20)', () => {
  it.each<[story: string, entries: Entry[], sessions: number, balance: Balance]>([
    ['they met once', [noor(10, 1), noor(11), noor(12)], 1, 'too-early'],
    ['they met twice and nobody told of anything', [], 2, 'too-early'],
    ['they met twice and Noor showed one thing', [noor(10, 1)], 2, 'too-early'],
    ['Noor showed something each time and Luc gave nothing', [noor(10, 1), noor(40, 2)], 2, 'mentor-gives'],
    ['Luc opened doors each time and Noor showed nothing', [luc(10, 1), luc(40, 2)], 2, 'mentee-gives'],
    ['each gave something', [noor(10, 1), noor(40, 2), luc(40, 2)], 2, 'even'],
    ['as much from both', [noor(10, 1), luc(11), noor(40, 2), luc(41)], 2, 'even'],
    ['one of four from Luc is a quarter', [luc(70, 3), noor(10, 1), noor(40, 2), noor(70, 3)], 3, 'even'],
    ['one of five is less', [luc(70, 3), noor(10, 1), noor(40, 2), noor(69), noor(70, 3)], 3, 'mentor-gives'],
    [
      'Luc gave at first, and nothing at the last two, where Noor showed something each time',
      [luc(10, 1), luc(11, 1), noor(10, 1), noor(40, 2), noor(70, 3)],
      3,
      'mentor-gives',
    ],
    [
      'Luc gave nothing at the last two, and Noor hardly anything',
      [luc(10, 1), luc(11, 1), noor(10, 1), noor(11), noor(70, 3)],
      3,
      'even',
    ],
    [
      'Luc gave nothing at the last two, but something between them',
      [luc(10, 1), luc(55), noor(10, 1), noor(40, 2), noor(70, 3)],
      3,
      'even',
    ],
    [
      'Luc gave something before the last two only, of his own accord',
      [luc(20), luc(21), noor(10, 1), noor(40, 2), noor(70, 3)],
      3,
      'mentor-gives',
    ],
    [
      'Noor gave less lately, but more in all: nobody owes anything',
      [noor(10, 1), noor(11), noor(12), luc(40, 2), luc(70, 3)],
      3,
      'even',
    ],
    [
      'what Luc prepared for the session to come counts',
      [luc(75, 4), noor(10, 1), noor(40, 2), noor(70, 3)],
      3,
      'even',
    ],
    [
      'what Luc brought to the second counts as of the second',
      [luc(39, 2), noor(10, 1), noor(40, 2), noor(70, 3)],
      3,
      'even',
    ],
  ])('%s', (_story, entries, sessions, balance) => {
    expect(balanceOf(entries, met(sessions))).toBe(balance);
  });
});

const entry = fc.record<Entry>({
  side: fc.constantFrom('mentor', 'mentee'),
  at: fc.integer({ min: 0, max: 150 }).map(day),
  session: fc.option(fc.integer({ min: 1, max: 6 }), { nil: null }),
  kind: fc.constantFrom('showed', 'answered', 'sat-in', 'gave'),
  what: fc.constant(null),
});
const entries = fc.array(entry, { maxLength: 10 });
const sessions = fc.integer({ min: 0, max: 5 }).map(met);
const oneSided = (balance: Balance) => balance === 'mentor-gives' || balance === 'mentee-gives';
const runs = { numRuns: 1000 };

describe('the balance', () => {
  it('never tips further by a gift of the side that gave less', () => {
    const seen = new Set<Balance>();
    fc.assert(
      fc.property(entries, sessions, entry, (given, held, gift) => {
        const count = (side: Half) => given.filter((one) => one.side === side).length;
        if (count('mentor') === count('mentee')) return;
        const poorer = count('mentor') < count('mentee') ? 'mentor' : 'mentee';
        const before = balanceOf(given, held);
        const after = balanceOf([...given, { ...gift, side: poorer }], held);
        seen.add(before);
        expect(after === before || !oneSided(after)).toBe(true);
      }),
      runs,
    );
    expect([...seen].sort()).toEqual(['even', 'mentee-gives', 'mentor-gives', 'too-early']);
  });

  it('is the other way round when the halves are', () => {
    const other: Record<Balance, Balance> = {
      'too-early': 'too-early',
      even: 'even',
      'mentor-gives': 'mentee-gives',
      'mentee-gives': 'mentor-gives',
    };
    fc.assert(
      fc.property(entries, sessions, (given, held) => {
        const swapped = given.map((one): Entry => ({ ...one, side: one.side === 'mentor' ? 'mentee' : 'mentor' }));
        expect(balanceOf(swapped, held)).toBe(other[balanceOf(given, held)]);
      }),
      runs,
    );
  });

  it('does not depend on the order, and tells nothing before the second meeting', () => {
    const shuffled = fc
      .tuple(entries, sessions)
      .chain(([given, held]) =>
        fc.tuple(
          fc.constant(given),
          fc.constant(held),
          fc.shuffledSubarray(given, { minLength: given.length }),
          fc.shuffledSubarray(held, { minLength: held.length }),
        ),
      );
    fc.assert(
      fc.property(shuffled, ([given, held, givenToo, heldToo]) => {
        const balance = balanceOf(given, held);
        expect(balanceOf(givenToo, heldToo)).toBe(balance);
        if (held.length < 2) expect(balance).toBe('too-early');
      }),
      runs,
    );
  });
});
