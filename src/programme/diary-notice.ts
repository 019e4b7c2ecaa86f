import { Temporal } from 'temporal-polyfill';
import { type AppointmentNotice, isAppointmentNotice } from './appointment-notice.ts';
import { isSessionNotice, type SessionNotice } from './session-notice.ts';

/** What tells somebody of a meeting that stands in their calendar: a session, or what one of the two began. */
export type DiaryNotice = SessionNotice | AppointmentNotice;

/** Whether a notice tells of a meeting, and so carries an event for the calendar. */
export function isDiaryNotice(notice: { kind: string }): notice is DiaryNotice {
  return isSessionNotice(notice) || isAppointmentNotice(notice);
}

/** Hours before a meeting from which a letter about it waits for no humane hour: somebody may be on the way already. */
const LEAST_HOURS_AHEAD = 4;

/** Whether a letter that goes out at `at` is still of use to somebody who is expected at some moments. */
export function isInTime(moments: readonly Temporal.Instant[], at: Temporal.Instant): boolean {
  const last = at.add({ hours: LEAST_HOURS_AHEAD });
  return moments.every((moment) => Temporal.Instant.compare(last, moment) <= 0);
}

/** When the reader of a notice is expected, or was until it came. */
export function momentsIn(notice: DiaryNotice): Temporal.Instant[] {
  const from = 'from' in notice ? notice.from : null;
  return from === null ? [notice.startsAt] : [notice.startsAt, from];
}
