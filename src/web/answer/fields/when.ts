import { conditionsIn, isSame } from '../../../programme/asked.ts';
import type { Question } from '../../../programme/definition.ts';

/**
 * Questions that are asked only of some show while the option they hang on is chosen, without a script: the sheet
 * (`style.ts`) ties `when-1` to `then-1`, and so on. A browser that does not know `:has()` shows them all.
 */

/** The classes of a question that hangs on an option. */
export function whenClass({ when }: Question, questions: readonly Question[]): string {
  if (when === undefined) return '';
  const at = conditionsIn(questions).findIndex((one) => isSame(one, when));
  return `when when-${at + 1}`;
}

/** The classes of an option on which questions hang. */
export function thenClass(question: Question, option: string, questions: readonly Question[]): string | undefined {
  const numbers = [...conditionsIn(questions).entries()]
    .filter(([, when]) => when.question === question.id && when.is.includes(option))
    .map(([at]) => `then-${at + 1}`);
  return numbers.length === 0 ? undefined : numbers.join(' ');
}
