import { type Bound, bounds } from './bounds.ts';
import { type Head, readHead, retyped } from './head.ts';
import { dashed, delimiterOf, endOfText, nextDashed, nextLine } from './lines.ts';

/** What is left of a message within `bounds`, and which of them it went over. */
export type Bounded = { bytes: Uint8Array; beyond: ReadonlySet<Bound> };

/** What is said for machines in a report, and the message that it returns. */
const REPORTED = /^(message\/|text\/rfc822-headers$|text\/calendar$)/;
/** Bytes that are looked through for the first boundary of a multipart within another. */
const LOOK_AHEAD = 64 * 1024;

/**
 * Goes once through a message and takes over the headers and what is read of the bodies, so that a parser never sees
 * more than a few megabytes, 200 parts or 20 levels. Time grows with the length of the message and with nothing else.
 *
 * A multipart whose boundary is missing gets the one that is there; where there is none at all it becomes text. A
 * parser would find nothing in it.
 * @param charset what careless text is taken to be in; null is what it says itself
 */
export function boundMessage(raw: Uint8Array, charset: string | null = null): Bounded {
  const beyond = new Set<Bound>();
  const message = raw.length > bounds.bytes ? raw.subarray(0, bounds.bytes) : raw;
  if (message !== raw) beyond.add('bytes');
  const left = { headers: bounds.headers, headerBytes: bounds.headerBytes, parts: bounds.parts, lines: bounds.lines };
  const budgets: { text: number; reports: number } = { text: bounds.text, reports: bounds.reports };
  const open: Uint8Array[] = [];
  const kept: Uint8Array[] = [];
  let at = beginning(message);

  while (at < message.length) {
    const lines: Uint8Array[] = [];
    at = takeHead(message, at, open, lines, left, beyond);
    const head = mended(message, at, open, readHead(lines, charset));
    kept.push(...head.lines, LINE_BREAK);
    at = takeBody(at, head);
    at = takeDelimiters(at);
  }
  return { bytes: joined(kept), beyond };

  /** Up to the next boundary, keeping what is read of this part. */
  function takeBody(start: number, { type, boundary, attached }: Head): number {
    if (type.startsWith('multipart/') && boundary !== null) {
      if (open.length < bounds.depth) open.push(new TextEncoder().encode(boundary));
      else beyond.add('depth');
      return nextDelimiter(message, start, open, message.length);
    }
    const end = nextDelimiter(message, start, open, message.length);
    const budget = REPORTED.test(type) ? 'reports' : /^text\/(plain|html)$/.test(type) && !attached ? 'text' : null;
    if (budget === null) return end;
    const within = Math.min(end, start + budgets[budget]);
    if (within < end) beyond.add(budget);
    const taken = takeLines(start, within);
    if (taken < within) beyond.add('lines');
    budgets[budget] -= taken - start;
    kept.push(message.subarray(start, taken));
    if (taken < end) kept.push(LINE_BREAK);
    return end;
  }

  /** Where the text from `start` ends that is within the lines that are left. */
  function takeLines(start: number, end: number): number {
    let at = start;
    for (; at < end && left.lines > 0; left.lines -= 1) at = nextLine(message, at);
    return Math.min(at, end);
  }

  /** The boundary at `start`, and those that only end a multipart; what is answered is where the next part begins. */
  function takeDelimiters(start: number): number {
    for (let at = start; at < message.length; at = nextDelimiter(message, at, open, message.length)) {
      const next = nextLine(message, at);
      const found = delimiterOf(message, at, endOfText(message, at, next), open);
      open.length = found === undefined ? 0 : found.last ? found.level : found.level + 1;
      kept.push(message.subarray(at, next));
      at = next;
      if (found?.last !== false) continue;
      left.parts -= 1;
      if (left.parts >= 0) return next;
      beyond.add('parts');
      return message.length;
    }
    return message.length;
  }
}

const LINE_BREAK = new Uint8Array([0x0d, 0x0a]);

/** Mail that was stored or typed may begin with blank lines, or with one of a mailbox file. */
function beginning(raw: Uint8Array): number {
  let at = 0;
  while (at < raw.length && (raw[at] ?? 0) <= 0x20) at += 1;
  return at;
}

type Left = { headers: number; headerBytes: number };

/** The header lines from `start`; what is answered is where the body begins. */
function takeHead(
  raw: Uint8Array,
  start: number,
  open: readonly Uint8Array[],
  lines: Uint8Array[],
  left: Left,
  beyond: Set<Bound>,
): number {
  let at = start;
  while (at < raw.length) {
    const next = nextLine(raw, at);
    const end = endOfText(raw, at, next);
    if (end === at) return next;
    if (dashed(raw, at) && delimiterOf(raw, at, end, open) !== undefined) return at;
    if (left.headers === 0) beyond.add('headers');
    else if (next - at > left.headerBytes) beyond.add('headerBytes');
    else {
      left.headers -= 1;
      left.headerBytes -= next - at;
      lines.push(raw.subarray(at, next));
    }
    at = next;
  }
  return at;
}

/** The beginning of the first line from `start` that is one of the boundaries; `until` where there is none. */
function nextDelimiter(raw: Uint8Array, start: number, open: readonly Uint8Array[], until: number): number {
  if (open.length === 0) return until;
  for (let at = dashed(raw, start) ? start : nextDashed(raw, start, until); at < until; ) {
    const next = nextLine(raw, at);
    if (delimiterOf(raw, at, endOfText(raw, at, next), open) !== undefined) return at;
    at = nextDashed(raw, at, until);
  }
  return until;
}

/** A multipart with a boundary that parts it: its own, else the first line that looks like one, else it is text. */
function mended(raw: Uint8Array, start: number, open: readonly Uint8Array[], head: Head): Head {
  if (!head.type.startsWith('multipart/')) return head;
  const until = open.length === 0 ? raw.length : Math.min(raw.length, start + LOOK_AHEAD);
  const own = head.boundary === null ? [] : [new TextEncoder().encode(head.boundary)];
  const end = nextDelimiter(raw, start, [...open, ...own], until);
  if (end === until && until < raw.length) return head;
  if (own.length > 0 && end < until) {
    const line = endOfText(raw, end, nextLine(raw, end));
    if (delimiterOf(raw, end, line, own) !== undefined) return head;
  }
  const boundary = likelyBoundary(raw, start, end);
  return boundary === null
    ? retyped({ ...head, boundary: null }, 'text/plain')
    : retyped({ ...head, boundary }, `${head.type}; boundary="${boundary}"`);
}

/** A dashed line with headers of content under it. */
function likelyBoundary(raw: Uint8Array, start: number, until: number): string | null {
  for (let at = dashed(raw, start) ? start : nextDashed(raw, start, until); at < until; ) {
    const next = nextLine(raw, at);
    const end = endOfText(raw, at, next);
    const short = end - at > 2 && end - at <= LONGEST_BOUNDARY + 2;
    if (short && /^content-[a-z-]+\s*:/i.test(latin.decode(raw.subarray(next, next + 40)))) {
      const boundary = latin.decode(raw.subarray(at + 2, end)).trimEnd();
      if (/^[!#-~][ !#-~]*$/.test(boundary)) return boundary;
    }
    at = nextDashed(raw, at, until);
  }
  return null;
}

const latin = new TextDecoder('windows-1252');
/** RFC 2046 allows 70 characters; some programs write more. */
const LONGEST_BOUNDARY = 200;

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
