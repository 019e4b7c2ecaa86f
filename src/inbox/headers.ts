import { labels, original } from './languages/index.ts';
import type { Label } from './languages/marks.ts';
import type { Line } from './line.ts';

/** The headers of a message, folded and with blank lines between, take no more lines than this. */
const MOST_LINES = 16;
const LONGEST_LABEL = 24;
/** A long subject or a list of receivers goes on over so many lines. */
const MOST_FOLDED = 2;

/**
 * Whether the headers of a quoted message begin on line `at`: "From: … Sent: … To: … Subject: …". One of these words
 * alone is somebody's own ("Van: mij"), so there has to be more: a second header and an address, or three and a date.
 * Blank lines may stand between once it is sure that a program wrote the first; two of "From" are not one message's.
 * @param ruled whether a line is drawn above, which makes less do
 */
export function headersBeginAt(lines: readonly Line[], at: number, ruled: boolean): boolean {
  if (labelOf(lines[at]?.text ?? '') === null) return false;
  const found = new Set<Label>();
  const loose = ruled || lines[at]?.text.includes('@') === true;
  let [folded, mail, sender, dated] = [0, false, false, false];
  for (let index = at; index < Math.min(lines.length, at + MOST_LINES) && folded <= MOST_FOLDED; index++) {
    const line = lines[index];
    if (line === undefined || line.kind === 'end') break;
    if (line.kind === 'blank' && !loose) break;
    const label = labelOf(line.text);
    if (label === 'from' && found.has('from')) return false;
    folded = label === null ? folded + 1 : 0;
    if (label !== null) found.add(label);
    if (label === 'sent') dated ||= /\d/.test(line.text) && /\d{4}|\d\d?[:.h/]\d\d/.test(line.text);
    if (label === 'from') sender = line.text.includes('@');
    if (label === 'from' || label === 'to' || label === 'cc' || folded === 1) mail ||= line.text.includes('@');
  }
  const from = found.has('from');
  if (found.size >= 2 && (sender || (mail && dated))) return true;
  if (found.size >= 3 && from && dated) return true;
  return ruled && from && (mail || found.size >= 2);
}

/** The header that a line begins with, whatever stars and spaces stand around its name. */
export function labelOf(text: string): Label | null {
  const beginning = text.slice(0, LONGEST_LABEL);
  const ascii = beginning.indexOf(':');
  const colon = ascii < 0 ? beginning.indexOf('：') : ascii;
  if (colon <= 0) return null;
  const name = beginning.slice(0, colon).replace(/[*_\s>]+/g, ' ');
  return labels.get(name.trim().toLowerCase()) ?? null;
}

const [SHORTEST_TITLE, LONGEST_TITLE] = [6, 80];

/** "-----Original Message-----" in any language, or with `bare` without the dashes. */
export function isOriginal(text: string, bare = false): boolean {
  if (text.length > LONGEST_TITLE || text.length < SHORTEST_TITLE) return false;
  if (!bare && !/^[-_=*~—–[]{2}/.test(text)) return false;
  const inner = text.replace(/^[-_=*~—–[\]\s]+/, '').replace(/[-_=*~—–[\]\s:]+$/, '');
  return original.has(inner.toLowerCase().replaceAll('’', "'"));
}

/** A line of dashes, underscores, stars or the like, and nothing else. */
export function isDrawn(text: string): boolean {
  return text.length >= 2 && /^[-_=*~#—–―⎯─ ]+$/.test(text);
}

/** A few words between dashes, right above headers: "-------- Message --------" in a language that we do not know. */
export function isTitle(text: string): boolean {
  return text.length <= LONGEST_TITLE && /^-{3,}[^-]{1,40}-{3,}$/.test(text.replace(/(?<=\p{L})-(?=\p{L})/gu, ''));
}
