import { resendApi } from './resend-api.ts';
import { answerWith, type Fault } from './resend-faults.ts';
import type { Clock } from './resend-limits.ts';
import { type ReceivedEmail, recipientsOf } from './resend-rules.ts';

/** The API key that the stand-in takes unless told. */
export const STAND_IN_KEY = 're_stand_in';

export type Accepted = { id: string; batchKey: string | null; message: ReceivedEmail; at: number };

export type StandInSettings = {
  now: Clock;
  /** `STAND_IN_KEY` unless told. */
  apiKey?: string;
  /** 5 unless told, as Resend's. */
  requestsPerSecond?: number;
  /** Which fault a call meets when none is queued; calls count from 1. */
  faults?: (call: number, request: Request) => Fault | null;
  /** What passes between taking a request and answering it, such as a pause that a benchmark measures with. */
  latency?: () => Promise<void>;
};

export type StandInResend = ReturnType<typeof standInResend>;

/**
 * A stand-in for Resend: `POST /emails` and `POST /emails/batch` as its documentation has them, with faults
 * on order. It keeps every email that it accepted. Its time is the test's, so nothing in it waits.
 * @example
 * const resend = standInResend({ now: () => now });
 * vi.spyOn(globalThis, 'fetch').mockImplementation((input, init) => resend.fetch(new Request(input, init)));
 */
export function standInResend(settings: StandInSettings) {
  const { now, apiKey = STAND_IN_KEY, requestsPerSecond = 5, latency = async () => {} } = settings;
  const accepted: Accepted[] = [];
  const queued: (Fault | null)[] = [];
  let calls = 0;

  const handle = resendApi({ now, apiKey, requestsPerSecond, latency }, (message, batchKey) => {
    const id = `00000000-0000-4000-8000-${String(accepted.length + 1).padStart(12, '0')}`;
    accepted.push({ id, batchKey, message, at: now() });
    return id;
  });

  return {
    /** Every email accepted, in order. */
    accepted,
    /** How many calls have come in, whatever became of them. */
    calls: () => calls,
    /** Queues what the next calls meet, one each; null is a call that goes well. */
    failNext: (...faults: (Fault | null)[]) => void queued.push(...faults),
    /** How often an email was accepted for somebody, under this subject or under any. */
    countOf: (to: string, subject?: string) =>
      accepted
        .filter(({ message }) => recipientsOf(message).includes(to))
        .filter(({ message }) => subject === undefined || message.subject === subject).length,
    /** The letters, by the value of their tag `letter`, that were accepted more than once. */
    duplicates: () => repeated(accepted.flatMap(({ message }) => lettersOf(message))),
    /** Rejects where a fetch would, and when the request's signal aborts; what was accepted stays accepted. */
    fetch(request: Request): Promise<Response> {
      calls += 1;
      const next = queued.shift();
      const fault = next === undefined ? (settings.faults?.(calls, request) ?? null) : next;
      return Promise.race([answerWith(fault, () => handle(request)), abortOf(request.signal)]);
    },
  };
}

function lettersOf({ tags = [] }: ReceivedEmail): string[] {
  return tags.filter(({ name }) => name === 'letter').map(({ value }) => value);
}

function repeated(values: readonly string[]): string[] {
  const seen = new Set<string>();
  const again = new Set<string>();
  for (const value of values) (seen.has(value) ? again : seen).add(value);
  return [...again];
}

function abortOf(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    if (signal.aborted) reject(signal.reason);
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}
