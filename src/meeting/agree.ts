import type { Temporal } from 'temporal-polyfill';
import type { Change } from '../programme/change.ts';
import { partnerOf, type Session } from '../programme/cohort.ts';
import { around, laterOpen, type Meeting, retimed } from './meeting.ts';
import { movedSession } from './session.ts';

/** How much later than it was aimed at a session may be before the later ones make room. */
const DRIFT_DAYS = 7;

/**
 * Both have a moment: diaries are told, what is sent about the session follows, and the later ones keep
 * their distance where this one came much later, be it at its third attempt (M13).
 */
export function agree(meeting: Meeting, startsAt: Temporal.Instant): Change[] {
  const { session } = meeting;
  return [
    {
      kind: 'session-moved',
      id: session.id,
      version: session.version,
      to: movedSession(session, { is: 'agree', startsAt }),
    },
    retimed(meeting, startsAt, 'agreed'),
    ...invitations(meeting, startsAt),
    ...laterFollow(meeting, startsAt),
  ];
}

/** What both are told, with the event for their diaries; `from` is a moment that they had agreed and that no longer holds. */
export function invitations(meeting: Meeting, startsAt: Temporal.Instant): Change[] {
  const { pair, session, rhythm, place } = meeting;
  const before = session.state === 'agreed' ? session.startsAt : null;
  return [pair.mentor, pair.mentee].map((to): Change => {
    const { name, email } = partnerOf(pair, to);
    const event = { number: session.number, startsAt, minutes: rhythm.minutes, where: place, ...eventOf(session) };
    const told = { partner: { name, email }, threadId: pair.id, promptId: null, sessionId: session.id, ...event };
    return {
      kind: 'letter',
      letter: {
        kind: 'notice',
        to,
        notice:
          before === null ? { kind: 'session-agreed', ...told } : { kind: 'session-moved', from: before, ...told },
      },
    };
  });
}

/** What diaries know a session by, and how often they were told of it before. */
export function eventOf({ eventId, sequence }: Session) {
  return { uid: eventId, sequence };
}

function laterFollow(meeting: Meeting, startsAt: Temporal.Instant): Change[] {
  const late = Math.floor(startsAt.since(aimedAt(meeting)).total('hours') / 24);
  if (late <= DRIFT_DAYS) return [];
  return laterOpen(meeting).flatMap((later) => {
    const aim = around(meeting, later.startsAt, { days: late });
    const its = { ...meeting, session: later };
    return [
      {
        kind: 'session-moved',
        id: later.id,
        version: later.version,
        to: movedSession(later, { is: 'seek', around: aim }),
      },
      retimed(its, aim, 'open'),
    ];
  });
}

/** Where the later sessions suppose this one: at the moment of its last attempt, if there was one. */
function aimedAt({ session, sessions }: Meeting): Temporal.Instant {
  const before = sessions.findLast(({ number, attempt }) => number === session.number && attempt < session.attempt);
  return (before ?? session).startsAt;
}
