import { readAnswers } from '../programme/answer.ts';
import { isAsked } from '../programme/asked.ts';
import { type Command, commandIn } from './command.ts';
import type { Asked, Writer } from './understand/asked.ts';
import { type Placing, saidIn } from './understand/pieces.ts';
import { placingOf } from './understand/placing.ts';
import { isClosed, isRead, readIn } from './understand/reading.ts';
import { hasWords } from './understand/tokens.ts';

/**
 * Why a question has no answer:
 * - `missing`: nothing seems to be said to it
 * - `unclear`: its words say nothing that is certain
 * - `by-page`: what it asks for is not read from words
 * - `not-asked`: it is asked only of somebody who answers another one otherwise
 * - `too-long`, `too-many`: as on the page
 */
export type Unread = {
  readonly question: string;
  readonly why: 'missing' | 'unclear' | 'by-page' | 'not-asked' | 'too-long' | 'too-many';
  /** What seems to be said to it; empty where nothing does. */
  readonly words: string;
};

/** Answers as `readAnswers` takes them, each with the words that it was read in. */
export type Heard = Readonly<Record<string, { readonly value: unknown; readonly words: string }>>;

/**
 * What somebody's words say. Every word stands in an answer, in `unread` or in `left`.
 * - `command`: no answer, but what M24 lets everybody do at any time
 * - `whole`: all that has to be answered is, and nothing of theirs is left over; `left` may hold what they quoted
 * - `part`: something is; what is in `left` belongs to no question for certain
 * - `nothing`
 */
export type Understood =
  | { kind: 'command'; command: Command }
  | { kind: 'whole' | 'part'; answers: Heard; unread: readonly Unread[]; left: readonly string[] }
  | { kind: 'nothing'; unread: readonly Unread[]; left: readonly string[] };

/**
 * Reads the answers to the questions of a step in somebody's own words, as `extractReply` gives them. Nothing is guessed:
 * what could mean two things is left for its writer to say, and words are given to no question that more people read than
 * another they could answer (P6). Never throws; takes time in proportion to the length. docs/inbox.md has the rules.
 * @param asked from `askedOf`
 */
export function understand(asked: readonly Asked[], words: string, writer: Writer): Understood {
  const command = commandIn(words);
  const isAnswer = (one: Asked) => isClosed(one.question) && readIn(words, one, writer) !== null;
  if (command !== null && !asked.some(isAnswer)) return { kind: 'command', command };
  return checked(asked, heardIn(placingOf(words, asked, writer), asked, writer));
}

type Told = { answers: Heard; unread: readonly Unread[]; left: readonly string[] };

/** What the words say that belong to each question; what stands behind an answer is left over. */
function heardIn({ placed, left }: Placing, asked: readonly Asked[], writer: Writer): Told {
  const answers: Record<string, { value: unknown; words: string }> = {};
  const unread: Unread[] = [];
  const over = [...left];
  for (const [question, pieces] of Map.groupBy(placed, (one) => one.question)) {
    const one = asked.find((each) => each.question.id === question);
    const [first, ...others] = pieces;
    if (one === undefined || first === undefined) continue;
    const { piece, unsure } = first;
    const said = saidIn(piece);
    const reading = others.length > 0 || unsure === true ? null : readIn(said, one, writer);
    if (reading === null) {
      const why = isRead(one.question) ? (hasWords(said) ? 'unclear' : 'missing') : 'by-page';
      unread.push({ question, why, words: pieces.map((each) => each.piece.words.trim()).join('\n') });
    } else {
      const end = piece.from + reading.end;
      answers[question] = {
        value: reading.value,
        words: (piece.words.slice(0, end) + piece.words.slice(piece.to)).trim(),
      };
      over.push(piece.words.slice(end, piece.to));
    }
  }
  return { answers, unread, left: over.map((text) => text.replace(/^[\s,;:.!?–—-]+/, '').trim()).filter(isSaid) };
}

/** Signs alone are nothing that anybody misses; a smile is. */
function isSaid(text: string): boolean {
  return /[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(text);
}

/** An answer is what the page would take as one; and every question that is asked and has none is named. */
function checked(asked: readonly Asked[], told: Told): Understood {
  const questions = asked.map(({ question }) => question);
  const { answers: taken, refused } = readAnswers(questions, told.answers);
  const given = Object.entries(told.answers);
  const answers = Object.fromEntries(given.filter(([id]) => taken.some(({ question }) => question === id)));
  const lost = given.flatMap(([question, { words }]): Unread[] => {
    if (answers[question] !== undefined) return [];
    const why = refused.find((one) => one.question === question)?.why ?? 'not-asked';
    return [
      { question, words, why: why === 'not-asked' || why === 'too-long' || why === 'too-many' ? why : 'unclear' },
    ];
  });
  const known = new Set([...Object.keys(told.answers), ...told.unread.map(({ question }) => question)]);
  const missing = questions
    .filter((question) => isAsked(question, taken) && !known.has(question.id))
    .map(({ id }): Unread => ({ question: id, why: 'missing', words: '' }));
  const unread = [...told.unread, ...lost, ...missing];
  if (taken.length === 0) return { kind: 'nothing', unread, left: told.left };
  const isAll = unread.every(({ words, why }) => words === '' || why === 'missing');
  const isWhole = refused.length === 0 && isAll && told.left.every(isQuote);
  return { kind: isWhole ? 'whole' : 'part', answers, unread, left: told.left };
}

/** What is quoted is no word of theirs. */
function isQuote(text: string): boolean {
  return text.split('\n').every((line) => line.trim() === '' || line.startsWith('>'));
}
