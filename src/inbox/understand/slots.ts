import type { Temporal } from 'temporal-polyfill';
import { languages } from '../../language.ts';
import { NO_SLOT } from '../../programme/answer.ts';
import { wordsOf as productWords } from '../../words/index.ts';
import { and, or } from './answer-words.ts';
import { itemsIn } from './choice.ts';
import { placeIn } from './labels.ts';
import type { Reading } from './pieces.ts';
import { fitsAll } from './slot-fit.ts';
import { allOfThem, aroundSlot, noneOfThem } from './slot-words.ts';
import { isAt, lengthAt, type Token, wordsOf } from './tokens.ts';

type Moment = Temporal.ZonedDateTime;

/** Whoever writes more tells something else. */
const MOST_WORDS = 80;

/**
 * Which of the moments suit: by their place in the list, or by a day or a time that one of them only has: "1 en 3",
 * "dinsdag om 20u", "jeudi 14 janvier", "all of them", "none of these". Null where an item names no moment or several, and
 * where anything else is said.
 */
export function slotsIn(text: string, tokens: readonly Token[], moments: readonly Moment[]): Reading {
  if (tokens.length === 0 || tokens.length > MOST_WORDS) return null;
  if (isNone(tokens)) return { value: [NO_SLOT], end: text.length };
  const meant = areAll(tokens, moments.length)
    ? [...moments]
    : withTimes(text, itemsIn(text, tokens, [], either)).map((item) => momentIn(text, item, moments));
  const found = meant.flatMap((moment) => (moment === null ? [] : [moment.toInstant().toString()]));
  if (found.length === 0 || found.length < meant.length) return null;
  return { value: [...new Set(found)], end: text.length };
}

/** "Dinsdag of donderdag" says that both suit. */
const either: ReadonlySet<string> = new Set([...and, ...or]);

function isNone(tokens: readonly Token[]): boolean {
  const labels = languages.map((language) => wordsOf(productWords(language).mail.noSlot));
  const isLabel = labels.some((label) => label.length === tokens.length && isAt(tokens, 0, label));
  return isLabel || lengthAt(tokens, 0, noneOfThem) === tokens.length;
}

const counted: ReadonlyMap<string, number> = new Map(
  ['allebei beide both deux', 'drie trois three', 'vier quatre four', 'vijf cinq five'].flatMap((words, at) =>
    words.split(' ').map((word): [string, number] => [word, at + 2]),
  ),
);

/** "Allebei" only of two, "alle drie" of three. */
function areAll(tokens: readonly Token[], count: number): boolean {
  if (lengthAt(tokens, 0, allOfThem) !== tokens.length) return false;
  return tokens.every(({ word }) => (counted.get(word) ?? count) === count);
}

/** "Mon 18 Jan, 14:30": a time alone belongs to the day before it. */
function withTimes(text: string, items: readonly Token[][]): Token[][] {
  const all: Token[][] = [];
  for (const item of items) {
    const before = all.at(-1);
    const isTime = TIME.test(text.slice(item[0]?.from, item.at(-1)?.to));
    if (isTime && before !== undefined) before.push(...item);
    else all.push([...item]);
  }
  return all;
}

const TIME = /^(?:(?:om|at|à) )?\d{1,2}(?:[:.]\d{2}| ?(?:u|h|uur|am|pm)(?: ?\d{2})?)(?: ?(?:uur|u|h))?$/i;

/** By its place or by what it is called; by neither where the two do not agree: "3" of three moments, one on the third. */
function momentIn(text: string, item: readonly Token[], moments: readonly Moment[]): Moment | null {
  const told = item.filter(({ word }) => !aroundSlot.has(word));
  const [fitting, ...more] = moments.filter((moment) => fitsAll(text, told, moment));
  const called = more.length === 0 ? fitting : undefined;
  const [only, ...others] = told;
  const place = only === undefined || others.length > 0 ? null : placeIn(only, moments.length);
  const inList = place === null ? undefined : moments.at(place > 0 ? place - 1 : place);
  if (inList === undefined || called === undefined) return inList ?? called ?? null;
  return called.equals(inList) ? inList : null;
}
