import { Temporal } from 'temporal-polyfill';
import { asksForSlots } from './asked.ts';
import type { Change, NewPrompt } from './change.ts';
import type { Cohort, Pair, Person, Session } from './cohort.ts';
import { find } from './condition.ts';
import type { Programme, Step } from './definition.ts';
import type { Rhythm } from './definition-sessions.ts';
import { inTimeFor } from './in-time.ts';
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

/** What a new prompt stands in: nobody's pair, a pair, or a session of a pair; and what somebody began, if it follows that. */
type Place = { pair: Pair | null; session: Session | null; cause?: NewPrompt['causeId'] };
type Frame = { programme: Programme; cohort: Cohort };

/** The prompts that come after a prompt was answered or closed, and the sessions that may be planned now (M12). */
export function afterSettling(
  situation: Situation,
  how: 'answered' | 'expired',
  now: Temporal.Instant,
  fresh: Fresh,
): Change[] {
  const { programme, prompt } = situation;
  const followers = programme.steps.flatMap((step) => {
    const { moment } = step;
    if (!('afterStep' in moment) || moment.afterStep !== prompt.step) return [];
    if (!follows[moment.once ?? 'answered'].includes(how)) return [];
    return receivers(situation, step).map((person) => follower(situation, step, person, now, fresh));
  });
  return [...followers, ...planSessions(situation, now, fresh)];
}

/** The prompt of a step that follows from the one at hand, for one person. */
export function follower(situation: Situation, step: Step, person: Person, now: Temporal.Instant, fresh: Fresh): Made {
  const { pair, session, prompt } = situation;
  const { moment } = step;
  const from = 'afterStep' in moment ? countedFrom(situation, step, moment.from, person) : null;
  const plus = 'afterStep' in moment ? moment.plus : undefined;
  const place: Place = { pair, session, cause: prompt.causeId };
  const made = promptFor(situation, step, person, place, { anchor: from ?? now, plus }, fresh);
  const { wakesAt } = made.prompt.state;
  const state = {
    is: 'scheduled' as const,
    wakesAt: wakesAt && inTimeFor({ ...situation, person }, step, wakesAt, soon(now)),
  };
  const aboutId = tellsOf(situation, person) ? situation.person.id : null;
  return { ...made, prompt: { ...made.prompt, aboutId, state } };
}

/** Whoever has just answered can think better of it. */
export function soon(now: Temporal.Instant): Temporal.Instant {
  return now.add({ minutes: 1 });
}

/** What counts from a moment that is answered anew, and is still to be sent, goes with it. */
export function countedAnew(situation: Situation): Change[] {
  const { programme, cohort, prompt, pair } = situation;
  if (pair === null || prompt.causeId === null) return [];
  const calendar = calendarOf(programme, cohort);
  const moments = programme.steps.flatMap((step) => {
    const { moment } = step;
    if (!('afterStep' in moment) || moment.from?.startsWith(`${prompt.step}.`) !== true) return [];
    return reachedIn(pair, step.audience).flatMap((person) => {
      const from = countedFrom(situation, step, moment.from, person);
      if (from === null) return [];
      const wakesAt = momentAfter(from, moment.plus, moment, dayOfPerson(person), calendar);
      return [{ step: step.id, participantId: person.id, wakesAt }];
    });
  });
  return moments.length === 0
    ? []
    : [{ kind: 'caused-prompts-timed', pairId: pair.id, causeId: prompt.causeId, moments }];
}

/** What a step may follow, as its moment says. */
const follows: Record<'answered' | 'settled' | 'unanswered', readonly ('answered' | 'expired')[]> = {
  answered: ['answered'],
  settled: ['answered', 'expired'],
  unanswered: ['expired'],
};

/** The day and time, answered by somebody, from which a follower counts, as far as its reader may know; null where it counts from now. */
function countedFrom(
  situation: Situation,
  step: Step,
  from: string | undefined,
  person: Person,
): Temporal.Instant | null {
  const value = from === undefined ? undefined : find(from, { ...situation, person }, step)?.value;
  return typeof value === 'string' ? Temporal.Instant.from(value) : null;
}

/** Whether a letter tells the coordinator of what somebody else did. */
function tellsOf({ person }: Situation, to: Person): boolean {
  return to.role === 'coordinator' && to.id !== person.id;
}

/**
 * The prompts that come after a pair was proposed, after both agreed, or after the coordinator made a classic one.
 * @param cause what somebody began, if the pair comes of it: its letters may show that and no other
 */
export function afterPairing(
  frame: Frame,
  pair: Pair,
  event: 'proposal' | 'pair' | 'classic',
  now: Temporal.Instant,
  fresh: Fresh,
  cause: NewPrompt['causeId'] = null,
): Change[] {
  return frame.programme.steps.flatMap((step) => {
    const { moment } = step;
    if (!('after' in moment) || moment.after !== event) return [];
    return reachedIn(pair, step.audience).map((person) =>
      promptFor(frame, step, person, { pair, session: null, cause }, { anchor: now, plus: moment.plus }, fresh),
    );
  });
}

/** What some of a pair hear when it falls silent or is over (M25); `occurrence` tells one silence from another. */
export function afterParting(
  frame: Frame,
  pair: Pair,
  event: 'quiet' | 'faded' | 'stopped' | 'freed',
  whom: readonly Person[],
  occurrence: string,
  now: Temporal.Instant,
  fresh: Fresh,
): Made[] {
  return frame.programme.steps.flatMap((step) => {
    const { moment } = step;
    if (!('after' in moment) || moment.after !== event) return [];
    return whom.map((person) => {
      const distance = { anchor: now, plus: moment.plus };
      const made = promptFor(frame, step, person, { pair, session: null }, distance, fresh);
      return { ...made, prompt: { ...made.prompt, occurrence } };
    });
  });
}

/**
 * Whom a step that follows another reaches: the one who answered, or else the other half; both, where one half
 * answered and it is for both. The coordinator hears of what somebody began.
 */
function receivers({ programme, person, pair, prompt, coordinator }: Situation, step: Step): Person[] {
  const asked = stepOf(programme, prompt.step).audience;
  if (step.audience === 'both' && asked !== 'both' && pair !== null) return reachedIn(pair, 'both');
  if (reaches(step.audience, person.role)) return [person];
  if (step.audience === 'coordinator') return prompt.causeId === null ? [] : [coordinator];
  return pair === null ? [] : reachedIn(pair, step.audience);
}

function planSessions(situation: Situation, now: Temporal.Instant, fresh: Fresh): Change[] {
  const { programme, cohort, pair, prompt, planned } = situation;
  const rhythm = programme.sessions;
  if (rhythm === undefined || pair?.kind !== 'reverse' || planned || prompt.step !== rhythm.afterStep) return [];
  const paced = { ...rhythm, every: everyOf(situation, rhythm) };
  const sessions = sessionMoments(now, paced, cohort.zone, cohort.holidays).map((startsAt, at) =>
    firstAttempt(fresh('ses'), at + 1, startsAt),
  );
  const made = sessions.map((session): Change => ({ kind: 'session-made', session: { ...session, pairId: pair.id } }));
  return [...made, ...promptsOfSessions(situation, pair, sessions, fresh)];
}

/** How far apart the pair wants its sessions, where it said so; otherwise as the programme has them. */
function everyOf({ known, pair }: Situation, { pace, every }: Rhythm): string {
  if (pace === undefined) return every;
  const said = known.findLast(
    ({ step, question, pairId }) => `${step}.${question}` === pace.question && pairId === pair?.id,
  )?.value;
  return (typeof said === 'string' ? pace.every[said] : undefined) ?? every;
}

/** All that is sent about some sessions of a pair, and asked: steps for which a moment is sought, where it is still open. */
export function promptsOfSessions(frame: Frame, pair: Pair, sessions: readonly Session[], fresh: Fresh): Change[] {
  return frame.programme.steps.flatMap((step) => sessionPrompts(frame, step, pair, sessions, fresh));
}

function firstAttempt(id: Session['id'], number: number, startsAt: Temporal.Instant): Session {
  return {
    id,
    number,
    attempt: 1,
    state: 'open',
    startsAt,
    eventId: id,
    sequence: 0,
    side: null,
    givenUp: false,
    version: 1,
  };
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

export type Made = Extract<Change, { kind: 'prompt-made' }>;

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
    causeId: place.cause ?? null,
    step: step.id,
    occurrence: occurrenceOf(step, place),
    state: { is: 'scheduled', wakesAt },
  };
  return { kind: 'prompt-made', prompt };
}

/** With the person and the step it names one prompt for ever; what is begun twice is followed twice. */
function occurrenceOf(step: Step, { pair, session, cause }: Place): string {
  const attempt = session === null || session.attempt === 1 ? undefined : session.attempt;
  const times = [isAboutOneself(step) ? undefined : pair?.id, session?.number, attempt, cause ?? undefined];
  const known = times.filter((part) => part !== undefined);
  return known.length === 0 ? 'once' : known.join('.');
}

/** Statements are about whoever marks them, not about a pair: who is in two pairs is asked once (M5). */
function isAboutOneself({ questions = [] }: Step): boolean {
  return questions.length > 0 && questions.every(({ kind }) => kind === 'statements');
}
