import type { Temporal } from 'temporal-polyfill';
import type { PairFacts, Rest } from './facts.ts';
import { daysBetween, isAfter } from './when.ts';

/** A break that is this long leaves the other half waiting, in days. */
const LONG_DAYS = 42;

/** The break that one of both, or the cohort, takes at this moment: the one that began first. */
export function restNow({ rests }: PairFacts, now: Temporal.Instant): Rest | undefined {
  return ongoing(rests, now)[0];
}

/** Somebody who takes so long a break that the pair should hear how it goes on. */
export function longAway({ rests }: PairFacts, now: Temporal.Instant) {
  return ongoing(rests, now).flatMap(({ side, from }) =>
    side !== null && daysBetween(from, now) >= LONG_DAYS ? [{ kind: 'away' as const, side, since: from }] : [],
  );
}

function ongoing(rests: readonly Rest[], now: Temporal.Instant): Rest[] {
  return rests
    .filter(({ until }) => until === null || isAfter(until, now))
    .toSorted((a, b) => daysBetween(b.from, a.from) || String(a.side).localeCompare(String(b.side)));
}

/** When breaks ended: who comes back begins afresh. */
export function restEnds({ rests }: PairFacts): Temporal.Instant[] {
  return rests.flatMap(({ until }) => (until === null ? [] : [until]));
}
