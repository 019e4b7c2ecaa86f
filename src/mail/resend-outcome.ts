import { z } from 'zod';
import type { Outcome, Result } from './sender.ts';

/** What the SDK hands back. Its types promise more than it checks: `data` and `error` are any JSON that came. */
export type Answer = { data: unknown; error: unknown; headers: Record<string, string> | null };

const taken = z.object({
  data: z.array(z.object({ id: z.string().min(1) })),
  errors: z.array(z.object({ index: z.int(), message: z.string() })).default([]),
});
const takenOne = z.object({ id: z.string().min(1) });
const refusal = z.object({ name: z.string(), message: z.string(), statusCode: z.int().nullable() });

/** A day's quota counts in UTC days, a month's may be raised at any time: asking every so often is enough. */
const DAILY_QUOTA_WAIT_SECONDS = 3_600;
const MONTHLY_QUOTA_WAIT_SECONDS = 6 * 3_600;

/** No wait is longer, whatever a header says: some servers put a date in epoch seconds where a span belongs. */
const LONGEST_WAIT_SECONDS = 86_400;
const REASON_MAX_CHARACTERS = 500;

/** Answers of Resend itself that say "not this request" (https://resend.com/docs/api-reference/errors). */
const refusedForGood = new Set([400, 401, 403, 404, 405, 413, 422, 451]);

/**
 * What an answer to a batch means for it. Only words of Resend's own settle anything; every answer that we
 * cannot read, or that a proxy may have given, leaves the batch in doubt.
 * @param count how many messages the batch has
 */
export function outcomeOf({ data, error, headers }: Answer, count: number): Outcome {
  if (error !== null) return outcomeOfError(error, headers);
  const results = resultsOf(data, count);
  if (results === null) return unknown(`The answer does not account for ${count} messages: ${JSON.stringify(data)}`);
  return { kind: 'sent', results };
}

/** Names of Resend for what is wrong with one email, as a permissive batch has a message for it, and not with whoever sends it. */
const faultsOfTheEmail = new Set([
  'validation_error',
  'missing_required_field',
  'invalid_parameter',
  'invalid_attachment',
]);

/**
 * What an answer to one email means for it. An email that is refused for what it is, such as its address,
 * is refused for good, as it would be in a batch.
 */
export function outcomeOfOne({ data, error, headers }: Answer): Outcome {
  if (error === null) {
    const read = takenOne.safeParse(data);
    return read.success
      ? { kind: 'sent', results: [{ kind: 'accepted', providerId: read.data.id }] }
      : unknown(`The answer has no id: ${JSON.stringify(data)}`);
  }
  const read = refusal.safeParse(error);
  return read.success && read.data.statusCode === 422 && faultsOfTheEmail.has(read.data.name)
    ? { kind: 'sent', results: [{ kind: 'refused', reason: cut(read.data.message) }] }
    : outcomeOfError(error, headers);
}

/** `data` has the ids of the accepted messages only, in their order; `errors` names the others by their index. */
function resultsOf(body: unknown, count: number): Result[] | null {
  const read = taken.safeParse(body);
  if (!read.success) return null;
  const reasons = new Map(read.data.errors.map(({ index, message }) => [index, message]));
  const ids = read.data.data.map(({ id }) => id);
  if (ids.length + reasons.size !== count) return null;
  const results: Result[] = [];
  for (let index = 0; index < count; index++) {
    const reason = reasons.get(index);
    const providerId = reason === undefined ? ids.shift() : undefined;
    if (reason !== undefined) results.push({ kind: 'refused', reason: cut(reason) });
    else if (providerId !== undefined) results.push({ kind: 'accepted', providerId });
    else return null;
  }
  return results;
}

function outcomeOfError(error: unknown, headers: Answer['headers']): Outcome {
  const read = refusal.safeParse(error);
  if (!read.success) return unknown(`An error that is not Resend's: ${JSON.stringify(error)}`);
  const { name, message, statusCode } = read.data;
  const reason = `${statusCode ?? 'no answer'} ${name}: ${message}`;
  const asked = secondsIn(headers?.['retry-after']);
  switch (name) {
    case 'daily_quota_exceeded':
      return later(Math.max(DAILY_QUOTA_WAIT_SECONDS, asked ?? 0), reason);
    case 'monthly_quota_exceeded':
      return later(Math.max(MONTHLY_QUOTA_WAIT_SECONDS, asked ?? 0), reason);
    case 'concurrent_idempotent_requests':
      // This call sent nothing, but another one with the batch is under way and may yet send it.
      return unknown(reason, asked);
    case 'invalid_idempotent_request':
      return { kind: 'never', reason: cut(`This batch id went out before with other messages. ${reason}`) };
  }
  if (statusCode === 429) return later(asked ?? secondsIn(headers?.['ratelimit-reset']), reason);
  // The SDK's name for an answer that is not JSON, and Resend's for a fault of its own: neither settles anything.
  // So are a refused and a dropped connection, which workerd does not tell apart ("Network connection lost.").
  if (name === 'application_error' || statusCode === null) return unknown(reason, asked);
  return refusedForGood.has(statusCode) ? { kind: 'never', reason: cut(reason) } : unknown(reason, asked);
}

function later(afterSeconds: number | null, reason: string): Outcome {
  return { kind: 'later', afterSeconds, reason: cut(reason) };
}

function unknown(reason: string, afterSeconds: number | null = null): Outcome {
  return { kind: 'unknown', afterSeconds, reason: cut(reason) };
}

/** The headers count in seconds (https://resend.com/docs/api-reference/rate-limit); anything else is not believed. */
function secondsIn(header: string | undefined): number | null {
  if (header === undefined || !/^\d{1,12}$/.test(header)) return null;
  return Math.min(Number(header), LONGEST_WAIT_SECONDS);
}

function cut(reason: string): string {
  return reason.length > REASON_MAX_CHARACTERS ? `${reason.slice(0, REASON_MAX_CHARACTERS - 1)}…` : reason;
}
