import type { Temporal } from 'temporal-polyfill';
import type { Ground } from '../matching/revise.ts';
import { barsOf, candidatesOf, earlierPairs, linesOf } from '../store/candidates.ts';
import type { CohortFrame } from '../store/cohorts.ts';
import type { Database } from '../store/database.ts';

/**
 * Reads all that a match of a cohort looks at.
 * @param ending pairs that the decision at hand ends: their people are free, and not put together again
 */
export async function groundOf(
  db: Database,
  frame: CohortFrame,
  now: Temporal.Instant,
  ending: ReadonlySet<string> = new Set(),
): Promise<Ground> {
  const { cohort, programme } = frame;
  const [candidates, earlier, bars, lines] = await Promise.all([
    candidatesOf(db, frame, ending),
    earlierPairs(db, cohort),
    barsOf(db, cohort.id),
    linesOf(db, cohort.id),
  ]);
  return { candidates, match: { rules: programme.matching, earlier, bars, lines, now } };
}
