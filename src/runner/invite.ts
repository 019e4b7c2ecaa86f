import type { Temporal } from 'temporal-polyfill';
import { type Id, newId } from '../ids.ts';
import { linksFrom } from '../mail/links.ts';
import type { Person } from '../programme/cohort.ts';
import { expiryOf, isUsable, MOST_INVITATIONS, takesGuests } from '../programme/referral.ts';
import type { CohortFrame } from '../store/cohorts.ts';
import { unsettledReferrals } from '../store/referrals.ts';
import { commit } from './commit.ts';
import type { World } from './world.ts';

/** A link that somebody made for a guest: to be used yet, or used by a guest about whom the coordinator decides. */
export type Invitation =
  | { state: 'open'; id: Id<'ref'>; link: string; madeAt: Temporal.Instant; until: Temporal.Instant }
  | { state: 'waiting'; id: Id<'ref'>; guest: string };

type Inviter = { frame: CohortFrame; parts: readonly { person: Person }[]; person: Person };

/** What a person's links for guests have come to, without those that nobody used in time or that are settled. */
export async function invitationsOf(
  world: World,
  parts: Inviter['parts'],
  now: Temporal.Instant,
): Promise<Invitation[]> {
  const { config } = world;
  const referrals = await unsettledReferrals(
    world.db,
    parts.map(({ person }) => person.id),
  );
  const links = linksFrom({ origin: config.origin, replyDomain: config.replyDomain, keys: config.linkKeys }, now);
  const shown = await Promise.all(
    referrals.map(async (referral): Promise<Invitation[]> => {
      const { id, madeAt } = referral;
      if (referral.state !== 'open') return [{ state: 'waiting', id, guest: referral.guest.name }];
      if (!isUsable(referral, now)) return [];
      return [{ state: 'open', id, link: await links.join(id, madeAt), madeAt, until: expiryOf(madeAt) }];
    }),
  );
  return shown.flat();
}

/** Whether somebody can make a link: there is a cohort to join, and not too many links wait already. */
export function mayInvite({ frame, person }: Inviter, invitations: readonly Invitation[]): boolean {
  const open = invitations.filter(({ state }) => state === 'open').length;
  return takesGuests(frame.cohort) && person.role !== 'coordinator' && open < MOST_INVITATIONS;
}

/** Makes a link for one guest. Nobody is written to: the inviter passes it on (M10). */
export async function invite(world: World, { frame, person }: Inviter, now: Temporal.Instant): Promise<void> {
  const { id: cohortId } = frame.cohort;
  await commit(
    world,
    [{ frame, changes: [{ kind: 'referral-made', id: newId('ref'), cohortId, inviterId: person.id, at: now }] }],
    now,
  );
}

/** Withdraws a link that nobody has used. */
export async function withdraw(world: World, { frame }: Inviter, id: Id<'ref'>, now: Temporal.Instant): Promise<void> {
  await commit(world, [{ frame, changes: [{ kind: 'referral-withdrawn', id }] }], now);
}
