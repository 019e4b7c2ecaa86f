import type { Temporal } from 'temporal-polyfill';
import type { Change } from '../programme/change.ts';
import { type Person, partnerOf } from '../programme/cohort.ts';
import type { Fresh } from '../programme/situation.ts';
import { eventOf } from './agree.ts';
import { cameToNothing, nextAttempt } from './attempt.ts';
import { around, type Meeting } from './meeting.ts';
import { missedAgain } from './missed.ts';
import { movedSession } from './session.ts';

/** How long after a session was called off it is sought again. */
const AGAIN = { days: 7 };

/**
 * One of both calls a session off before it was held: diaries let it go, and a new moment is sought. Moving it in
 * time (`postpone`) is no sign of anything; cancelling is counted, by side (M25).
 */
export function callOff(
  meeting: Meeting,
  how: 'cancel' | 'postpone',
  side: 'mentor' | 'mentee',
  now: Temporal.Instant,
  fresh: Fresh,
): Change[] {
  const { session, pair } = meeting;
  const to = movedSession(session, { is: how, side, at: now });
  const left = { ...meeting, session: { ...session, sequence: to.sequence } };
  const next = nextAttempt(left, around(meeting, now, AGAIN), false, fresh);
  return [
    ...cameToNothing(meeting, to, next, now),
    ...(session.state === 'agreed' ? letGo(meeting, [pair.mentor, pair.mentee], false) : []),
    ...(how === 'cancel' ? missedAgain(meeting, { how: 'cancelled', side }) : []),
  ];
}

/**
 * Diaries let a session go.
 * @param over whether no other moment is sought for it
 */
export function letGo(
  { pair, session, rhythm, place }: Pick<Meeting, 'pair' | 'session' | 'rhythm' | 'place'>,
  whom: readonly Person[],
  over: boolean,
): Change[] {
  return whom.map((to): Change => {
    const { name, email } = partnerOf(pair, to);
    const { number, startsAt } = session;
    const event = { number, startsAt, minutes: rhythm.minutes, where: place, ...eventOf(session) };
    return {
      kind: 'letter',
      letter: {
        kind: 'notice',
        to,
        notice: {
          kind: 'session-cancelled',
          over,
          partner: { name, email },
          pairId: pair.id,
          promptId: null,
          sessionId: session.id,
          ...event,
        },
      },
    };
  });
}
