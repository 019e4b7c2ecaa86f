import { and, count, eq, gte } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import type { Id } from '../ids.ts';
import type { Database } from './database.ts';
import { prompts } from './schema.ts';

/** How often somebody has begun a step since a moment, answers taken back included. */
export async function begunSince(
  db: Database,
  participantId: Id<'par'>,
  step: string,
  since: Temporal.Instant,
): Promise<number> {
  const row = await db
    .select({ begun: count() })
    .from(prompts)
    .where(
      and(
        eq(prompts.participantId, participantId),
        eq(prompts.step, step),
        gte(prompts.sentAt, since.epochMilliseconds),
      ),
    )
    .get();
  return row?.begun ?? 0;
}
