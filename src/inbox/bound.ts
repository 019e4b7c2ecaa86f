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
  const pass = passThrough(raw);
  for (let at = beginning(pass.message); at < pass.message.length; ) {
    const lines: Uint8Array[] = [];
    at = takeHead(pass, at, lines);
    const head = mended(pass.message, at, pass.open, readHead(lines, charset));
    pass.kept.push(...head.lines, LINE_BREAK);
    at = takeDelimiters(pass, takeBody(pass, at, head));
  }
  return { bytes: joined(pass.kept), beyond: pass.beyond };
}

const LINE_BREAK = new Uint8Array([0x0d, 0x0a]);

/** One pass through a message: what is left of its bounds, the boundaries that are open, and what is kept so far. */
type Pass = {
  message: Uint8Array;
  left: { -readonly [bound in Exclude<Bound, 'bytes' | 'depth'>]: number };
  open: Uint8Array[];
  kept: Uint8Array[];
  beyond: Set<Bound>;
};

function passThrough(raw: Uint8Array): Pass {
  const { bytes, depth, ...left } = bounds;
  const message = raw.length > bytes ? raw.subarray(0, bytes) : raw;
  return { message, left, open: [], kept: [], beyond: new Set<Bound>(message === raw ? [] : ['bytes']) };
}

/** Mail that was stored or typed may begin with blank lines. */
function beginning(raw: Uint8Array): number {
  let at = 0;
  while (at < raw.length && (raw[at] ?? 0) <= 0x20) at += 1;
  return at;
}

/** The header lines from `start`; what is answered is where the body begins. */
function takeHead({ message, open, left, beyond }: Pass, start: number, lines: Uint8Array[]): number {
  let at = start;
  while (at < message.length) {
    const next = nextLine(message, at);
    const end = endOfText(message, at, next);
    if (end === at) return next;
    if (dashed(message, at) && delimiterOf(message, at, end, open) !== undefined) return at;
    if (left.headers === 0) beyond.add('headers');
    else if (next - at > left.headerBytes) beyond.add('headerBytes');
    else {
      left.headers -= 1;
      left.headerBytes -= next - at;
      lines.push(message.subarray(at, next));
    }
    at = next;
  }
  return at;
}

/** Up to the next boundary, keeping what is read of this part. */
function takeBody(
  { message, open, kept, left, beyond }: Pass,
  start: number,
  { type, boundary, attached }: Head,
): number {
  if (type.startsWith('multipart/') && boundary !== null) {
    if (open.length < bounds.depth) open.push(new TextEncoder().encode(boundary));
    else beyond.add('depth');
    return nextDelimiter(message, start, open, message.length);
  }
  const end = nextDelimiter(message, start, open, message.length);
  const budget = REPORTED.test(type) ? 'reports' : /^text\/(plain|html)$/.test(type) && !attached ? 'text' : null;
  if (budget === null) return end;
  const within = Math.min(end, start + left[budget]);
  let taken = start;
  for (; taken < within && left.lines > 0; left.lines -= 1) taken = Math.min(nextLine(message, taken), within);
  if (within < end) beyond.add(budget);
  if (taken < within) beyond.add('lines');
  left[budget] -= taken - start;
  kept.push(message.subarray(start, taken));
  if (taken < end) kept.push(LINE_BREAK);
  return end;
}

/** The boundary at `start`, and those that only end a multipart; what is answered is where the next part begins. */
function takeDelimiters({ message, open, kept, left, beyond }: Pass, start: number): number {
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
      if (/^[!#-[\]-~][ !#-[\]-~]*$/.test(boundary)) return boundary;
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
