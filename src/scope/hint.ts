import type { Language } from '../language.ts';
import { wordsOf } from '../words/index.ts';
import type { Missing } from './check.ts';

/** What the page says beside a scope that could be sharper. */
export type Hint = {
  /** A sentence for each thing that is missing, in the order of `missing`. */
  asks: readonly string[];
  /** A sharp scope in the same field, to see how it could be. */
  example: { question: string; sign: string };
};

/**
 * The words for what a scope lacks, with one example (M12). The sentences around them are in `page.scope` too.
 * @param field what was chosen from the programme's list; a field we have no example for gets one that fits any
 */
export function hintFor(missing: readonly Missing[], field: string | null, language: Language): Hint {
  const { missing: asks, examples } = wordsOf(language).page.scope;
  return {
    asks: missing.map((part) => asks[part]),
    example: isKnown(field, examples) ? examples[field] : examples.other,
  };
}

function isKnown<Examples extends object>(field: string | null, examples: Examples): field is string & keyof Examples {
  return field !== null && Object.hasOwn(examples, field);
}
