import type { Temporal } from 'temporal-polyfill';
import { begunSteps } from './begin.ts';
import type { Programme, Question, Step } from './definition.ts';
import { isOpen } from './respond.ts';
import { reaches, type Situation, stepOf } from './situation.ts';
import { sight } from './visibility.ts';

/**
 * The one question that the words of a plain reply answer: in what somebody began, where nothing else has to be answered
 * (M15). Null wherever words alone may mean something else: then a person reads them.
 */
export function questionAnswered({ programme, prompt }: Situation, now: Temporal.Instant): string | null {
  if (prompt.causeId === null || prompt.causeId === prompt.id || !isOpen(prompt, now)) return null;
  return onlyText(stepOf(programme, prompt.step))?.id ?? null;
}

/** The step that somebody begins by writing a question back, and the question that their words answer (M15). */
export function askedByReply(
  programme: Pick<Programme, 'steps'>,
  role: 'mentor' | 'mentee',
  words: string,
): { step: string; question: string } | null {
  if (!words.includes('?')) return null;
  for (const step of begunSteps(programme)) {
    const question = onlyText(step);
    const isOfPair = 'whenever' in step.moment && step.moment.whenever === 'pair';
    if (isOfPair && reaches(step.audience, role) && question !== null) return { step: step.id, question: question.id };
  }
  return null;
}

/**
 * Whether the coordinator may read whatever somebody writes back to a step: not where one of its questions is for the
 * other half, or for nobody (M3, M18). A step that asks nothing is nobody's secret.
 */
export function isForCoordinator({ questions = [] }: Step): boolean {
  return questions.every(({ visibility }) => sight(visibility, 'coordinator') === 'named');
}

/** The only question that has to be answered, where it takes words; files and links beside it may be left out. */
function onlyText({ questions = [] }: Step): Question | null {
  const [only, ...others] = questions.filter(({ optional }) => optional !== true);
  return only?.kind === 'long' && others.length === 0 ? only : null;
}
