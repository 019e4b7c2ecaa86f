import { type Language, say } from '../language.ts';
import { unreachable } from '../problem.ts';
import { wordsOf } from '../words/index.ts';
import { refusals } from './rules.ts';
import type { Why } from './waiting.ts';

/** Why somebody is left without a partner, as their coordinator reads it. */
export function whyInWords(why: Why, language: Language): string {
  const own = wordsOf(language).review;
  switch (why.kind) {
    case 'nobody':
      return own.why.nobody;
    case 'ruled-out': {
      const rules = refusals.flatMap((rule) => {
        const count = why.by[rule] ?? 0;
        return count === 0 ? [] : [say(own.ruledOutBy[rule], language, { count })];
      });
      return say(own.why.ruledOut, language, { rules: rules.join(', ') });
    }
    case 'odd':
      return say(own.why.odd, language, { lacking: why.lacking });
    case 'taken':
      return say(own.why.taken, language, { possible: why.possible });
    case 'total':
      return own.why.total;
    default:
      return unreachable(why);
  }
}
