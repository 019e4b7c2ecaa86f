import type { Temporal } from 'temporal-polyfill';
import { lastHeldAt } from './attempts.ts';
import type { PairFacts } from './facts.ts';
import type { Concern } from './reason.ts';
import { restEnds, restNow } from './rests.ts';
import { daysBetween, earliestOf, isAfter, latestOf } from './when.ts';

/** By then the mentor had a reminder, and some days after it. */
const ANSWERED_WITHIN_DAYS = 10;

/** What the mentee asked and had no answer to (M15); once the two have met, it will have come up. */
export function askWaits(facts: PairFacts, now: Temporal.Instant): Concern[] {
  if (restNow(facts, now) !== undefined) return [];
  const afresh = latestOf(restEnds(facts));
  const metAt = lastHeldAt(facts.sessions);
  const waiting = facts.asks
    .filter(({ answeredAt, askedAt }) => answeredAt === null && (metAt === null || isAfter(askedAt, metAt)))
    .filter(({ askedAt }) => daysBetween(latestOf([askedAt, afresh]) ?? askedAt, now) >= ANSWERED_WITHIN_DAYS);
  const since = earliestOf(waiting.map(({ askedAt }) => askedAt));
  return since === null ? [] : [{ kind: 'ask-waiting', asks: waiting.length, since }];
}
