import type { Asked } from './asked.ts';
import { gapBefore, isAt, type Token, tokensOf, wordsOf } from './tokens.ts';

/** How a question is put, as words to look for. */
export type Ask = { readonly question: string; readonly words: readonly string[] };

/** A line is looked at so far: no question is longer. */
const LOOKED_AT = 600;
/** So many first words of a question stand for it before a colon, a question mark or dots; on a line of their own, so many. */
const [BEFORE_COLON, ALONE] = [2, 3];

/** By their first word, so that most lines are passed over at once. */
export type Asks = ReadonlyMap<string, readonly Ask[]>;

/** How the questions are put, in every language. */
export function asksIn(asked: readonly Asked[]): Asks {
  const all = asked.flatMap(({ question, wordings }) =>
    wordings.map(({ ask }) => ({ question: question.id, words: wordsOf(ask) })).filter(({ words }) => words.length > 0),
  );
  return Map.groupBy(all, ({ words: [first = ''] }) => first);
}

/** A question that is repeated at the beginning of a line, and where what is said to it begins; null where none is. */
export function askAt(line: string, asks: Asks): { question: string; end: number } | null {
  const tokens = tokensOf(line.slice(0, LOOKED_AT));
  const said = tokens.map(({ word }) => word);
  const counted = askedFrom(asks, tokens[0]).map((ask) => ({ ...ask, count: countAt(said, ask.words) }));
  const most = counted.reduce((longest, { count }) => Math.max(longest, count), 0);
  const found = counted.filter(({ count }) => count === most);
  const [first] = found;
  if (first === undefined || most === 0 || found.some(({ question }) => question !== first.question)) return null;
  const whole = found.some(({ words }) => words.length === most);
  const gap = gapBefore(line, tokens, most);
  const sign = /^[^\p{L}\p{N}\n]*?(?:[:?…→=]|\.\.)[?:.…→=\s]*/u.exec(gap)?.[0] ?? '';
  const isAlone = most === tokens.length && most >= ALONE;
  if (!whole && !(most >= BEFORE_COLON && sign !== '') && !isAlone) return null;
  const end = (tokens[most - 1]?.to ?? 0) + (sign === '' ? (/^[\s\p{P}]*/u.exec(gap)?.[0].length ?? 0) : sign.length);
  return { question: first.question, end };
}

function askedFrom(asks: Asks, first: Token | undefined): readonly Ask[] {
  return asks.get(first?.word ?? '') ?? [];
}

/** Whether a line may begin with a question: with its first words at least. */
export function mayRepeat(line: string, asks: Asks): boolean {
  const tokens = tokensOf(line.slice(0, LOOKED_AT));
  const said = tokens.map(({ word }) => word);
  return askedFrom(asks, tokens[0]).some(({ words }) => countAt(said, words) >= Math.min(BEFORE_COLON, words.length));
}

function countAt(said: readonly string[], words: readonly string[]): number {
  let count = 0;
  while (count < words.length && said[count] === words[count]) count += 1;
  return count;
}

/** The last question that stands whole in a quote, whatever else is quoted and however its lines are broken. */
export function askWithin(quote: string, asks: Asks): string | null {
  const tokens = tokensOf(quote);
  let last: { question: string; end: number } | null = null;
  for (let at = 0; at < tokens.length; at++) {
    for (const { question, words } of askedFrom(asks, tokens[at])) {
      if (isAt(tokens, at, words) && at + words.length > (last?.end ?? 0)) last = { question, end: at + words.length };
    }
  }
  return last?.question ?? null;
}
