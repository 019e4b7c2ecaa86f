import { stopWords } from '../../programme/small-words.ts';
import { and, or, towards } from './answer-words.ts';
import type { Writer } from './asked.ts';
import { type Label, labelAt, named, placed, senseOf } from './labels.ts';
import type { Reading } from './pieces.ts';
import { gapBefore, isAt, lengthAt, type Token } from './tokens.ts';
import { isKept, yesOrNoIn } from './yes-no.ts';

/**
 * One of a list: its label or telling words of it, its place ("2", "b"), yes or no where one option only is that; or its
 * label with something behind it ("Nee, verplaatst naar dinsdag").
 */
export function choiceIn(
  text: string,
  tokens: readonly Token[],
  options: readonly string[],
  labels: readonly Label[],
  writer: Writer,
): Reading {
  const id = named(tokens, labels, writer.language) ?? placed(tokens, labels, options);
  if (id !== null) return { value: id, end: text.length };
  return labelled(text, tokens, labels) ?? polar(text, tokens, options, labels);
}

function labelled(text: string, tokens: readonly Token[], labels: readonly Label[]): Reading {
  const found = labelAt(tokens, labels);
  if (found === null) return null;
  const { label, length } = found;
  const apart = /[,;:.!?…()\n]|\s[-–—]\s/.test(gapBefore(text, tokens, length));
  if (length < tokens.length && !apart && lengthAt(tokens, length, towards) === 0) return null;
  if (or.has(tokens[length]?.word ?? '')) return null;
  const sense = senseOf(label);
  if (sense !== null && isAgainst(tokens, length, label, labels)) return null;
  if (sense !== null && !isKept(text, tokens, length, sense)) return null;
  return { value: label.id, end: tokens[length - 1]?.to ?? text.length };
}

/** "Ja" where one option only begins with yes, or is simply called so: "Liever niet" is a no. */
function polar(text: string, tokens: readonly Token[], options: readonly string[], labels: readonly Label[]): Reading {
  const read = yesOrNoIn(text, tokens);
  if (read === null || typeof read.value !== 'boolean') return null;
  const begun = labels.filter((label) => senseOf(label) === read.value).map(({ id }) => id);
  const called = options.filter((id) => id === (read.value === true ? 'yes' : 'no'));
  const [id, ...others] = new Set([...begun, ...called]);
  const label = labels.find((one) => one.id === id);
  if (id === undefined || label === undefined || others.length > 0) return null;
  const said = tokens.findIndex(({ to }) => to >= read.end);
  return isAgainst(tokens, said < 0 ? tokens.length : said + 1, label, labels) ? null : { value: id, end: read.end };
}

const TELLING = 4;

/** Whether what follows has a word of another option: "Ja, verplaatst". */
function isAgainst(tokens: readonly Token[], from: number, label: Label, labels: readonly Label[]): boolean {
  const wordsOf = (some: readonly Label[]) => new Set(some.flatMap((one) => one.tokens.map(({ word }) => word)));
  const own = wordsOf(labels.filter(({ id }) => id === label.id));
  const others = wordsOf(labels.filter(({ id }) => id !== label.id));
  return tokens
    .slice(from)
    .some(({ word }) => word.length >= TELLING && others.has(word) && !own.has(word) && !stopWords.has(word));
}

/** Some of a list: each item names one, and nothing else is said. */
export function choicesIn(
  text: string,
  tokens: readonly Token[],
  options: readonly string[],
  labels: readonly Label[],
  writer: Writer,
): Reading {
  const items = itemsIn(text, tokens, labels);
  const ids = items.map((item) => named(item, labels, writer.language) ?? placed(item, labels, options));
  if (ids.length === 0 || ids.some((id) => id === null)) return null;
  return { value: [...new Set(ids)], end: text.length };
}

/** What stands between commas, lines and "and"; a label with "and" in it stays whole. */
export function itemsIn(
  text: string,
  tokens: readonly Token[],
  labels: readonly Label[],
  between: ReadonlySet<string> = and,
): Token[][] {
  const items: Token[][] = [];
  let item: Token[] = [];
  const close = () => {
    if (item.length > 0) items.push(item);
    item = [];
  };
  for (let at = 0; at < tokens.length; ) {
    if (parts(text, tokens, at)) close();
    const whole = item.length === 0 ? labelStandingAt(tokens, at, labels) : 0;
    const isItem = item.length === 0 && (at + 1 === tokens.length || parts(text, tokens, at + 1));
    if (whole === 0 && !isItem && between.has(tokens[at]?.word ?? '')) close();
    else item.push(...tokens.slice(at, at + Math.max(1, whole)));
    at += Math.max(1, whole);
  }
  close();
  return items;
}

/** A slash between figures is that of a date. */
function parts(text: string, tokens: readonly Token[], at: number): boolean {
  const gap = gapBefore(text, tokens, at);
  if (gap === '/' && /\d$/.test(tokens[at - 1]?.raw ?? '') && /^\d/.test(tokens[at]?.raw ?? '')) return false;
  return /[,;+&|/\n•]/.test(gap);
}

function labelStandingAt(tokens: readonly Token[], at: number, labels: readonly Label[]): number {
  const here = labels.filter((label) =>
    isAt(
      tokens,
      at,
      label.tokens.map(({ word }) => word),
    ),
  );
  return here.reduce((most, label) => Math.max(most, label.tokens.length), 0);
}
