import { and, eq, inArray, ne, or, sql } from 'drizzle-orm';
import type { Id } from '../ids.ts';
import type { Referral } from '../programme/referral.ts';
import type { InviterPart } from '../programme/welcome.ts';
import { among, type Database } from './database.ts';
import { instant, personOf } from './rows.ts';
import { participants } from './schema.ts';
import { referrals } from './schema-match.ts';

type Row = typeof referrals.$inferSelect;

/** A referral by its id; undefined when it was withdrawn or never was. */
export async function referralById(db: Database, id: Id<'ref'>): Promise<Referral | undefined> {
  const row = await db.select().from(referrals).where(eq(referrals.id, id)).get();
  return row === undefined ? undefined : referralOf(row);
}

/** What these people invited for and is not settled yet, in the order in which it was made. */
export async function unsettledReferrals(db: Database, inviters: readonly Id<'par'>[]): Promise<Referral[]> {
  const rows = await db
    .select()
    .from(referrals)
    .where(
      and(
        inArray(referrals.inviterId, among(inviters)),
        or(eq(referrals.state, 'open'), eq(referrals.state, 'waiting')),
      ),
    )
    .orderBy(sql`referrals.rowid`);
  return rows.map(referralOf);
}

/**
 * The parts of an inviter that they have not left, the one that invited first. A part is spoken for when it
 * is in a reverse pair, or when a partner whom the list or an earlier guest named is still to be paired with it.
 */
export async function inviterParts(db: Database, inviterId: Id<'par'>): Promise<InviterPart[]> {
  const paired = sql`EXISTS (SELECT 1 FROM pairs WHERE kind = 'reverse' AND state <> 'ended' AND participants.id IN (mentor_id, mentee_id))`;
  const promised = sql`EXISTS (
    SELECT 1 FROM participants partner WHERE partner.cohort_id = participants.cohort_id AND partner.state <> 'left'
      AND partner.email = participants.partner_email AND partner.role <> participants.role
      AND NOT EXISTS (
        SELECT 1 FROM pairs WHERE kind = 'reverse' AND ((mentor_id = partner.id AND mentee_id = participants.id)
          OR (mentee_id = partner.id AND mentor_id = participants.id))
      ))`;
  const rows = await db
    .select({ row: participants, spokenFor: sql<number>`(${paired} OR ${promised})` })
    .from(participants)
    .where(
      and(
        sql`(cohort_id, email) = (SELECT cohort_id, email FROM participants WHERE id = ${inviterId})`,
        ne(participants.role, 'coordinator'),
        ne(participants.state, 'left'),
      ),
    )
    .orderBy(sql`participants.id <> ${inviterId}`);
  return rows.map(({ row, spokenFor }) => ({ person: personOf(row), spokenFor: spokenFor === 1 }));
}

/** Whether an address has this part in the cohort, or had it and left: nobody comes back into a part. */
export async function isTaken(
  db: Database,
  cohortId: Id<'coh'>,
  { email, role }: { email: string; role: 'mentor' | 'mentee' },
): Promise<boolean> {
  const row = await db
    .select({ id: participants.id })
    .from(participants)
    .where(and(eq(participants.cohortId, cohortId), eq(participants.email, email), eq(participants.role, role)))
    .get();
  return row !== undefined;
}

/** The CHECKs of the schema promise that what is filled in is whole. */
function referralOf(row: Row): Referral {
  const { id, cohortId, inviterId, state, version, name, email, role, language, zone } = row;
  const made = { id, cohortId, inviterId, version, madeAt: instant(row.madeAt) };
  if (state === 'open') return { ...made, state };
  if (name === null || email === null || role === null || language === null || zone === null) {
    throw new Error(`The row of ${id} is torn`);
  }
  return { ...made, state, guest: { name, email, role, language, zone, together: row.together === 1 } };
}
