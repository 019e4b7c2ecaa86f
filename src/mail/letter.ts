/**
 * A letter as a tree, before it is HTML or text. The two renderers say the same things in the same
 * order. Whatever people wrote is a plain string here and is escaped where it is rendered.
 */
export type Letter = {
  subject: string;
  /** The line that a mailbox shows beside the subject; hidden in the letter itself. */
  preheader: string;
  /** The small line above the letter: which programme, of whom. */
  masthead: string;
  blocks: readonly Block[];
  /** Who sends this and why, where to stop it; a line may end in links. */
  footer: readonly FooterLine[];
};

/** What differs from letter to letter; the frame around it does not. */
export type Contents = Pick<Letter, 'subject' | 'preheader' | 'blocks'>;

export type Link = { label: string; url: string };
export type FooterLine = { text: string; links?: readonly Link[] };

export type Block =
  | { kind: 'paragraph'; text: string }
  | { kind: 'small'; text: string }
  | { kind: 'heading'; text: string }
  /** An earlier answer: what it answers, whose it is, what it says; where it is a file, where that is. */
  | { kind: 'shown'; label: string; who: string | null; value: string; url?: string }
  | { kind: 'question'; ask: string; help: string | null }
  /** One link for each number, and what the ends mean. */
  | { kind: 'scale'; marks: readonly Link[]; low: string | null; high: string | null }
  /** One link for each answer, under one another. */
  | { kind: 'options'; options: readonly Link[] }
  | { kind: 'button'; label: string; url: string }
  | { kind: 'table'; columns: readonly string[]; rows: readonly (readonly string[])[] }
  /** Figures with a bar made of characters; `share` is 0 to 1. */
  | { kind: 'bars'; rows: readonly Bar[] };

export type Bar = { label: string; figure: string; share: number };

/** The paragraphs of a text: an empty line parts them, a single line break stays one. */
export function paragraphs(text: string): Block[] {
  return text
    .split(/\n[^\S\n]*\n\s*/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => ({ kind: 'paragraph', text: part }));
}

/** The first half of a character that takes two code units. */
const HALF_CHARACTER = /[\uD800-\uDBFF]$/;

/** A text that is not longer than so many characters; an ellipsis says that there was more. */
export function shortened(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const kept = text.slice(0, longest - 1);
  return `${kept.replace(HALF_CHARACTER, '').trimEnd()}…`;
}

const BAR_LENGTH = 12;

/** How many of a bar's characters are full and how many empty, for where no image is shown. */
export function barOf(share: number): { full: number; empty: number } {
  const full = Math.round(Math.min(1, Math.max(0, share)) * BAR_LENGTH);
  return { full, empty: BAR_LENGTH - full };
}
