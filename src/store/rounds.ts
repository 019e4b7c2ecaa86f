import { inArray, sql } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import type { Id } from '../ids.ts';
import type { Round } from '../meeting/round-over.ts';
import { among, type Database } from './database.ts';
import { prompts } from './schema.ts';

/**
 * What became of all that asked for a moment of some sessions; what closes at `now` waits no more.
 * @param pairIds those whose sessions they are
 * @param steps those that ask for one
 */
export async function roundsOf(
  db: Database,
  pairIds: readonly Id<'pair'>[],
  steps: readonly string[],
  now: Temporal.Instant,
): Promise<Map<string, Round[]>> {
  const rows = await db
    .select({
      sessionId: prompts.sessionId,
      participantId: prompts.participantId,
      is: sql<Round['is']>`CASE
        WHEN state = 'answered' THEN 'answered'
        WHEN state = 'scheduled' OR (state = 'sent' AND closes_at > ${now.epochMilliseconds}) THEN 'waiting'
        ELSE 'over' END`,
    })
    .from(prompts)
    .where(sql`${inArray(prompts.pairId, among(pairIds))} AND ${inArray(prompts.step, among(steps))}
      AND ${prompts.sessionId} IS NOT NULL`);
  return Map.groupBy(rows, ({ sessionId }) => sessionId ?? '');
}
