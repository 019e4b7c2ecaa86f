import { check, index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import type { Language } from '../language.ts';
import { cohorts, idOf, oneOf, participants, prompts } from './schema.ts';

/** Tables of the mail that goes out and comes in. */

/**
 * Batches of letters that were decided on. `payload` holds the rendered messages in the order in which
 * they go out; a retry sends these bytes under this id, never a new list. Written with the decision;
 * drained by `deliver`; a row lives until the provider's 24 hours are over, then `deliver` deletes it
 * and only `letters` remains. `wakes_at` serves the sweep of the tick.
 */
export const outbox = sqliteTable(
  'outbox',
  {
    id: idOf('out', 'id').primaryKey(),
    state: text('state').$type<'pending' | 'done'>().notNull(),
    attempts: integer('attempts').notNull().default(0),
    /** Start of the first attempt that may have been accepted: the provider's window is counted from here. */
    perhapsSince: integer('perhaps_since'),
    wakesAt: integer('wakes_at').notNull(),
    /** When the dead-letter queue gave it up; the sweep goes on with it. */
    deadAt: integer('dead_at'),
    lastError: text('last_error'),
    createdAt: integer('created_at').notNull(),
    version: integer('version').notNull().default(1),
    /** Last, because it is long: what stands before it is read without it. */
    payload: text('payload').notNull(),
  },
  (table) => [index('outbox_due').on(table.wakesAt), check('outbox_state', oneOf('state', ['pending', 'done']))],
);

/** One row an email: what went to whom, and what became of it. The body is in the outbox while it is needed. */
export const letters = sqliteTable(
  'letters',
  {
    id: text('id').primaryKey(),
    outboxId: idOf('out', 'outbox_id').notNull(),
    cohortId: idOf('coh', 'cohort_id')
      .notNull()
      .references(() => cohorts.id),
    participantId: idOf('par', 'participant_id')
      .notNull()
      .references(() => participants.id),
    promptId: idOf('prm', 'prompt_id').references(() => prompts.id),
    /** The step's id, or the name of the notice. */
    kind: text('kind').notNull(),
    nth: integer('nth').notNull(),
    language: text('language').$type<Language>().notNull(),
    subject: text('subject').notNull(),
    state: text('state').$type<'pending' | 'sent' | 'refused' | 'doubtful'>().notNull(),
    providerId: text('provider_id'),
    error: text('error'),
    decidedAt: integer('decided_at').notNull(),
    settledAt: integer('settled_at'),
  },
  (table) => [
    index('letters_by_cohort').on(table.cohortId, table.state),
    check('letters_state', oneOf('state', ['pending', 'sent', 'refused', 'doubtful'])),
  ],
);

/** Plain replies, kept as they came until somebody has read them; the raw message is in the bucket under `hash`. */
export const inbound = sqliteTable(
  'inbound',
  {
    id: idOf('inb', 'id').primaryKey(),
    /** SHA-256 of the raw message: the same one twice is one. */
    hash: text('hash').notNull(),
    sender: text('sender').notNull(),
    recipient: text('recipient').notNull(),
    subject: text('subject').notNull(),
    participantId: idOf('par', 'participant_id').references(() => participants.id),
    promptId: idOf('prm', 'prompt_id').references(() => prompts.id),
    cohortId: idOf('coh', 'cohort_id').references(() => cohorts.id),
    state: text('state').$type<'passed-on' | 'taken' | 'returned' | 'automatic' | 'unknown'>().notNull(),
    receivedAt: integer('received_at').notNull(),
  },
  (table) => [
    uniqueIndex('inbound_once').on(table.hash),
    check('inbound_state', oneOf('state', ['passed-on', 'taken', 'returned', 'automatic', 'unknown'])),
  ],
);
