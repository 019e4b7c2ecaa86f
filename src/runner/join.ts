import type { Temporal } from 'temporal-polyfill';
import type { Id } from '../ids.ts';
import type { Person } from '../programme/cohort.ts';
import { type Guest, isUsable, type Obstacle, type Referral, takesGuests } from '../programme/referral.ts';
import { fillIn, type InviterPart } from '../programme/welcome.ts';
import { type CohortFrame, cohortFrame } from '../store/cohorts.ts';
import { MovedMeanwhile } from '../store/database.ts';
import { personRow } from '../store/people.ts';
import { inviterParts, isTaken, referralById } from '../store/referrals.ts';
import { personOf } from '../store/rows.ts';
import { openToken } from '../token.ts';
import { commit } from './commit.ts';
import type { World } from './world.ts';

/** What the page for a guest shows: who invites to what. `parts` are the inviter's. */
export type JoinPage = { frame: CohortFrame; referral: Referral; inviter: Person; parts: readonly InviterPart[] };

/** A link that takes nothing any more. `used`: it was filled in; `over`: the cohort has ended; `gone`: it expired, was withdrawn, or its maker left. */
export type ClosedJoin = { kind: 'used' | 'over'; page: JoinPage } | { kind: 'gone' };
export type OpenedJoin = { kind: 'open'; page: JoinPage } | ClosedJoin | { kind: 'invalid' };

/** Opens the page behind a guest's link; changes nothing (P3). */
export async function openJoin(world: World, token: string, now: Temporal.Instant): Promise<OpenedJoin> {
  const opened = await openToken(world.config.linkKeys, 'join', token, Math.floor(now.epochMilliseconds / 1000));
  return opened.kind === 'invalid' ? opened : load(world, opened.id, now);
}

/** How often two guests at once are decided again. */
const TRIES = 4;

/**
 * Takes what a guest filled in, once, and tells the coordinator. Whether the address takes part already is
 * told to the coordinator alone: whoever holds a link learns of nobody.
 */
export async function join(
  world: World,
  id: Id<'ref'>,
  guest: Guest,
  now: Temporal.Instant,
): Promise<{ kind: 'sent' } | ClosedJoin> {
  for (let attempt = 1; ; attempt += 1) {
    const loaded = await load(world, id, now);
    if (loaded.kind !== 'open') return loaded;
    const { frame, referral, parts } = loaded.page;
    if (referral.state !== 'open') throw new Error(`The referral ${id} is filled in and open`);
    const obstacle = await obstacleTo(world, frame, guest);
    const changes = fillIn({ ...frame, parts }, referral, guest, obstacle, now);
    try {
      await commit(world, [{ frame, changes }], now);
      return { kind: 'sent' };
    } catch (error) {
      if (!(error instanceof MovedMeanwhile) || attempt === TRIES) throw error;
    }
  }
}

/** Why a guest cannot be made a participant; null where nothing forbids it. */
export async function obstacleTo({ db }: World, frame: CohortFrame, guest: Guest): Promise<Obstacle | null> {
  if (!takesGuests(frame.cohort)) return 'over';
  if (guest.email === frame.coordinator.email.toLowerCase()) return 'coordinator';
  return (await isTaken(db, frame.cohort.id, guest)) ? 'known' : null;
}

async function load(
  { db }: World,
  id: Id<'ref'>,
  now: Temporal.Instant,
): Promise<Exclude<OpenedJoin, { kind: 'invalid' }>> {
  const referral = await referralById(db, id);
  const row = referral === undefined ? undefined : await personRow(db, referral.inviterId);
  if (referral === undefined || row === undefined) return { kind: 'gone' };
  const [frame, parts] = await Promise.all([cohortFrame(db, referral.cohortId), inviterParts(db, referral.inviterId)]);
  const page = { frame, referral, inviter: personOf(row), parts };
  if (referral.state !== 'open') return { kind: 'used', page };
  if (!takesGuests(frame.cohort)) return { kind: 'over', page };
  return isUsable(referral, now) && parts.length > 0 ? { kind: 'open', page } : { kind: 'gone' };
}
