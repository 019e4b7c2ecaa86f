import { and, asc, eq, inArray, isNotNull, lte, sql } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import type { Id } from '../ids.ts';
import type { OutboxRows } from './apply.ts';
import { among, type Database, inChunks, insertAll, write } from './database.ts';
import { participants } from './schema.ts';
import { letters, outbox } from './schema-mail.ts';

/** The outbox row of a batch: what `deliver` decides on. */
export type Batch = typeof outbox.$inferSelect;

/** Ids of batches that a lost queue message left behind, or whose window is over. */
export async function dueBatches(db: Database, now: Temporal.Instant, most: number): Promise<Id<'out'>[]> {
  const rows = await db
    .select({ id: outbox.id })
    .from(outbox)
    .where(lte(outbox.wakesAt, now.epochMilliseconds))
    .orderBy(asc(outbox.wakesAt))
    .limit(most);
  return rows.map(({ id }) => id);
}

export async function batchById(db: Database, id: Id<'out'>): Promise<Batch | undefined> {
  return db.select().from(outbox).where(eq(outbox.id, id)).get();
}

/**
 * Marks the start of an attempt, before anything goes over the wire: if the Worker dies in the middle,
 * the window is still counted from here. Returns false when the batch was done meanwhile.
 */
export async function beginAttempt(
  db: Database,
  batch: Batch,
  now: Temporal.Instant,
  leaseMs: number,
): Promise<boolean> {
  const rows = await db
    .update(outbox)
    .set({
      attempts: batch.attempts + 1,
      perhapsSince: batch.perhapsSince ?? now.epochMilliseconds,
      wakesAt: now.epochMilliseconds + leaseMs,
      version: batch.version + 1,
    })
    .where(and(eq(outbox.id, batch.id), eq(outbox.version, batch.version), eq(outbox.state, 'pending')))
    .returning({ id: outbox.id });
  return rows.length > 0;
}

/** How each letter of a batch ended. */
export type LetterEnd = {
  id: string;
  state: 'sent' | 'refused' | 'doubtful';
  providerId: string | null;
  error: string | null;
};

/** The batch is settled: its letters are closed, and its messages stay until `dropAt`, when the provider's window is over. */
export async function settleBatch(
  db: Database,
  id: Id<'out'>,
  settled: { ends: readonly LetterEnd[]; now: Temporal.Instant; dropAt: Temporal.Instant },
  post: OutboxRows,
): Promise<void> {
  const { ends, now, dropAt } = settled;
  await write(db, [
    sql`UPDATE outbox SET state = 'done', wakes_at = ${dropAt.epochMilliseconds}, version = version + 1 WHERE id = ${id}`,
    ...inChunks(ends).map(
      (json) => sql`
        UPDATE letters SET state = ended.state, provider_id = ended.provider_id, error = ended.error, settled_at = ${now.epochMilliseconds}
        FROM (
          SELECT value ->> '$.id' AS id, value ->> '$.state' AS state, value ->> '$.providerId' AS provider_id, value ->> '$.error' AS error
          FROM json_each(${json})
        ) AS ended WHERE letters.id = ended.id AND letters.state = 'pending'`,
    ),
    ...insertAll(outbox, post.batches),
    ...insertAll(letters, post.letters),
  ]);
}

/** The batch waits for another attempt. `perhapsSince` is since when it may have been accepted, null when it certainly was not. */
export async function postponeBatch(
  db: Database,
  id: Id<'out'>,
  postponed: { until: Temporal.Instant; reason: string; perhapsSince: number | null },
): Promise<void> {
  await db
    .update(outbox)
    .set({
      wakesAt: postponed.until.epochMilliseconds,
      lastError: postponed.reason.slice(0, 500),
      perhapsSince: postponed.perhapsSince,
      version: sql`version + 1`,
    })
    .where(eq(outbox.id, id));
}

/** The queue gave the batch up; the sweep does not. */
export async function markDead(db: Database, id: Id<'out'>, now: Temporal.Instant): Promise<void> {
  await db
    .update(outbox)
    .set({ deadAt: now.epochMilliseconds, version: sql`version + 1` })
    .where(and(eq(outbox.id, id), eq(outbox.state, 'pending')));
}

/** Forgets the messages of a batch whose window is over; the letters' rows remain. */
export async function dropBatch(db: Database, id: Id<'out'>): Promise<void> {
  await db.delete(outbox).where(and(eq(outbox.id, id), eq(outbox.state, 'done')));
}

/** Letters with the names of their receivers, to tell a coordinator of those that did not get through. */
export async function lettersWithReceiver(db: Database, ids: readonly string[]) {
  return db
    .select({
      id: letters.id,
      cohortId: letters.cohortId,
      kind: letters.kind,
      subject: letters.subject,
      to: participants.name,
    })
    .from(letters)
    .innerJoin(participants, eq(participants.id, letters.participantId))
    .where(inArray(letters.id, among(ids)));
}

/** Letters of a cohort that the queue gave up and the sweep still tries to send. */
export async function stuckLetters(db: Database, cohortId: Id<'coh'>): Promise<number> {
  const row = await db
    .select({ count: sql<number>`count(*)` })
    .from(letters)
    .innerJoin(outbox, eq(outbox.id, letters.outboxId))
    .where(and(eq(letters.cohortId, cohortId), eq(letters.state, 'pending'), isNotNull(outbox.deadAt)))
    .get();
  return row?.count ?? 0;
}

/** Whether a letter with this id was decided on already. */
export async function hasLetter(db: Database, id: string): Promise<boolean> {
  return (await db.select({ id: letters.id }).from(letters).where(eq(letters.id, id)).get()) !== undefined;
}

/** Those of some letters that were decided on already. */
export async function lettersAmong(db: Database, ids: readonly string[]): Promise<Set<string>> {
  const rows = await db
    .select({ id: letters.id })
    .from(letters)
    .where(inArray(letters.id, among(ids)));
  return new Set(rows.map(({ id }) => id));
}

/** Every batch that may go out by a moment, oldest first: what a local system delivers at once. */
export async function pendingBatches(db: Database, by: Temporal.Instant): Promise<Id<'out'>[]> {
  const rows = await db
    .select({ id: outbox.id })
    .from(outbox)
    .where(and(eq(outbox.state, 'pending'), lte(outbox.wakesAt, by.epochMilliseconds)))
    .orderBy(asc(outbox.createdAt));
  return rows.map(({ id }) => id);
}
