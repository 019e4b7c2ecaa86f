import { wroteAlone } from './languages/index.ts';

/**
 * What a line of a message is by its form:
 * - `text`, `blank`
 * - `quote`: marked as somebody else's, by `>` or by the HTML
 * - `indent`: in a blockquote that does not say whether it is a quote
 * - `rule`: a line drawn across
 * - `lead`: what a mail program puts above a quote ("On Monday Ann wrote:"), known by the HTML
 * - `end`: from here on all is quoted, known by the HTML
 * - `signature`: known by the HTML
 */
export type LineKind = 'text' | 'blank' | 'quote' | 'indent' | 'rule' | 'lead' | 'end' | 'signature';

/** One line: as it stands in the message, and without the white space around it. */
export type Line = { readonly kind: LineKind; readonly raw: string; readonly text: string };

/** What tells something without words. */
const bare: ReadonlySet<LineKind> = new Set(['rule', 'end', 'lead']);

/** A line of `kind`; one without words is blank. */
export function lineOf(kind: LineKind, raw: string): Line {
  const text = seen(raw);
  return { kind: text === '' && !bare.has(kind) ? 'blank' : kind, raw, text };
}

/** Marks without width or for the direction of writing, which programs put anywhere, alone on a line too. */
const invisible = /[\u200b\u200e\u200f\u2060\u202a-\u202e]/;

/** What is seen of a line, without the white space around it. */
function seen(raw: string): string {
  return (invisible.test(raw) ? raw.replace(/[\u200b\u200e\u200f\u2060\u202a-\u202e]/g, '') : raw).trim();
}

const empty: Line = { kind: 'blank', raw: '', text: '' };

/** The lines of a plain text, whatever ends them. */
export function linesOfText(text: string): Line[] {
  const hidden = invisible.test(text);
  let before: LineKind = 'blank';
  return (/[\r\u2028]/.test(text) ? text.replace(/\r\n?|\u2028/g, '\n') : text).split('\n').map((raw) => {
    if (raw === '') {
      before = 'blank';
      return empty;
    }
    const words = hidden ? seen(raw) : raw.trim();
    before = words === '' ? 'blank' : isQuoted(words, before) ? 'quote' : 'text';
    return { kind: before, raw, text: words };
  });
}

/** `>` at its start, but not as an ornament (`>>> look <<<`), nor where a wrapped address closes (`> wrote:`, `>:`). */
function isQuoted(text: string, before: LineKind): boolean {
  if (text.charCodeAt(0) !== GREATER_THAN || text.endsWith('<<')) return false;
  return !(before !== 'quote' && text.length < LONGEST_TAIL && text.endsWith(':') && isTail(text.slice(1, -1).trim()));
}

function isTail(text: string): boolean {
  return text === '' || wroteAlone.has(text);
}

const GREATER_THAN = 62;
const LONGEST_TAIL = 30;
