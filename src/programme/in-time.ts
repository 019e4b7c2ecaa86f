import type { Temporal } from 'temporal-polyfill';
import { appointmentIn } from './appointment.ts';
import type { Step } from './definition.ts';
import { isInTime } from './diary-notice.ts';
import { calendarOf, dayOfPerson, type Situation } from './situation.ts';
import { nextHumane } from './timeline.ts';

/**
 * When the letter of a step goes out that can from some moment on: at a humane hour of a day that suits, unless the
 * appointment that it carries begins too soon after. Then it waits for no working day, and where the next humane hour is
 * too late as well, not for that either.
 * @param soonest from when it can go out
 */
export function goesOutAt(situation: Situation, step: Step, soonest: Temporal.Instant): Temporal.Instant {
  const { programme, cohort, person } = situation;
  const humane = nextHumane(soonest, step.moment, dayOfPerson(person), calendarOf(programme, cohort));
  return inTimeFor(situation, step, humane, soonest);
}

/**
 * When a letter goes out that would wait until some moment: then, unless the appointment that it carries begins too soon
 * after. Then it waits for no working day, and where the next humane hour is too late as well, not for that either.
 * @param soonest when it can go out
 */
export function inTimeFor(
  situation: Situation,
  step: Step,
  until: Temporal.Instant,
  soonest: Temporal.Instant,
): Temporal.Instant {
  const appointment = appointmentIn(situation, step);
  if (appointment === null || isInTime([appointment.startsAt], until)) return until;
  const { programme, cohort, person } = situation;
  const humane = nextHumane(soonest, { workingDays: false }, dayOfPerson(person), calendarOf(programme, cohort));
  return isInTime([appointment.startsAt], humane) ? humane : soonest;
}
