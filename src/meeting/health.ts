import type { Temporal } from 'temporal-polyfill';
import { askWaits } from './health/ask-waiting.ts';
import { isAhead } from './health/attempts.ts';
import type { PairFacts } from './health/facts.ts';
import { knownAt } from './health/known-at.ts';
import { missedInARow } from './health/misses.ts';
import type { Begun, Concern, Sign } from './health/reason.ts';
import { longAway } from './health/rests.ts';
import { signsOf } from './health/signs.ts';
import { silent } from './health/silence.ts';
import { overdue, stuck } from './health/stuck.ts';
import { trustFails } from './health/trust.ts';
import { daysBetween, earliestOf, isAfter } from './health/when.ts';

/** How a pair is doing, and why: the most pressing reason first. */
export type Health =
  | { is: 'check-in'; reasons: readonly [Concern, ...Concern[]] }
  | { is: 'on-track'; reasons: readonly [Sign, ...Sign[]] }
  | { is: 'too-early'; reasons: readonly [Begun] };

/** Before this many days nothing is to be expected of a pair, unless a session was. */
const YOUNG_DAYS = 14;

/**
 * The health of a pair at a moment (M25), judged by what the two did and answered; docs/health.md has the rules
 * and their reasons. A concern is never too early to tell; what is too early is a pair of which nothing could be
 * expected yet, or of which nothing was asked and nothing came. Never throws.
 */
export function healthOf(facts: PairFacts, now: Temporal.Instant): Health {
  const known = knownAt(facts, now);
  const [concern, ...concerns] = concernsOf(known, now);
  if (concern !== undefined) return { is: 'check-in', reasons: [concern, ...concerns] };
  const [sign, ...signs] = signsOf(known, now);
  if (sign === undefined || isYoung(known, now)) return { is: 'too-early', reasons: [begun(known, now)] };
  return { is: 'on-track', reasons: [sign, ...signs] };
}

/** The order is what is most pressing: what may hurt somebody, what ends a pair, who waits for whom, what can wait. */
const rules: readonly ((facts: PairFacts, now: Temporal.Instant) => Concern[])[] = [
  trustFails,
  missedInARow,
  stuck,
  silent,
  overdue,
  longAway,
  askWaits,
];

/** A pair that is stuck is silent and late as well: that is said once. */
function concernsOf(facts: PairFacts, now: Temporal.Instant): Concern[] {
  const found = rules.flatMap((rule) => rule(facts, now));
  const isStuck = found.some(({ kind }) => kind === 'stuck');
  return found.filter(({ kind }) => !isStuck || (kind !== 'both-silent' && kind !== 'overdue'));
}

function isYoung({ begunAt, sessions }: PairFacts, now: Temporal.Instant): boolean {
  const isDue = sessions.some(({ state, plannedAt }) => state === 'held' || !isAfter(plannedAt, now));
  return daysBetween(begunAt, now) < YOUNG_DAYS && !isDue;
}

function begun({ begunAt, sessions }: PairFacts, now: Temporal.Instant): Begun {
  const ahead = sessions.filter((one) => isAhead(one) && isAfter(one.plannedAt, now));
  return { kind: 'begun', at: begunAt, first: earliestOf(ahead.map(({ plannedAt }) => plannedAt)) };
}
