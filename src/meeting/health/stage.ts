import type { Temporal } from 'temporal-polyfill';
import { sessionsSoFar } from './attempts.ts';
import type { PairFacts } from './facts.ts';
import type { Stage } from './reason.ts';
import { daysBetween, earliestOf } from './when.ts';

/** So long before a session a moment for it is sought, in days; before that, a pair is still after the last one. */
const SOUGHT_DAYS = 14;

/** Where a pair is that has no meeting before it. */
export function stageOf({ sessions, scopedAt }: PairFacts, now: Temporal.Instant): Stage {
  const untold = sessions.findLast(({ state }) => state === 'agreed');
  if (untold !== undefined) return { at: 'untold', session: untold.number, plannedAt: untold.plannedAt };
  const last = sessions.findLast(({ state }) => state === 'held');
  if (last === undefined && scopedAt === null) return { at: 'scope' };
  const next = sessionsSoFar(sessions).find(({ held }) => !held);
  const soughtFor = earliestOf((next?.ahead ?? []).map(({ plannedAt }) => plannedAt));
  const isLater = soughtFor !== null && daysBetween(now, soughtFor) > SOUGHT_DAYS;
  if (last !== undefined && isLater) return { at: 'after', session: last.number };
  return { at: 'planning', session: next?.number ?? 1 };
}
