import type { Refusal } from './resend-rules.ts';

/** Milliseconds since the epoch, as the test has them. */
export type Clock = () => number;

const KEY_KEPT_MS = 24 * 3_600_000;

/**
 * Counts requests in windows of one second, and says so in the headers that every answer carries
 * (https://resend.com/docs/api-reference/rate-limit).
 */
export function rateWindow(perSecond: number, now: Clock) {
  let start = Number.NEGATIVE_INFINITY;
  let count = 0;
  return {
    take(): { exceeded: boolean; headers: Record<string, string> } {
      if (now() - start >= 1_000) {
        start = now();
        count = 0;
      }
      count += 1;
      const reset = String(Math.ceil((start + 1_000 - now()) / 1_000));
      const exceeded = count > perSecond;
      return {
        exceeded,
        headers: {
          'ratelimit-limit': String(perSecond),
          'ratelimit-remaining': String(Math.max(0, perSecond - count)),
          'ratelimit-reset': reset,
          ...(exceeded ? { 'retry-after': reset } : {}),
        },
      };
    },
  };
}

type Kept = { body: string; at: number; answer: string | null };
type Found = { kind: 'new' } | { kind: 'answered'; answer: string } | { kind: 'refused'; refusal: Refusal };

/**
 * The idempotency keys of the last 24 hours (https://resend.com/docs/dashboard/emails/idempotency-keys).
 * Only a key that sent something is remembered: a refused request may come again with it.
 */
export function keyStore(now: Clock) {
  const keys = new Map<string, Kept>();
  return {
    /** Takes the key for this body, or says why not. */
    hold(key: string, body: string): Found {
      const kept = keys.get(key);
      if (kept === undefined || (kept.answer !== null && now() - kept.at >= KEY_KEPT_MS)) {
        keys.set(key, { body, at: now(), answer: null });
        return { kind: 'new' };
      }
      if (kept.body !== body) return { kind: 'refused', refusal: otherBody };
      return kept.answer === null ? { kind: 'refused', refusal: inFlight } : { kind: 'answered', answer: kept.answer };
    },
    /** Remembers what the key was answered; without an answer, lets it go. */
    settle(key: string, answer: string | null): void {
      const kept = keys.get(key);
      if (answer === null || kept === undefined) keys.delete(key);
      else kept.answer = answer;
    },
  };
}

const otherBody: Refusal = {
  statusCode: 409,
  name: 'invalid_idempotent_request',
  message: 'Same idempotency key used with a different request payload.',
};
const inFlight: Refusal = {
  statusCode: 409,
  name: 'concurrent_idempotent_requests',
  message: 'Same idempotency key used while original request is still in progress.',
};
