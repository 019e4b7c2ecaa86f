import { headersBeginAt, isDrawn, isOriginal, isTitle, labelOf } from './headers.ts';
import { leadEndingAt } from './lead.ts';
import { type Line, type LineKind, lineOf } from './line.ts';
import { isWrapped, isWrappedAgain } from './wrapped.ts';

/** A stretch of a message: somebody's own lines, or quoted ones; `led` says that a mail program introduced them. */
export type Part = { kind: 'own' | 'quoted'; lines: Line[]; led: boolean };

/**
 * The message as stretches of own and quoted lines, in order. Leads and headers are gone; where a quote begins that is
 * marked by nothing but them, the rest of the message is that quote, and is left out.
 */
export function partsOf(lines: readonly Line[]): Part[] {
  const parts: Part[] = [];
  const next = nextWords(lines);
  let [led, rewrapped] = [false, false];
  for (const [at, line] of lines.entries()) {
    if (line.kind === 'end') break;
    const quoted = isQuote(lines[next[at] ?? lines.length]?.kind);
    if (line.kind === 'lead') {
      led = true;
    } else if (line.kind === 'quote' || (line.kind === 'indent' && (led || parts.at(-1)?.kind === 'quoted'))) {
      add(parts, 'quoted', line, led);
      led = false;
    } else if (line.kind !== 'text') {
      add(parts, line.kind === 'blank' ? (parts.at(-1)?.kind ?? 'own') : 'own', line, false);
    } else if (isWrapped(lines, at) || (rewrapped && isWrappedAgain(lines, at))) {
      rewrapped = true;
      add(parts, 'quoted', line, false);
    } else if (
      isOriginal(line.text, quoted && line.text.endsWith(':')) ||
      (labelOf(line.text) !== null && headersBeginAt(lines, at, isRuled(parts)))
    ) {
      cutBack(parts, 0);
      if (!quoted) break;
      led = true;
    } else {
      add(parts, 'own', line, false);
      const lead = leadEndingAt(lines, at, quoted);
      if (lead === null) continue;
      cutBack(parts, at - lead.from + 1);
      if (lead.before !== '') add(parts, 'own', lineOf('text', lead.before), false);
      if (!quoted) break;
      led = true;
    }
  }
  const first = parts.find(({ kind }) => kind === 'quoted');
  if (first !== undefined) takeLead(first);
  return parts;
}

/** Apple Mail and Hotmail quote the lead too, or the headers: it is taken out of the quote. */
function takeLead(part: Part): void {
  const beginning = part.lines.slice(0, MOST_LEAD).map(({ text }) => lineOf('text', text.replace(/^[>\s]+/, '')));
  const lead = beginning.findIndex((_, at) => leadEndingAt(beginning, at, true) !== null);
  part.led ||= lead >= 0 || beginning.some((_, at) => headersBeginAt(beginning, at, false));
  part.lines.splice(0, lead + 1);
}

/** A lead within a quote begins it, so it ends within so many lines. */
const MOST_LEAD = 5;

/** For each line, the next one that has words. */
function nextWords(lines: readonly Line[]): number[] {
  const next = lines.map(() => lines.length);
  let following = lines.length;
  for (let at = lines.length - 1; at >= 0; at--) {
    next[at] = following;
    if (lines[at]?.kind !== 'blank') following = at;
  }
  return next;
}

function isQuote(kind: LineKind | undefined): boolean {
  return kind === 'quote' || kind === 'indent' || kind === 'lead';
}

function add(parts: Part[], kind: Part['kind'], line: Line, led: boolean): void {
  const part = parts.at(-1);
  if (part?.kind === kind && !led) {
    part.lines.push(line);
  } else {
    parts.push({ kind, lines: [line], led });
  }
}

/** Takes `count` lines back, and what a mail program put above them: a drawn line, "Begin forwarded message:". */
function cutBack(parts: readonly Part[], count: number): void {
  const part = parts.at(-1);
  if (part?.kind !== 'own') return;
  part.lines.length -= Math.min(count, part.lines.length);
  for (let last = part.lines.at(-1); last !== undefined && isAbove(last); last = part.lines.at(-1)) part.lines.pop();
}

function isAbove({ kind, text }: Line): boolean {
  return kind === 'blank' || kind === 'rule' || isDrawn(text) || isTitle(text) || isOriginal(text, text.endsWith(':'));
}

/** Whether the last words were a drawn line, or a line that announces a quoted message. */
function isRuled(parts: readonly Part[]): boolean {
  const last = parts.at(-1)?.lines.findLast(({ kind }) => kind !== 'blank');
  return last !== undefined && isAbove(last);
}
