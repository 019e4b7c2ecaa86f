import type { Temporal } from 'temporal-polyfill';
import { type RawAnswers, type ReadAnswers, readAnswers } from './answer.ts';
import { tooEarly } from './appointment.ts';
import type { Programme, Step } from './definition.ts';

/**
 * Reads the answers to a step as they come in at `now`: all that is wrong with them at once, a moment that has passed
 * among it where the two would meet then (M13, M16).
 */
export function readStep(
  programme: Pick<Programme, 'steps'>,
  step: Step,
  raw: RawAnswers,
  now: Temporal.Instant,
): ReadAnswers {
  const { answers, refused } = readAnswers(step.questions ?? [], raw);
  return { answers, refused: [...refused, ...tooEarly(programme, step, answers, now)] };
}
