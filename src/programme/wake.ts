import { Temporal } from 'temporal-polyfill';
import { appointmentIn, entryIn } from './appointment.ts';
import { asksForSlots } from './asked.ts';
import type { Change, Report } from './change.ts';
import { type Person, partnerOf } from './cohort.ts';
import { holds, recurs, shownIn } from './condition.ts';
import { afterTelling, asksConsent, consentGiven } from './consent.ts';
import type { Step } from './definition.ts';
import { afterSettling } from './follow.ts';
import { goesOutAt } from './in-time.ts';
import { nextTime } from './launch.ts';
import { isFound, momentsFor } from './moments.ts';
import { nudgeIn } from './nudge.ts';
import { isAfterTheEnd } from './parting.ts';
import { type Cancelled, moved, type PromptEvent } from './prompt.ts';
import { calendarOf, dayOfPerson, type Fresh, type Situation, stepOf } from './situation.ts';
import { endOfDayAfter, momentAfter, nextHumane } from './timeline.ts';

/** How long a prompt that was made during a pause waits before it looks again. */
const PAUSE_LOOK_HOURS = 24;

/**
 * What happens when a prompt wakes: it is sent, reminded, closed, put off to a humane hour, or cancelled
 * because its moment or its reason has passed.
 * @param report what a coordinator's letter adds to its words; null for participants' steps
 * @throws ImpossibleMove when the prompt is in a state that does not sleep
 */
export function wake(situation: Situation, now: Temporal.Instant, report: Report | null, fresh: Fresh): Change[] {
  const { prompt, person, cohort } = situation;
  const step = stepOf(situation.programme, prompt.step);
  const rests = (person.state === 'paused' || cohort.state === 'paused') && !tellsInConfidence(situation, step);
  if (rests || waitsForPartner(situation, step)) {
    return [move(situation, { is: 'defer', until: now.add({ hours: PAUSE_LOOK_HOURS }) })];
  }
  return prompt.state.is === 'sent'
    ? wakeSent(situation, step, now, report, fresh)
    : wakeScheduled(situation, step, now, report, fresh);
}

/** What somebody said in confidence waits for no break (M27). */
function tellsInConfidence({ programme }: Situation, { moment }: Step): boolean {
  return 'afterStep' in moment && programme.confide !== undefined && moment.afterStep === programme.confide;
}

/** Nobody prepares or looks back on a session while the other half has a break; what was asked before goes on. */
function waitsForPartner({ prompt, pair, person }: Situation, { moment }: Step): boolean {
  const partner = pair === null || person.role === 'coordinator' ? null : partnerOf(pair, person);
  return prompt.state.is === 'scheduled' && 'session' in moment && partner?.state === 'paused';
}

/** A prompt that wakes to be sent, put off or given up. */
function wakeScheduled(
  situation: Situation,
  step: Step,
  now: Temporal.Instant,
  report: Report | null,
  fresh: Fresh,
): Change[] {
  const { programme, cohort, person } = situation;
  const why = reasonToCancel(situation, step, now);
  const next = nextTime(programme, cohort, step, person, now, fresh);
  const again: Change[] =
    next === null || (why !== null && why !== 'condition') ? [] : [{ kind: 'prompt-made', prompt: next }];
  if (why !== null) return [move(situation, { is: 'cancel', why, at: now }), ...again];
  const until = goesOutAt(situation, step, now);
  if (isAfter(until, now)) return [move(situation, { is: 'defer', until })];
  const closesAt = closeOf(step, report, person, now);
  const event: PromptEvent = { is: 'send', at: now, closesAt, wakesAt: nextWake(situation, step, now, closesAt, 0) };
  return [move(situation, event), letter(situation, step, 0, closesAt, report, now), ...again];
}

/** When a step closes. A match closes only where it waits for the coordinator. */
function closeOf(step: Step, report: Report | null, person: Person, now: Temporal.Instant): Temporal.Instant | null {
  const waits = report?.kind !== 'match' || report.review;
  return step.closes === undefined || !waits ? null : endOfDayAfter(now, step.closes, person.zone);
}

/** A prompt that was sent wakes for its next reminder or its close. */
function wakeSent(
  situation: Situation,
  step: Step,
  now: Temporal.Instant,
  report: Report | null,
  fresh: Fresh,
): Change[] {
  const { state } = situation.prompt;
  if (state.is !== 'sent' || state.closesAt === null)
    throw new Error(`A prompt that asks nothing woke: ${situation.prompt.id}`);
  const over = reasonItIsOver(situation) ?? (isUseless(situation, step) ? 'too-late' : null);
  if (over !== null) return [move(situation, { is: 'cancel', why: over, at: now })];
  const { closesAt, reminded } = state;
  if (!isAfter(closesAt, now)) {
    return [
      move(situation, { is: 'expire', at: now }),
      ...consentGiven(situation, step, { is: 'silent' }, now, fresh),
      ...afterTelling(situation, now, fresh),
      ...afterSettling(situation, 'expired', now, fresh),
    ];
  }
  if (isTakenBack(situation, step)) return [move(situation, { is: 'defer', until: closesAt })];
  const { person } = situation;
  const humane = nextHumane(now, step.moment, dayOfPerson(person), calendarOf(situation.programme, situation.cohort));
  if (isAfter(humane, now)) return [move(situation, { is: 'defer', until: earlier(humane, closesAt) })];
  const nth = reminded + 1;
  const wakesAt = nextWake(situation, step, state.sentAt, closesAt, nth, now) ?? closesAt;
  return [move(situation, { is: 'remind', wakesAt }), letter(situation, step, nth, closesAt, report, now)];
}

/** The next moment at which a sent prompt stirs: its next reminder before the close, or the close; null where nothing is asked. */
export function nextWake(
  situation: Situation,
  step: Step,
  sentAt: Temporal.Instant,
  closesAt: Temporal.Instant | null,
  reminded: number,
  now: Temporal.Instant = sentAt,
): Temporal.Instant | null {
  if (closesAt === null) return null;
  const reminder = step.reminders?.[reminded];
  if (reminder === undefined) return closesAt;
  const day = dayOfPerson(situation.person);
  const calendar = calendarOf(situation.programme, situation.cohort);
  const at = momentAfter(sentAt, reminder, step.moment, day, calendar);
  return earlier(isAfter(at, now) ? at : momentAfter(now, 'P1D', step.moment, day, calendar), closesAt);
}

function reasonToCancel(situation: Situation, step: Step, now: Temporal.Instant): Cancelled | null {
  const { session } = situation;
  const { moment } = step;
  const over = reasonItIsOver(situation) ?? (isUseless(situation, step) ? 'too-late' : null);
  if (over !== null) return over;
  const prepares = 'session' in moment && moment.plus.startsWith('-') && !asksForSlots(step);
  if (prepares && session !== null && !isAfter(session.startsAt, now)) return 'too-late';
  const appointment = appointmentIn(situation, step);
  if (appointment !== null && !isAfter(appointment.startsAt, now)) return 'too-late';
  if (isTakenBack(situation, step)) return 'taken-back';
  return holds(step.only, situation, step) ? null : 'condition';
}

/**
 * Nobody is asked for a moment that was found, nor how a session was of which the other half said that it was not held.
 * What belongs to one session alone, such as the close, comes all the same where that session is given up.
 */
function isUseless(situation: Situation, step: Step): boolean {
  const { session } = situation;
  const cameToNothing = session !== null && ['missed', 'moved', 'cancelled'].includes(session.state);
  const comesAnyway = session?.givenUp === true && !recurs(step);
  return isFound(situation, step) || ('session' in step.moment && cameToNothing && !comesAnyway);
}

/** Whether the answer that a step follows is there no more: nobody is sent or reminded of what hangs on it. */
function isTakenBack({ known, prompt }: Situation, { moment }: Step): boolean {
  if (!('afterStep' in moment) || (moment.once ?? 'answered') !== 'answered') return false;
  return !known.some(({ step, causeId }) => step === moment.afterStep && causeId === prompt.causeId);
}

/** Nothing more comes of any prompt here; an answer that is taken back after the end opens nothing again. */
function reasonItIsOver({ person, pair, cohort, programme, prompt }: Situation): Cancelled | null {
  if (person.state === 'left') return 'left';
  if (cohort.state === 'stopped') return 'cohort-stopped';
  if (cohort.state === 'closed') return 'cohort-closed';
  const isAbout = isAfterTheEnd(stepOf(programme, prompt.step));
  return pair?.state === 'ended' && !isAbout ? 'pair-ended' : null;
}

function letter(
  situation: Situation,
  step: Step,
  nth: number,
  closesAt: Temporal.Instant | null,
  report: Report | null,
  now: Temporal.Instant,
): Change {
  const { prompt, person, pair, about, session } = situation;
  return {
    kind: 'letter',
    letter: {
      kind: 'step',
      to: person,
      promptId: prompt.id,
      step: step.id,
      nth,
      partner: pair === null || person.role === 'coordinator' ? null : partnerOf(pair, person),
      about: about === null ? null : { who: about, other: pair === null ? null : partnerOf(pair, about) },
      running: pair?.kind === 'reverse' && pair.state === 'active' ? pair.id : null,
      reasons: pair !== null && asksConsent(situation.programme, step.id) ? pair.reasons : [],
      threadId: pair === null ? prompt.cohortId : pair.id,
      session:
        session === null
          ? null
          : { id: session.id, number: session.number, day: session.startsAt, agreed: session.state !== 'open' },
      moments: momentsFor(situation, step, now),
      closesAt,
      shows: shownIn(situation, step),
      entry: nth === 0 ? entryIn(situation, step) : null,
      nudge: nudgeIn(situation, step),
      report,
    },
  };
}

function move({ prompt }: Situation, event: PromptEvent): Change {
  return { kind: 'prompt-moved', id: prompt.id, version: prompt.version, to: moved(prompt.state, event) };
}

function isAfter(a: Temporal.Instant, b: Temporal.Instant): boolean {
  return Temporal.Instant.compare(a, b) > 0;
}

function earlier(a: Temporal.Instant, b: Temporal.Instant): Temporal.Instant {
  return isAfter(a, b) ? b : a;
}
