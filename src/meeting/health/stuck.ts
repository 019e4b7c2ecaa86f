import type { Temporal } from 'temporal-polyfill';
import { agreedAhead, happenedAt, lastHeldAt, sessionsSoFar } from './attempts.ts';
import type { PairFacts } from './facts.ts';
import type { Concern } from './reason.ts';
import { restEnds, restNow } from './rests.ts';
import { stageOf } from './stage.ts';
import { daysBetween, isAfter, latestOf } from './when.ts';

/** So long without anything happening, in days. */
const STUCK_DAYS = 21;
/** Somebody had something to do for so long at least: no pair is stuck while the programme is silent. */
const TO_DO_DAYS = 7;

/** A pair that has something to do and in which nobody did anything for three weeks. */
export function stuck(facts: PairFacts, now: Temporal.Instant): Concern[] {
  if (agreedAhead(facts.sessions, now) !== undefined || restNow(facts, now) !== undefined) return [];
  const since = lastMoved(facts);
  if (daysBetween(since, now) < STUCK_DAYS || !hasToDo(facts, since, now)) return [];
  return [{ kind: 'stuck', since, stage: stageOf(facts, now) }];
}

/** A session that was due three weeks ago and still has no moment, though the two answer. */
export function overdue(facts: PairFacts, now: Temporal.Instant): Concern[] {
  if (agreedAhead(facts.sessions, now) !== undefined || restNow(facts, now) !== undefined) return [];
  const afresh = latestOf([lastHeldAt(facts.sessions), ...restEnds(facts)]);
  const late = sessionsSoFar(facts.sessions).find(({ ahead, firstAt }) => {
    const from = latestOf([firstAt, afresh]);
    return ahead.some(({ state }) => state === 'open') && from !== null && daysBetween(from, now) >= STUCK_DAYS;
  });
  return late === undefined ? [] : [{ kind: 'overdue', session: late.number, dueAt: late.firstAt }];
}

/**
 * The last that either did. A meeting that both agreed on counts until its moment, or until it was called off:
 * before that there was nothing else to do.
 */
export function lastMoved(facts: PairFacts): Temporal.Instant {
  const { begunAt, scopedAt, sessions, asked, asks, rests } = facts;
  const last = latestOf([
    scopedAt,
    ...sessions.filter(({ state }) => state !== 'open').map(happenedAt),
    ...asked.map(({ answeredAt }) => answeredAt),
    ...asks.flatMap(({ askedAt, answeredAt }) => [askedAt, answeredAt]),
    ...rests.flatMap(({ from, until }) => [from, until]),
  ]);
  return last !== null && isAfter(last, begunAt) ? last : begunAt;
}

/** All sessions were held or given up: nothing is left to do but what the close asks. */
export function isThrough(sessions: PairFacts['sessions']): boolean {
  const soFar = sessionsSoFar(sessions);
  return soFar.length > 0 && soFar.every(({ ahead }) => ahead.length === 0);
}

/** A question that waits, or a session that should have a moment or should have been. */
function hasToDo({ sessions, asked }: PairFacts, since: Temporal.Instant, now: Temporal.Instant): boolean {
  const soFar = sessionsSoFar(sessions);
  if (soFar.length === 0) return true;
  if (isThrough(sessions)) return false;
  const left = soFar.filter(({ held }) => !held);
  const waits = asked.some(
    ({ answeredAt, sentAt, closesAt }) =>
      answeredAt === null && isAfter(closesAt, since) && daysBetween(sentAt, now) >= TO_DO_DAYS,
  );
  return (
    waits || left.some(({ ahead }) => ahead.length === 0 || ahead.some(({ plannedAt }) => !isAfter(plannedAt, now)))
  );
}
