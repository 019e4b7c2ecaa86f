import { isAsked } from '../../programme/asked.ts';
import type { Question } from '../../programme/definition.ts';
import { isWider } from '../../programme/visibility.ts';
import type { Asked, Writer } from './asked.ts';
import { type Cut, cutsOf } from './cuts.ts';
import { type Placed, type Placing, saidIn } from './pieces.ts';
import { isClosed, isRead, isText, readIn } from './reading.ts';

/**
 * Which questions may be meant: all; those that words can answer; those of them that must be answered. Behind one that
 * words cannot answer no text follows: it may be the answer to that one.
 */
const sets: readonly ((question: Question) => boolean)[] = [
  () => true,
  isRead,
  (question) => isRead(question) && question.optional !== true,
];

/**
 * Words that come in the order of the questions, one piece for each: paragraphs, lines, or the parts of one line. Every
 * piece has to be readable as an answer to its question. Null where they fit in no way, and where they fit in two.
 */
export function inOrder(words: string, asked: readonly Asked[], writer: Writer): Placing | null {
  const fits = cutsOf(words, writer.name, asked.length).flatMap((cut) =>
    sets.map((isMeant) => fitOf(cut, asked, isMeant, writer)).filter((fit) => fit !== null),
  );
  const different = new Map(fits.map((fit) => [JSON.stringify(fit), fit]));
  const [placed, ...others] = different.values();
  return placed === undefined || others.length > 0 ? null : { placed, left: [] };
}

function fitOf(
  cut: Cut,
  asked: readonly Asked[],
  isMeant: (question: Question) => boolean,
  writer: Writer,
): Placed[] | null {
  const placed: Placed[] = [];
  const answers: { question: string; value: unknown }[] = [];
  const skipped: Asked[] = [];
  for (const one of asked) {
    if (!isAsked(one.question, answers)) continue;
    if (!isMeant(one.question)) {
      skipped.push(one);
      continue;
    }
    const piece = cut.pieces[placed.length];
    if (piece === undefined || (cut.within && !isWithin(one.question))) return null;
    if (isText(one.question) && skipped.some(({ question }) => !isRead(question))) return null;
    const reading = readIn(saidIn(piece), one, writer);
    if (reading === null && isRead(one.question)) return null;
    placed.push({ question: one.question.id, piece });
    if (reading !== null) answers.push({ question: one.question.id, value: reading.value });
  }
  const fits = placed.length === cut.pieces.length && !placed.some((one) => isDoubtful(one, asked, skipped, writer));
  return fits ? placed : null;
}

/** Whether an answer can be a part of a line: what is a list, or a text, has commas of its own. */
function isWithin({ kind }: Question): boolean {
  return kind === 'scale' || kind === 'yesno' || kind === 'choice' || kind === 'short';
}

/** Words that may as well be the answer to a question with fewer readers (P6). */
function isDoubtful(
  { question, piece }: Placed,
  asked: readonly Asked[],
  skipped: readonly Asked[],
  writer: Writer,
): boolean {
  const meant = asked.find((one) => one.question.id === question);
  return meant !== undefined && skipped.some((other) => isSafer(other, meant, saidIn(piece), writer));
}

/** Whether words that one question takes could be meant for another, of the same sort, that fewer people read (P6). */
export function isSafer(other: Asked, taking: Asked, said: string, writer: Writer): boolean {
  if (!isWider(taking.question.visibility, other.question.visibility)) return false;
  if (isText(taking.question)) return isText(other.question);
  return isClosed(other.question) && readIn(said, other, writer) !== null;
}
