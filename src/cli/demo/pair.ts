import { chanceOf } from './chance.ts';
import { eventIn } from './event.ts';
import type { Fate } from './fates.ts';
import { type Letter, pairIn, threadOf } from './letter.ts';
import type { Acquaintance, Meeting, Self } from './self.ts';
import type { Stage } from './stage.ts';

/** A session is looked back on within so many days, reminders included. */
const LOOKED_BACK_MS = 9 * 24 * 3_600_000;

/** Puts the event of a letter about a session into its reader's calendar, which drops what does not rise (RFC 5546, 2.1.4). */
export function noteEvent({ pairs, profile }: Self, letter: Letter): void {
  const pair = threadOf(letter);
  // What is told of a session keeps to the thread of the pair; a meeting to sit in on does not.
  if (pair?.startsWith('pair_') !== true) return;
  const event = eventIn(letter);
  const partner = event?.attendees.find((email) => email !== profile.email);
  if (event === null || partner === undefined) return;
  const known = pairs.get(pair) ?? { partner, meetings: new Map<string, Meeting>() };
  pairs.set(pair, known);
  const { uid, sequence, startsAt, method } = event;
  if ((known.meetings.get(uid)?.sequence ?? -1) < sequence)
    known.meetings.set(uid, { startsAt, sequence, on: method === 'REQUEST' });
}

/** The pair that a letter is about, as far as its reader has met the other half. */
export function acquaintanceIn({ pairs }: Self, letter: Letter): Acquaintance | null {
  const pair = pairIn(letter);
  return (pair === null ? undefined : pairs.get(pair)) ?? null;
}

/** The meeting that comes next. */
export function nextMeeting({ meetings }: Acquaintance, at: number): Meeting | null {
  return standing(meetings).find(({ startsAt }) => startsAt > at) ?? null;
}

/** The last meeting that lies behind, if it is the one that a letter of this moment looks back on. */
export function lastMeeting({ meetings }: Acquaintance, at: number): Meeting | null {
  return standing(meetings).findLast(({ startsAt }) => startsAt <= at && startsAt > at - LOOKED_BACK_MS) ?? null;
}

/** Whether they are past their first meeting. */
export function hasMet({ meetings }: Acquaintance, at: number): boolean {
  return standing(meetings).some(({ startsAt }) => startsAt <= at);
}

function standing(meetings: Acquaintance['meetings']): Meeting[] {
  return [...meetings.values()].filter(({ on }) => on).sort((a, b) => a.startsAt - b.startsAt);
}

/** What becomes of a pair after its second meeting. Of whom leaves the programme anyway it is not asked. */
export function fateOf(
  { fates, cast }: Pick<Stage, 'fates' | 'cast'>,
  { profile }: Self,
  known: Acquaintance,
  at: number,
): Fate {
  if (standing(known.meetings).filter(({ startsAt }) => startsAt <= at).length < 2) return 'stays';
  const leaving = [profile, cast.get(known.partner)].some((half) => half?.habit === 'leaving');
  return leaving ? 'stays' : fates.of(nameOf(profile.email, known));
}

/** Whether this half is the one who stops. */
export function isStopper({ seed }: Pick<Stage, 'seed'>, { profile }: Self, known: Acquaintance): boolean {
  const name = nameOf(profile.email, known);
  return chanceOf(`${seed} ${name} stops`).one(name.split(' ')) === profile.email;
}

/** What became of a meeting: both halves were there, or were not. */
export function metAt(
  { seed }: Pick<Stage, 'seed'>,
  { profile }: Self,
  known: Acquaintance,
  meeting: Meeting,
): 'yes' | 'moved' | 'no' {
  const share = chanceOf(`${seed} ${nameOf(profile.email, known)} ${meeting.startsAt}`).share();
  return share < 0.86 ? 'yes' : share < 0.94 ? 'moved' : 'no';
}

/** What both halves call a pair. */
function nameOf(email: string, { partner }: Acquaintance): string {
  return [email, partner].sort().join(' ');
}
