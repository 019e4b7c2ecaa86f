import { answerSchema, type RawAnswers } from '../../programme/answer.ts';
import type { Question } from '../../programme/definition.ts';

/** What stands in a form when it is shown, by question: kept drafts and typed answers are whatever came. */
export type Filled = RawAnswers;

/** A link in a letter names a question and an answer to fill in. */
export type Click = { question: string; value: string | string[] };

/**
 * The form of a prompt as it opens: the draft before what it starts from, and what was just clicked before both.
 * @param start from `startOf`
 */
export function filledFrom(start: Filled, draft: RawAnswers | null, click: Click | null): Filled {
  const before: Filled = { ...start, ...draft };
  if (click === null) return before;
  return { ...before, [click.question]: { ...before[click.question], value: click.value } };
}

/** The answer that a link fills in; null when it is none: a link of another letter, or one that somebody changed. */
export function clickIn(
  questions: readonly Question[],
  id: string | undefined,
  value: string | undefined,
): Click | null {
  const question = questions.find((one) => one.id === id);
  if (question === undefined || value === undefined || value.trim() === '') return null;
  if (question.kind === 'slots') {
    const read = answerSchema(question).safeParse([value]);
    return read.success ? { question: question.id, value: listOf(read.data) } : null;
  }
  if (question.kind !== 'scale' && question.kind !== 'choice' && question.kind !== 'yesno') return null;
  const read = answerSchema(question).safeParse(value);
  return read.success ? { question: question.id, value: textOf(read.data) } : null;
}

/** One answer as a form field has it. */
export function textOf(value: unknown): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** Several answers, without those that say nothing. */
export function listOf(value: unknown): string[] {
  return Array.isArray(value) ? value.map(textOf).filter((text) => text !== '') : [];
}

/** Marks by statement. */
export function marksOf(value: unknown): Record<string, string> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return {};
  return Object.fromEntries(Object.entries(value).map(([id, mark]) => [id, textOf(mark)]));
}
