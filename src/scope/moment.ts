import { isNumber, momentPhrases, moments, units, within } from './lexicon.ts';

/** Whether words name a time or an occasion: "in June", "before the board", "binnen drie maanden", "d’ici Noël". */
export function namesMoment(words: readonly string[]): boolean {
  return words.some((word, at) => moments.has(word) || isPhrase(words, at) || isSpan(words, at));
}

function isPhrase(words: readonly string[], at: number): boolean {
  const possible = momentPhrases.get(words[at] ?? '') ?? [];
  return possible.some((phrase) => phrase.every((word, index) => words[at + index] === word));
}

/** "within", a number, "weeks". */
function isSpan(words: readonly string[], at: number): boolean {
  const [lead, count, unit] = words.slice(at, at + 3);
  if (lead === undefined || count === undefined || unit === undefined) return false;
  return within.has(lead) && isNumber(count) && units.has(unit);
}
