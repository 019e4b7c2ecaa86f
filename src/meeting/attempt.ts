import type { Temporal } from 'temporal-polyfill';
import type { Change, SessionMove } from '../programme/change.ts';
import type { Session } from '../programme/cohort.ts';
import { promptsOfSessions } from '../programme/follow.ts';
import type { Fresh } from '../programme/situation.ts';
import { invitations, makeRoom } from './agree.ts';
import type { Meeting } from './meeting.ts';

/** So often a session is sought; then the pair goes on with the next one. */
const MOST_ATTEMPTS = 3;

/**
 * A session came to nothing. Where it is sought again, the next attempt has letters of its own; where it is not, what does
 * not ask about the meeting itself still comes: the look back after the third, the close after the last.
 * @param next what the next attempt makes; nothing where it is given up
 */
export function cameToNothing(
  { pair, session }: Meeting,
  move: SessionMove,
  next: readonly Change[],
  now: Temporal.Instant,
): Change[] {
  const isGivenUp = next.length === 0;
  const to: SessionMove = isGivenUp ? { ...move, givenUp: true } : move;
  return [
    { kind: 'session-moved', id: session.id, version: session.version, to },
    ...(isGivenUp
      ? []
      : [{ kind: 'session-prompts-cancelled', pairId: pair.id, sessionId: session.id, at: now } as const]),
    ...next,
  ];
}

/** A session that came to nothing is sought again, around a moment or at one that is agreed already; diaries keep its event. */
export function nextAttempt(meeting: Meeting, startsAt: Temporal.Instant, agreed: boolean, fresh: Fresh): Change[] {
  const { session, pair, programme, cohort } = meeting;
  if (!agreed && session.attempt >= MOST_ATTEMPTS) return [];
  const next: Session = {
    ...session,
    id: fresh('ses'),
    attempt: session.attempt + 1,
    state: agreed ? 'agreed' : 'open',
    startsAt,
    sequence: agreed ? session.sequence + 1 : session.sequence,
    version: 1,
  };
  return [
    { kind: 'session-made', session: { ...next, pairId: pair.id } },
    ...promptsOfSessions({ programme, cohort }, pair, [next], fresh),
    ...(agreed ? invitations(meeting, startsAt) : []),
    ...makeRoom(meeting, startsAt),
  ];
}
