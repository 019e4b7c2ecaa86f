import { Temporal } from 'temporal-polyfill';
import { type Answer, scaleOf } from './answer.ts';
import type { Change } from './change.ts';
import type { Step } from './definition.ts';
import type { KnownAnswer, Situation } from './situation.ts';

/** How far up a scale an answer is still low, and how much lower than last time is falling; as shares of the scale. */
const LOW = 0.25;
const FALLING = 0.5;
/** From seven tenths to two is half a scale, but not in binary fractions. */
const ROUNDING = 1e-9;

/**
 * Trust decides (M21): a low or falling answer to a question that signals reaches the coordinator as a
 * sign about the pair, never as the answer. On the first answer only: changing it again tells nothing more.
 */
export function signalsIn(situation: Situation, step: Step, answers: readonly Answer[]): Change[] {
  const { pair, coordinator, prompt } = situation;
  if (pair === null || prompt.state.is !== 'sent') return [];
  if (!(step.questions ?? []).some((question) => worries(situation, step, question, answers))) return [];
  const notice = { kind: 'trust-signal', mentor: pair.mentor.name, mentee: pair.mentee.name } as const;
  return [
    { kind: 'letter', letter: { kind: 'notice', to: coordinator, notice } },
    { kind: 'concern-told', pairId: pair.id, concern: 'trust' },
  ];
}

/**
 * Whether an answer is low, or much lower than the one before it.
 * @param share where it lies on its scale, from 0 to 1
 * @param before the same of the same person's answer to the same question last time; null where there was none
 */
export function isLowOrFalling(share: number, before: number | null): boolean {
  return share <= LOW || (before !== null && before - share >= FALLING - ROUNDING);
}

type Question = NonNullable<Step['questions']>[number];

function worries(situation: Situation, step: Step, question: Question, answers: readonly Answer[]): boolean {
  if (question.kind !== 'scale' || question.signals !== true) return false;
  const value = answers.find((answer) => answer.question === question.id)?.value;
  if (typeof value !== 'number') return false;
  const { from, to } = scaleOf(question);
  const shareOf = (mark: number) => (mark - from) / (to - from);
  const before = lastTime(situation, step, question)?.value;
  return isLowOrFalling(shareOf(value), typeof before === 'number' ? shareOf(before) : null);
}

/** What the same person answered to the same question at an earlier session. */
function lastTime({ known, person, session }: Situation, step: Step, question: Question): KnownAnswer | undefined {
  return known
    .filter((answer) => answer.step === step.id && answer.question === question.id)
    .filter((answer) => answer.participantId === person.id && answer.session !== (session?.number ?? null))
    .sort((a, b) => Temporal.Instant.compare(b.at, a.at))[0];
}
