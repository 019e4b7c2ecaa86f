import { and, eq, ne } from 'drizzle-orm';
import type { Id } from '../ids.ts';
import type { Elder, ElderRules } from '../matching/elders.ts';
import { linesOf } from './candidates.ts';
import type { Database } from './database.ts';
import { personOf } from './rows.ts';
import { pairs, participants } from './schema.ts';

/** Those who take part in a cohort, as who might be a classic mentor: the mentees first, for they are the seniors (M19). */
export async function eldersOf(db: Database, cohortId: Id<'coh'>): Promise<Elder[]> {
  const rows = await db
    .select()
    .from(participants)
    .where(
      and(eq(participants.cohortId, cohortId), ne(participants.role, 'coordinator'), ne(participants.state, 'left')),
    )
    .orderBy(participants.role, participants.name);
  return rows.map((row) => ({
    person: personOf(row),
    department: row.department,
    managers: row.managers,
    excludes: row.excludes,
  }));
}

/** The reporting lines of a cohort, and who was somebody's mentor in it, in whichever kind of pair. */
export async function elderRulesOf(db: Database, cohortId: Id<'coh'>, junior: Id<'par'>): Promise<ElderRules> {
  const [lines, rows] = await Promise.all([
    linesOf(db, cohortId),
    db.select({ id: pairs.mentorId }).from(pairs).where(eq(pairs.menteeId, junior)),
  ]);
  return { lines, before: new Set(rows.map(({ id }) => id)) };
}
