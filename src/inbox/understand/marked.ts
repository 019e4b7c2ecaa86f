import { isAsked } from '../../programme/asked.ts';
import type { Asked, Writer } from './asked.ts';
import { type Asks, askAt, asksIn, askWithin } from './asks.ts';
import { isAnnouncement, isCourtesy } from './courtesy.ts';
import { linesIn, type Numbered, numberedIn } from './numbered.ts';
import { isQuoted, type Placed, type Placing, pieceOf } from './pieces.ts';
import { isClosed, readIn } from './reading.ts';
import { hasWords } from './tokens.ts';

/** Lines that follow a mark, up to the next one. */
type Segment = { number: number | null; ask: string | null; quoted: boolean; words: string; from: number };

/**
 * Words that say themselves whose answers they are: by a number, by the question or its first words, or by a quoted
 * question above them. What stands below a quote that holds no question belongs to none. Null where nothing is marked.
 */
export function marked(words: string, asked: readonly Asked[], writer: Writer): Placing | null {
  const lines = linesIn(words);
  const asks = asksIn(asked);
  const numbers = asked.length > 1 ? numberedIn(lines) : new Map<number, Numbered>();
  const placing = numbers.size === 0 ? null : resolved(segmentsOf(lines, asks, numbers, true), asked, writer);
  return placing ?? resolved(segmentsOf(lines, asks, numbers, false), asked, writer);
}

/** @param count whether the numbers count; else they only stand before a question that is repeated */
function segmentsOf(
  lines: readonly string[],
  asks: Asks,
  numbers: ReadonlyMap<number, Numbered>,
  count: boolean,
): Segment[] {
  const segments: Segment[] = [{ number: null, ask: null, quoted: false, words: '', from: 0 }];
  const parts: string[][] = [[]];
  let inQuote = false;
  lines.forEach((line, at) => {
    const quoted = isQuoted(line);
    const begun = quoted ? (inQuote ? null : QUOTE) : markAt(line, asks, numbers.get(at), count);
    if (quoted || line.trim() !== '') inQuote = quoted;
    if (begun !== null) {
      segments.push(begun);
      parts.push([]);
    }
    parts.at(-1)?.push(line);
  });
  return segments.map((segment, at) => closed(segment, parts[at] ?? [], asks));
}

/** A quote begins a segment, blank lines within it none. */
const QUOTE: Segment = { number: null, ask: null, quoted: true, words: '', from: 0 };

function markAt(line: string, asks: Asks, numbered: Numbered | undefined, count: boolean): Segment | null {
  const start = numbered?.end ?? 0;
  const ask = askAt(line.slice(start), asks);
  const number = count ? (numbered?.number ?? null) : null;
  if (number === null && ask === null) return null;
  return {
    number,
    ask: ask?.question ?? null,
    quoted: false,
    words: '',
    from: start + (ask?.end ?? 0),
  };
}

function closed(segment: Segment, lines: readonly string[], asks: Asks): Segment {
  const words = lines.join('\n');
  if (!segment.quoted) return { ...segment, words };
  const own = lines.findLastIndex(isQuoted) + 1;
  const quote = lines.slice(0, own).join('\n');
  return { ...segment, words, ask: askWithin(quote, asks), from: Math.min(words.length, quote.length + 1) };
}

function resolved([before, ...segments]: readonly Segment[], asked: readonly Asked[], writer: Writer): Placing | null {
  if (before === undefined || !segments.some((segment) => isMark(segment) && hasWords(said(segment)))) return null;
  const owners = ownersOf(segments, asked, writer);
  if (owners === null) return null;
  const greets = isCourtesy(before.words, writer.name) || isAnnouncement(before.words);
  const isNumbered = segments.some(({ number }) => number !== null);
  if (isNumbered && owners.every((owner) => owner === null)) return null;
  if (isNumbered && hasWords(before.words) && !greets && !proven(segments, owners, asked, writer)) return null;
  const left: string[] = greets || !hasWords(before.words) ? [] : [before.words];
  const placed: Placed[] = [];
  let waiting = greets ? `${before.words}\n` : '';
  segments.forEach((segment, at) => {
    const owner = owners[at];
    const words = `${waiting}${segment.words}`;
    const from = waiting.length + segment.from;
    waiting = '';
    if (!hasWords(said(segment)) && at + 1 < segments.length) waiting = `${words}\n`;
    else if (owner === null || owner === undefined) left.push(words);
    else placed.push({ question: owner, piece: pieceOf(words, from) });
  });
  return { placed, left };
}

function isMark({ number, ask, quoted }: Segment): boolean {
  return number !== null || ask !== null || quoted;
}

function said({ words, from }: Segment): string {
  return words.slice(from);
}

/**
 * Whose answer each segment is. A number counts the questions as the page shows them: those that are asked of somebody
 * who answered the earlier ones so. Null where a number and a repeated question disagree: then the numbers mean something else.
 */
function ownersOf(segments: readonly Segment[], asked: readonly Asked[], writer: Writer): (string | null)[] | null {
  const owners = segments.map(({ ask }) => ask);
  const answers: { question: string; value: unknown }[] = [];
  let count = 0;
  for (const one of asked) {
    const { id } = one.question;
    if (!isAsked(one.question, answers)) continue;
    count += 1;
    const numbered = segments.findIndex(({ number }) => number === count);
    if (numbered >= 0) {
      const ask = owners[numbered];
      if (ask !== null && ask !== id) return null;
      owners[numbered] = id;
    }
    const own = segments.filter((segment, at) => owners[at] === id && hasWords(said(segment)));
    const [first] = own;
    const reading = first === undefined || own.length > 1 ? null : readIn(said(first), one, writer);
    if (reading !== null) answers.push({ question: id, value: reading.value });
  }
  return owners;
}

/** A list of numbers below a sentence is a list, unless what is numbered fits the questions. */
function proven(
  segments: readonly Segment[],
  owners: readonly (string | null)[],
  asked: readonly Asked[],
  writer: Writer,
): boolean {
  return segments.some((segment, at) => {
    const one = asked.find(({ question }) => question.id === owners[at]);
    return (
      segment.number !== null &&
      one !== undefined &&
      isClosed(one.question) &&
      readIn(said(segment), one, writer) !== null
    );
  });
}
