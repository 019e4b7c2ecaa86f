import { askedOfAll, isAsked } from '../../programme/asked.ts';
import { isWider } from '../../programme/visibility.ts';
import { keptApart } from './apart.ts';
import type { Asked, Writer } from './asked.ts';
import { inOrder, isSafer } from './in-order.ts';
import { marked } from './marked.ts';
import { isEither } from './numbered.ts';
import { isQuoted, type Piece, type Placing, pieceOf } from './pieces.ts';
import { isClosed, isText, readIn } from './reading.ts';
import { hasWords } from './tokens.ts';

/** Which words are said to which question. */
export function placingOf(words: string, asked: readonly Asked[], writer: Writer): Placing {
  return keptApart(firstOf(words, asked, writer), asked, writer);
}

/** The first rule that holds decides. */
function firstOf(words: string, asked: readonly Asked[], writer: Writer): Placing {
  const nobodys = { placed: [], left: [words] };
  const [only, ...others] = asked;
  if (only === undefined || !hasWords(words)) return nobodys;
  if (others.length === 0) return alone(words, only, asked, writer);
  const begun = led(words, asked, writer);
  if (begun !== null && isEither(words, asked.length)) return nobodys;
  const sure = soleText(words, asked, writer) ?? marked(words, asked, writer);
  if (sure !== null || words.split('\n').some(isQuoted)) return sure ?? nobodys;
  if (begun?.isWhole === true) return begun;
  return inOrder(words, asked, writer) ?? begun ?? soleClosed(words, asked, writer) ?? nobodys;
}

/** The only question takes all there is; quoted lines are looked past, unless words are asked for. */
function alone(words: string, only: Asked, asked: readonly Asked[], writer: Writer): Placing {
  const { id } = only.question;
  if (isText(only.question)) return { placed: [{ question: id, piece: pieceOf(words) }], left: [] };
  const found = marked(words, asked, writer);
  if (found !== null && found.placed.length > 0) return found;
  return { placed: [{ question: id, piece: ownOf(words) }], left: [] };
}

/** What stands below all quotes, or above them where nothing does. */
function ownOf(words: string): Piece {
  const lines = words.split('\n');
  const lengthOf = (some: readonly string[]) => some.reduce((length, line) => length + line.length + 1, 0);
  const below = lengthOf(lines.slice(0, lines.findLastIndex(isQuoted) + 1));
  if (below === 0 || hasWords(words.slice(below))) return pieceOf(words, Math.min(below, words.length));
  const above = lengthOf(lines.slice(0, lines.findIndex(isQuoted)));
  return hasWords(words.slice(0, above)) ? pieceOf(words, 0, above) : pieceOf(words);
}

/** The only question that has to be answered, where it takes words: files and links beside it may be left out. */
function soleText(words: string, asked: readonly Asked[], writer: Writer): Placing | null {
  const [only, ...others] = neededIn(asked);
  if (only === undefined || others.length > 0 || !isText(only.question)) return null;
  const isDoubtful = asked.some((other) => {
    if (isText(other.question)) return isWider(only.question.visibility, other.question.visibility);
    return isClosed(other.question) && readIn(words, other, writer)?.end === words.length;
  });
  return isDoubtful ? null : { placed: [{ question: only.question.id, piece: pieceOf(words) }], left: [] };
}

/** The same where it is answered by one of some answers, and the words are that answer. */
function soleClosed(words: string, asked: readonly Asked[], writer: Writer): Placing | null {
  const [only, ...others] = neededIn(asked);
  if (only === undefined || others.length > 0 || !isClosed(only.question)) return null;
  const reading = readIn(words, only, writer);
  if (reading === null || reading.end < words.length || isDoubtful(words, only, asked, writer)) return null;
  return { placed: [{ question: only.question.id, piece: pieceOf(words) }], left: [] };
}

function neededIn(asked: readonly Asked[]): Asked[] {
  const all = askedOfAll(asked.map(({ question }) => question)).filter(({ optional }) => optional !== true);
  return asked.filter(({ question }) => all.includes(question));
}

/**
 * Whether words may as well answer another question: one that fewer people read (P6); or, where a figure is a place in
 * a list, a scale.
 */
function isDoubtful(said: string, taking: Asked, asked: readonly Asked[], writer: Writer): boolean {
  return asked.some((other) => {
    if (other === taking) return false;
    const isMark = other.question.kind === 'scale' && taking.question.kind !== 'scale';
    return isSafer(other, taking, said, writer) || (isMark && readIn(said, other, writer) !== null);
  });
}

/**
 * A letter asks its first question itself. Where the words are an answer to that, or begin with one, it is one; what
 * follows seems to be said to the only other question that is asked of whoever answers so; where more people read that,
 * it may as well be about the first.
 */
function led(words: string, asked: readonly Asked[], writer: Writer): (Placing & { isWhole: boolean }) | null {
  const [first] = asked;
  if (first === undefined || !isClosed(first.question)) return null;
  const { id, visibility } = first.question;
  const reading = readIn(words, first, writer);
  if (reading === null || isDoubtful(words.slice(0, reading.end), first, asked, writer)) return null;
  const answers = [{ question: id, value: reading.value }];
  const [next, ...others] = asked.filter((one) => one !== first && isAsked(one.question, answers));
  const rest = words.slice(reading.end);
  if (next === undefined || others.length > 0 || !hasWords(rest)) {
    return { placed: [{ question: id, piece: pieceOf(words) }], left: [], isWhole: !hasWords(rest) };
  }
  const end = reading.end + (/^[\s\p{P}]*/u.exec(rest)?.[0].length ?? 0);
  const following = { question: next.question.id, piece: pieceOf(words.slice(end)) };
  return {
    placed: [
      { question: id, piece: pieceOf(words.slice(0, end), 0, reading.end) },
      isWider(next.question.visibility, visibility) ? { ...following, unsure: true } : following,
    ],
    left: [],
    isWhole: false,
  };
}
