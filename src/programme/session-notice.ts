import { Temporal } from 'temporal-polyfill';
import type { Id } from '../ids.ts';

/**
 * What both halves of a pair are told of a session that stands in their calendars (M13). From agreed to
 * cancelled it is one event: the `uid` stays, and `sequence` rises with each letter about it, because a
 * calendar drops whatever does not rise (RFC 5546, 2.1.4).
 */
export type SessionNotice =
  | ({ kind: 'session-agreed' } & SessionTold)
  /** `from` is when it was going to be. */
  | ({ kind: 'session-moved'; from: Temporal.Instant } & SessionTold)
  /** It is when it was, and somewhere else. */
  | ({ kind: 'session-placed' } & SessionTold)
  /** `over` where the pair is, so that no other moment is sought. */
  | ({ kind: 'session-cancelled'; over: boolean } & SessionTold);

type SessionTold = {
  /** The reader's other half. */
  partner: { name: string; email: string };
  sessionId: Id<'ses'>;
  number: number;
  startsAt: Temporal.Instant;
  minutes: number;
  /** A place or a link in their own words; null while they have not settled it. */
  where: string | null;
  uid: string;
  sequence: number;
  pairId: Id<'pair'>;
  /** The prompt that a plain reply belongs to. */
  promptId: Id<'prm'> | null;
};

/** Whether a notice tells of a session, and so carries an event for the calendar. */
export function isSessionNotice(notice: { kind: string }): notice is SessionNotice {
  return ['session-agreed', 'session-moved', 'session-placed', 'session-cancelled'].includes(notice.kind);
}

/** Hours before a session from which a letter about it waits for no humane hour: somebody may be on the way already. */
const LEAST_HOURS_AHEAD = 4;

/** Whether a letter about a session is still of use when it goes out at `at`. */
export function isInTime(notice: SessionNotice, at: Temporal.Instant): boolean {
  const last = at.add({ hours: LEAST_HOURS_AHEAD });
  const moments = notice.kind === 'session-moved' ? [notice.startsAt, notice.from] : [notice.startsAt];
  return moments.every((moment) => Temporal.Instant.compare(last, moment) <= 0);
}
