import { fold } from '../../programme/plain.ts';
import { listed } from '../languages/marks.ts';

/** A word of a text, or a thumb: as it is compared, as it stands there, and where. */
export type Token = { readonly word: string; readonly raw: string; readonly from: number; readonly to: number };

const WORD = /[👍👎]|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;

/** The words of a text, in order. An apostrophe parts two: "d’accord" is "d" and "accord". */
export function tokensOf(text: string): Token[] {
  return [...text.matchAll(WORD)].map(({ 0: raw, index }) => ({
    word: isThumb(raw) ? raw : fold(raw),
    raw,
    from: index,
    to: index + raw.length,
  }));
}

/** Whether a text has a word in it, or a thumb. */
export function hasWords(text: string): boolean {
  return /[👍👎\p{L}\p{N}]/u.test(text);
}

function isThumb(raw: string): boolean {
  return raw === '👍' || raw === '👎';
}

/** The words of a text as they are compared. */
export function wordsOf(text: string): string[] {
  return tokensOf(text).map(({ word }) => word);
}

/** Phrases by their first word, the longest first. */
export type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

/** Phrases as they are written down: with commas between. */
export function phrases(text: string): Phrases {
  return phrasesOf(listed(text));
}

/** Phrases by how they begin. */
export function phrasesOf(list: readonly string[]): Phrases {
  const all = list.map(wordsOf).sort((a, b) => b.length - a.length);
  return Map.groupBy(all, ([first = '']) => first);
}

/** How many words, from `at`, are one of the phrases: the longest of them, or none. */
export function lengthAt(tokens: readonly Token[], at: number, known: Phrases): number {
  const candidates = known.get(tokens[at]?.word ?? '') ?? [];
  return candidates.find((phrase) => isAt(tokens, at, phrase))?.length ?? 0;
}

/** Whether these words stand at `at`. */
export function isAt(tokens: readonly Token[], at: number, phrase: readonly string[]): boolean {
  return phrase.every((word, index) => tokens[at + index]?.word === word);
}

/** What stands between a word and the one before it; before the first, from the beginning. */
export function gapBefore(text: string, tokens: readonly Token[], at: number): string {
  return text.slice(tokens[at - 1]?.to ?? 0, tokens[at]?.from ?? text.length);
}
