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

/** The id under which a letter was decided on. */
export function idOf({ message }: Letter): string {
  return message.tags.find(({ name }) => name === 'letter')?.value ?? '';
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
  /** Where the reader begins something of their own accord, by step. */
  begin: ReadonlyMap<string, string>;
  /** Where a session is moved or called off. */
  session: string | null;
};

export function linksOf({ message }: Letter): Links {
  const links = linksIn(message.html);
  const at = (path: string) => links.filter((link) => new URL(link).pathname === path);
  const answers = at('/a');
  const clicks = answers.filter((link) => new URL(link).searchParams.has('q'));
  const [page = clicks[0]?.replace(/&q=.*$/, '') ?? null] = answers.filter((link) => !clicks.includes(link));
  return {
    page,
    clicks,
    me: at('/me')[0] ?? null,
    begin: new Map(at('/do').map((link) => [new URL(link).searchParams.get('s') ?? '', link])),
    session: at('/session')[0] ?? null,
  };
}

/** The pair that a letter is about, as its links or its thread name it; null when it is about none. */
export function pairIn(letter: Letter): string | null {
  const pages = linksIn(letter.message.html).map((link) => new URL(link).searchParams.get('p'));
  const thread = threadOf(letter);
  return pages.find((pair) => pair !== null) ?? (thread?.startsWith('pair_') ? thread : null);
}
