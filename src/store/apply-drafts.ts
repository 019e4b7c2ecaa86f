import { type SQL, sql } from 'drizzle-orm';
import type { Id } from '../ids.ts';
import type { DraftChange, Suggestion } from '../programme/draft.ts';
import { insertAll } from './database.ts';
import { bars, matchings, suggestions } from './schema-match.ts';

type Of<K extends DraftChange['kind']> = Extract<DraftChange, { kind: K }>;

export function draftsMade(made: readonly Of<'draft-made'>[]): SQL[] {
  return made.flatMap(({ draft: { id, cohortId, first, cut, madeAt, suggestions: list } }) => [
    ...insertAll(matchings, [{ id, cohortId, first, cut, madeAt: madeAt.epochMilliseconds, state: 'draft' }]),
    ...insertAll(suggestions, list.map(rowOf(id))),
  ]);
}

/** A changed draft is written anew: most changes move many of its pairs. */
export function draftsChanged(changed: readonly Of<'draft-changed'>[]): SQL[] {
  return changed.flatMap(({ id, version, to }) => [
    sql`UPDATE matchings SET first = ${to.first}, cut = ${to.cut === null ? null : JSON.stringify(to.cut)}, version = ${version + 1} WHERE id = ${id}`,
    sql`DELETE FROM suggestions WHERE matching_id = ${id}`,
    ...insertAll(suggestions, to.suggestions.map(rowOf(id))),
  ]);
}

export function draftsApproved(approved: readonly Of<'draft-approved'>[]): SQL[] {
  return approved.flatMap(({ id, version, at }) => [
    sql`UPDATE matchings SET state = 'approved', settled_at = ${at.epochMilliseconds}, version = ${version + 1} WHERE id = ${id}`,
    sql`DELETE FROM suggestions WHERE matching_id = ${id}`,
  ]);
}

/** The last decision about two people counts. */
export function barsSet(set: readonly Of<'bar-set'>[]): SQL[] {
  return set.flatMap(({ cohortId, mentorId, menteeId, to, at }) => [
    sql`DELETE FROM bars WHERE cohort_id = ${cohortId} AND mentor_id = ${mentorId} AND mentee_id = ${menteeId}`,
    ...(to === null ? [] : insertAll(bars, [{ cohortId, mentorId, menteeId, kind: to, madeAt: at.epochMilliseconds }])),
  ]);
}

function rowOf(matchingId: Id<'mat'>) {
  return ({ reasons, ...rest }: Suggestion): typeof suggestions.$inferInsert => ({
    ...rest,
    matchingId,
    reasons: [...reasons],
  });
}
