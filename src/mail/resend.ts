import { Resend } from 'resend';
import { outcomeOf, outcomeOfOne } from './resend-outcome.ts';
import { MESSAGES_PER_BATCH, type Message, type Outcome, type Sender } from './sender.ts';

/** Named here because the SDK would otherwise look in the environment. */
const RESEND_URL = 'https://api.resend.com';
const TIMEOUT_MS = 30_000;

/** What an Idempotency-Key may be: 1 to 256 characters, of those that a header can carry. */
const BATCH_ID = /^[\x21-\x7e]{1,256}$/;

export type ResendSettings = { apiKey: string; baseUrl?: string | undefined; timeoutMs?: number | undefined };

/**
 * A sender that hands batches to Resend, with the batch's id as the idempotency key. One bad address does
 * not hold up the rest: validation is permissive, and what Resend refuses comes back message by message.
 * A message with attachments goes out by itself, since Resend takes none in a batch
 * (https://resend.com/docs/dashboard/emails/attachments), under the same id and with the same promise.
 * @param settings.baseUrl where the API is; `https://api.resend.com` unless told
 * @param settings.timeoutMs how long a call may take before it is aborted; 30 seconds unless told
 */
export function resendSender({ apiKey, baseUrl = RESEND_URL, timeoutMs = TIMEOUT_MS }: ResendSettings): Sender {
  // The SDK would take an empty key as leave to look for one in the environment.
  if (apiKey === '') throw new Error('There is no API key to send with');
  const resend = new Resend(apiKey, { baseUrl });
  return {
    async send(batchId, messages) {
      checkCall(batchId, messages);
      const signal = AbortSignal.timeout(timeoutMs);
      const outcome = await handOver(resend, messages, { idempotencyKey: batchId, signal });
      // The SDK has one sentence for every failure to fetch; only the signal knows that it was the timeout.
      return outcome.kind === 'unknown' && signal.aborted
        ? { ...outcome, reason: `No answer within ${timeoutMs} ms` }
        : outcome;
    },
  };
}

type CallOptions = { idempotencyKey: string; signal: AbortSignal };

async function handOver(resend: Resend, messages: readonly Message[], options: CallOptions): Promise<Outcome> {
  const [first] = messages;
  if (first?.attachments === undefined) {
    const answer = await resend.batch.send([...messages], { ...options, batchValidation: 'permissive' });
    return outcomeOf(answer, messages.length);
  }
  const attachments = first.attachments.map(({ name, ...file }) => ({ filename: name, ...file }));
  return outcomeOfOne(await resend.emails.send({ ...first, attachments }, options));
}

function checkCall(batchId: string, messages: readonly Message[]): void {
  // The SDK leaves an empty key out without a word, and the batch would then have no protection at all.
  if (!BATCH_ID.test(batchId)) throw new Error(`Not a batch id: ${JSON.stringify(batchId)}`);
  if (messages.length < 1 || messages.length > MESSAGES_PER_BATCH) {
    throw new Error(`A batch holds 1 to ${MESSAGES_PER_BATCH} messages, not ${messages.length}`);
  }
  if (messages.length > 1 && messages.some(({ attachments }) => attachments !== undefined)) {
    throw new Error('A message with attachments is alone in its batch');
  }
}
