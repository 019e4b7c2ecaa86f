import { sql } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import type { Database } from './database.ts';
import { instant } from './rows.ts';
import { clock } from './schema-local.ts';

/** The moment the moveable clock shows; the system's until it is moved for the first time. */
export async function readClock(db: Database): Promise<Temporal.Instant> {
  const row = await db.select().from(clock).get();
  return row === undefined ? Temporal.Now.instant() : instant(row.now);
}

/** Moves the clock. It may be moved back: what was sent stays sent. */
export async function moveClock(db: Database, to: Temporal.Instant): Promise<void> {
  const now = to.epochMilliseconds;
  await db.insert(clock).values({ id: 1, now }).onConflictDoUpdate({ target: clock.id, set: { now } });
}

/** The moment at which something will wake next; null when nothing sleeps. */
export async function nextWaking(db: Database): Promise<Temporal.Instant | null> {
  const row = await db.get<{ at: number | null }>(sql`
    SELECT min(at) AS at FROM (
      SELECT min(wakes_at) AS at FROM prompts WHERE wakes_at IS NOT NULL
      UNION ALL SELECT min(wakes_at) FROM outbox WHERE state = 'pending'
    )`);
  return row === undefined || row.at === null ? null : instant(row.at);
}
