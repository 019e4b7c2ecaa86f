import type { Temporal } from 'temporal-polyfill';
import type { Change } from '../programme/change.ts';
import type { Session } from '../programme/cohort.ts';
import { type Fresh, reachedIn, stepOf } from '../programme/situation.ts';
import { around, isAfter, type Meeting, sought } from './meeting.ts';
import { round } from './plan.ts';

/** How far ahead the next session is sought for a pair that takes up again, as for one that is planned. */
const AHEAD = { days: 14 };

/** A pair that takes up again, with whatever sessions it has. */
export type TakingUp = Omit<Meeting, 'session'>;

/**
 * A pair that had fallen silent goes on (M25). What it stood before is put to it again: the question after which sessions
 * are planned, or the moment for the earliest session that has none. A session that is still far off comes by itself.
 * @param occurrence names the silence, so that it is put once
 */
export function goOn(pair: TakingUp, occurrence: string, now: Temporal.Instant, fresh: Fresh): Change[] {
  const { programme, rhythm, sessions } = pair;
  if (sessions.length === 0) return [...toBoth(pair, rhythm.afterStep, null, occurrence, now, fresh)];
  const next = sessions.filter(({ state }) => state === 'open').sort((a, b) => a.number - b.number)[0];
  if (next === undefined || rhythm.plan === undefined) return [];
  const meeting: Meeting = { ...pair, session: next };
  const aim = around(meeting, now, AHEAD);
  if (isAfter(next.startsAt, aim)) return [];
  const { id } = stepOf(programme, rhythm.plan.question.slice(0, rhythm.plan.question.indexOf('.')));
  return [...sought(meeting, aim), ...toBoth(pair, id, next, occurrence, now, fresh)];
}

function toBoth(
  { programme, cohort, pair }: TakingUp,
  stepId: string,
  session: Session | null,
  occurrence: string,
  now: Temporal.Instant,
  fresh: Fresh,
): Change[] {
  const step = stepOf(programme, stepId);
  return reachedIn(pair, step.audience).flatMap((to) =>
    round({ programme, cohort, pair, session }, step, to, `${occurrence}.on`, now, fresh),
  );
}
