import { Temporal } from 'temporal-polyfill';
import { asksForSlots } from '../programme/asked.ts';
import type { Change, StepMoment } from '../programme/change.ts';
import type { Cohort, Pair, Person, Session } from '../programme/cohort.ts';
import type { Programme } from '../programme/definition.ts';
import type { Rhythm } from '../programme/definition-sessions.ts';
import { calendarOf, dayOfPerson, reachedIn, type Situation, sessionNumbers } from '../programme/situation.ts';
import { momentAfter } from '../programme/timeline.ts';
import { sessionChange } from './session.ts';

/** A session of a pair with all that a decision about it looks at. */
export type Meeting = {
  programme: Programme;
  rhythm: Rhythm;
  cohort: Cohort;
  coordinator: Person;
  pair: Pair;
  session: Session;
  /** All sessions of the pair, attempts that came to nothing among them. */
  sessions: readonly Session[];
  /** Where the pair meets, as one of them last said: a place, or a link to talk by. */
  place: string | null;
};

/** The meeting that a prompt is about; null where it is about none. */
export function meetingOf(
  { programme, cohort, coordinator, pair, session }: Situation,
  sessions: readonly Session[],
  place: string | null,
): Meeting | null {
  if (pair === null || session === null || programme.sessions === undefined) return null;
  return { programme, rhythm: programme.sessions, cohort, coordinator, pair, session, sessions, place };
}

/** What is still to be sent about a session goes out around its new moment; moments are sought only while it is open. */
export function retimed(meeting: Meeting, startsAt: Temporal.Instant, state: 'open' | 'agreed'): Change {
  const { programme, cohort, pair, session, rhythm } = meeting;
  const calendar = calendarOf(programme, cohort);
  const moments = programme.steps.flatMap((step): StepMoment[] => {
    const { moment } = step;
    if (!('session' in moment) || (state === 'agreed' && asksForSlots(step))) return [];
    if (!sessionNumbers(moment, rhythm.count).includes(session.number)) return [];
    return reachedIn(pair, step.audience).map((person) => ({
      step: step.id,
      participantId: person.id,
      wakesAt: momentAfter(startsAt, moment.plus, moment, dayOfPerson(person), calendar),
    }));
  });
  return { kind: 'session-prompts-timed', pairId: pair.id, sessionId: session.id, moments };
}

/** A session that has no moment is sought around another day, and what is still to be sent about it follows. */
export function sought(meeting: Meeting, aim: Temporal.Instant): Change[] {
  return [sessionChange(meeting.session, { is: 'seek', around: aim }), retimed(meeting, aim, 'open')];
}

/** A day so far from another, at the hour at which the programme supposes sessions, on a working day. */
export function around(meeting: Meeting, from: Temporal.Instant, distance: Temporal.DurationLike): Temporal.Instant {
  const { rhythm, cohort, programme } = meeting;
  const target = from.toZonedDateTimeISO(cohort.zone).add(distance).startOfDay().toInstant();
  const day = { zone: cohort.zone, prefersAt: null };
  return momentAfter(target, undefined, { at: rhythm.at, workingDays: true }, day, calendarOf(programme, cohort));
}

/** The latest attempt of each later session that has no moment yet. */
export function laterOpen({ session, sessions }: Meeting): Session[] {
  return sessions.filter(({ number, state }) => number > session.number && state === 'open');
}

export function isAfter(a: Temporal.Instant, b: Temporal.Instant): boolean {
  return Temporal.Instant.compare(a, b) > 0;
}
