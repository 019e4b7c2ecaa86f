import { addressIn } from '../../inbox/fields.ts';
import { type Message, valuesOf } from '../../inbox/message.ts';

/** Between whom servers carry a message; '' as the sender is the null return path, null is not known. */
export type Envelope = { from: string | null; to: string | null };

/**
 * The envelope of a message that comes without one: as typed, and where nothing was, as its own headers say. Of several
 * receivers it is the one at our own domain.
 * @param replyDomain where replies come in
 */
export function envelopeOf(message: Message, typed: { from: string; to: string }, replyDomain: string): Envelope {
  const [returnPath = ''] = valuesOf(message, ['return-path']);
  const receivers = [
    ...message.deliveredTo,
    ...message.to.map(({ address }) => address),
    ...message.cc.map(({ address }) => address),
  ].flatMap((address) => addressIn(address) ?? []);
  const ours = receivers.find((address) => address.endsWith(`@${replyDomain}`));
  return {
    from:
      senderIn(typed.from) ?? (typed.from === '' ? (senderIn(returnPath) ?? addressIn(message.from?.address)) : null),
    to: typed.to === '' ? (ours ?? receivers[0] ?? null) : addressIn(typed.to),
  };
}

function senderIn(text: string): string | null {
  return text.trim() === '<>' ? '' : addressIn(text);
}
