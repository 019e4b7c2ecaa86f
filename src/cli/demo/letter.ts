import { z } from 'zod';
import { message } from '../../mail/sender.ts';
import { linksIn } from './html.ts';

/** A letter as the mailbox has it. */
export const letter = z.object({
  number: z.int(),
  sentAt: z.int(),
  recipient: z.string(),
  subject: z.string(),
  message,
});
export type Letter = z.infer<typeof letter>;

/** What the mailbox says when it is asked for letters. */
export const mailboxState = z.object({ letters: z.array(letter) });

/** What the clock says when it was moved: `letters` counts all that the mailbox holds. */
export const clockState = z.object({
  now: z.iso.datetime(),
  next: z.iso.datetime().nullable(),
  letters: z.int(),
});

/** The address a letter went to. */
export function addressOf({ recipient }: Pick<Letter, 'recipient'>): string {
  return /<([^>]*)>$/.exec(recipient)?.[1] ?? recipient;
}

/** What mail programs thread by: the same for a letter and its reminders; null when it begins nothing. */
export function threadOf({ message }: Letter): string | null {
  return /^<([^@>]+)@/.exec(message.headers['In-Reply-To'] ?? '')?.[1] ?? null;
}

/** What a letter lets its reader open. */
export type Links = {
  /** The page of its questions, and one-click answers to the first. */
  page: string | null;
  clicks: string[];
  /** The reader's own page. */
  me: string | null;
  /** Where the reader asks the other half of the pair something in between. */
  ask: string | null;
};

export function linksOf({ message }: Letter): Links {
  const links = linksIn(message.html);
  const answers = links.filter((link) => new URL(link).pathname === '/a');
  const clicks = answers.filter((link) => new URL(link).searchParams.has('q'));
  const [page = clicks[0]?.replace(/&q=.*$/, '') ?? null] = answers.filter((link) => !clicks.includes(link));
  const toBegin = links.filter((link) => new URL(link).pathname === '/do');
  return {
    page,
    clicks,
    me: links.find((link) => new URL(link).pathname === '/me') ?? null,
    ask: toBegin.find((link) => new URL(link).searchParams.get('s') === 'ask') ?? null,
  };
}
