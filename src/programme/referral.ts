import type { Temporal } from 'temporal-polyfill';
import type { Id } from '../ids.ts';
import type { Language } from '../language.ts';
import type { Cohort } from './cohort.ts';

/** Somebody from a participant's own network (M10), from the link that invites them to the coordinator's word. */

/** Days that a link for a guest works; it is for one person. */
export const INVITATION_DAYS = 60;
/** Links of one person that may wait for a guest at the same time. */
export const MOST_INVITATIONS = 5;

/** A guest, as they filled in their link. */
export type Guest = {
  name: string;
  /** In lower case. */
  email: string;
  role: 'mentor' | 'mentee';
  language: Language;
  zone: string;
  /** Inviter and guest want to be a pair with one another. */
  together: boolean;
};

/** `open` until the guest fills it in; then it waits for the coordinator. */
export type Referral = OpenReferral | FilledReferral;
type Made = { id: Id<'ref'>; cohortId: Id<'coh'>; inviterId: Id<'par'>; madeAt: Temporal.Instant; version: number };
export type OpenReferral = Made & { state: 'open' };
export type FilledReferral = Made & { state: 'waiting' | 'approved' | 'declined'; guest: Guest };

/** Why a guest cannot be made a participant: the address has this part already, is the coordinator's, or the cohort has ended. */
export type Obstacle = 'known' | 'coordinator' | 'over';

/** Whether a link that was not used yet still works. */
export function isUsable({ state, madeAt }: Referral, now: Temporal.Instant): boolean {
  return state === 'open' && now.epochMilliseconds < expiryOf(madeAt).epochMilliseconds;
}

/** When a link that was made at a moment stops working. */
export function expiryOf(madeAt: Temporal.Instant): Temporal.Instant {
  return madeAt.add({ hours: INVITATION_DAYS * 24 });
}

/** The part that makes a pair with a role. */
export function counterpart(role: 'mentor' | 'mentee'): 'mentor' | 'mentee' {
  return role === 'mentor' ? 'mentee' : 'mentor';
}

/** Whether somebody can still join a cohort. */
export function takesGuests({ state }: Pick<Cohort, 'state'>): boolean {
  return state === 'active' || state === 'paused';
}
