import type { Temporal } from 'temporal-polyfill';
import type { Change } from '../programme/change.ts';
import { partnerOf, type Session } from '../programme/cohort.ts';
import { around, laterOpen, type Meeting, retimed, sought } from './meeting.ts';
import { sessionChange } from './session.ts';

/** Days that lie between two sessions at least, so that something can be tried. */
const LEAST_DAYS = 14;

/**
 * Both have a moment: diaries are told, what is sent about the session follows, and the later ones keep
 * their distance where this one came much later, be it at its third attempt (M13).
 */
export function agree(meeting: Meeting, startsAt: Temporal.Instant): Change[] {
  const { session } = meeting;
  return [
    sessionChange(session, { is: 'agree', startsAt }),
    retimed(meeting, startsAt, 'agreed'),
    ...invitations(meeting, startsAt),
    ...makeRoom(meeting, startsAt),
  ];
}

/**
 * What both are told, with the event for their diaries; `from` is a moment that they had agreed and that no longer
 * holds. The same moment as before has another place.
 */
export function invitations(meeting: Meeting, startsAt: Temporal.Instant): Change[] {
  const { pair, session, rhythm, place } = meeting;
  const before = session.state === 'agreed' ? session.startsAt : null;
  return [pair.mentor, pair.mentee].map((to): Change => {
    const { name, email } = partnerOf(pair, to);
    const event = { number: session.number, startsAt, minutes: rhythm.minutes, where: place, ...eventOf(session) };
    const told = { partner: { name, email }, pairId: pair.id, promptId: null, sessionId: session.id, ...event };
    return {
      kind: 'letter',
      letter: {
        kind: 'notice',
        to,
        notice:
          before === null
            ? { kind: 'session-agreed', ...told }
            : before.equals(startsAt)
              ? { kind: 'session-placed', ...told }
              : { kind: 'session-moved', from: before, ...told },
      },
    };
  });
}

/** What diaries know a session by, and how often they were told of it before. */
export function eventOf({ eventId, sequence }: Session) {
  return { uid: eventId, sequence };
}

/**
 * Later sessions that have no moment yet make room for one that comes late: two weeks, or as much as there was
 * between the two where that is less.
 */
export function makeRoom(meeting: Meeting, startsAt: Temporal.Instant): Change[] {
  const later = laterOpen(meeting);
  const [next] = later;
  if (next === undefined) return [];
  const gap = daysBetween(meeting.session.startsAt, next.startsAt);
  const short = Math.min(LEAST_DAYS, gap) - daysBetween(startsAt, next.startsAt);
  if (short <= 0) return [];
  return later.flatMap((session) => {
    const aim = around(meeting, session.startsAt, { days: Math.ceil(short) });
    return sought({ ...meeting, session }, aim);
  });
}

function daysBetween(from: Temporal.Instant, until: Temporal.Instant): number {
  return until.since(from).total('hours') / 24;
}
