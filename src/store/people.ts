import { and, eq, ne, or } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import type { Id } from '../ids.ts';
import type { Pair } from '../programme/cohort.ts';
import type { Database } from './database.ts';
import { pairOf, personOf } from './rows.ts';
import { pairs, participants } from './schema.ts';

/** The row of a participant or coordinator. */
export async function personRow(db: Database, id: Id<'par'>) {
  return db.select().from(participants).where(eq(participants.id, id)).get();
}

const mentor = alias(participants, 'mentor');
const mentee = alias(participants, 'mentee');

/** The pairs of a person that are not over. */
export async function livePairsOf(db: Database, id: Id<'par'>): Promise<Pair[]> {
  const rows = await db
    .select({ pair: pairs, mentor, mentee })
    .from(pairs)
    .innerJoin(mentor, eq(mentor.id, pairs.mentorId))
    .innerJoin(mentee, eq(mentee.id, pairs.menteeId))
    .where(and(or(eq(pairs.mentorId, id), eq(pairs.menteeId, id)), ne(pairs.state, 'ended')));
  return rows.map((row) => pairOf(row.pair, personOf(row.mentor), personOf(row.mentee)));
}
