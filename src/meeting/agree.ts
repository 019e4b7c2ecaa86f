import { Temporal } from 'temporal-polyfill';
import type { Change } from '../programme/change.ts';
import { partnerOf, type Session } from '../programme/cohort.ts';
import { times } from '../programme/timeline.ts';
import { around, isAfter, laterOpen, type Meeting, retimed } from './meeting.ts';
import { movedSession } from './session.ts';

/** How much nearer than their distance a later session may come before it makes room. */
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
  const { session, rhythm } = meeting;
  return laterOpen(meeting).flatMap((later) => {
    const steps = later.number - session.number;
    const aim = around(meeting, startsAt, times(Temporal.Duration.from(rhythm.every), steps));
    if (!isAfter(aim, later.startsAt.add({ hours: 24 * DRIFT_DAYS }))) return [];
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
