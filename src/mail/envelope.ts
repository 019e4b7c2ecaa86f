import type { LetterOrder } from '../programme/change.ts';
import { headerText, namedAddress, plainToken } from './headers.ts';
import type { Letter } from './letter.ts';
import { letterHtml } from './letter-html.tsx';
import { letterText } from './letter-text.ts';
import type { PersonLinks } from './links.ts';
import type { Attachment, Message } from './sender.ts';
import { senderOf, type Writing } from './writing.ts';

/** What a letter needs besides its contents to be sent. */
export type Envelope = {
  letterId: string;
  order: LetterOrder;
  /** Where a plain reply arrives. */
  replyAddress: string;
  links: PersonLinks;
  attachments: readonly Attachment[];
};

/** Puts a letter in its envelope: addresses, headers and both renderings. */
export function messageOf(letter: Letter, writing: Writing, envelope: Envelope): Message {
  const { to, frame, language } = writing;
  const sender = senderOf(frame);
  return {
    from: namedAddress(sender.name, sender.email),
    to: namedAddress(to.name, to.email),
    replyTo: namedAddress(frame.cohort.organisation, envelope.replyAddress),
    subject: headerText(letter.subject),
    html: letterHtml(letter, language),
    text: letterText(letter, writing.own.mail.colon),
    headers: {
      'Content-Language': language,
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'OOF, AutoReply',
      ...threadHeaders(envelope.order, frame.links.replyDomain),
      ...(to.role === 'coordinator' ? {} : unsubscribeHeaders(envelope)),
    },
    tags: [{ name: 'letter', value: plainToken(envelope.letterId) }],
    ...(envelope.attachments.length > 0 && { attachments: [...envelope.attachments] }),
  };
}

/**
 * Ties the letters of one thread together, and a reminder to its first letter. The provider gives each
 * message an id of its own, so both point at ids that no message has: mailboxes thread by those too
 * (RFC 5256, 3, step 1).
 */
function threadHeaders(order: LetterOrder, domain: string): Record<string, string> {
  const ids = threadOf(order).filter((id) => id !== null);
  if (ids.length === 0) return {};
  const references = ids.map((id) => `<${plainToken(id)}@${domain}>`);
  return { References: references.join(' '), 'In-Reply-To': references.at(-1) ?? '' };
}

function threadOf(order: LetterOrder): (string | null)[] {
  if (order.kind === 'step') return [order.threadId, order.promptId];
  const { notice } = order;
  if (!('pairId' in notice)) return [];
  return [notice.pairId, 'promptId' in notice ? notice.promptId : null];
}

/** One click in the mailbox ends the letters (RFC 8058); the address is for mailboxes that only know that way. */
function unsubscribeHeaders({ links, replyAddress }: Envelope): Record<string, string> {
  return {
    'List-Unsubscribe': `<${links.unsubscribe}>, <mailto:${replyAddress}?subject=unsubscribe>`,
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
  };
}
