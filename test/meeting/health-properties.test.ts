import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import type { Attempt, PairFacts, Side } from '../../src/meeting/health/facts.ts';
import { type Health, healthOf } from '../../src/meeting/health.ts';
import { agreed, cancelled, day, facts, held, missed, open, pulse, told } from './pair-facts.ts';

/** Every pair is looked at on this day of its life; what happens later has not happened. */
const NOW = day(60);

const side = fc.constantFrom<Side>('mentor', 'mentee');
const dayBefore = (last: number) => fc.integer({ min: 0, max: last }).map(day);
const orNever = (last: number) => fc.option(dayBefore(last), { nil: null });

/** Lives of pairs in which anything may be, also what makes no sense; days until `last`. */
function lives(last: number): fc.Arbitrary<PairFacts> {
  const list = <T>(one: fc.Arbitrary<T>) => fc.array(one, { maxLength: 5 });
  return fc.record({
    begunAt: dayBefore(20),
    scopedAt: orNever(last),
    sessions: list(
      fc.record<Attempt>({
        number: fc.integer({ min: 1, max: 4 }),
        plannedAt: dayBefore(90),
        state: fc.constantFrom('open', 'agreed', 'held', 'missed', 'cancelled', 'moved'),
        by: fc.option(side, { nil: null }),
        settledAt: orNever(last),
      }),
    ),
    asked: list(fc.record({ side, sentAt: dayBefore(last), closesAt: dayBefore(90), answeredAt: orNever(last) })),
    wondered: fc.constant([]),
    asks: list(fc.record({ askedAt: dayBefore(last), answeredAt: orNever(last) })),
    commitments: list(fc.record({ at: dayBefore(last), state: fc.constantFrom('open', 'done', 'trying', 'dropped') })),
    pulses: fc.array(
      fc.record({
        side,
        question: fc.constantFrom('room', 'safe'),
        at: dayBefore(last),
        share: fc.constantFrom(0, 0.25, 0.5, 0.75, 1),
      }),
      { maxLength: 2 },
    ),
    rests: fc.array(fc.record({ side: fc.option(side, { nil: null }), from: dayBefore(last), until: orNever(last) }), {
      maxLength: 1,
    }),
  });
}

const life = lives(90);
const healthNow = (facts: PairFacts) => healthOf(facts, NOW);
const kinds = ({ reasons }: Health) => reasons.map(({ kind }) => kind);
const withSession = (facts: PairFacts, ...sessions: Attempt[]) => ({
  ...facts,
  sessions: [...facts.sessions, ...sessions],
});
const runs = { numRuns: 1000 };

describe('the health of any pair', () => {
  it('can be told, and is none of three words without a reason', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(life, (facts) => {
        const health = healthNow(facts);
        seen.add(health.is);
        expect(health.reasons.length).toBeGreaterThan(0);
      }),
      runs,
    );
    expect([...seen].sort()).toEqual(['check-in', 'on-track', 'too-early']);
  });

  it('can be told of moments as far off as there are', () => {
    const end = 8_640_000_000_000_000_000_000n;
    const instant = fc.bigInt({ min: -end, max: end }).map((ns) => Temporal.Instant.fromEpochNanoseconds(ns));
    fc.assert(
      fc.property(life, instant, instant, (facts, begunAt, now) => {
        expect(() => healthOf({ ...facts, begunAt }, now)).not.toThrow();
      }),
    );
  });

  it('does not depend on the order in which anything is given', () => {
    const shuffled = life.chain((facts) =>
      fc
        .record({
          sessions: shuffle(facts.sessions),
          asked: shuffle(facts.asked),
          asks: shuffle(facts.asks),
          commitments: shuffle(facts.commitments),
          pulses: shuffle(facts.pulses),
          rests: shuffle(facts.rests),
        })
        .map((lists) => [facts, { ...facts, ...lists }] as const),
    );
    fc.assert(
      fc.property(shuffled, ([facts, other]) => {
        expect(told(healthNow(other))).toBe(told(healthNow(facts)));
      }),
      runs,
    );
  });

  it('nor where two things happened at one moment', () => {
    const both = [missed(1, 44, 'mentor'), missed(1, 44, 'mentee')];
    const answers = [pulse('mentor', 15, 1), pulse('mentor', 15, 0), pulse('mentor', 45, 0.5)];
    const inAnyOrder = [
      facts({ sessions: both, pulses: answers }),
      facts({ sessions: both.toReversed(), pulses: answers.toReversed() }),
    ].map((one) => told(healthNow(one)));
    expect(inAnyOrder).toEqual(Array(2).fill('check-in: trust; missed missed by mentee, missed by mentor'));
  });

  it('is the other way round when the halves are', () => {
    fc.assert(
      fc.property(life, (facts) => {
        const without = { ...facts, asks: [] };
        expect(kinds(healthNow(swapped(without))).sort()).toEqual(kinds(healthNow(without)).sort());
      }),
      runs,
    );
  });
});

describe('a meeting', () => {
  it('that was held never makes a check-in of what was none', () => {
    const meeting = fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 0, max: 59 }));
    let onTrack = 0;
    fc.assert(
      fc.property(life, meeting, (facts, [number, on]) => {
        if (healthNow(facts).is === 'check-in') return;
        onTrack += 1;
        expect(healthNow(withSession(facts, held(number, on))).is).not.toBe('check-in');
      }),
      runs,
    );
    expect(onTrack).toBeGreaterThan(100);
  });

  it('that is still to come is never missed', () => {
    const ahead = fc.array(
      fc
        .tuple(
          fc.integer({ min: 1, max: 9 }),
          fc.integer({ min: 61, max: 200 }),
          fc.constantFrom(open, agreed, missed, held),
        )
        .map(([number, on, state]) => state(number, on)),
    );
    const missesOf = (facts: PairFacts) => healthNow(facts).reasons.filter((reason) => reason.kind === 'missed');
    fc.assert(
      fc.property(life, ahead, (facts, sessions) => {
        expect(missesOf(withSession(facts, ...sessions))).toEqual(missesOf(facts));
      }),
      runs,
    );
  });

  it('that did not happen twice in a row is always a check-in, however young the pair', () => {
    const miss = fc.constantFrom(missed, cancelled);
    fc.assert(
      fc.property(life, miss, miss, fc.option(side, { nil: null }), (facts, first, second, by) => {
        const health = healthNow(withSession(facts, first(7, 57, by), second(7, 59, by)));
        const metSince = facts.sessions.some(
          ({ state, plannedAt, settledAt }) =>
            state === 'held' &&
            [plannedAt, settledAt].some((at) => at !== null && at.epochMilliseconds >= day(56).epochMilliseconds),
        );
        if (!metSince) expect(kinds(health)).toContain('missed');
        expect(metSince || health.is === 'check-in').toBe(true);
      }),
      runs,
    );
  });
});

describe('an answer', () => {
  it('never turns on track into a check-in', () => {
    fc.assert(
      fc.property(life, side, fc.integer({ min: 0, max: 59 }), (facts, by, on) => {
        if (healthNow(facts).is === 'check-in') return;
        const answer = { side: by, sentAt: day(on), closesAt: day(on + 9), answeredAt: day(on) };
        expect(healthNow({ ...facts, asked: [...facts.asked, answer] }).is).not.toBe('check-in');
      }),
      runs,
    );
  });
});

describe('waiting', () => {
  it('alone mends nothing', () => {
    const happenedByNow = lives(60).map((facts) => ({
      ...facts,
      sessions: facts.sessions.filter(({ state, plannedAt, settledAt }) => {
        const isAhead = state === 'open' || state === 'agreed';
        return isAhead || (settledAt ?? plannedAt).epochMilliseconds <= NOW.epochMilliseconds;
      }),
    }));
    fc.assert(
      fc.property(happenedByNow, fc.integer({ min: 61, max: 300 }), (facts, later) => {
        if (healthNow(facts).is !== 'check-in') return;
        expect(healthOf(facts, day(later)).is).toBe('check-in');
      }),
      runs,
    );
  });
});

describe('trust (M21)', () => {
  it('is told the same whoever answered, and however low', () => {
    fc.assert(
      fc.property(
        life,
        side,
        side,
        fc.constantFrom(0, 0.1, 0.25),
        fc.constantFrom(0, 0.2),
        (facts, one, other, low, lower) => {
          const at = day(59);
          const tell = (by: Side, share: number) =>
            told(healthNow({ ...facts, asked: [], pulses: [{ side: by, question: 'room', at, share }] }));
          expect(tell(one, low)).toBe(tell(other, lower));
        },
      ),
    );
  });
});

function shuffle<T>(list: readonly T[]): fc.Arbitrary<T[]> {
  return fc.shuffledSubarray([...list], { minLength: list.length });
}

function swapped(facts: PairFacts): PairFacts {
  const other = (one: Side): Side => (one === 'mentor' ? 'mentee' : 'mentor');
  const orNobody = (one: Side | null) => (one === null ? null : other(one));
  return {
    ...facts,
    sessions: facts.sessions.map((one) => ({ ...one, by: orNobody(one.by) })),
    asked: facts.asked.map((one) => ({ ...one, side: other(one.side) })),
    pulses: facts.pulses.map((one) => ({ ...one, side: other(one.side) })),
    rests: facts.rests.map((one) => ({ ...one, side: orNobody(one.side) })),
  };
}
