import { and, eq, inArray } from 'drizzle-orm';
import type { Id } from '../ids.ts';
import type { Cohort, Person } from '../programme/cohort.ts';
import { type Programme, programme as programmeSchema } from '../programme/definition.ts';
import { among, type Database } from './database.ts';
import { cohortOf, personOf } from './rows.ts';
import { cohorts, organisations, participants, programmes } from './schema.ts';

/** A cohort with what every decision about it needs: its programme as it was at launch, and who looks after it. */
export type CohortFrame = { cohort: Cohort; programme: Programme; coordinator: Person };

/** The frames of cohorts, by id. */
export async function cohortFrames(db: Database, ids: readonly Id<'coh'>[]): Promise<Map<Id<'coh'>, CohortFrame>> {
  const rows = await db
    .select({ cohort: cohorts, organisation: organisations, coordinator: participants })
    .from(cohorts)
    .innerJoin(organisations, eq(organisations.id, cohorts.organisationId))
    .innerJoin(participants, and(eq(participants.cohortId, cohorts.id), eq(participants.role, 'coordinator')))
    .where(inArray(cohorts.id, among([...new Set(ids)])));
  const definitions = await programmesById(
    db,
    rows.map(({ cohort }) => cohort.programmeId),
  );
  return new Map(
    rows.map(({ cohort, organisation, coordinator }) => {
      const programme = definitions.get(cohort.programmeId);
      if (programme === undefined) throw new Error(`The programme ${cohort.programmeId} is gone`);
      return [cohort.id, { cohort: cohortOf(cohort, organisation), programme, coordinator: personOf(coordinator) }];
    }),
  );
}

/** The frame of one cohort. Throws when it is gone: whoever asks holds its id from another row. */
export async function cohortFrame(db: Database, id: Id<'coh'>): Promise<CohortFrame> {
  const frame = (await cohortFrames(db, [id])).get(id);
  if (frame === undefined) throw new Error(`The cohort ${id} is gone`);
  return frame;
}

/** Definitions never change under their id, which ends in the hash of their content: reading one once is enough. */
const known = new Map<string, Programme>();

async function programmesById(db: Database, ids: readonly string[]): Promise<Map<string, Programme>> {
  const missing = [...new Set(ids)].filter((id) => !known.has(id));
  if (missing.length > 0) {
    const rows = await db.select().from(programmes).where(inArray(programmes.id, missing));
    for (const { id, definition } of rows) known.set(id, programmeSchema.parse(JSON.parse(definition)));
  }
  return known;
}

/** The row of an organisation's cohort, or undefined: another organisation's cohort is not there (P7). */
export async function cohortRow(db: Database, organisationId: Id<'org'>, id: Id<'coh'>) {
  return db
    .select()
    .from(cohorts)
    .where(and(eq(cohorts.organisationId, organisationId), eq(cohorts.id, id)))
    .get();
}

/** The cohort that a key of an organisation has launched already. */
export async function cohortByKey(db: Database, organisationId: Id<'org'>, key: string) {
  return db
    .select()
    .from(cohorts)
    .where(and(eq(cohorts.organisationId, organisationId), eq(cohorts.idempotencyKey, key)))
    .get();
}
