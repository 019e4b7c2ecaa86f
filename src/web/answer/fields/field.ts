import type { Question, QuestionWords } from '../../../programme/definition.ts';
import type { Wording } from '../wording.ts';

/** What a field of a form is made from. */
export type FieldProps<K extends Question['kind'] = Question['kind']> = {
  question: Extract<Question, { kind: K }>;
  asked: QuestionWords;
  /** What stands in it: an answer, a draft, or whatever was typed. */
  value: unknown;
  error: string | null;
  wording: Wording;
};

/** Ids by which labels, help and mistakes find their field; `control` is its first input. */
export function idsOf(question: string) {
  return { control: `q-${question}`, help: `h-${question}`, hint: `n-${question}`, error: `e-${question}` };
}

/** The ids of all that is said about a field, for `aria-describedby`. */
export function describedBy({
  question,
  asked,
  error,
}: Pick<FieldProps, 'question' | 'asked' | 'error'>): string | undefined {
  const ids = idsOf(question.id);
  const said = [
    asked.help === undefined ? null : ids.help,
    question.kind === 'short' || question.kind === 'file' ? ids.hint : null,
    error === null ? null : ids.error,
  ].filter((id) => id !== null);
  return said.length === 0 ? undefined : said.join(' ');
}
