import type { Temporal } from 'temporal-polyfill';
import { asksForSlots } from './asked.ts';
import type { Change, NewPrompt } from './change.ts';
import type { Cohort, Pair, Person, Session } from './cohort.ts';
import type { Programme, Step } from './definition.ts';
import {
  calendarOf,
  dayOfPerson,
  type Fresh,
  reachedIn,
  reaches,
  type Situation,
  sessionNumbers,
  stepOf,
} from './situation.ts';
import { momentAfter, sessionMoments } from './timeline.ts';

/** What a new prompt stands in: nobody's pair, a pair, or a session of a pair. */
type Place = { pair: Pair | null; session: Session | null };
type Frame = { programme: Programme; cohort: Cohort };

/** The prompts that come after a prompt was answered or closed, and the sessions that may be planned now (M12). */
export function afterSettling(
  situation: Situation,
  how: 'answered' | 'expired',
  now: Temporal.Instant,
  fresh: Fresh,
): Change[] {
  const { programme, prompt, pair, session } = situation;
  const followers = programme.steps.flatMap((step) => {
    if (!('afterStep' in step.moment) || step.moment.afterStep !== prompt.step) return [];
    if (how === 'expired' && step.moment.once !== 'settled') return [];
    const { plus } = step.moment;
    return receivers(situation, step).map((person) =>
      promptFor(situation, step, person, { pair, session }, { anchor: now, plus }, fresh),
    );
  });
  return [...followers, ...planSessions(situation, now, fresh)];
}

/** The prompts that come after a pair was proposed, or after both agreed. */
export function afterPairing(
  frame: Frame,
  pair: Pair,
  event: 'proposal' | 'pair',
  now: Temporal.Instant,
  fresh: Fresh,
): Change[] {
  return frame.programme.steps.flatMap((step) => {
    const { moment } = step;
    if (!('after' in moment) || moment.after !== event) return [];
    return reachedIn(pair, step.audience).map((person) =>
      promptFor(frame, step, person, { pair, session: null }, { anchor: now, plus: moment.plus }, fresh),
    );
  });
}

/** Whom a step that follows another reaches: the one who answered, or else the other half. */
function receivers({ person, pair }: Situation, step: Step): Person[] {
  if (reaches(step.audience, person.role)) return [person];
  return pair === null ? [] : reachedIn(pair, step.audience);
}

function planSessions(situation: Situation, now: Temporal.Instant, fresh: Fresh): Change[] {
  const { programme, cohort, pair, prompt, planned } = situation;
  const rhythm = programme.sessions;
  if (rhythm === undefined || pair === null || planned || prompt.step !== rhythm.afterStep) return [];
  const sessions = sessionMoments(now, rhythm, cohort.zone, cohort.holidays).map((startsAt, at) =>
    firstAttempt(fresh('ses'), at + 1, startsAt),
  );
  const made = sessions.map((session): Change => ({ kind: 'session-made', session: { ...session, pairId: pair.id } }));
  return [...made, ...promptsOfSessions(situation, pair, sessions, fresh)];
}

/** All that is sent about some sessions of a pair, and asked: steps for which a moment is sought, where it is still open. */
export function promptsOfSessions(frame: Frame, pair: Pair, sessions: readonly Session[], fresh: Fresh): Change[] {
  return frame.programme.steps.flatMap((step) => sessionPrompts(frame, step, pair, sessions, fresh));
}

function firstAttempt(id: Session['id'], number: number, startsAt: Temporal.Instant): Session {
  return { id, number, attempt: 1, state: 'open', startsAt, eventId: id, sequence: 0, side: null, version: 1 };
}

function sessionPrompts(frame: Frame, step: Step, pair: Pair, sessions: readonly Session[], fresh: Fresh): Change[] {
  const { moment } = step;
  if (!('session' in moment)) return [];
  const numbers = sessionNumbers(moment, frame.programme.sessions?.count ?? 0);
  return sessions
    .filter(({ number, state }) => numbers.includes(number) && (state === 'open' || !asksForSlots(step)))
    .flatMap((session) =>
      reachedIn(pair, step.audience).map((person) =>
        promptFor(frame, step, person, { pair, session }, { anchor: session.startsAt, plus: moment.plus }, fresh),
      ),
    );
}

/** A step that follows from what one half of a proposed pair asked; `about` is that half, where another is written to. */
export function followUp(
  situation: Situation,
  stepId: string,
  to: Person,
  about: Person | null,
  cause: string,
  now: Temporal.Instant,
  fresh: Fresh,
): Change {
  const step = stepOf(situation.programme, stepId);
  const plus = 'after' in step.moment ? step.moment.plus : undefined;
  const place: Place = { pair: situation.pair, session: situation.session };
  const change = promptFor(situation, step, to, place, { anchor: now, plus }, fresh);
  return { ...change, prompt: { ...change.prompt, aboutId: about?.id ?? null, occurrence: cause } };
}

type Distance = { anchor: Temporal.Instant; plus: string | undefined };

type Made = Extract<Change, { kind: 'prompt-made' }>;

/** A prompt of a step for one person, so long after (or before) an anchor. */
export function promptFor(
  frame: Frame,
  step: Step,
  person: Person,
  place: Place,
  distance: Distance,
  fresh: Fresh,
): Made {
  const calendar = calendarOf(frame.programme, frame.cohort);
  const wakesAt = momentAfter(distance.anchor, distance.plus, step.moment, dayOfPerson(person), calendar);
  const prompt: NewPrompt = {
    id: fresh('prm'),
    cohortId: frame.cohort.id,
    participantId: person.id,
    pairId: place.pair?.id ?? null,
    sessionId: place.session?.id ?? null,
    aboutId: null,
    causeId: null,
    step: step.id,
    occurrence: occurrenceOf(step, place),
    state: { is: 'scheduled', wakesAt },
  };
  return { kind: 'prompt-made', prompt };
}

/** With the person and the step it names one prompt for ever. */
function occurrenceOf(step: Step, { pair, session }: Place): string {
  const attempt = session === null || session.attempt === 1 ? undefined : session.attempt;
  const times = [isAboutOneself(step) ? undefined : pair?.id, session?.number, attempt].filter(
    (part) => part !== undefined,
  );
  return times.length === 0 ? 'once' : times.join('.');
}

/** Statements are about whoever marks them, not about a pair: who is in two pairs is asked once (M5). */
function isAboutOneself({ questions = [] }: Step): boolean {
  return questions.length > 0 && questions.every(({ kind }) => kind === 'statements');
}
