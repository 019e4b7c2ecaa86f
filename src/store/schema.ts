import { sql } from 'drizzle-orm';
import { check, index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import type { Id, IdKind } from '../ids.ts';
import type { Language } from '../language.ts';
import type { AnswerValue } from '../programme/answer.ts';
import { type PairEnd, pairEnds } from '../programme/change.ts';
import {
  type CohortState,
  type Consent,
  type PairKind,
  type Role,
  type SessionState,
  sessionStates,
} from '../programme/cohort.ts';
import { type Visibility, visibilities } from '../programme/definition.ts';
import { cancelReasons } from '../programme/prompt.ts';
import type { Reason } from '../programme/reason.ts';

/**
 * The tables. Moments are epoch milliseconds. Every table is STRICT (added to the generated SQL by
 * hand: Drizzle has no word for it) and no foreign key cascades: a rebuild of a parent would take its
 * children along. `version` counts the moves of a row; a trigger refuses a move from another version.
 */

/** A column with ids of one kind. */
export const idOf = <K extends IdKind>(_kind: K, name: string) => text(name).$type<Id<K>>();
/** A CHECK that a column holds one of some words. */
export const oneOf = (column: string, values: readonly string[]) =>
  sql.raw(`${column} IN (${values.map((value) => `'${value}'`).join(', ')})`);

export const organisations = sqliteTable('organisations', {
  id: idOf('org', 'id').primaryKey(),
  name: text('name').notNull(),
  createdAt: integer('created_at').notNull(),
});

/** A key is shown once; only its SHA-256 is kept. */
export const apiKeys = sqliteTable('api_keys', {
  hash: text('hash').primaryKey(),
  organisationId: idOf('org', 'organisation_id')
    .notNull()
    .references(() => organisations.id),
  createdAt: integer('created_at').notNull(),
});

/** Definitions as they were when a cohort launched: a running cohort keeps its own. The id ends in the hash of the content. */
export const programmes = sqliteTable('programmes', {
  id: text('id').primaryKey(),
  definition: text('definition').notNull(),
  createdAt: integer('created_at').notNull(),
});

export const cohorts = sqliteTable(
  'cohorts',
  {
    id: idOf('coh', 'id').primaryKey(),
    organisationId: idOf('org', 'organisation_id')
      .notNull()
      .references(() => organisations.id),
    programmeId: text('programme_id')
      .notNull()
      .references(() => programmes.id),
    name: text('name').notNull(),
    language: text('language').$type<Language>().notNull(),
    zone: text('zone').notNull(),
    holidays: text('holidays', { mode: 'json' }).$type<string[]>().notNull(),
    /** Whom to turn to when a conversation touched something heavy, in the organisation's own words (M27). */
    support: text('support'),
    state: text('state').$type<CohortState>().notNull(),
    startsAt: integer('starts_at').notNull(),
    launchedAt: integer('launched_at').notNull(),
    pausedAt: integer('paused_at'),
    /** The last pause that is over. */
    restedFrom: integer('rested_from'),
    restedUntil: integer('rested_until'),
    endedAt: integer('ended_at'),
    idempotencyKey: text('idempotency_key'),
    /** SHA-256 of the request that made it: the same key with another body is refused. */
    requestHash: text('request_hash').notNull(),
    version: integer('version').notNull().default(1),
  },
  (table) => [
    uniqueIndex('cohorts_by_key').on(table.organisationId, table.idempotencyKey),
    check('cohorts_state', oneOf('state', ['active', 'paused', 'stopped', 'closed'])),
    check('cohorts_paused', sql`(state = 'paused') = (paused_at IS NOT NULL)`),
    check('cohorts_ended', sql`(state IN ('stopped', 'closed')) = (ended_at IS NOT NULL)`),
  ],
);

export const participants = sqliteTable(
  'participants',
  {
    id: idOf('par', 'id').primaryKey(),
    cohortId: idOf('coh', 'cohort_id')
      .notNull()
      .references(() => cohorts.id),
    role: text('role').$type<Role>().notNull(),
    name: text('name').notNull(),
    email: text('email').notNull(),
    language: text('language').$type<Language>().notNull(),
    zone: text('zone').notNull(),
    state: text('state').$type<'active' | 'paused' | 'left'>().notNull(),
    prefersAt: text('prefers_at'),
    department: text('department'),
    site: text('site'),
    /** The employer, where people of several take part. */
    organisation: text('organisation'),
    /** Addresses of the line of managers, the nearest first, and of people not to be paired with (M7). */
    managers: text('managers', { mode: 'json' }).$type<string[]>().notNull().default([]),
    excludes: text('excludes', { mode: 'json' }).$type<string[]>().notNull().default([]),
    /** How many mentees a mentor can take, as far as the list says. */
    capacity: integer('capacity'),
    /** What the launch list said: topics wanted or offered, and the address of a partner already agreed on. */
    topics: text('topics', { mode: 'json' }).$type<string[]>().notNull(),
    partnerEmail: text('partner_email'),
    pausedAt: integer('paused_at'),
    /** The last pause that is over: whoever comes back begins afresh (M25). */
    restedFrom: integer('rested_from'),
    restedUntil: integer('rested_until'),
    version: integer('version').notNull().default(1),
  },
  (table) => [
    /** Somebody can be a mentor in one pair and a mentee in another: one row for each role (M10). */
    uniqueIndex('participants_by_email').on(table.cohortId, table.email, table.role),
    /** Serves the search for earlier pairs in all cohorts of an organisation (M7). */
    index('participants_by_address').on(table.email),
    check('participants_role', oneOf('role', ['mentor', 'mentee', 'coordinator'])),
    check('participants_state', oneOf('state', ['active', 'paused', 'left'])),
    check('participants_paused', sql`(state = 'paused') = (paused_at IS NOT NULL)`),
  ],
);

const consents: readonly Consent[] = ['open', 'yes', 'no', 'silent', 'more'];

export const pairs = sqliteTable(
  'pairs',
  {
    id: idOf('pair', 'id').primaryKey(),
    cohortId: idOf('coh', 'cohort_id')
      .notNull()
      .references(() => cohorts.id),
    mentorId: idOf('par', 'mentor_id')
      .notNull()
      .references(() => participants.id),
    menteeId: idOf('par', 'mentee_id')
      .notNull()
      .references(() => participants.id),
    /** `classic`: an older mentor, for what only lived experience answers (M19). */
    kind: text('kind').$type<PairKind>().notNull().default('reverse'),
    state: text('state').$type<'proposed' | 'active' | 'ended'>().notNull(),
    mentorConsent: text('mentor_consent').$type<Consent>().notNull(),
    menteeConsent: text('mentee_consent').$type<Consent>().notNull(),
    /** Why the two fit, and how well; no score for a pair that found itself. */
    reasons: text('reasons', { mode: 'json' }).$type<Reason[]>().notNull(),
    score: integer('score'),
    /** What the coordinator was told worries about the pair, so that it is told once: kinds, parted by spaces (M25). */
    concern: text('concern'),
    proposedAt: integer('proposed_at').notNull(),
    agreedAt: integer('agreed_at'),
    endedAt: integer('ended_at'),
    endedWhy: text('ended_why').$type<PairEnd>(),
    /** Who ended it, where it was one of the two alone. */
    endedBy: idOf('par', 'ended_by').references(() => participants.id),
    version: integer('version').notNull().default(1),
  },
  (table) => [
    index('pairs_by_cohort').on(table.cohortId),
    index('pairs_by_mentee').on(table.menteeId),
    /** A pair that found each other once is not made a second time (M7). */
    uniqueIndex('pairs_once').on(table.mentorId, table.menteeId),
    check('pairs_kind', oneOf('kind', ['reverse', 'classic'])),
    check('pairs_state', oneOf('state', ['proposed', 'active', 'ended'])),
    check('pairs_consent', sql`${oneOf('mentor_consent', consents)} AND ${oneOf('mentee_consent', consents)}`),
    check('pairs_ended', sql`(state = 'ended') = (ended_at IS NOT NULL AND ended_why IS NOT NULL)`),
    check('pairs_ended_why', oneOf('ended_why', pairEnds)),
  ],
);

export const sessions = sqliteTable(
  'sessions',
  {
    id: idOf('ses', 'id').primaryKey(),
    pairId: idOf('pair', 'pair_id')
      .notNull()
      .references(() => pairs.id),
    number: integer('number').notNull(),
    /** The same session, looked for again because it did not happen. */
    attempt: integer('attempt').notNull().default(1),
    state: text('state').$type<SessionState>().notNull().default('open'),
    /** The moment agreed on; while it is open, around when it is sought. */
    startsAt: integer('starts_at').notNull(),
    /** What diaries know the meeting by, through every move; `sequence` counts what they were told of it (RFC 5545). */
    eventId: text('event_id').notNull(),
    sequence: integer('sequence').notNull().default(0),
    /** On whose side it did not happen. */
    side: text('side').$type<'mentor' | 'mentee'>(),
    /** It came to nothing so often that it is sought no more. */
    givenUp: integer('given_up', { mode: 'boolean' }).notNull().default(false),
    settledAt: integer('settled_at'),
    version: integer('version').notNull().default(1),
  },
  (table) => [
    uniqueIndex('sessions_by_pair').on(table.pairId, table.number, table.attempt),
    check('sessions_number', sql`number >= 1 AND attempt >= 1`),
    check('sessions_state', oneOf('state', sessionStates)),
    check('sessions_side', sql`side IS NULL OR ${oneOf('side', ['mentor', 'mentee'])}`),
    check('sessions_settled', sql`(state IN ('held', 'missed', 'cancelled', 'moved')) = (settled_at IS NOT NULL)`),
  ],
);

/**
 * The timeline: each row is one step for one person, and `wakes_at` the moment at which something is
 * due. The tick asks one question of it, served by one partial index that holds sleeping rows only.
 */
export const prompts = sqliteTable(
  'prompts',
  {
    id: idOf('prm', 'id').primaryKey(),
    cohortId: idOf('coh', 'cohort_id')
      .notNull()
      .references(() => cohorts.id),
    participantId: idOf('par', 'participant_id')
      .notNull()
      .references(() => participants.id),
    pairId: idOf('pair', 'pair_id').references(() => pairs.id),
    sessionId: idOf('ses', 'session_id').references(() => sessions.id),
    /** Of the pair, the half whom the prompt is about, where it is not the receiver's own matter. */
    aboutId: idOf('par', 'about_id').references(() => participants.id),
    /** What somebody began of their own accord, and this follows from: an ask, and the answer to it. */
    causeId: idOf('prm', 'cause_id'),
    step: text('step').notNull(),
    occurrence: text('occurrence').notNull(),
    state: text('state').$type<'scheduled' | 'sent' | 'answered' | 'expired' | 'cancelled'>().notNull(),
    wakesAt: integer('wakes_at'),
    /** What `wakes_at` was when a pause put the prompt on hold. */
    heldAt: integer('held_at'),
    sentAt: integer('sent_at'),
    closesAt: integer('closes_at'),
    answeredAt: integer('answered_at'),
    endedAt: integer('ended_at'),
    reminded: integer('reminded').notNull().default(0),
    why: text('why').$type<(typeof cancelReasons)[number]>(),
    /** What somebody has filled in so far without sending it, as the form gave it. */
    draft: text('draft'),
    /** Moments that were put to choose from, in epoch milliseconds. */
    offered: text('offered', { mode: 'json' }).$type<number[]>(),
    /** The last error of a row that threw, until it succeeds. */
    trouble: text('trouble'),
    version: integer('version').notNull().default(1),
  },
  (table) => [
    index('prompts_due').on(table.wakesAt).where(sql`wakes_at IS NOT NULL`),
    uniqueIndex('prompts_once').on(table.participantId, table.step, table.occurrence),
    index('prompts_by_cohort').on(table.cohortId, table.step),
    index('prompts_by_pair').on(table.pairId),
    check('prompts_state', oneOf('state', ['scheduled', 'sent', 'answered', 'expired', 'cancelled'])),
    check('prompts_sent', sql`state NOT IN ('sent', 'answered', 'expired') OR sent_at IS NOT NULL`),
    check('prompts_answered', sql`(state = 'answered') = (answered_at IS NOT NULL)`),
    check('prompts_over', sql`(state IN ('expired', 'cancelled')) = (ended_at IS NOT NULL)`),
    check('prompts_asleep', sql`wakes_at IS NULL OR state IN ('scheduled', 'sent')`),
    check(
      'prompts_why',
      sql`(state = 'cancelled') = (why IS NOT NULL) AND (why IS NULL OR ${oneOf('why', cancelReasons)})`,
    ),
  ],
);

export const answers = sqliteTable(
  'answers',
  {
    promptId: idOf('prm', 'prompt_id')
      .notNull()
      .references(() => prompts.id),
    question: text('question').notNull(),
    participantId: idOf('par', 'participant_id')
      .notNull()
      .references(() => participants.id),
    value: text('value', { mode: 'json' }).$type<AnswerValue>().notNull(),
    visibility: text('visibility').$type<Visibility>().notNull(),
    answeredAt: integer('answered_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.promptId, table.question] }),
    check('answers_visibility', oneOf('visibility', visibilities)),
  ],
);
