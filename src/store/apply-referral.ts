import { type SQL, sql } from 'drizzle-orm';
import type { Change } from '../programme/change.ts';
import { mustBeThere } from './database.ts';
import type { participants } from './schema.ts';
import { referrals } from './schema-match.ts';

/** The part of a decision that is about guests (M10). */

type Of<K extends Change['kind']> = Extract<Change, { kind: K }>;

/** The row of a guest who becomes a participant; what a launch list says besides, nobody has said. */
export function guestRow({ person, cohortId, partnerEmail }: Of<'participant-made'>): typeof participants.$inferInsert {
  return { ...person, cohortId, partnerEmail, topics: [] };
}

/** A referral that was withdrawn meanwhile is gone, and moves no more. */
export function referralMoves(moves: readonly Of<'referral-moved'>[]): SQL[] {
  return moves.flatMap(({ id, version, to }) => {
    const where = sql`version = ${version + 1} WHERE id = ${id}`;
    const at = to.at.epochMilliseconds;
    if (to.state !== 'waiting') {
      const participantId = to.state === 'approved' ? to.participantId : null;
      return [
        sql`UPDATE referrals SET state = ${to.state}, participant_id = ${participantId}, settled_at = ${at}, ${where}`,
      ];
    }
    const { name, email, role, language, zone, together } = to.guest;
    return [
      mustBeThere(referrals, id),
      sql`UPDATE referrals SET state = 'waiting', name = ${name}, email = ${email}, role = ${role}, language = ${language},
        zone = ${zone}, together = ${together ? 1 : 0}, filled_at = ${at}, ${where}`,
    ];
  });
}

/** Only a link that nobody has used is withdrawn. */
export function withdrawn({ id }: Of<'referral-withdrawn'>): SQL {
  return sql`DELETE FROM referrals WHERE id = ${id} AND state = 'open'`;
}
