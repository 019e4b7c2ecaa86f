import type { Question, Step } from './definition.ts';

/** Asked only of those who answer an earlier choice of the same step in one of these ways. */
export type AskedWhen = NonNullable<Question['when']>;

type Given = { question: string; value: unknown };

/** Most conditions that the questions of a step may have: the page's style sheet knows so many. */
export const MOST_CONDITIONS = 8;

/** Whether a question is asked of somebody who answered the earlier ones so. */
export function isAsked({ when }: Pick<Question, 'when'>, answers: readonly Given[]): boolean {
  if (when === undefined) return true;
  const value = answers.find(({ question }) => question === when.question)?.value;
  return typeof value === 'string' && when.is.includes(value);
}

/** The different conditions under which the questions of a step are asked, in the order of the questions. */
export function conditionsIn(questions: readonly Pick<Question, 'when'>[]): AskedWhen[] {
  const conditions = questions.flatMap(({ when }) => (when === undefined ? [] : [when]));
  return [...new Map(conditions.map((when) => [keyOf(when), when])).values()];
}

/** Whether two questions are asked of the same people. */
export function isSame(one: AskedWhen, other: AskedWhen): boolean {
  return keyOf(one) === keyOf(other);
}

/** The questions that everybody is asked. */
export function askedOfAll(questions: readonly Question[]): Question[] {
  return questions.filter(({ when }) => when === undefined);
}

function keyOf({ question, is }: AskedWhen): string {
  return [question, ...is.toSorted()].join(' ');
}

/** The question of a step that is answered by a file; a step has one at most. */
export function fileQuestionIn({
  questions = [],
}: {
  questions?: readonly Question[] | undefined;
}): Extract<Question, { kind: 'file' }> | null {
  return questions.find((question) => question.kind === 'file') ?? null;
}

/** Whether a step puts moments to choose from. */
export function asksForSlots({ questions = [] }: Pick<Step, 'questions'>): boolean {
  return questions.some(({ kind }) => kind === 'slots');
}
