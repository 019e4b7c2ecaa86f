import { isClosing, isSureClosing } from './closing.ts';
import { isDeviceLine } from './device.ts';
import { isDisclaimer, isFooter } from './disclaimer.ts';
import { isDrawn } from './headers.ts';
import type { Line } from './line.ts';
import { canBeSignature, isContact, isName, isPicture } from './shapes.ts';

/** A signature has so many lines at most; a longer one is left. */
const MOST_LINES = 15;

/** A closing, a phone, a company and a list each add something below the other; more is no message. */
const MOST_ROUNDS = 12;
/** A disclaimer is a few long lines, or some more that were wrapped. */
const MOST_DISCLAIMER_LINES = 60;

/**
 * Somebody's lines without what stands below their words: a signature, a closing with a name, what a phone, a company or
 * a list adds. Where it could be words as well as a signature it is left: losing words is worse.
 * @param closing whether a closing goes too; not where it would be all that is left
 */
export function withoutSignature(lines: readonly Line[], closing: boolean): Line[] {
  const left = beforeDelimiter(lines);
  dropBlank(left);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const before = left.length;
    left.length = endOfWords(left, closing);
    if (left.length === before) break;
    dropBlank(left);
  }
  return left;
}

/** Before the first line that says by itself that a signature follows: `-- ` as RFC 3676 has it, or the HTML. */
function beforeDelimiter(lines: readonly Line[]): Line[] {
  const at = lines.findIndex(({ raw }) => raw === '-- ' || raw === '--\u00a0');
  return (at < 0 ? lines : lines.slice(0, at)).filter(({ kind }) => kind !== 'signature');
}

/** Blank lines at the end, and a line that is drawn there with nothing below it. */
function dropBlank(lines: Line[]): void {
  for (let last = lines.at(-1); last !== undefined && isNothing(last, lines.at(-2)); last = lines.at(-1)) lines.pop();
}

function isNothing({ text }: Line, above: Line | undefined): boolean {
  return text === '' || isDelimiter(text) || (isDrawn(text) && (above === undefined || above.kind === 'blank'));
}

/** How many lines are left when one thing is taken away from the end; all of them when there is nothing to take. */
function endOfWords(lines: readonly Line[], closing: boolean): number {
  const at = lines.length - 1;
  const last = lines[at]?.text ?? '';
  if (last === '') return lines.length;
  if (isDeviceLine(last, at === 0 || lines[at - 1]?.kind !== 'text') || isFooter(last) || isPicture(last)) return at;
  const paragraph = paragraphAt(lines, at);
  if (isDisclaimer(paragraph.text)) return paragraph.from;
  if (isSignedName(lines, at)) return at;
  return signatureAt(lines, closing);
}

function paragraphAt(lines: readonly Line[], at: number): { from: number; text: string } {
  let [from, text] = [at, ''];
  while (from >= 0 && from > at - MOST_DISCLAIMER_LINES && lines[from]?.kind !== 'blank') {
    text = `${lines[from]?.text} ${text}`;
    from--;
  }
  return { from: from + 1, text };
}

/** "-Ann Smith", "/John", "— Ann" alone at the end; not one of several, which is a list. */
function isSignedName(lines: readonly Line[], at: number): boolean {
  const signed = /^(?:[-–~/]|(?:--|[—―])\s?)(?=\p{Lu})/u;
  const text = lines[at]?.text ?? '';
  if (!signed.test(text) || /[—–-]/.test(text.slice(-1)) || lines[at - 1]?.kind !== 'blank') return false;
  return isName(text) && !lines.slice(Math.max(0, at - 5), at).some((line) => signed.test(line.text));
}

/** Where the signature begins that goes on to the end: at a line of dashes, or at a closing. */
function signatureAt(lines: readonly Line[], closing: boolean): number {
  const below: string[] = [];
  let [blocks, found] = [0, lines.length];
  for (let at = lines.length - 1; at >= 0 && below.length <= MOST_LINES; at--) {
    const { kind, text } = lines[at] ?? { kind: 'blank', text: '' };
    if (kind === 'blank') {
      if (lines[at + 1]?.kind !== 'blank') blocks++;
      continue;
    }
    if (isDrawn(text) && endsWords(text, below) && !isRepeated(lines, at)) found = at;
    else if (closing && isClosing(text) && isSigned(text, below, blocks + Number(lines[at + 1]?.kind !== 'blank')))
      found = at;
    if (!canBeSignature(text)) break;
    below.unshift(text);
  }
  return found;
}

/** "--" alone does; a longer line, which people draw between their own words, needs somebody to reach below it. */
function endsWords(line: string, below: readonly string[]): boolean {
  if (below.length === 0) return false;
  return isDelimiter(line) ? !below.some(isDrawn) : below.some(isContact);
}

function isDelimiter(text: string): boolean {
  return /^[-–—―_]{1,3}$/.test(text) && text !== '---';
}

/** Whether the same line is drawn above: then they are somebody's own, between parts of what they wrote. */
function isRepeated(lines: readonly Line[], at: number): boolean {
  return lines.slice(Math.max(0, at - MOST_LINES), at).some(({ text }) => text === lines[at]?.text);
}

/** Whether lines below a closing are a signature: a name first, and in a second block something to reach somebody by. */
function isSigned(closing: string, below: readonly string[], blocks: number): boolean {
  const [first] = below;
  if (first === undefined) return isSureClosing(closing);
  const sure = below.some(isContact);
  return (
    (isName(first) || isContact(first) || isPicture(first)) &&
    (sure || (blocks <= 1 && !below.slice(1).some(endsInStop)))
  );
}

/** "Tot in Gent." under a name is a sentence, unless it stands among the lines of a company. */
function endsInStop(text: string): boolean {
  return /[.…]$/.test(text) && /\s\S+\s/.test(text);
}
