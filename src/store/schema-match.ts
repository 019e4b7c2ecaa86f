import { sql } from 'drizzle-orm';
import { check, index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import type { Language } from '../language.ts';
import type { Reason } from '../programme/reason.ts';
import { cohorts, idOf, oneOf, participants } from './schema.ts';

/** Tables of the match before anybody is asked: what is proposed to the coordinator, and who was invited. */

/**
 * One proposal of pairs for a cohort, as the coordinator reviews it. A cohort has one draft at most; a
 * change writes it anew under the next version, and approving makes pairs of it.
 */
export const matchings = sqliteTable(
  'matchings',
  {
    id: idOf('mat', 'id').primaryKey(),
    cohortId: idOf('coh', 'cohort_id')
      .notNull()
      .references(() => cohorts.id),
    state: text('state').$type<'draft' | 'approved'>().notNull(),
    /** What counts first: as many pairs as can be, or the highest total. */
    first: text('first').$type<'pairs' | 'total'>().notNull(),
    /** How a cohort too large to be solved at once was cut: along which line, into how many parts. */
    cut: text('cut', { mode: 'json' }).$type<{ by: 'language' | 'zone' | 'size'; parts: number } | null>(),
    madeAt: integer('made_at').notNull(),
    settledAt: integer('settled_at'),
    version: integer('version').notNull().default(1),
  },
  (table) => [
    uniqueIndex('matchings_one_draft').on(table.cohortId).where(sql`state = 'draft'`),
    check('matchings_state', oneOf('state', ['draft', 'approved'])),
    check('matchings_first', oneOf('first', ['pairs', 'total'])),
    check('matchings_settled', sql`(state = 'approved') = (settled_at IS NOT NULL)`),
  ],
);

/** The pairs of a draft. They go when it is approved: `pairs` has them then. */
export const suggestions = sqliteTable(
  'suggestions',
  {
    matchingId: idOf('mat', 'matching_id')
      .notNull()
      .references(() => matchings.id),
    mentorId: idOf('par', 'mentor_id')
      .notNull()
      .references(() => participants.id),
    menteeId: idOf('par', 'mentee_id')
      .notNull()
      .references(() => participants.id),
    score: integer('score').notNull(),
    reasons: text('reasons', { mode: 'json' }).$type<Reason[]>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.matchingId, table.menteeId] })],
);

/** What a coordinator decided about two people: kept for every later match of the cohort. */
export const bars = sqliteTable(
  'bars',
  {
    cohortId: idOf('coh', 'cohort_id')
      .notNull()
      .references(() => cohorts.id),
    mentorId: idOf('par', 'mentor_id')
      .notNull()
      .references(() => participants.id),
    menteeId: idOf('par', 'mentee_id')
      .notNull()
      .references(() => participants.id),
    kind: text('kind').$type<'pinned' | 'forbidden'>().notNull(),
    madeAt: integer('made_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.cohortId, table.mentorId, table.menteeId] }),
    check('bars_kind', oneOf('kind', ['pinned', 'forbidden'])),
  ],
);

/**
 * Somebody from a participant's own network (M10). The link is for one person: `open` until it is filled
 * in, then it waits for the coordinator, who makes a participant of it or not.
 */
export const referrals = sqliteTable(
  'referrals',
  {
    id: idOf('ref', 'id').primaryKey(),
    cohortId: idOf('coh', 'cohort_id')
      .notNull()
      .references(() => cohorts.id),
    inviterId: idOf('par', 'inviter_id')
      .notNull()
      .references(() => participants.id),
    state: text('state').$type<'open' | 'waiting' | 'approved' | 'declined'>().notNull(),
    name: text('name'),
    email: text('email'),
    role: text('role').$type<'mentor' | 'mentee'>(),
    language: text('language').$type<Language>(),
    zone: text('zone'),
    /** Both want to be a pair with one another. */
    together: integer('together').notNull().default(0),
    participantId: idOf('par', 'participant_id').references(() => participants.id),
    madeAt: integer('made_at').notNull(),
    filledAt: integer('filled_at'),
    settledAt: integer('settled_at'),
    version: integer('version').notNull().default(1),
  },
  (table) => [
    index('referrals_by_cohort').on(table.cohortId, table.state),
    index('referrals_by_inviter').on(table.inviterId),
    check('referrals_state', oneOf('state', ['open', 'waiting', 'approved', 'declined'])),
    check('referrals_filled', sql`(state = 'open') = (filled_at IS NULL)`),
    check(
      'referrals_whole',
      sql`state = 'open' OR (name IS NOT NULL AND email IS NOT NULL AND role IS NOT NULL AND language IS NOT NULL AND zone IS NOT NULL)`,
    ),
    check('referrals_settled', sql`(state IN ('approved', 'declined')) = (settled_at IS NOT NULL)`),
    check('referrals_approved', sql`(state = 'approved') = (participant_id IS NOT NULL)`),
  ],
);
