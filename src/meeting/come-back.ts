import type { Temporal } from 'temporal-polyfill';
import type { Change } from '../programme/change.ts';
import { type Person, partnerOf } from '../programme/cohort.ts';
import type { TakingUp } from './go-on.ts';
import { around, isAfter, type Meeting, retimed, sought } from './meeting.ts';

/** A break that is over: since when it was, and the whole days by which all that waited comes later. */
export type Break = { pausedAt: Temporal.Instant; slept: number };

/**
 * One half of a pair is back from a break (M24). A session that had no moment yet comes as many days later, and both are
 * asked about it at the same time; one that was agreed stays, and so does what prepares it. While the other half still
 * has a break of its own nothing moves: it is the last to come back with whom the two go on.
 */
export function comeBack(pair: TakingUp, person: Person, { pausedAt, slept }: Break): Change[] {
  if (partnerOf(pair.pair, person).state === 'paused') return [];
  return pair.sessions.flatMap((session): Change[] => {
    const meeting: Meeting = { ...pair, session };
    if (session.state === 'agreed') return [retimed(meeting, session.startsAt, 'agreed')];
    if (session.state !== 'open' || !isAfter(session.startsAt, pausedAt)) return [];
    return sought(meeting, around(meeting, session.startsAt, { days: slept }));
  });
}
