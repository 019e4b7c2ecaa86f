import type { Temporal } from 'temporal-polyfill';
import { agreedAhead } from './health/attempts.ts';
import type { Asked, PairFacts, Side } from './health/facts.ts';
import { knownAt } from './health/known-at.ts';
import { restNow } from './health/rests.ts';
import { silent } from './health/silence.ts';
import { isThrough, lastMoved, stuck } from './health/stuck.ts';
import { isAfter } from './health/when.ts';

/** What becomes of a pair from which nothing comes back: both are asked, then it ends. */
export type Quiet =
  /** Neither did anything since: it is time to ask. */
  { is: 'silent'; since: Temporal.Instant } | { is: 'over' };

/**
 * Whether a pair has fallen silent (M25): neither half did anything for three weeks, or neither answers any more, and
 * they have no meeting before them and no break. Both are asked whether they go on; when both let that close, it is
 * over. Whatever one of them does meanwhile begins the silence anew. Never throws.
 */
export function quietOf(facts: PairFacts, now: Temporal.Instant): Quiet | null {
  const known = knownAt(facts, now);
  if (isThrough(known.sessions) || agreedAhead(known.sessions, now) !== undefined || restNow(known, now) !== undefined)
    return null;
  const since = lastMoved(known);
  const asked = known.wondered.filter(({ sentAt }) => isAfter(sentAt, since));
  if (asked.length > 0) return isClosed('mentor', asked, now) && isClosed('mentee', asked, now) ? { is: 'over' } : null;
  const isSilent = [...stuck(known, now), ...silent(known, now)].some(({ kind }) => kind !== 'silent');
  return isSilent ? { is: 'silent', since } : null;
}

function isClosed(side: Side, asked: readonly Asked[], now: Temporal.Instant): boolean {
  const own = asked.filter((one) => one.side === side);
  return own.length > 0 && own.every(({ closesAt, answeredAt }) => answeredAt === null && !isAfter(closesAt, now));
}
