import { Temporal } from 'temporal-polyfill';
import type { Answer, Refusal } from './answer.ts';
import { asksForSlots } from './asked.ts';
import { find, holds } from './condition.ts';
import { carrierOf, comesOf } from './course.ts';
import type { Programme, Step } from './definition.ts';
import type { Appointment, Entry } from './entry.ts';
import { isInTimeToAgree } from './moments.ts';
import type { Situation } from './situation.ts';

/**
 * The appointment that answers make, as the reader of the step that carries it may know them; null where there is none
 * (yet, or any more).
 * @param step that carries it; others carry none
 */
export function appointmentIn(situation: Situation, step: Step): Appointment | null {
  const { invites } = step;
  const at = invites === undefined ? null : textIn(situation, step, invites.at);
  if (invites === undefined || at === null || !holds(step.only, situation, step)) return null;
  const { length, where } = invites;
  const long = length === undefined ? null : textIn(situation, step, length.question);
  return {
    startsAt: Temporal.Instant.from(at),
    minutes: (long === null ? undefined : length?.minutes[long]) ?? invites.minutes,
    where: where === undefined ? null : textIn(situation, step, where),
  };
}

/** The same for the calendar of whoever gets the letter at hand. */
export function entryIn(situation: Situation, step: Step): Entry | null {
  const appointment = appointmentIn(situation, step);
  const { causeVersion, prompt } = situation;
  if (appointment === null || prompt.causeId === null || causeVersion === null) return null;
  const own = situation.known
    .filter(({ participantId, causeId }) => participantId === situation.person.id && causeId === prompt.causeId)
    .filter((answer) => comesOf(situation.programme, step, answer.step))
    .sort((a, b) => Temporal.Instant.compare(b.at, a.at));
  const answeredIn = own[0]?.promptId ?? null;
  return { ...appointment, uid: prompt.causeId, sequence: causeVersion - 1, answeredIn };
}

/** The appointment that the prompt at hand has a part in making; null where there is none. */
export function appointmentOf(situation: Situation): Appointment | null {
  const step = carrierOf(situation.programme, situation.prompt.step);
  return step === undefined ? null : appointmentIn(situation, step);
}

/** Whether what was arranged took place, or should have: there is nothing left to change. */
export function hasBeen(situation: Situation, now: Temporal.Instant): boolean {
  const appointment = appointmentOf(situation);
  return appointment !== null && Temporal.Instant.compare(appointment.startsAt, now) <= 0;
}

/**
 * Whether a question asks for a moment at which the two will meet: that of an appointment (M16), or one of one's own
 * beside those that are put for a session (M13). When a session was held after all is none: that may have been.
 */
export function asksWhenToMeet(programme: Pick<Programme, 'steps'>, step: Step, question: string): boolean {
  if (`${step.id}.${question}` === carrierOf(programme, step.id)?.invites?.at) return true;
  return asksForSlots(step) && step.questions?.find(({ id }) => id === question)?.kind === 'datetime';
}

/** Answers by which the two would meet in the past, or for a session so soon that the other half hears of it too late. */
export function tooEarly(
  programme: Pick<Programme, 'steps'>,
  step: Step,
  answers: readonly Answer[],
  now: Temporal.Instant,
): Refusal[] {
  return answers.flatMap(({ question, value }): Refusal[] => {
    if (typeof value !== 'string' || !asksWhenToMeet(programme, step, question)) return [];
    const at = Temporal.Instant.from(value);
    if (Temporal.Instant.compare(at, now) <= 0) return [{ question, why: 'past' }];
    return asksForSlots(step) && !isInTimeToAgree(at, now) ? [{ question, why: 'too-soon' }] : [];
  });
}

function textIn(situation: Situation, step: Step, reference: string): string | null {
  const value = find(reference, situation, step)?.value;
  return typeof value === 'string' ? value : null;
}
