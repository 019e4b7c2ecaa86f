import { onBehind, onFirst, wrote, wroteAlone, wroteEnds } from './languages/index.ts';
import type { Line } from './line.ts';

/** What a mail program puts above a quote: the line it begins on, and what the person wrote before it on that line. */
export type Lead = { from: number; before: string };

/** Programs wrap "On Monday Ann <ann@…> wrote:" over so many lines at most. */
const MOST_LINES = 5;
const LONGEST = 600;
/** A lead says when: its first number stands so early. */
const FIRST_NUMBER = 25;

/**
 * The lead that ends on line `at`, if there is one: "On Mon, 3 Feb 2025 at 10:02, Ann <ann@…> wrote:", in any language.
 * It is known by what it holds more than by its words: a date, a time, an address, a verb, a colon at the end.
 * @param quoted whether the next words are marked as a quote, which makes less do
 */
export function leadEndingAt(lines: readonly Line[], at: number, quoted: boolean): Lead | null {
  const last = lines[at]?.text ?? '';
  if (!quoted && !closes(last) && !endsWithVerb(last)) return null;
  let [joined, telling] = ['', false];
  for (let from = at; from >= 0 && from > at - MOST_LINES && joined.length < LONGEST; from--) {
    const line = lines[from];
    if (line === undefined || line.text.length > LONGEST) break;
    if (!(line.kind === 'text' || (line.kind === 'blank' && joined.startsWith('<')))) break;
    joined = `${line.text} ${joined}`.trim();
    telling ||= line.text.includes('@') || wrote.test(line.text);
    if (!telling) continue;
    const before = beforeLead(line.text);
    if (before !== '' && isLead(joined.slice(before.length), quoted))
      return { from, before: withoutEnd(before, ornament) };
    if (before === '' && beginsLead(line.text) && isLead(joined, quoted)) return { from, before: '' };
  }
  return telling && isUndated(last, quoted) ? { from: at, before: '' } : null;
}

function closes(text: string): boolean {
  const end = text.at(-1);
  return end === ':' || end === '：' || end === '-';
}

function endsWithVerb(text: string): boolean {
  return wroteEnds.has(text.charCodeAt(text.length - 1)) && wroteAlone.has(text.slice(text.lastIndexOf(' ') + 1));
}

/** "Sure. On Wed, 4 Apr 2012, ann@… wrote:": what stands before "On". */
function beforeLead(text: string): string {
  if (!/\d/.test(text)) return '';
  const index = text.search(onBehind);
  if (index <= 0) return '';
  const before = text.slice(0, index);
  return /\d/.test(before) || withoutEnd(before, ornament) === '' ? '' : before;
}

/** Dashes and stars at the end of what stands before a lead. */
const ornament = ' \t*_=~-';

/** With a date, or with a name and its address: "Ann <ann@…> schrieb am 3. März 2025". */
function beginsLead(text: string): boolean {
  if (/^[\s*"'“]*\p{Lu}[^<@]{0,60}<[^<>\s]+@/u.test(text)) return true;
  const beginning = text.slice(0, FIRST_NUMBER);
  return /\d/.test(beginning) && !/^\S*@/.test(beginning);
}

const time = /\d{1,2}\s?[:.h時点]\s?\d{2}|\d\s?[ap]\.?m\b/i;
const date = /(?:19|20)\d{2}|\d{1,2}[./-]\d{1,2}[./-]\d{2}/;
/** An address as programs write it, with brackets; a wrapped one may have white space. */
const address = /[<([][^<>()[\]]{0,200}@[^<>()[\]]{1,200}/;
const ownVoice = /(?<![\p{L}’'])(?:I(?= \p{Ll})|ik|ich|je|j['’]ai|yo|io|eu|jeg|jag)(?![\p{L}’'])/u;

/** Whether words that begin with a date are a lead. */
function isLead(text: string, quoted: boolean): boolean {
  const closed = closes(text);
  const verb = wrote.test(text);
  const mail = address.test(text);
  const when = { time: time.test(text), date: date.test(text) };
  if (!quoted && ownVoice.test(text)) return false;
  if (!closed && !quoted) return verb && mail && when.time && when.date && endsWithVerb(text);
  if (mail && (when.time || when.date) && (verb || endsWithAddress(text))) return true;
  if (!verb) return false;
  if (mail && closed && beforeVerb(bare(text)) !== null) return true;
  if (quoted) return when.time || when.date || (closed && onFirst.test(text));
  return when.date && (when.time || /\byou wrote\b/.test(text));
}

/** Nothing but signs behind the address: "…, Ann <ann@…>:". */
function endsWithAddress(text: string): boolean {
  return /[>)\]][\s>)\]:：-]*$/.test(text.slice(-12));
}

/** "---- Ann Smith wrote ----", "Ann <ann@…> schrieb:", and before a quote "Ann Smith wrote:". */
function isUndated(text: string, quoted: boolean): boolean {
  if (text.length > 200) return false;
  const inner = bare(text);
  const name = beforeVerb(inner);
  if (name !== null && /^-{2,}/.test(text) && /-{2,}$/.test(text)) return true;
  if (!closes(text)) return false;
  const mail = address.test(inner);
  if (mail && !ownVoice.test(inner)) {
    const known = name ?? (quoted ? inner : '');
    return endsWithAddress(known) && known.split(/\s+/).length <= MOST_NAME_WORDS;
  }
  if (!quoted) return false;
  return isPerson(name ?? (date.test(inner) ? inner.slice(0, Math.max(0, inner.search(wrote))) : ''));
}

const MOST_NAME_WORDS = 6;

/** "Ann van den Berg": nothing but a name, in which small words stand only between others. */
function isPerson(text: string): boolean {
  const words = text.trim().split(/\s+/);
  const small = /^(?:van|von|de|den|der|het|du|des|la|le|di|da|do|dos|zu|af|av|ten|ter)$/;
  if (words.length > MOST_NAME_WORDS || /^(?:I|You)$/.test(text)) return false;
  return words.every((word) => /^["'(]?\p{Lu}/u.test(word) || small.test(word)) && /^["'(]?\p{Lu}/u.test(text);
}

/** Without the ornament and the colon around it. */
function bare(text: string): string {
  return withoutEnd(text.replace(/^[\s*_=~-]+/, ''), ' *_=~-:：');
}

/** What stands before a verb at the end, or null. */
function beforeVerb(text: string): string | null {
  if (!wroteEnds.has(text.charCodeAt(text.length - 1))) return null;
  const words = text.split(' ');
  for (let count = Math.min(4, words.length - 1); count > 0; count--) {
    if (wroteAlone.has(words.slice(-count).join(' '))) return words.slice(0, -count).join(' ');
  }
  return null;
}

/** Without `signs` at the end. A pattern would try each of a long row of them anew. */
function withoutEnd(text: string, signs: string): string {
  let end = text.length;
  while (end > 0 && signs.includes(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}
