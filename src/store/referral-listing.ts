import { and, asc, eq, sql } from 'drizzle-orm';
import type { Id } from '../ids.ts';
import type { Database } from './database.ts';
import { placeOf } from './listing.ts';
import { type OwnCohort, own, type Page } from './progress.ts';
import { participants } from './schema.ts';
import { referrals } from './schema-match.ts';

type State = (typeof referrals.$inferSelect)['state'];

/** Who was invited by whom into a cohort, in the order in which links were made. */
export async function referralsPage(
  db: Database,
  cohort: OwnCohort,
  only: { state?: State | undefined },
  { after, most }: Page<'ref'>,
) {
  return selected(db)
    .where(
      and(
        eq(referrals.cohortId, own(cohort)),
        only.state && eq(referrals.state, only.state),
        after === null ? undefined : sql`referrals.rowid > ${placeOf(sql`rowid FROM referrals`, after, cohort)}`,
      ),
    )
    .orderBy(asc(sql`referrals.rowid`))
    .limit(most);
}

/** One of them; undefined when it is not in this organisation's cohort (P7). */
export async function ownReferral(db: Database, cohort: OwnCohort, id: Id<'ref'>) {
  return selected(db)
    .where(and(eq(referrals.id, id), eq(referrals.cohortId, own(cohort))))
    .get();
}

function selected(db: Database) {
  const { id, state, name, email, role, language, zone, together, participantId, madeAt, filledAt, settledAt } =
    referrals;
  return db
    .select({
      ...{ id, state, name, email, role, language, zone, together, participantId, madeAt, filledAt, settledAt },
      inviter: { id: participants.id, name: participants.name, email: participants.email },
    })
    .from(referrals)
    .innerJoin(participants, eq(participants.id, referrals.inviterId));
}
