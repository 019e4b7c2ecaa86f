import { articles, beforeMark, behindMark, numbers, outOf, reasons, turns } from './answer-words.ts';
import type { Wording } from './asked.ts';
import type { Reading } from './pieces.ts';
import { gapBefore, lengthAt, type Token, wordsOf } from './tokens.ts';

export type Scale = { from: number; to: number };

/**
 * A mark, in figures or a word: "4", "4/5", "4 op 5", "vier", "ik geef een 4, want …"; or what the letter calls an end of
 * the scale. Null for halves, for "3 à 4" and "4+", for "8/10" on a scale to 5, and for anything that is taken back. A
 * thumb is a mark only where there are two: up is not said to be a 4 or a 5.
 */
export function markIn(text: string, tokens: readonly Token[], scale: Scale, wordings: readonly Wording[]): Reading {
  const end = endIn(tokens, scale, wordings) ?? thumbIn(tokens, scale);
  if (end !== null) return { value: end, end: text.length };
  const first = firstMark(tokens);
  const token = tokens[first.at];
  if (token === undefined || first.mark === null || isGlued(text, token)) return null;
  const after = afterHighest(text, tokens, first.at + 1, scale.to);
  if (after === null || first.mark < scale.from || first.mark > scale.to) return null;
  const next = after + lengthAt(tokens, after, behindMark);
  if (next >= tokens.length) return { value: first.mark, end: text.length };
  return isComment(text, tokens, next, scale) ? { value: first.mark, end: tokens[next - 1]?.to ?? text.length } : null;
}

/** The number that a word is. */
export function numberIn({ raw, word }: Token): number | null {
  if (/^\d{1,4}\uFE0F?\u20E3?$/u.test(raw)) return Number.parseInt(raw, 10);
  return numbers.get(word) ?? null;
}

function endIn(tokens: readonly Token[], { from, to }: Scale, wordings: readonly Wording[]): number | null {
  const said = tokens.map(({ word }) => word).join(' ');
  const is = (label: string | null) => label !== null && said !== '' && wordsOf(label).join(' ') === said;
  const [low, high] = [wordings.some((own) => is(own.low)), wordings.some((own) => is(own.high))];
  if (low === high) return null;
  return low ? from : to;
}

function thumbIn([only, ...others]: readonly Token[], { from, to }: Scale): number | null {
  if (to - from !== 1 || others.length > 0) return null;
  if (only?.word === '👍') return to;
  return only?.word === '👎' ? from : null;
}

function firstMark(tokens: readonly Token[]): { at: number; mark: number | null } {
  let at = 0;
  while (beforeMark.has(tokens[at]?.word ?? '')) at += 1;
  const token = tokens[at];
  const mark = token === undefined ? null : numberIn(token);
  const before = tokens[at - 1];
  if (mark !== null || before === undefined || !articles.has(before.word)) return { at, mark };
  return { at: at - 1, mark: numberIn(before) };
}

/** "-1", "+4", "4,5", "4+", "4%": no plain number. */
function isGlued(text: string, { from, to }: Token): boolean {
  return /[+\-−–±~<>≈.,/]/.test(text.charAt(from - 1)) || /^(?:[+\-−–%‰°€$£^]|[.,]\d)/.test(text.slice(to, to + 2));
}

/** Behind "/5" or "op 5"; null where the highest is another than that of the scale. */
function afterHighest(text: string, tokens: readonly Token[], at: number, to: number): number | null {
  const slash = gapBefore(text, tokens, at).trim() === '/';
  const over = slash ? 0 : lengthAt(tokens, at, outOf);
  if (!slash && over === 0) return at;
  const highest = tokens[at + over];
  return highest !== undefined && numberIn(highest) === to ? at + over + 1 : null;
}

/** Something said about the mark, that does not name another. */
function isComment(text: string, tokens: readonly Token[], at: number, scale: Scale): boolean {
  const apart = /[,;:.!?…()\n=]|\s[-–—]\s/.test(gapBefore(text, tokens, at)) || lengthAt(tokens, at, reasons) > 0;
  if (!apart || lengthAt(tokens, at, turns) > 0) return false;
  let turned = false;
  let sentence = 0;
  for (let index = at; index < tokens.length; index++) {
    const token = tokens[index];
    if (token === undefined) break;
    if (/[.!?…\n]/.test(gapBefore(text, tokens, index))) {
      sentence += 1;
      turned = false;
    }
    turned ||= lengthAt(tokens, index, turns) > 0;
    if (token.word === '👍' || token.word === '👎') return false;
    if ((sentence === 0 || turned) && isMark(token, scale)) return false;
  }
  return true;
}

function isMark(token: Token, { from, to }: Scale): boolean {
  const number = numberIn(token);
  return number !== null && number >= from && number <= to && !articles.has(token.word);
}
