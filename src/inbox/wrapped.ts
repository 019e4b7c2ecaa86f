import type { Line } from './line.ts';

/** A program that folds quoted lines does so at 72 to 80 characters; a shorter one ended there by itself. */
const LONG = 60;

/**
 * Whether line `at` is the rest of the quoted line above it, which a mail program broke without marking its end:
 * nothing stands between them, the quoted line stops in the middle of a sentence, and the quote goes on below. What
 * somebody answers right under a question does not look like that.
 */
export function isWrapped(lines: readonly Line[], at: number): boolean {
  const above = quoteAt(lines, at - 1);
  const below = quoteAt(lines, at + 1);
  if (above === null || below === null) return false;
  const text = lines[at]?.text ?? '';
  if (/^\(https?:\/\/\S+\)/.test(text) || hasOpenLink(above)) return true;
  return above.length >= LONG && !/[.?!:;…]$/.test(above) && !/^[\p{Lu}\p{Lt}]/u.test(text);
}

/** The same once a message is known to have such lines, when less does: a long line above, and no capital. */
export function isWrappedAgain(lines: readonly Line[], at: number): boolean {
  const above = quoteAt(lines, at - 1);
  return above !== null && above.length >= LONG && /^\p{Ll}/u.test(lines[at]?.text ?? '');
}

function quoteAt(lines: readonly Line[], at: number): string | null {
  const line = lines[at];
  return line?.kind === 'quote' ? line.text : null;
}

/** An address of a page that begins in a bracket which is not closed. */
function hasOpenLink(text: string): boolean {
  const open = text.lastIndexOf('(http');
  return open >= 0 && !text.includes(')', open);
}
