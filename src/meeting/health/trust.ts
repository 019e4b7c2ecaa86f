import type { Temporal } from 'temporal-polyfill';
import { isLowOrFalling } from '../../programme/signals.ts';
import type { PairFacts, Pulse } from './facts.ts';
import type { Concern } from './reason.ts';
import { isAfter, latestOf } from './when.ts';

/**
 * Trust decides (M21): whether the last that either half said of it is low or falling, by the same thresholds as
 * the letter that tells the coordinator at once. Both together make one concern, which does not say whose it is.
 */
export function trustFails({ pulses }: PairFacts): Concern[] {
  const sides = ['mentor', 'mentee'] as const;
  return sides.some((side) => worries(pulses.filter((pulse) => pulse.side === side))) ? [{ kind: 'trust' }] : [];
}

function worries(own: readonly Pulse[]): boolean {
  const lastAt = latestOf(own.map(({ at }) => at));
  if (lastAt === null) return false;
  return own
    .filter(({ at }) => at.equals(lastAt))
    .some(({ question, share }) => isLowOrFalling(share, shareBefore(own, question, lastAt)));
}

function shareBefore(own: readonly Pulse[], question: string, before: Temporal.Instant): number | null {
  const earlier = own.filter((pulse) => pulse.question === question && isAfter(before, pulse.at));
  const at = latestOf(earlier.map((pulse) => pulse.at));
  const shares = earlier.filter((pulse) => at?.equals(pulse.at)).map(({ share }) => share);
  return shares.length === 0 ? null : Math.max(...shares);
}
