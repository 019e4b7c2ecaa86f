import { Temporal } from 'temporal-polyfill';
import type { Half } from './cohort.ts';

/** How something was given. */
export const giftKinds = ['showed', 'answered', 'sat-in', 'gave'] as const;
export type GiftKind = (typeof giftKinds)[number];

/**
 * One thing that one half of a pair gave the other (M20): showed something, answered what was asked between two
 * sessions, sat in on a meeting, or gave something in return. `session` is the meeting at which it was given,
 * null between two; `what` is in the words of whoever told of it.
 */
export type Entry = {
  side: Half;
  at: Temporal.Instant;
  session: number | null;
  kind: GiftKind;
  what: string | null;
};

/** A meeting that took place. */
export type Held = { number: number; at: Temporal.Instant };

export type Balance = 'too-early' | 'even' | 'mentor-gives' | 'mentee-gives';

/** So many meetings, and so many gifts of one side, before anything can be told. */
const ENOUGH = 2;
/** The share of all gifts below which a side gives too little. */
const LEAST_SHARE = 0.25;

/**
 * Whether a pair goes both ways (M20; docs/health.md). It is one-sided when the side that gave less in all gave
 * less than a quarter, or nothing since the last meeting but one while the other gave twice or more. Things
 * are counted, not weighed.
 */
export function balanceOf(entries: readonly Entry[], held: readonly Held[]): Balance {
  const mentor = entries.filter(({ side }) => side === 'mentor');
  const mentee = entries.filter(({ side }) => side === 'mentee');
  if (held.length < ENOUGH || Math.max(mentor.length, mentee.length) < ENOUGH) return 'too-early';
  const [richer, poorer] = mentor.length > mentee.length ? [mentor, mentee] : [mentee, mentor];
  if (richer.length === poorer.length || !isOneSided(richer, poorer, held)) return 'even';
  return richer === mentor ? 'mentor-gives' : 'mentee-gives';
}

function isOneSided(richer: readonly Entry[], poorer: readonly Entry[], held: readonly Held[]): boolean {
  if (poorer.length < LEAST_SHARE * (richer.length + poorer.length)) return true;
  const last = held.toSorted((a, b) => Temporal.Instant.compare(a.at, b.at) || a.number - b.number).slice(-ENOUGH);
  const isLate = ({ at, session }: Entry) =>
    last.some((meeting) => meeting.number === session || Temporal.Instant.compare(at, meeting.at) >= 0);
  return !poorer.some(isLate) && richer.filter(isLate).length >= ENOUGH;
}
