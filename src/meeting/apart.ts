import type { Temporal } from 'temporal-polyfill';
import type { Diary } from './diary.ts';
import type { Meeting } from './meeting.ts';

/** Days between a moment for a session and another session of the same two, where there are any such moments. */
const APART_DAYS = 3;
const APART = { hours: 24 * APART_DAYS };

/** A diary in which the days around other sessions of the same two are taken. */
export function spread(diary: Diary, others: readonly Temporal.Instant[]): Diary {
  const around = others.map((at) => ({ from: at.subtract(APART), until: at.add(APART) }));
  return { ...diary, busy: [...diary.busy, ...around] };
}

/** Whether days lie between a moment and whatever else the two have agreed on. */
export function isApart({ session, sessions }: Meeting, at: Temporal.Instant): boolean {
  return sessions
    .filter(({ id, state }) => id !== session.id && state === 'agreed')
    .every(({ startsAt }) => Math.abs(at.epochMilliseconds - startsAt.epochMilliseconds) >= APART.hours * 3_600_000);
}
