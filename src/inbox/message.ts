import PostalMime, { type Address, type Attachment, type Email } from 'postal-mime';
import { Temporal } from 'temporal-polyfill';
import { boundMessage } from './bound.ts';
import type { Bound } from './bounds.ts';
import { addressIn, type Fields, fieldGroups } from './fields.ts';
import { plainText } from './plain-text.ts';

export type Mailbox = { name: string; address: string };

/** A part that a machine wrote for machines: a delivery report, a complaint, a receipt. */
export type Report = {
  type: 'delivery-status' | 'feedback-report' | 'disposition-notification';
  /** RFC 3464: the first group is about the message, each other about one receiver. */
  groups: readonly Fields[];
};

/** A letter that came in, as far as it can be read (docs/inbox-classify.md). */
export type Message = {
  /** Every header of the message itself, in order, the names in lower case. */
  headers: readonly { key: string; value: string }[];
  subject: string;
  from: Mailbox | null;
  to: readonly Mailbox[];
  cc: readonly Mailbox[];
  /** The addresses that servers say they delivered it to, in lower case; the envelope, when the door did not keep it. */
  deliveredTo: readonly string[];
  messageId: string | null;
  inReplyTo: readonly string[];
  references: readonly string[];
  date: Temporal.Instant | null;
  text: string;
  html: string;
  reports: readonly Report[];
  /** The headers of the message that a report returns. */
  returned: Fields | null;
  attachments: readonly { name: string | null; type: string; method: string | null }[];
  /** The bounds that it went over: something of it was not read. */
  beyond: ReadonlySet<Bound>;
};

const OPTIONS = { forceRfc822Attachments: true, attachmentEncoding: 'utf8', maxNestingDepth: 64 } as const;

/**
 * Reads a raw message (RFC 5322) within `bounds`. A multipart without its boundary, a wrong charset or a broken
 * encoding yields what can be read; nothing in a message makes this throw.
 */
export async function readMessage(raw: Uint8Array): Promise<Message> {
  const { bytes, beyond } = boundMessage(raw);
  const email = await PostalMime.parse(bytes, OPTIONS);
  const { text, html } = await legible(raw, email);
  const returned = email.attachments.find(({ mimeType }) =>
    /^(message\/(rfc822|global)|text\/rfc822-headers)/.test(mimeType),
  );
  return {
    headers: email.headers.map(({ key, value }) => ({ key, value })),
    subject: (email.subject ?? '').trim(),
    from: mailboxes(email.from === undefined ? [] : [email.from])[0] ?? null,
    to: mailboxes(email.to),
    cc: mailboxes(email.cc),
    deliveredTo: valuesOf(email, ['delivered-to', 'x-original-to', 'envelope-to']).flatMap(
      (value) => addressIn(value) ?? [],
    ),
    messageId: idsIn(email.messageId)[0] ?? null,
    inReplyTo: idsIn(email.inReplyTo),
    references: idsIn(email.references),
    date: /^\d{4}-/.test(email.date ?? '') ? Temporal.Instant.from(email.date ?? '') : null,
    text,
    html,
    reports: email.attachments.flatMap(reportIn),
    returned: returned === undefined ? null : (fieldGroups(contentOf(returned))[0] ?? null),
    attachments: email.attachments.map(({ filename, mimeType, method }) => ({
      name: filename,
      type: mimeType,
      method: method ?? null,
    })),
    beyond,
  };
}

/** The values of headers with one of these names, in order. */
export function valuesOf({ headers }: Pick<Message, 'headers'>, names: readonly string[]): string[] {
  return headers.filter(({ key }) => names.includes(key)).map(({ value }) => value);
}

/** The words of a message: its text, or those of its HTML where it has no text. */
export function wordsOf({ text, html }: Pick<Message, 'text' | 'html'>): string {
  return text.trim() === '' ? plainText(html) : text;
}

/**
 * The bodies, read once more where they were not in the charset that they name: UTF-8 sent as Latin-1 shows "Ã©" for
 * an é, the other way round a replacement character. Of the two readings the one with fewer of those stays.
 */
async function legible(raw: Uint8Array, { text = '', html = '' }: Email): Promise<{ text: string; html: string }> {
  const body = { text, html };
  const charset =
    text.includes(LOST) || html.includes(LOST) ? 'windows-1252' : MOJIBAKE.test(text + html) ? 'utf-8' : null;
  if (charset === null) return body;
  const again = await PostalMime.parse(boundMessage(raw, charset).bytes, OPTIONS);
  const better = (was: string, is = '') => (wrongIn(is) < wrongIn(was) ? is : was);
  return { text: better(text, again.text), html: better(html, again.html) };
}

const LOST = '\uFFFD';
/** Two or three bytes of UTF-8 as Windows-1252 shows them: "Ã©", "Â ", "â€™". */
const MOJIBAKE = /[ÃÂ][\u00A0-\u00BF\u0152-\u0178\u0192\u02C6\u02DC\u2013-\u2122]|â€/;

function wrongIn(text: string): number {
  return text.split(LOST).length + text.split(new RegExp(MOJIBAKE, 'g')).length;
}

function mailboxes(addresses: readonly Address[] | undefined): Mailbox[] {
  return (addresses ?? [])
    .flatMap((address) => (address.group === undefined ? [address] : address.group))
    .map(({ name, address }) => ({ name, address }));
}

function idsIn(value: string | undefined): string[] {
  return value?.match(/<[^<>\s]+>/g) ?? [];
}

function reportIn(attachment: Attachment): Report[] {
  const [, type] =
    /^message\/(?:global-)?(delivery-status|feedback-report|disposition-notification)$/.exec(attachment.mimeType) ?? [];
  if (type !== 'delivery-status' && type !== 'feedback-report' && type !== 'disposition-notification') return [];
  return [{ type, groups: fieldGroups(contentOf(attachment)) }];
}

function contentOf({ content }: Attachment): string {
  return typeof content === 'string' ? content : '';
}
