import { eq } from 'drizzle-orm';
import type { OutboxRows } from './apply.ts';
import { type Database, insertAll, write } from './database.ts';
import { inbound, letters, outbox } from './schema-mail.ts';

/** The message that came in with this content before. */
export async function inboundByHash(db: Database, hash: string) {
  return db.select().from(inbound).where(eq(inbound.hash, hash)).get();
}

/** Keeps what came in, together with the letter that passes it on. */
export async function keepInbound(db: Database, row: typeof inbound.$inferInsert, post: OutboxRows): Promise<void> {
  await write(db, [
    ...insertAll(inbound, [row]),
    ...insertAll(outbox, post.batches),
    ...insertAll(letters, post.letters),
  ]);
}
