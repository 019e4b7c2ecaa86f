import { eq } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import type { Id } from '../ids.ts';
import { type Database, insertAll, write } from './database.ts';
import { apiKeys, organisations } from './schema.ts';

export type Organisation = { id: Id<'org'>; name: string };

/** Writes an organisation with its first key; of the key, only the hash. */
export async function addOrganisation(
  db: Database,
  { id, name }: Organisation,
  keyHash: string,
  now: Temporal.Instant,
): Promise<void> {
  const createdAt = now.epochMilliseconds;
  await write(db, [
    ...insertAll(organisations, [{ id, name, createdAt }]),
    ...insertAll(apiKeys, [{ hash: keyHash, organisationId: id, createdAt }]),
  ]);
}

/** Whose key this is the hash of. */
export async function organisationByKey(db: Database, keyHash: string): Promise<Organisation | undefined> {
  return db
    .select({ id: organisations.id, name: organisations.name })
    .from(apiKeys)
    .innerJoin(organisations, eq(organisations.id, apiKeys.organisationId))
    .where(eq(apiKeys.hash, keyHash))
    .get();
}
