import type { Temporal } from 'temporal-polyfill';
import { BATCH_ID_KEPT_HOURS, type Outcome, type Result } from './sender.ts';

/** What the rules need of a stored batch. Moments are epoch milliseconds. */
export type Attempted = {
  attempts: number;
  createdAt: number;
  /** Since when it may have been accepted without our knowing; null when it certainly was not. */
  perhapsSince: number | null;
};

export type LetterResult =
  | { state: 'sent'; providerId: string }
  | { state: 'refused' | 'doubtful'; error: string | null };

/** What becomes of a batch after an attempt. */
export type Verdict =
  | { kind: 'settled'; results: LetterResult[] }
  | { kind: 'postponed'; afterSeconds: number; reason: string; perhapsSince: number | null };

/** An hour less than the provider remembers a key: a call in flight must not outlast it. */
const WINDOW_MS = (BATCH_ID_KEPT_HOURS - 1) * 3_600_000;
const FIRST_WAIT_SECONDS = 15;
const LONGEST_WAIT_SECONDS = 3_600;
/** How long a batch that the provider refuses as a whole (a wrong key, a full quota) waits for a person to mend that. */
const MENDED_WITHIN_MS = 72 * 3_600_000;

/** Whether nobody can tell any more if a batch was accepted: sending it again might send twice. */
export function inDoubt({ perhapsSince }: Attempted, now: Temporal.Instant): boolean {
  return perhapsSince !== null && now.epochMilliseconds - perhapsSince >= WINDOW_MS;
}

/**
 * Judges an attempt. Only an answer settles a batch; everything else waits, longer each time, and
 * remembers since when it may have been accepted.
 * @param batch as it was before the attempt, which began at `now`
 * @param count how many messages it holds
 */
export function afterAttempt(batch: Attempted, count: number, outcome: Outcome, now: Temporal.Instant): Verdict {
  switch (outcome.kind) {
    case 'sent':
      return { kind: 'settled', results: outcome.results.map(resultOf) };
    case 'later':
      return postponed(batch, outcome, batch.perhapsSince);
    case 'unknown':
      return postponed(batch, outcome, batch.perhapsSince ?? now.epochMilliseconds);
    case 'never':
      return refusedWhole(batch, count, outcome.reason, now);
  }
}

function resultOf(result: Result): LetterResult {
  return result.kind === 'accepted'
    ? { state: 'sent', providerId: result.providerId }
    : { state: 'refused', error: result.reason };
}

function postponed(
  { attempts }: Attempted,
  { afterSeconds, reason }: { afterSeconds: number | null; reason: string },
  perhapsSince: number | null,
): Verdict {
  const backOff = Math.min(FIRST_WAIT_SECONDS * 2 ** Math.min(attempts, 12), LONGEST_WAIT_SECONDS);
  return { kind: 'postponed', afterSeconds: Math.max(backOff, Math.ceil(afterSeconds ?? 0)), reason, perhapsSince };
}

/** What a person can mend is given time: a letter is not lost because a key was mistyped. */
function refusedWhole(batch: Attempted, count: number, reason: string, now: Temporal.Instant): Verdict {
  if (now.epochMilliseconds - batch.createdAt < MENDED_WITHIN_MS) {
    return { kind: 'postponed', afterSeconds: LONGEST_WAIT_SECONDS, reason, perhapsSince: batch.perhapsSince };
  }
  const state = batch.perhapsSince === null ? 'refused' : 'doubtful';
  return { kind: 'settled', results: Array.from({ length: count }, () => ({ state, error: reason })) };
}
