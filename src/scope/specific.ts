import { rootOf } from '../programme/plain.ts';
import { isGeneral, isNumber, moments, units } from './lexicon.ts';

/** How many words say that a text is about one thing and not another, each counted once, as its root. */
export function specificIn(words: readonly string[]): number {
  return new Set(words.filter(isSpecific).map(rootOf)).size;
}

/** A moment is looked at by itself (moment.ts). */
function isSpecific(word: string): boolean {
  if (moments.has(word) || units.has(word)) return false;
  return isNumber(word) || (word.length > 1 && !isGeneral(word));
}
