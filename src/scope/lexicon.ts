import { fillers, stopWords } from '../programme/small-words.ts';
import type { Cues } from './cues.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { nl } from './nl.ts';

/**
 * The cues of all languages at once. People mix them ("een pitch voor de board"), and may write in another language
 * than that of their page, so nothing here asks which language a text is in.
 */
function inAll(kind: keyof Cues): ReadonlySet<string> {
  return new Set([nl, fr, en].flatMap((cues) => cues[kind]));
}

export const asksFirst = inAll('asksFirst');
export const asksAnywhere = inAll('asksAnywhere');
export const people = inAll('people');
export const moments = inAll('moments');
export const within = inAll('within');
export const units = inAll('units');
const numbers = inAll('numbers');
const measures = inAll('measures');

/** The phrases that name a moment, as their words, by the first of these. */
export const momentPhrases: ReadonlyMap<string, readonly (readonly string[])[]> = Map.groupBy(
  [...inAll('momentPhrases')].map((phrase) => phrase.split(' ')),
  ([first]) => first ?? '',
);

/** "12", "1e", "three". */
export function isNumber(word: string): boolean {
  return numbers.has(word) || /^\p{N}/u.test(word);
}

/** What can be counted: a number, "hour", "month". */
export function counts(word: string): boolean {
  return isNumber(word) || measures.has(word) || units.has(word);
}

const entries = [...inAll('general')];
const general = new Set([...stopWords, ...fillers, ...entries, ...asksFirst, ...asksAnywhere, ...people]);
const beginnings = new Set(entries.filter((entry) => entry.endsWith('*')).map((entry) => entry.slice(0, -1)));
const lengths = [...new Set([...beginnings].map((beginning) => beginning.length))];

/** Whether a word fits any question, so that it says nothing about this one. */
export function isGeneral(word: string): boolean {
  return general.has(word) || lengths.some((length) => beginnings.has(word.slice(0, length)));
}
