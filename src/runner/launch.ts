import { sql } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import { sha256 } from '../hash.ts';
import { type Id, newId } from '../ids.ts';
import type { Language } from '../language.ts';
import { Problem } from '../problem.ts';
import type { Cohort, Person } from '../programme/cohort.ts';
import type { Programme } from '../programme/definition.ts';
import { promptsAtLaunch } from '../programme/launch.ts';
import { cohortByKey } from '../store/cohorts.ts';
import { insertAll, write } from '../store/database.ts';
import { columnsOf } from '../store/rows.ts';
import { cohorts, participants, programmes, prompts } from '../store/schema.ts';
import type { World } from './world.ts';

/** Somebody on the launch list, read and checked by the door. */
export type NewPerson = {
  role: 'mentor' | 'mentee';
  name: string;
  email: string;
  language: Language;
  zone: string;
  prefersAt: string | null;
  department: string | null;
  site: string | null;
  /** The employer, where people of several take part. */
  organisation: string | null;
  /** Addresses of the line of managers, the nearest first. */
  managers: string[];
  /** Addresses of people not to be paired with (M7). */
  excludes: string[];
  /** How many mentees a mentor can take; null for a mentee, and where the list does not say. */
  capacity: number | null;
  topics: string[];
  partnerEmail: string | null;
};

/** A cohort as a coordinator asks for it. */
export type NewCohort = {
  organisation: { id: Id<'org'>; name: string };
  name: string;
  programme: Programme;
  language: Language;
  zone: string;
  startsAt: Temporal.Instant;
  holidays: string[];
  /** Whom participants can turn to with something heavy (M27). */
  support: string | null;
  coordinator: { name: string; email: string; language: Language; zone: string };
  participants: NewPerson[];
  idempotencyKey: string | null;
  /** SHA-256 of the request: the same key with another request is refused. */
  requestHash: string;
};

export type Launched = { id: Id<'coh'>; created: boolean };

/**
 * Launches a cohort: its people and every prompt whose moment is known, whole or not at all. The same
 * idempotency key and request give the same cohort; two at once, too.
 * @throws Problem `key-reused` when the key came with another request before
 */
export async function launch(world: World, asked: NewCohort, now: Temporal.Instant): Promise<Launched> {
  const earlier = await launchedBefore(world, asked);
  if (earlier !== null) return earlier;
  const { cohort, people } = castOf(asked);
  const made = promptsAtLaunch(asked.programme, cohort, people, newId);
  const definition = JSON.stringify(asked.programme);
  const programmeId = `${asked.programme.id}@${asked.programme.version}-${(await sha256(definition)).slice(0, 16)}`;
  const statements = [
    ...insertAll(
      programmes,
      [{ id: programmeId, definition, createdAt: now.epochMilliseconds }],
      sql`ON CONFLICT DO NOTHING`,
    ),
    ...insertAll(cohorts, [
      {
        ...pick(cohort),
        programmeId,
        holidays: asked.holidays,
        support: asked.support,
        startsAt: asked.startsAt.epochMilliseconds,
        launchedAt: now.epochMilliseconds,
        idempotencyKey: asked.idempotencyKey,
        requestHash: asked.requestHash,
      },
    ]),
    ...insertAll(
      participants,
      people.map((person, at) => personRow(cohort, person, asked.participants[at - 1])),
    ),
    ...insertAll(
      prompts,
      made.map(({ state, ...prompt }) => ({ ...prompt, ...columnsOf(state) })),
    ),
  ];
  try {
    await write(world.db, statements);
  } catch (error) {
    const meanwhile = await launchedBefore(world, asked);
    if (meanwhile === null) throw error;
    return meanwhile;
  }
  return { id: cohort.id, created: true };
}

/** The cohort and the people of a request, the coordinator first, as they would be launched. */
export function castOf(asked: NewCohort): { cohort: Cohort; people: Person[] } {
  const cohort: Cohort = {
    id: newId('coh'),
    organisationId: asked.organisation.id,
    organisation: asked.organisation.name,
    name: asked.name,
    state: 'active',
    zone: asked.zone,
    language: asked.language,
    startsAt: asked.startsAt,
    holidays: asked.holidays,
    support: asked.support,
    version: 1,
  };
  const coordinator = { ...asked.coordinator, role: 'coordinator' as const, prefersAt: null };
  const people = [coordinator, ...asked.participants].map(
    ({ role, name, email, language, zone, prefersAt }): Person => ({
      id: newId('par'),
      role,
      name,
      email,
      language,
      zone,
      state: 'active',
      prefersAt,
      version: 1,
    }),
  );
  return { cohort, people };
}

async function launchedBefore(
  { db }: World,
  { organisation, idempotencyKey, requestHash }: NewCohort,
): Promise<Launched | null> {
  if (idempotencyKey === null) return null;
  const earlier = await cohortByKey(db, organisation.id, idempotencyKey);
  if (earlier === undefined) return null;
  if (earlier.requestHash === requestHash) return { id: earlier.id, created: false };
  throw new Problem('key-reused', 'This Idempotency-Key launched another cohort before', [
    {
      where: 'Idempotency-Key',
      wrong: `it belongs to the cohort "${earlier.name}"`,
      mend: 'use a new key for a new cohort',
    },
  ]);
}

function pick({ id, organisationId, name, language, zone, state }: Cohort) {
  return { id, organisationId, name, language, zone, state };
}

function personRow(cohort: Cohort, person: Person, listed: NewPerson | undefined): typeof participants.$inferInsert {
  const { version: _, ...rest } = person;
  return {
    ...rest,
    cohortId: cohort.id,
    department: listed?.department ?? null,
    site: listed?.site ?? null,
    organisation: listed?.organisation ?? null,
    managers: listed?.managers ?? [],
    excludes: listed?.excludes ?? [],
    capacity: listed?.capacity ?? null,
    topics: listed?.topics ?? [],
    partnerEmail: listed?.partnerEmail ?? null,
  };
}
