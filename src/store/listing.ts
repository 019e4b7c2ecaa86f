import { and, asc, eq, ne, type SQL, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import type { PairKind } from '../programme/cohort.ts';
import type { Database } from './database.ts';
import { type OwnCohort, own, type Page } from './progress.ts';
import { pairs, participants, prompts } from './schema.ts';

/**
 * What an organisation reads of its cohort, page by page: who takes part, who is paired with whom, what
 * was asked when. Never what anybody answered; whether one half of a pair said no is an answer, too.
 */

type Role = 'mentor' | 'mentee';
type PersonState = (typeof participants.$inferSelect)['state'];
type PairState = (typeof pairs.$inferSelect)['state'];
type PromptState = (typeof prompts.$inferSelect)['state'];

/** Mentors and mentees, by address and role: the index that keeps them apart serves this order, too. */
export async function participantsPage(
  db: Database,
  cohort: OwnCohort,
  only: { role?: Role | undefined; state?: PersonState | undefined },
  { after, most }: Page<'par'>,
) {
  const { id, role, name, email, language, zone, state, prefersAt } = participants;
  const { department, site, organisation, topics, managers, excludes, capacity } = participants;
  return db
    .select({
      ...{ id, role, name, email, language, zone, state, prefersAt },
      ...{ department, site, organisation, topics, managers, excludes, capacity },
    })
    .from(participants)
    .where(
      and(
        eq(participants.cohortId, own(cohort)),
        ne(participants.role, 'coordinator'),
        only.role && eq(participants.role, only.role),
        only.state && eq(participants.state, only.state),
        after === null ? undefined : sql`(email, role) > ${placeOf(sql`email, role FROM participants`, after, cohort)}`,
      ),
    )
    .orderBy(asc(participants.email), asc(participants.role))
    .limit(most);
}

const mentor = alias(participants, 'mentor');
const mentee = alias(participants, 'mentee');

/** Pairs in the order in which they were made. */
export async function pairsPage(
  db: Database,
  cohort: OwnCohort,
  only: { kind?: PairKind | undefined; state?: PairState | undefined },
  { after, most }: Page<'pair'>,
) {
  const { id, kind, state, proposedAt, agreedAt, endedAt, endedWhy } = pairs;
  return db
    .select({
      ...{ id, kind, state, proposedAt, agreedAt, endedAt, endedWhy },
      mentor: { id: mentor.id, name: mentor.name, email: mentor.email },
      mentee: { id: mentee.id, name: mentee.name, email: mentee.email },
    })
    .from(pairs)
    .innerJoin(mentor, eq(mentor.id, pairs.mentorId))
    .innerJoin(mentee, eq(mentee.id, pairs.menteeId))
    .where(
      and(
        eq(pairs.cohortId, own(cohort)),
        only.kind && eq(pairs.kind, only.kind),
        only.state && eq(pairs.state, only.state),
        after === null ? undefined : sql`pairs.rowid > ${placeOf(sql`rowid FROM pairs`, after, cohort)}`,
      ),
    )
    .orderBy(sql`pairs.rowid`)
    .limit(most);
}

/** Prompts by step, as the index has them; a page reads what it shows and no more. */
export async function promptsPage(
  db: Database,
  cohort: OwnCohort,
  only: { step?: string | undefined; state?: PromptState | undefined },
  { after, most }: Page<'prm'>,
) {
  const { id, participantId, pairId, step, state, wakesAt, sentAt, closesAt, answeredAt, endedAt, reminded, why } =
    prompts;
  return db
    .select({ id, participantId, pairId, step, state, wakesAt, sentAt, closesAt, answeredAt, endedAt, reminded, why })
    .from(prompts)
    .where(
      and(
        eq(prompts.cohortId, own(cohort)),
        only.step === undefined ? undefined : eq(prompts.step, only.step),
        only.state && eq(prompts.state, only.state),
        after === null ? undefined : sql`(step, rowid) > ${placeOf(sql`step, rowid FROM prompts`, after, cohort)}`,
      ),
    )
    .orderBy(asc(prompts.step), sql`rowid`)
    .limit(most);
}

/** Where a page goes on; a cursor from elsewhere has no place, and nothing comes after it. */
export function placeOf(columns: SQL, id: string, cohort: OwnCohort): SQL {
  return sql`(SELECT ${columns} WHERE id = ${id} AND cohort_id = ${own(cohort)})`;
}
