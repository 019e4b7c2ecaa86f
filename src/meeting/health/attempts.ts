import type { Temporal } from 'temporal-polyfill';
import type { Attempt } from './facts.ts';
import { earliestOf, isAfter, latestOf } from './when.ts';

/** Whether an attempt can still become a meeting. */
export function isAhead({ state }: Pick<Attempt, 'state'>): boolean {
  return state === 'open' || state === 'agreed';
}

/** When something came of an attempt or nothing: at its moment, or when that was known before. */
export function happenedAt({ plannedAt, settledAt }: Pick<Attempt, 'plannedAt' | 'settledAt'>): Temporal.Instant {
  return settledAt !== null && isAfter(plannedAt, settledAt) ? settledAt : plannedAt;
}

export function lastHeldAt(sessions: readonly Attempt[]): Temporal.Instant | null {
  return latestOf(sessions.filter(({ state }) => state === 'held').map(happenedAt));
}

/** The meeting that the two have before them. */
export function agreedAhead(sessions: readonly Attempt[], now: Temporal.Instant): Attempt | undefined {
  return sessions.find(({ state, plannedAt }) => state === 'agreed' && isAfter(plannedAt, now));
}

/** How a session stands over all its attempts; `firstAt` is for when it was planned at first. */
export type SessionSoFar = {
  number: number;
  held: boolean;
  firstAt: Temporal.Instant;
  ahead: readonly Attempt[];
};

/** The sessions of a pair by number. */
export function sessionsSoFar(sessions: readonly Attempt[]): SessionSoFar[] {
  return [...Map.groupBy(sessions, ({ number }) => number)]
    .sort(([a], [b]) => a - b)
    .flatMap(([number, attempts]) => {
      const firstAt = earliestOf(attempts.map(({ plannedAt }) => plannedAt));
      if (firstAt === null) return [];
      const held = attempts.some(({ state }) => state === 'held');
      return [{ number, held, firstAt, ahead: held ? [] : attempts.filter(isAhead) }];
    });
}
