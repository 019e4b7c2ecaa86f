import type { PairFacts } from './facts.ts';
import type { Concern, Miss } from './reason.ts';

/** So many in a row that did not take place need a check-in (M25). */
const WORRYING = 2;

/**
 * Cancelled sessions kill a pair (M25): those in a row that did not take place, since the two last met. A session
 * put on another day is no miss and does not end the row either; whatever is still to come does not count.
 */
export function missedInARow({ sessions }: PairFacts): Concern[] {
  const since = sessions.slice(sessions.findLastIndex(({ state }) => state === 'held') + 1);
  const row = since.flatMap(({ plannedAt, state, by }): Miss[] =>
    state === 'missed' || state === 'cancelled' ? [{ plannedAt, how: state, by }] : [],
  );
  return row.length < WORRYING ? [] : [{ kind: 'missed', row }];
}
