import { failureBody, failureSubject, gone, passing } from './failure-words.ts';
import { addressIn } from './fields.ts';
import { folded, isAnswerTo } from './folded.ts';
import type { Judged } from './judged.ts';
import { type Message, valuesOf, wordsOf } from './message.ts';
import { type Envelope, hasNullReturnPath } from './signs.ts';

const DAEMON = /^(mailer|mail|m)[._-]?daemon\b/i;
const SYSTEM =
  /post ?master|mail[._ -]?(delivery|system|admin|adm\b|router)|delivery[._ -]?(sub)?(system|notif|status|report)|system[._ -]?administrator|microsoft[._ ]?exchange|undeliver|bounce|\bndr\b|anti-?virus|mail ?(gateway|server)|^smtp/i;

/**
 * A report of failed delivery in words only, as servers wrote them before RFC 3464 and some still do. Who it is from
 * and the null return path are signs, and so is what it says; what a person says about a failed letter has one at most.
 */
export function failureIn(message: Message, envelope: Envelope): Judged | null {
  const failed = valuesOf(message, ['x-failed-recipients'])[0];
  if (failed !== undefined) return bounce(message, addressIn(failed), 'x-failed-recipients');
  const because = signOf(message, envelope);
  return because === null ? null : bounce(message, null, because);
}

function signOf(message: Message, envelope: Envelope): string | null {
  const { from, subject } = message;
  if (DAEMON.test(from?.address ?? '') || DAEMON.test((from?.name ?? '').replace(/\s/g, '-'))) return 'mailer-daemon';
  if (DAEMON.test(envelope ?? '')) return 'mailer-daemon in the envelope';
  const words = folded(wordsOf(message));
  const line = folded(subject);
  const inSubject = !isAnswerTo(subject) && failureSubject.test(line);
  const inBody = failureBody.test(words.slice(0, 1_500));
  if (inSubject && inBody && !OWN_LETTER.test(words)) return 'subject and text of a report';
  if (hasNullReturnPath(message, envelope) && (inSubject || inBody)) return 'null return path and words of a report';
  const sender = `${from?.address ?? ''} ${from?.name ?? ''}`;
  if (SYSTEM.test(sender) && (inSubject || (inBody && !isAnswerTo(subject))))
    return 'a mail system and words of a report';
  if (inBody && standsAlone(wordsOf(message))) return 'a failure and an address on a line of its own';
  return null;
}

/** Whoever tells of a letter that failed calls it theirs; a server calls it yours. */
const OWN_LETTER =
  /\b(my|mijn|m'n|mon|mes|mein|meine) (e-?mails?|mails?|messages?|letters?|bericht(je)?|berichten|courriels?|nachricht)\b/;
const YOURS =
  /^\W*(your|uw|je|votre|ton|ihre|su\b|the following|this (is|message|e-?mail)|(e-?)?mail|message|delivery|undeliver|unknown|sorry|we're sorry|we were|could not|le message|de levering)/;

/** Whether the first lines say that something failed, and then whom it was for and nothing else. */
function standsAlone(text: string): boolean {
  const lines = text
    .slice(0, 1_000)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => /[\p{L}\p{N}]/u.test(line));
  const address = lines.slice(1, 4).findIndex((line) => /^<?[^\s<>@]+@[^\s<>@]+>?:?$/.test(line));
  return (
    address >= 0 &&
    YOURS.test(folded(lines[0] ?? '')) &&
    failureBody.test(folded(lines.slice(0, address + 1).join(' ')))
  );
}

function bounce(message: Message, named: string | null, because: string): Judged {
  const text = wordsOf(message).slice(0, 10_000);
  const status = /(?<![\d.])[45]\.\d{1,3}\.\d{1,3}(?![\d.]*\d)/.exec(text)?.[0] ?? null;
  return {
    kind: 'bounce',
    hard: isHard(status, `${message.subject} ${text}`),
    recipient: named ?? firstReceiver(message, text),
    status,
    because,
  };
}

/** The first address that a report names and that neither wrote nor got it; else whom the returned letter was for. */
export function firstReceiver(message: Message, text: string): string | null {
  const own = new Set([message.from, ...message.to].map((mailbox) => mailbox?.address.toLowerCase()));
  for (const [found] of text.matchAll(/[^\s<>;:,"'()[\]]{1,80}@[^\s<>;:,"'()[\]]{1,200}/g)) {
    const address = found.toLowerCase().replace(/[.…]+$/, '');
    if (!own.has(address) && !/^(post ?master|mailer-daemon|abuse)@/.test(address)) return address;
  }
  return addressIn(message.returned?.get('to'));
}

/**
 * Whether an address will not work later either. The status code decides where it can (RFC 3463): 5.1.x is about the
 * address and 5.2.1 about a closed mailbox, while a full one (5.2.2) or a size (5.3.4) says nothing about it.
 * For the rest, rules (5.7.x) among it, the words do; without any the failure is soft, for a wrong "hard" silences somebody.
 */
export function isHard(status: string | null, words: string): boolean {
  if (status !== null && /^(4\.|2\.)/.test(status)) return false;
  if (status !== null && /^5\.(1\.\d+|2\.1|4\.4)$/.test(status)) return true;
  if (status !== null && /^5\.(2\.[234]|3\.4|4\.[157]|6\.)/.test(status)) return false;
  const said = folded(words);
  return gone.test(said) && !passing.test(said.slice(0, 1_000));
}
