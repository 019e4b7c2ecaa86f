import { linesOfHtml } from './html.ts';
import { type Line, linesOfText } from './line.ts';
import { ownWords } from './words.ts';

/** The two forms in which a message comes; most programs send both. */
export type Body = { text?: string | undefined; html?: string | undefined };

/** More is not read: nobody writes so much, and a message of nothing but line ends has to fit in memory. */
const [TEXT_CHARACTERS, HTML_CHARACTERS] = [500_000, 2_000_000];

/**
 * What the person wrote in a message (M15): their words without quotes, the headers of quoted mail, signatures,
 * "sent from my phone" and disclaimers. The HTML is read where there is any with words, because its elements say what is
 * quoted; else the text. Empty when nothing is theirs. Never throws; takes time in proportion to the length.
 * docs/inbox.md has the rules.
 */
export function extractReply({ text, html }: Body): string {
  const lines = html === undefined ? [] : linesOfHtml(html.slice(0, HTML_CHARACTERS));
  return ownWords(lines.some(hasWords) ? lines : linesOfText((text ?? '').slice(0, TEXT_CHARACTERS)));
}

function hasWords({ kind, text }: Line): boolean {
  return kind === 'end' || text !== '';
}
