import { isWider } from '../../programme/visibility.ts';
import type { Asked, Writer } from './asked.ts';
import { type Asks, asksIn, mayRepeat } from './asks.ts';
import { type Placed, type Placing, pieceOf, saidIn } from './pieces.ts';
import { isClosed, isText, readIn } from './reading.ts';

/** An answer that is one of some is short. */
const LONGEST = 60;

/**
 * Keeps lines apart that stand within a text and could be the answer to a question that nothing else answers and fewer
 * people read (P6): "Canva", and below it a 5 that is for nobody's eyes. From such a line on the words are nobody's.
 */
export function keptApart({ placed, left }: Placing, asked: readonly Asked[], writer: Writer): Placing {
  const answered = new Set(placed.map(({ question }) => question));
  const open = asked.filter(({ question }) => !answered.has(question.id));
  const tails: string[] = [];
  const kept = placed.map((one) => {
    const cut = cutOf(one, asked, open, writer);
    if (cut === null) return one;
    const { words, from } = one.piece;
    tails.push(words.slice(cut));
    return { ...one, piece: pieceOf(words.slice(0, cut), from) };
  });
  return { placed: kept, left: [...left, ...tails] };
}

/** Where in its words the first such line begins. */
function cutOf({ question, piece }: Placed, asked: readonly Asked[], open: readonly Asked[], writer: Writer) {
  const taking = asked.find((one) => one.question.id === question)?.question;
  if (taking === undefined || !isText(taking)) return null;
  const safer = open
    .filter((other) => isWider(taking.visibility, other.question.visibility))
    .map((other) => ({ other, asks: asksIn([other]) }));
  if (safer.length === 0) return null;
  let at = piece.from;
  for (const [index, line] of saidIn(piece).split('\n').entries()) {
    if (index > 0 && safer.some((one) => couldAnswer(line, one, writer))) return at;
    at += line.length + 1;
  }
  return null;
}

function couldAnswer(line: string, { other, asks }: { other: Asked; asks: Asks }, writer: Writer): boolean {
  if (mayRepeat(line, asks)) return true;
  return isClosed(other.question) && line.length <= LONGEST && readIn(line, other, writer)?.end === line.length;
}
