import type { Temporal } from 'temporal-polyfill';
import type { Answer } from './answer.ts';
import type { Change } from './change.ts';
import type { Programme, Step } from './definition.ts';
import { partingMoments } from './definition-parting.ts';
import { matchAgain } from './pairing.ts';
import type { Fresh, Situation } from './situation.ts';

/** Whether a step is sent once a pair is over: it says so, and asks for the reason (M25). */
export function isAfterTheEnd({ moment }: Step): boolean {
  return 'after' in moment && moment.after !== 'quiet' && partingMoments.some((event) => event === moment.after);
}

/** Whether a step asks whether the pair goes on. */
export function stops({ parting }: Pick<Programme, 'parting'>, { id }: Step): boolean {
  return parting?.stops.some((reference) => reference.startsWith(`${id}.`)) === true;
}

/** Somebody whose pair is over wants to go on with another partner: one is sought (M9). */
export function soughtAgain(
  situation: Situation,
  step: Step,
  answers: readonly Answer[],
  now: Temporal.Instant,
  fresh: Fresh,
): Change[] {
  const again = situation.programme.parting?.again ?? [];
  const wants = answers.some(({ question, value }) => again.includes(`${step.id}.${question}`) && value === true);
  return wants && situation.pair?.state === 'ended' ? matchAgain(situation, now, fresh) : [];
}
