import { type Message, valuesOf } from './message.ts';

/** Who the letter came from by the SMTP envelope, where the door knows: '' is the null return path (RFC 5321, section 4.5.5). */
export type Envelope = string | undefined;

/** Headers that only machines set, whatever they say: those of answering machines, cron jobs and trackers. */
const MACHINES =
  /^x-((mail-)?auto-?(reply|respond|response$|generat|submit)|vacation$|fc-machinegenerated$|amazon-auto-reply$|cron-env$|github-reason$|list-administrivia$)|^tls-report-domain$/;

/** Headers of a list or of a mailing to many (RFC 2369, RFC 2919, RFC 8058). */
const LISTS = [
  'list-id',
  'list-post',
  'list-unsubscribe',
  'list-help',
  'list-unsubscribe-post',
  'mailing-list',
  'x-mailing-list',
] as const;

/** The null return path: nobody is to be told when this letter fails, so it is a report or an automatic answer. */
export function hasNullReturnPath(message: Message, envelope: Envelope): boolean {
  if (envelope !== undefined) return envelope.trim() === '' || envelope.trim() === '<>';
  return valuesOf(message, ['return-path']).some((value) => value.replace(/\s/g, '') === '<>');
}

/** The header by which a machine says that it wrote this (RFC 3834 and its forerunners); null where none does. */
export function machineSign(message: Message): string | null {
  for (const { key, value } of message.headers) {
    const said = value.trim().toLowerCase();
    if (key === 'auto-submitted' && !/^(no\b|$)/.test(said)) return key;
    // "All" is what Exchange writes on its own answers; the other values also stand on letters of people.
    if (key === 'x-auto-response-suppress' && /\ball\b/.test(said)) return key;
    if ((key === 'precedence' || key === 'x-precedence') && /^(auto[_-]?reply|junk)\b/.test(said)) return key;
    if (key === 'x-post-messageclass' && said.includes('autoresponder')) return key;
    if (key === 'x-ms-exchange-generated-message-source' && said !== '') return key;
    if (key === 'delivered-to' && said === 'autoresponder') return key;
    if (MACHINES.test(key) && said !== 'no') return key;
  }
  return null;
}

/**
 * The header by which a letter says that it goes to many; null where none does. A list also carries what people write:
 * a letter that answers another, or was written in a mail program, is the person's who sent it. One-click unsubscribing
 * is asked of mailings only (RFC 8058).
 */
export function listSign(message: Message): string | null {
  const found = message.headers.find(
    ({ key, value }) =>
      LISTS.some((name) => name === key) || (key === 'precedence' && /^\s*(bulk|list)\b/i.test(value)),
  );
  if (found === undefined) return null;
  const isMailing = isNobody(message) || valuesOf(message, ['list-unsubscribe-post']).length > 0;
  return !isMailing && (answersSomething(message) || isByHand(message)) ? null : found.key;
}

/** Whether it was written in a program in which people write. */
function isByHand(message: Message): boolean {
  return (
    valuesOf(message, ['user-agent', 'x-mailer']).some((value) => MAIL_PROGRAM.test(value)) ||
    /^<CA[\w+=-]{20,}@mail\.gmail\.com>$/.test(message.messageId ?? '')
  );
}

const MAIL_PROGRAM =
  /thunderbird|mozilla|outlook|apple mail|iphone|ipad|evolution|\bmutt|kmail|gnus|\bpine|eudora|the bat!|roundcube|squirrelmail|zimbra|lotus notes|k-9|yahoomail|claws|mailmate/i;

/** Whether it names the letter that it answers (RFC 5322, section 3.6.4). */
export function answersSomething({ inReplyTo, references }: Message): boolean {
  return inReplyTo.length > 0 || references.length > 0;
}

/** An address that says itself that nobody reads it. */
export function isNobody({ from }: Message): boolean {
  return /^(no[._-]?reply|do[._-]?not[._-]?reply|ne[._-]?pas[._-]?repondre|notifications?|news(letter)?)\b/i.test(
    from?.address ?? '',
  );
}

/** Whether a server on the way took it for spam. */
export function isMarkedSpam(message: Message): boolean {
  return message.headers.some(
    ({ key, value }) =>
      (['x-spam-flag', 'x-spam-status', 'x-spam'].includes(key) && /^\s*yes\b/i.test(value)) ||
      (key === 'x-ms-exchange-organization-scl' && Number(value) >= 5),
  );
}
