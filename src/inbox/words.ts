import { isDeviceLine } from './device.ts';
import type { Line } from './line.ts';
import { type Part, partsOf } from './parts.ts';
import { canBeSignature } from './shapes.ts';
import { withoutSignature } from './signature.ts';

/**
 * What somebody wrote, of the lines of their message. A quote stays where it was answered in pieces, because an answer
 * between quoted lines says nothing without its question; one that was quoted whole goes, whether they wrote above or
 * below it.
 */
export function ownWords(lines: readonly Line[]): string {
  const parts = partsOf(lines);
  dropLastIndent(parts);
  return joined(parts, true) || joined(parts, false) || wordsInSignature(lines);
}

/** Some programs leave people to write inside what they mark as a signature: there, what reads like words is. */
function wordsInSignature(lines: readonly Line[]): string {
  const isWords = ({ kind, text }: Line) => kind === 'signature' && !canBeSignature(text) && !isDeviceLine(text, true);
  if (!lines.some(isWords)) return '';
  const parts = partsOf(lines.map((line) => (isWords(line) ? { ...line, kind: 'text' } : line)));
  return joined(parts, true);
}

/** An indented block at the very end is a quote; elsewhere somebody may have indented their own words. */
function dropLastIndent(parts: readonly Part[]): void {
  const lines = parts.at(-1)?.lines ?? [];
  const own = lines.findLastIndex(({ kind }) => kind !== 'indent' && kind !== 'blank');
  if ((own >= 0 || parts.length > 1) && !announces(lines.slice(0, own + 1))) lines.length = own + 1;
}

function joined(parts: readonly Part[], closing: boolean): string {
  const last = parts.findLastIndex(({ kind }) => kind === 'own');
  const left = parts
    .map((part, at) => (at === 0 || at === last ? unsigned(part, closing) : part))
    .filter(({ kind, lines }) => kind === 'quoted' || lines.some(isOwn));
  const lastOwn = left.findLastIndex(({ kind }) => kind === 'own');
  const kept = left.slice(0, lastOwn + (isAnnounced(left, lastOwn + 1) ? 2 : 1));
  const quotes = merged(kept.filter((_, at) => !isAnnounced(kept, at))).filter(({ kind }) => kind === 'quoted');
  const whole = quotes.length === 1 && quotes[0]?.led === true;
  return kept
    .filter(({ kind }, at) => !whole || kind === 'own' || isAnnounced(kept, at))
    .map(({ lines }) => textOf(lines))
    .filter((text) => text !== '')
    .join('\n\n');
}

/** "What I liked best:" and a quote that no program introduced: it was put there by hand. Programs name when or who. */
function isAnnounced(parts: readonly Part[], at: number): boolean {
  const quote = parts[at];
  return quote?.kind === 'quoted' && !quote.led && announces(parts[at - 1]?.lines);
}

function announces(lines: readonly Line[] | undefined): boolean {
  const text = lines?.findLast(isOwn)?.text ?? '';
  return text.endsWith(':') && !/@|\d{4}/.test(text);
}

/** A signature stands above the first quote or at the end; between two quotes people write words. */
function unsigned(part: Part, closing: boolean): Part {
  return part.kind === 'quoted' ? part : { ...part, lines: withoutSignature(part.lines, closing) };
}

/** Quotes with nothing left between them are one. */
function merged(parts: readonly Part[]): Part[] {
  const all: Part[] = [];
  for (const part of parts) {
    const before = all.at(-1);
    if (before?.kind === part.kind) before.led ||= part.led;
    else all.push({ ...part });
  }
  return all;
}

/** The lines as they stand, without blank ones and empty marks of quoting at either end. */
function textOf(lines: readonly Line[]): string {
  const shown = lines.filter(({ kind }) => kind !== 'rule' && kind !== 'signature');
  const first = shown.findIndex(hasWords);
  return shown
    .slice(first, shown.findLastIndex(hasWords) + 1)
    .map(({ raw }) => raw)
    .join('\n')
    .trim();
}

function isOwn({ kind, text }: Line): boolean {
  return kind !== 'signature' && text !== '';
}

function hasWords({ kind, text }: Line): boolean {
  return kind === 'quote' ? /[^>\s]/.test(text) : text !== '';
}
