import type { Temporal } from 'temporal-polyfill';
import type { Change, SessionMove } from '../programme/change.ts';
import type { Session, SessionState } from '../programme/cohort.ts';

/** All that can happen to a session; `side` is on whose side it did not take place, where somebody said so. */
export type SessionEvent =
  /** Both have a moment; also another one than they had. */
  | { is: 'agree'; startsAt: Temporal.Instant }
  /** A moment is sought around another day. */
  | { is: 'seek'; around: Temporal.Instant }
  | { is: 'hold'; at: Temporal.Instant }
  /** It was held after all: whoever said otherwise pressed the wrong button. */
  | { is: 'mend'; at: Temporal.Instant }
  | { is: 'miss' | 'cancel' | 'postpone'; side: SessionMove['side']; at: Temporal.Instant };

/** An event that the state does not allow: a door that did not look first. */
export class ImpossibleSession extends Error {
  constructor(state: SessionState, event: SessionEvent) {
    super(`A session that is ${state} cannot ${event.is}`);
    this.name = 'ImpossibleSession';
  }
}

/** Whether something can still happen to a session. */
export function isAhead({ state }: Pick<Session, 'state'>): boolean {
  return state === 'open' || state === 'agreed';
}

/**
 * The one place that says what a session may become.
 *
 *     open ── agree ──▶ agreed ── hold ──▶ held
 *      ▲ │ seek          │ │ agree
 *      └─┴──── seek ─────┘ └─ miss, cancel, postpone ──▶ missed, cancelled, moved: its next attempt is another session
 *
 * What was missed or moved can be mended: it was held after all. From `open`, too, it can be held, missed, cancelled or postponed: people also meet without telling us when.
 * Each agreement, and each cancelling of one, is told to diaries: `sequence` counts them (RFC 5545, 3.8.7.4).
 * @throws ImpossibleSession for everything that is not drawn here
 */
export function movedSession(session: Session, event: SessionEvent): SessionMove {
  const { startsAt, sequence } = session;
  if (event.is === 'mend') {
    if (session.state !== 'missed' && session.state !== 'moved') throw new ImpossibleSession(session.state, event);
    return { state: 'held', startsAt, sequence, side: null, settledAt: event.at };
  }
  if (!isAhead(session)) throw new ImpossibleSession(session.state, event);
  const told = session.state === 'agreed' ? sequence + 1 : sequence;
  switch (event.is) {
    case 'agree':
      return { state: 'agreed', startsAt: event.startsAt, sequence: sequence + 1, side: null, settledAt: null };
    case 'seek':
      return { state: 'open', startsAt: event.around, sequence, side: null, settledAt: null };
    case 'hold':
      return { state: 'held', startsAt, sequence, side: null, settledAt: event.at };
    case 'miss':
      return { state: 'missed', startsAt, sequence, side: event.side, settledAt: event.at };
    case 'cancel':
      return { state: 'cancelled', startsAt, sequence: told, side: event.side, settledAt: event.at };
    case 'postpone':
      return { state: 'moved', startsAt, sequence: told, side: event.side, settledAt: event.at };
  }
}

/** What happens to a session, as a change to write. @throws ImpossibleSession as `movedSession` does */
export function sessionChange(session: Session, event: SessionEvent): Change {
  return { kind: 'session-moved', id: session.id, version: session.version, to: movedSession(session, event) };
}
