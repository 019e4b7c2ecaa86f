import type { Temporal } from 'temporal-polyfill';
import { type Id, newId } from '../ids.ts';
import type { Change } from '../programme/change.ts';
import type { Person } from '../programme/cohort.ts';
import type { FilledReferral, Obstacle } from '../programme/referral.ts';
import { type InviterPart, partnerOfGuest, turnDown, welcome } from '../programme/welcome.ts';
import { type CohortFrame, cohortFrame } from '../store/cohorts.ts';
import { MovedMeanwhile } from '../store/database.ts';
import { personRow } from '../store/people.ts';
import { inviterParts, referralById } from '../store/referrals.ts';
import { personOf } from '../store/rows.ts';
import { hasBeenMatched } from '../store/underway.ts';
import { openToken } from '../token.ts';
import { commit } from './commit.ts';
import { obstacleTo } from './join.ts';
import type { World } from './world.ts';

/** What a coordinator sees of a guest. `parts` are the inviter's that they have not left. */
export type ReferralPage = {
  frame: CohortFrame;
  referral: FilledReferral;
  inviter: Person;
  parts: readonly InviterPart[];
  obstacle: Obstacle | null;
  /** With whom the guest will be a pair, where both want it and it is still possible. */
  partner: Person | null;
};
export type OpenedReferral = { kind: 'open'; page: ReferralPage } | { kind: 'expired' } | { kind: 'invalid' };

/** Opens the page behind the link that a coordinator got; changes nothing (P3). */
export async function openReferral(world: World, token: string, now: Temporal.Instant): Promise<OpenedReferral> {
  const opened = await openToken(world.config.linkKeys, 'approve', token, Math.floor(now.epochMilliseconds / 1000));
  if (opened.kind !== 'open') return { kind: opened.kind };
  const page = await load(world, opened.id);
  return page === null ? { kind: 'invalid' } : { kind: 'open', page };
}

/** `settled`: so it is now, or was already; `forbidden`: nobody can be welcomed so; `settled-otherwise`: who takes part stays. */
export type Settled =
  | { kind: 'settled' }
  | { kind: 'forbidden'; obstacle: Obstacle }
  | { kind: 'settled-otherwise' }
  | { kind: 'not-filled-in' };

/** How often a decision is made again because something moved. */
const TRIES = 4;

/** Welcomes a guest or not. Who was not welcome still can be; who is stays until they leave by themselves. */
export async function settle(
  world: World,
  id: Id<'ref'>,
  wish: 'approve' | 'decline',
  now: Temporal.Instant,
): Promise<Settled> {
  for (let attempt = 1; ; attempt += 1) {
    const page = await load(world, id);
    if (page === null) return { kind: 'not-filled-in' };
    const { frame, referral, obstacle } = page;
    if (referral.state === (wish === 'approve' ? 'approved' : 'declined')) return { kind: 'settled' };
    if (referral.state === 'approved') return { kind: 'settled-otherwise' };
    if (obstacle === 'over' || (wish === 'approve' && obstacle !== null)) return { kind: 'forbidden', obstacle };
    try {
      await commit(world, [{ frame, changes: await changesFor(world, page, wish, now) }], now);
      return { kind: 'settled' };
    } catch (error) {
      // Two guests with one address are welcomed at once: the second finds the first.
      const meanwhile = error instanceof MovedMeanwhile || (await obstacleTo(world, frame, referral.guest)) !== null;
      if (!meanwhile || attempt === TRIES) throw error;
    }
  }
}

async function changesFor(
  { db }: World,
  { frame, referral, parts }: ReferralPage,
  wish: 'approve' | 'decline',
  now: Temporal.Instant,
): Promise<Change[]> {
  if (wish === 'decline') return turnDown({ ...frame, parts }, referral, now);
  return welcome({ ...frame, parts, matched: await hasBeenMatched(db, frame) }, referral, now, newId);
}

async function load(world: World, id: Id<'ref'>): Promise<ReferralPage | null> {
  const { db } = world;
  const referral = await referralById(db, id);
  if (referral === undefined || referral.state === 'open') return null;
  const row = await personRow(db, referral.inviterId);
  if (row === undefined) return null;
  const [frame, parts] = await Promise.all([cohortFrame(db, referral.cohortId), inviterParts(db, referral.inviterId)]);
  const { guest } = referral;
  return {
    frame,
    referral,
    parts,
    inviter: personOf(row),
    obstacle: await obstacleTo(world, frame, guest),
    partner: guest.together ? partnerOfGuest(parts, guest) : null,
  };
}
