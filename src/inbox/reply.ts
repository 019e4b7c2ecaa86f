import { linesOfHtml } from './html.ts';
import { type Line, linesOfText } from './line.ts';
import { ownWords } from './words.ts';

/** The two forms in which a message comes; most programs send both. */
export type Message = { text?: string | undefined; html?: string | undefined };

/**
 * What the person wrote in a message (M15): their words without quotes, the headers of quoted mail, signatures,
 * "sent from my phone" and disclaimers. The HTML is read where there is any with words, because its elements say what is
 * quoted; else the text. Empty when nothing is theirs. Never throws; takes time in proportion to the length.
 * docs/inbox.md has the rules.
 */
export function extractReply({ text, html }: Message): string {
  const lines = html === undefined ? [] : linesOfHtml(html);
  return ownWords(lines.some(hasWords) ? lines : linesOfText(text ?? ''));
}

function hasWords({ kind, text }: Line): boolean {
  return kind === 'end' || text !== '';
}
