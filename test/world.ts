import { env } from 'cloudflare:workers';
import { Temporal } from 'temporal-polyfill';
import { readConfig } from '../src/config.ts';
import { type Id, newId } from '../src/ids.ts';
import { mailboxSender } from '../src/mail/mailbox.ts';
import type { Sender } from '../src/mail/sender.ts';
import type { Programme } from '../src/programme/definition.ts';
import { reverseMentoring } from '../src/programmes/reverse-mentoring/index.ts';
import { SWEEP_AFTER_MS } from '../src/runner/commit.ts';
import { deliver } from '../src/runner/deliver.ts';
import { launch, type NewCohort, type NewPerson } from '../src/runner/launch.ts';
import { approve } from '../src/runner/review.ts';
import { tick } from '../src/runner/tick.ts';
import type { World } from '../src/runner/world.ts';
import { database } from '../src/store/database.ts';
import { draftOf } from '../src/store/drafts.ts';
import { pendingBatches } from '../src/store/outbox.ts';
import { organisations } from '../src/store/schema.ts';
import { bindings } from './bindings.ts';

/** Monday morning, ten o'clock in Brussels. */
export const MONDAY = Temporal.Instant.from('2027-01-11T09:00:00Z');

/** A world with the real database, letters into the mailbox, and a queue that remembers what it was told. */
export async function worldAt(now: Temporal.Instant, parts: { d1?: D1Database; sender?: Sender } = {}) {
  const db = database(parts.d1 ?? env.DB);
  const queued: unknown[] = [];
  const queue: World['queue'] = {
    async sendBatch(messages) {
      queued.push(...Array.from(messages, ({ body }) => body));
      return { metadata: { metrics: { backlogCount: 0, backlogBytes: 0 } } };
    },
  };
  const world: World = {
    db,
    config: await readConfig(bindings),
    sender: parts.sender ?? mailboxSender(db, now),
    queue,
    bucket: env.MAIL,
  };
  return { ...world, queued };
}

/** Somebody for a launch list. */
export function listed(role: NewPerson['role'], name: string, rest: Partial<NewPerson> = {}): NewPerson {
  return {
    role,
    name,
    email: `${name.toLowerCase().replaceAll(' ', '.')}@omgekeerd.test`,
    language: 'nl',
    zone: 'Europe/Brussels',
    prefersAt: null,
    department: null,
    site: null,
    organisation: null,
    managers: [],
    excludes: [],
    capacity: null,
    topics: [],
    partnerEmail: null,
    ...rest,
  };
}

/** Launches a cohort of a new organisation. */
export async function launched(
  world: World,
  participants: NewPerson[],
  now: Temporal.Instant,
  rest: Partial<NewCohort> & { programme?: Programme } = {},
): Promise<{ id: Id<'coh'>; organisationId: Id<'org'> }> {
  const organisation = { id: newId('org'), name: 'Kompas' };
  await world.db.insert(organisations).values({ ...organisation, createdAt: now.epochMilliseconds });
  const { id } = await launch(
    world,
    {
      organisation,
      name: 'Voorjaar',
      programme: reverseMentoring,
      language: 'nl',
      zone: 'Europe/Brussels',
      startsAt: now,
      holidays: [],
      support: null,
      coordinator: { name: 'An Claes', email: 'an.claes@omgekeerd.test', language: 'nl', zone: 'Europe/Brussels' },
      participants,
      idempotencyKey: null,
      requestHash: 'one',
      ...rest,
    },
    now,
  );
  return { id, organisationId: organisation.id };
}

/** The coordinator approves what waits, if anything does. */
export async function approveDraft(id: Id<'coh'>, now: Temporal.Instant): Promise<void> {
  const world = await worldAt(now);
  const draft = await draftOf(world.db, id);
  if (draft === null) return;
  const carried = await approve(world, id, draft.version, now);
  if (carried.kind !== 'done') throw new Error(`The draft was not approved: ${carried.kind}`);
}

/** One tick at a moment, and all it decided delivered into the mailbox. */
export async function tickAndDeliver(now: Temporal.Instant): Promise<void> {
  const world = await worldAt(now);
  await tick(world, now);
  for (const id of await pendingBatches(world.db, now.add({ milliseconds: SWEEP_AFTER_MS })))
    await deliver(world, id, now);
}
