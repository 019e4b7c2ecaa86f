import { and, desc, eq, inArray, ne, or, type SQL } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import type { Id } from '../ids.ts';
import type { Pair, Person } from '../programme/cohort.ts';
import { among, type Database } from './database.ts';
import { pairOf, personOf } from './rows.ts';
import { pairs, participants } from './schema.ts';

/** The row of a participant or coordinator. */
export async function personRow(db: Database, id: Id<'par'>) {
  return db.select().from(participants).where(eq(participants.id, id)).get();
}

/**
 * The parts of a person in a cohort that they have not left, the mentor's first: somebody can be a mentor in
 * one pair and a mentee in another (M10). A coordinator has that one part.
 */
export async function partsOf(db: Database, { cohortId, email, role }: typeof participants.$inferSelect) {
  return db
    .select()
    .from(participants)
    .where(
      and(
        eq(participants.cohortId, cohortId),
        eq(participants.email, email),
        role === 'coordinator' ? eq(participants.role, role) : ne(participants.role, 'coordinator'),
        ne(participants.state, 'left'),
      ),
    )
    .orderBy(desc(participants.role));
}

/** Everybody who takes part in a cohort, the coordinator left out. */
export async function peopleOf(db: Database, cohortId: Id<'coh'>): Promise<Person[]> {
  const rows = await db
    .select()
    .from(participants)
    .where(
      and(eq(participants.cohortId, cohortId), ne(participants.role, 'coordinator'), ne(participants.state, 'left')),
    );
  return rows.map(personOf);
}

/** The pairs of a cohort that run. */
export async function activePairIds(db: Database, cohortId: Id<'coh'>): Promise<Id<'pair'>[]> {
  const rows = await db
    .select({ id: pairs.id })
    .from(pairs)
    .where(and(eq(pairs.cohortId, cohortId), eq(pairs.state, 'active')));
  return rows.map(({ id }) => id);
}

const mentor = alias(participants, 'mentor');
const mentee = alias(participants, 'mentee');

/** The pairs of these people that are not over. */
export async function livePairsOf(db: Database, ids: readonly Id<'par'>[]): Promise<Pair[]> {
  const half = or(inArray(pairs.mentorId, among(ids)), inArray(pairs.menteeId, among(ids)));
  return (await pairsWhere(db, and(half, ne(pairs.state, 'ended')))).map(({ pair }) => pair);
}

/** Some pairs, in whatever state. */
export async function pairsById(db: Database, ids: readonly Id<'pair'>[]): Promise<Pair[]> {
  return (await pairsWhere(db, inArray(pairs.id, among(ids)))).map(({ pair }) => pair);
}

/** One pair, and its cohort; undefined when there is none. */
export async function pairById(db: Database, id: Id<'pair'>): Promise<{ pair: Pair; cohortId: Id<'coh'> } | undefined> {
  return (await pairsWhere(db, eq(pairs.id, id)))[0];
}

async function pairsWhere(db: Database, which: SQL | undefined): Promise<{ pair: Pair; cohortId: Id<'coh'> }[]> {
  const rows = await db
    .select({ pair: pairs, mentor, mentee })
    .from(pairs)
    .innerJoin(mentor, eq(mentor.id, pairs.mentorId))
    .innerJoin(mentee, eq(mentee.id, pairs.menteeId))
    .where(which);
  return rows.map((row) => ({
    pair: pairOf(row.pair, personOf(row.mentor), personOf(row.mentee)),
    cohortId: row.pair.cohortId,
  }));
}
