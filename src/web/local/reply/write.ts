import type { Temporal } from 'temporal-polyfill';
import { sha256 } from '../../../hash.ts';
import { type Language, language } from '../../../language.ts';
import type { Kept } from '../../../mail/mailbox-reads.ts';
import type { Attachment } from '../../../mail/sender.ts';
import { instant } from '../../../store/rows.ts';
import { addressOf, nameOf } from '../words.ts';
import { type Client, clients } from './clients.ts';
import type { Letter } from './letter.ts';
import { filePart, headerAddress, headerWords, multipart, type Part, rendered, textPart } from './mime.ts';

/** What somebody typed and chose to answer a letter with. */
export type Typed = {
  client: Client;
  /** `html`: both forms, as programs send unless they are told otherwise. */
  form: 'html' | 'text';
  words: string;
  signature: string;
  files: readonly Attachment[];
};

/** A raw message (RFC 5322) and its envelope. */
export type Posted = { from: string; to: string; raw: Blob };

/**
 * The answer to a letter as one mail program would send it: from its receiver, to where it takes answers, with the letter
 * quoted below it. The same answer at the same moment is the same message, byte for byte.
 */
export async function replyTo(kept: Kept, typed: Typed, now: Temporal.Instant): Promise<Posted> {
  const { message } = kept;
  const letter = letterOf(kept);
  const answer = { paragraphs: lines(typed.words).split(/\n{2,}/), signature: lines(typed.signature) };
  const mail = clients[typed.client]({ language: languageOf(kept), answer, letter });
  const known = [letter.messageId, now.toString(), typed.form, mail.text, mail.html, JSON.stringify(typed.files)];
  const id = (await sha256(known.join('\0'))).slice(0, 32);
  const text = textPart('plain', mail.text);
  const words = typed.form === 'text' ? text : multipart('alternative', id, [text, textPart('html', mail.html)]);
  const [from, to] = [addressOf(message.to), addressOf(message.replyTo)];
  const whole: Part = typed.files.length === 0 ? words : multipart('mixed', id, [words, ...typed.files.map(filePart)]);
  const headers = [
    `From: ${headerAddress(nameOf(message.to), from)}`,
    `To: ${headerAddress(nameOf(message.replyTo), to)}`,
    `Subject: ${headerWords(/^re:/i.test(message.subject) ? message.subject : `Re: ${message.subject}`)}`,
    `Date: ${new Date(now.epochMilliseconds).toUTCString().replace('GMT', '+0000')}`,
    `Message-ID: <${id}@${from.split('@').at(-1)}>`,
    `In-Reply-To: ${letter.messageId}`,
    `References: ${[...(message.headers.References?.split(' ') ?? []), letter.messageId].join('\r\n ')}`,
    'MIME-Version: 1.0',
  ];
  return { from, to, raw: new Blob([rendered({ ...whole, headers: [...headers, ...whole.headers] })]) };
}

/** The language that a letter is written in, and that the programs of its receiver are set to. */
export function languageOf({ message }: Kept): Language {
  return language.catch('en').parse(message.headers['Content-Language']);
}

/** The local pages have one clock for everybody, in UTC. */
function letterOf({ message, sentAt, messageId }: Kept): Letter {
  return {
    from: { name: nameOf(message.from), address: addressOf(message.from) },
    to: message.to,
    subject: message.subject,
    sentAt: instant(sentAt).toZonedDateTimeISO('UTC'),
    messageId,
    text: message.text,
    html: /<body[^>]*>(.*)<\/body>/s.exec(message.html)?.[1] ?? message.html,
  };
}

/** A text from a form, where each line ends with CRLF. */
function lines(text: string): string {
  return text.replace(/\r\n?/g, '\n').trim();
}
