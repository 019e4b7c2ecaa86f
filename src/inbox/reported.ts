import { firstReceiver, isHard } from './failure.ts';
import { failureBody } from './failure-words.ts';
import { addressIn, type Fields } from './fields.ts';
import { folded } from './folded.ts';
import type { Judged } from './judged.ts';
import { type Message, type Report, wordsOf } from './message.ts';

/** What the parts for machines say: they are the only proof, so they come first. Null where there are none. */
export function reportedIn(message: Message): Judged | null {
  for (const report of message.reports) {
    if (report.type === 'feedback-report') return complaint(message, report);
    if (report.type === 'disposition-notification') return receipt(message, report);
  }
  const groups = message.reports.flatMap(({ groups }) => groups);
  return message.reports.length === 0 ? null : delivery(message, groups);
}

/** RFC 5965. A report on authentication (RFC 6591) or that something is no spam after all is no complaint. */
function complaint(message: Message, { groups }: Report): Judged {
  const fields = groups[0];
  const type = fields?.get('feedback-type')?.toLowerCase() ?? 'abuse';
  if (/^(auth-failure|not-spam|dmarc)/.test(type)) {
    return { kind: 'auto', what: 'other', until: null, because: `feedback report: ${type.slice(0, 20)}` };
  }
  const said = fields?.get('original-rcpt-to') ?? fields?.get('removal-recipient') ?? message.returned?.get('to');
  return { kind: 'complaint', recipient: addressIn(said), because: 'feedback report' };
}

/** RFC 8098. Some servers refuse a letter with the form of a receipt: it was deleted, and the words say that it was refused. */
function receipt(message: Message, { groups }: Report): Judged {
  const fields = groups[0];
  const disposition = (fields?.get('disposition') ?? '').toLowerCase();
  const words = folded(`${message.subject} ${wordsOf(message)}`);
  const refused = /rejected|quota|refused|geweigerd|rejete|refuse/.test(words) || failureBody.test(words);
  if (/^automatic-action.*deleted/.test(disposition) && refused) {
    const recipient = addressIn(fields?.get('final-recipient') ?? fields?.get('original-recipient'));
    return { kind: 'bounce', hard: isHard(null, words), recipient, status: null, because: 'a receipt that refuses' };
  }
  return { kind: 'auto', what: 'receipt', until: null, because: 'disposition notification' };
}

/** RFC 3464: the first receiver whose delivery failed, else the first that is late; all delivered is a receipt. */
function delivery(message: Message, groups: readonly Fields[]): Judged {
  const receivers = groups.filter(
    (group) => group.has('final-recipient') || group.has('action') || group.has('status'),
  );
  const failed =
    receivers.find((group) => /^failed/i.test(group.get('action') ?? '')) ??
    receivers.find((group) => !/^(delivered|relayed|expanded)/i.test(group.get('action') ?? ''));
  if (failed === undefined && receivers.length > 0) {
    return { kind: 'auto', what: 'receipt', until: null, because: 'delivery report: delivered' };
  }
  const status = /\b[245]\.\d{1,3}\.\d{1,3}\b/.exec(failed?.get('status') ?? '')?.[0] ?? null;
  const because = `delivery report: ${(failed?.get('action') ?? 'unclear').toLowerCase().slice(0, 20)}`;
  const words = `${failed?.get('diagnostic-code') ?? ''} ${failed?.get('status') ?? ''} ${wordsOf(message)}`;
  return {
    kind: 'bounce',
    hard: !/^delayed/i.test(failed?.get('action') ?? '') && isHard(status, words),
    recipient: receiverOf(failed) ?? firstReceiver(message, wordsOf(message).slice(0, 10_000)),
    status,
    because,
  };
}

/** Final is where it went after forwarding, original whom we wrote to: ours is the one that we know. */
function receiverOf(fields: Fields | undefined): string | null {
  return addressIn(fields?.get('original-recipient')) ?? addressIn(fields?.get('final-recipient'));
}
