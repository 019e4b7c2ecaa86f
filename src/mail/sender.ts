import { z } from 'zod';

/**
 * A file that goes along with a message. `content` is base64, as the provider takes it, so that nothing
 * between the outbox and the wire writes the bytes anew.
 */
const attachment = z.object({ name: z.string(), contentType: z.string(), content: z.base64() });
export type Attachment = z.infer<typeof attachment>;

/** One email as it will be handed over; stored in the outbox as it is, so that a retry sends the same bytes. */
export const message = z.object({
  from: z.string(),
  to: z.string(),
  replyTo: z.string(),
  subject: z.string(),
  html: z.string(),
  text: z.string(),
  headers: z.record(z.string(), z.string()),
  tags: z.array(z.object({ name: z.string(), value: z.string() })),
  /** Left out where there are none, as in every message stored before there could be any. */
  attachments: z.array(attachment).optional(),
});
export type Message = z.infer<typeof message>;

/** Messages that one batch may hold (https://resend.com/docs/dashboard/emails/batch-sending). */
export const MESSAGES_PER_BATCH = 100;

/** Hours for which a batch id is remembered (https://resend.com/docs/dashboard/emails/idempotency-keys). After them, sending again sends twice. */
export const BATCH_ID_KEPT_HOURS = 24;

/** What became of one message of a batch that was taken. A refused message is refused for good; the others went out. */
export type Result = { kind: 'accepted'; providerId: string } | { kind: 'refused'; reason: string };

/**
 * What is known after one call. It speaks of that call only: a batch with an `unknown` behind it stays in
 * doubt, whatever a later call answers short of `sent`.
 * - `sent`: the provider has the batch. One result a message, in order.
 * - `later`: this call sent nothing. Ask again with the same id and messages.
 * - `unknown`: it may or may not have the batch. The same id and messages find out, as long as the provider
 *   remembers the id; after that nobody can, and sending again may send twice.
 * - `never`: this call sent nothing, and the same call will be answered the same until a person mends something.
 *
 * `afterSeconds` is how long to wait at least before asking again; null when the provider does not say.
 */
export type Outcome =
  | { kind: 'sent'; results: Result[] }
  | { kind: 'later'; afterSeconds: number | null; reason: string }
  | { kind: 'unknown'; afterSeconds: number | null; reason: string }
  | { kind: 'never'; reason: string };

/** Hands email over to whoever delivers it. */
export interface Sender {
  /**
   * Hands over one stored batch. Whatever the provider or the network does is an outcome, never a throw.
   * @param batchId the stored batch's id: two calls with one id and the same messages send them once
   * @param messages 1 to `MESSAGES_PER_BATCH`, the same ones in the same order at every call; one with
   *   attachments is alone, because the provider takes none in a batch
   * @throws Error when the call itself is wrong, which is a bug of ours
   */
  send(batchId: string, messages: readonly Message[]): Promise<Outcome>;
}
