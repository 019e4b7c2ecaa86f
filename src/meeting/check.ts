import type { ConcernKind } from '../programme/concern.ts';
import type { Concern } from './health/reason.ts';
import type { Health } from './health.ts';

/** What is newly the matter with a pair, if anything; and which of its concerns the coordinator then knows. */
export type Checked = { news: Concern | null; told: readonly ConcernKind[] };

/**
 * Looks at a pair of which the coordinator was told some concerns before (M25). The most pressing one is news unless it
 * was told and has held ever since: what was well in between is told again.
 */
export function check(health: Health, told: readonly ConcernKind[]): Checked {
  const concerns = concernsIn(health);
  const standing = told.filter((kind) => concerns.some((concern) => concern.kind === kind));
  const [first] = concerns;
  if (first === undefined || standing.includes(first.kind)) return { news: null, told: standing };
  return { news: first, told: [...standing, first.kind] };
}

/** The concerns about a pair, the most pressing first. */
export function concernsIn(health: Health): readonly Concern[] {
  return health.is === 'check-in' ? health.reasons : [];
}
