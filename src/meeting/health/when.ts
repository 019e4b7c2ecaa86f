import { Temporal } from 'temporal-polyfill';

const DAY_MS = 86_400_000;

/** Days of 24 hours from one moment to another. */
export function daysBetween(from: Temporal.Instant, to: Temporal.Instant): number {
  return (to.epochMilliseconds - from.epochMilliseconds) / DAY_MS;
}

export function isAfter(a: Temporal.Instant, b: Temporal.Instant): boolean {
  return Temporal.Instant.compare(a, b) > 0;
}

/** The latest of some moments, null where there are none; those that never came are null and do not count. */
export function latestOf(moments: readonly (Temporal.Instant | null)[]): Temporal.Instant | null {
  return moments.reduce((latest, at) => (at !== null && (latest === null || isAfter(at, latest)) ? at : latest), null);
}

export function earliestOf(moments: readonly Temporal.Instant[]): Temporal.Instant | null {
  return moments.reduce<Temporal.Instant | null>(
    (earliest, at) => (earliest === null || isAfter(earliest, at) ? at : earliest),
    null,
  );
}
