import { sql } from 'drizzle-orm';
import type { Id } from '../ids.ts';
import type { CohortFrame } from './cohorts.ts';
import type { Database } from './database.ts';

/** Whether something is still to come, or to be answered, for a reverse pair of the cohort, or a match is still sought. */
export async function hasPairsUnderWay(db: Database, cohortId: Id<'coh'>): Promise<boolean> {
  const row = await db.get<{ found: number }>(sql`
    SELECT EXISTS (
      SELECT 1 FROM prompts WHERE cohort_id = ${cohortId} AND wakes_at IS NOT NULL
        AND (occurrence LIKE 'again.%' OR EXISTS (SELECT 1 FROM pairs WHERE pairs.id = pair_id AND kind = 'reverse'))
    ) AS found`);
  return row?.found === 1;
}

/** Whether the cohort has been matched at least once: from then on somebody who becomes free is sought a partner. */
export async function hasBeenMatched(db: Database, { cohort, programme }: CohortFrame): Promise<boolean> {
  const match = programme.steps.find(({ does }) => does === 'match');
  if (match === undefined) return false;
  const row = await db.get<{ found: number }>(sql`
    SELECT EXISTS (
      SELECT 1 FROM prompts WHERE cohort_id = ${cohort.id} AND step = ${match.id} AND sent_at IS NOT NULL
    ) AS found`);
  return row?.found === 1;
}
