const LF = 0x0a;
const CR = 0x0d;
const DASH = 0x2d;

/** Where the line that begins at `at` ends, its line break included. */
export function nextLine(raw: Uint8Array, at: number): number {
  const newline = raw.indexOf(LF, at);
  return newline < 0 ? raw.length : newline + 1;
}

/** Where the text of a line ends, its line break left out. */
export function endOfText(raw: Uint8Array, start: number, next: number): number {
  let end = next;
  while (end > start && (raw[end - 1] === LF || raw[end - 1] === CR)) end -= 1;
  return end;
}

/** Whether the line at `at` could be the boundary of a part: it begins with two dashes. */
export function dashed(raw: Uint8Array, at: number): boolean {
  return raw[at] === DASH && raw[at + 1] === DASH;
}

/** The beginning of the first line after the one at `at` that begins with two dashes, before `until`; `until` where there is none. */
export function nextDashed(raw: Uint8Array, at: number, until: number): number {
  for (let index = at; index < until; index += 1) {
    if (raw[index] === LF && index + 1 < until && dashed(raw, index + 1)) return index + 1;
  }
  return until;
}

/** A line that parts a message: that of which boundary, and whether it is the last. */
export type Delimiter = { level: number; last: boolean };

/** The boundary that a dashed line is of, the innermost first (RFC 2046, section 5.1.1); undefined for a line of text. */
export function delimiterOf(
  raw: Uint8Array,
  start: number,
  end: number,
  open: readonly Uint8Array[],
): Delimiter | undefined {
  for (let level = open.length - 1; level >= 0; level -= 1) {
    const boundary = open[level];
    if (boundary === undefined || !isAt(raw, start + 2, end, boundary)) continue;
    let rest = start + 2 + boundary.length;
    const last = rest + 2 <= end && dashed(raw, rest);
    if (last) rest += 2;
    while (rest < end && (raw[rest] === 0x20 || raw[rest] === 0x09)) rest += 1;
    if (rest === end) return { level, last };
  }
  return undefined;
}

function isAt(raw: Uint8Array, at: number, end: number, bytes: Uint8Array): boolean {
  if (end - at < bytes.length) return false;
  for (let index = 0; index < bytes.length; index += 1) {
    if (raw[at + index] !== bytes[index]) return false;
  }
  return true;
}
