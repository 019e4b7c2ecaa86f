import type { Temporal } from 'temporal-polyfill';
import type { Change } from '../programme/change.ts';
import type { Session } from '../programme/cohort.ts';
import { promptsOfSessions } from '../programme/follow.ts';
import type { Fresh } from '../programme/situation.ts';
import { invitations, makeRoom } from './agree.ts';
import type { Meeting } from './meeting.ts';

/** So often a session is sought; then the pair goes on with the next one. */
const MOST_ATTEMPTS = 3;

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
