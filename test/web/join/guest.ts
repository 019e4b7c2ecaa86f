import { eq } from 'drizzle-orm';
import type { Id } from '../../../src/ids.ts';
import type { Language } from '../../../src/language.ts';
import { linksFrom } from '../../../src/mail/links.ts';
import { expiryOf } from '../../../src/programme/referral.ts';
import { moveCohort } from '../../../src/runner/pause.ts';
import { instant } from '../../../src/store/rows.ts';
import { cohorts, pairs } from '../../../src/store/schema.ts';
import { letters } from '../../../src/store/schema-mail.ts';
import { referrals } from '../../../src/store/schema-match.ts';
import { signToken } from '../../../src/token.ts';
import { MONDAY } from '../../world.ts';
import { meToken, type Scene, scene } from '../scene.ts';
import { type Fields, post, type Visit } from '../visit.ts';

export type Invited = { at: Scene; id: Id<'ref'>; token: string };

/** Nele makes a link for a guest. She has no partner yet, unless a test says so. */
export async function invited(language: Language = 'nl', rest: { paired?: boolean } = {}): Promise<Invited> {
  const at = await scene(language);
  const { db, config } = at.world;
  if (rest.paired !== true) await db.delete(pairs).where(eq(pairs.id, at.pair));
  await post('/me', [
    ['t', await meToken(at, at.nele)],
    ['action', 'invite'],
  ]);
  const row = await db.select().from(referrals).where(eq(referrals.inviterId, at.nele)).get();
  if (row === undefined) throw new Error('No link was made');
  const links = linksFrom({ origin: config.origin, replyDomain: config.replyDomain, keys: config.linkKeys }, MONDAY);
  const token = new URL(await links.join(row.id, instant(row.madeAt))).searchParams.get('t') ?? '';
  return { at, id: row.id, token };
}

/** What Lotte fills in, with whatever a test changes of it. */
export function lotte(token: string, rest: Record<string, string> = {}): Fields {
  return Object.entries({
    t: token,
    l: 'nl',
    name: 'Lotte Peeters',
    email: 'Lotte@Omgekeerd.test',
    role: 'mentor',
    language: 'nl',
    zone: 'Europe/Brussels',
    ...rest,
  });
}

/** Lotte fills in the link. */
export function filled(token: string, rest: Record<string, string> = {}): Promise<Visit> {
  return post('/join', lotte(token, rest));
}

/** A token with which the coordinator decides about a guest. */
export function approveToken({ at, id }: Invited, until = expiryOf(MONDAY)): Promise<string> {
  return signToken(at.world.config.linkKeys, 'approve', id, Math.floor(until.epochMilliseconds / 1000));
}

/** The row of a guest's link. */
export async function referralOf({ at, id }: Invited) {
  return at.world.db.select().from(referrals).where(eq(referrals.id, id)).get();
}

/** Letters in the scene's cohort. */
export function lettersOf({ at }: Invited): Promise<number> {
  return at.world.db.$count(letters, eq(letters.cohortId, at.cohort));
}

/** The coordinator stops the cohort. */
export async function stopped({ at }: Invited): Promise<void> {
  const row = await at.world.db.select().from(cohorts).where(eq(cohorts.id, at.cohort)).get();
  if (row === undefined) throw new Error('No cohort');
  await moveCohort(at.world, row.organisationId, at.cohort, 'stop', MONDAY);
}
