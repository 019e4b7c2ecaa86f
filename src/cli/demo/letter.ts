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

/** What a letter lets its reader open: the page of its questions, one-click answers, the reader's own page. */
export function linksOf({ message }: Letter): { page: string | null; clicks: string[]; me: string | null } {
  const links = linksIn(message.html);
  const answers = links.filter((link) => new URL(link).pathname === '/a');
  const clicks = answers.filter((link) => new URL(link).searchParams.has('q'));
  const [page = clicks[0]?.replace(/&q=.*$/, '') ?? null] = answers.filter((link) => !clicks.includes(link));
  return { page, clicks, me: links.find((link) => new URL(link).pathname === '/me') ?? null };
}
