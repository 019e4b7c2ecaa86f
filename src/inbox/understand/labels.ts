import { type Language, languages } from '../../language.ts';
import { stopWords } from '../../programme/small-words.ts';
import { negations, no, numbers, ordinals, placeNames, plainNo, plainYes, yes } from './answer-words.ts';
import type { Wording } from './asked.ts';
import { isAt, lengthAt, type Token, tokensOf } from './tokens.ts';

/** What can be chosen, as it is called in one language. */
export type Label = { readonly id: string; readonly language: Language; readonly tokens: readonly Token[] };

/** All that the options of a question are called, in their order. */
export function labelsIn(wordings: readonly Wording[]): Label[] {
  return wordings.flatMap(({ language, options }) =>
    Object.entries(options).map(([id, label]) => ({ id, language, tokens: tokensOf(label) })),
  );
}

/**
 * The one option that words name: by its label, without the yes or no that it begins with, by some telling words of it
 * that are in no other, or, where the options are languages, by its code. In the reader's language before others. Null
 * for none, and for more than one.
 */
export function named(said: readonly Token[], labels: readonly Label[], language: Language): string | null {
  for (const is of [isWhole, isPart]) {
    for (const own of [true, false]) {
      const found = new Set(
        labels.filter((label) => (label.language === language) === own && is(label, said)).map(({ id }) => id),
      );
      const [id] = found;
      if (id !== undefined) return found.size === 1 ? id : null;
    }
  }
  return codeIn(said, labels);
}

/** The option at a place of the list: "2", "b", "optie 2", "de tweede". Null where a label itself names that number. */
export function placed(said: readonly Token[], labels: readonly Label[], ids: readonly string[]): string | null {
  const [only, ...others] = said.filter(({ word }, at) => !placeNames.has(word) || at === said.length - 1);
  if (only === undefined || others.length > 0) return null;
  const place = placeIn(only, ids.length);
  if (place === null) return null;
  const isNamed = /\d/.test(only.raw) && labels.some(({ tokens }) => tokens.some((token) => isNumber(token, place)));
  return isNamed ? null : (ids.at(place > 0 ? place - 1 : place) ?? null);
}

/** From 1, or -1 for the last. */
export function placeIn({ raw, word }: Token, count: number): number | null {
  const ordinal = ordinals.get(word);
  if (ordinal !== undefined) return ordinal <= count ? ordinal : null;
  const place = /^\d{1,2}\uFE0F?\u20E3?$/u.test(raw)
    ? Number.parseInt(raw, 10)
    : /^[a-z]$/.test(word)
      ? word.charCodeAt(0) - A + 1
      : 0;
  return place >= 1 && place <= count ? place : null;
}

const A = 97;

/** How many words of a label stand at the beginning: all of one, the longest that does. */
export function labelAt(said: readonly Token[], labels: readonly Label[]): { label: Label; length: number } | null {
  const names = labels.flatMap((label) => namesOf(label).map((tokens) => ({ label, words: asCompared(tokens) })));
  const here = names.filter(({ words }) => words.length > 0 && isAt(said, 0, words));
  const longest = here.reduce((most, { words }) => Math.max(most, words.length), 0);
  const found = here.filter(({ words }) => words.length === longest);
  const [first] = found;
  if (first === undefined || found.some(({ label }) => label.id !== first.label.id)) return null;
  return { label: first.label, length: longest };
}

/** Whether a label begins as a yes or as a no: "Ja, graag", "Liever niet". */
export function senseOf({ tokens }: Label): boolean | null {
  if (lengthAt(tokens, 0, no) > 0) return false;
  return lengthAt(tokens, 0, yes) > 0 ? true : null;
}

/** "Nee, verplaatst" is "verplaatst" too. */
function namesOf({ tokens }: Label): readonly (readonly Token[])[] {
  const rest = tokens.slice(Math.max(lengthAt(tokens, 0, plainYes), lengthAt(tokens, 0, plainNo)));
  return rest.length === tokens.length || rest.every(({ word }) => stopWords.has(word)) ? [tokens] : [tokens, rest];
}

function isWhole(label: Label, said: readonly Token[]): boolean {
  return (
    said.length > 0 && namesOf(label).some((name) => name.length === said.length && isAt(said, 0, asCompared(name)))
  );
}

/** Shorter words tell too little; a name in a label is somebody's, and what is denied in it is not said without. */
const TELLING = 4;

function isPart(label: Label, said: readonly Token[]): boolean {
  if (isPolar(said) && isRun(label.tokens, 0, said)) return true;
  const tokens = namesOf(label).at(-1) ?? [];
  for (let at = 0; at + said.length <= tokens.length && said.length > 0; at++) {
    const run = tokens.slice(at, at + said.length);
    const apart = [...tokens.slice(0, at), ...tokens.slice(at + said.length)];
    const denied = apart.some((_, index) => lengthAt(apart, index, negations) > 0);
    if (isRun(tokens, at, said) && !denied && run.some((token, index) => isTelling(token, at + index))) return true;
  }
  return false;
}

/** The last word may be a beginning: "Neder" of "Nederlands". */
function isRun(tokens: readonly Token[], at: number, said: readonly Token[]): boolean {
  return said.every(({ word }, index) => {
    const other = tokens[at + index]?.word ?? '';
    return other === word || (index === said.length - 1 && word.length >= TELLING && other.startsWith(word));
  });
}

function isTelling({ raw, word }: Token, at: number): boolean {
  return word.length >= TELLING && !stopWords.has(word) && (at === 0 || !/^\p{Lu}/u.test(raw));
}

function isPolar(said: readonly Token[]): boolean {
  return said.length === 1 && (lengthAt(said, 0, yes) === 1 || lengthAt(said, 0, no) === 1);
}

function codeIn(said: readonly Token[], labels: readonly Label[]): string | null {
  const ids = [...new Set(labels.map(({ id }) => id))];
  const known: readonly string[] = languages;
  if (said.length !== 1 || !ids.every((id) => known.includes(id))) return null;
  return ids.find((id) => id === said[0]?.word) ?? null;
}

function isNumber({ raw, word }: Token, number: number): boolean {
  return raw === String(number) || (number !== 1 && numbers.get(word) === number);
}

function asCompared(tokens: readonly Token[]): string[] {
  return tokens.map(({ word }) => word);
}
