import { type Event, eventIn } from './event.ts';
import { addressOf, type Letter } from './letter.ts';

/** What the events in everybody's letters came to. */
export type Calendars = {
  /** Events put into a calendar, and of those the ones with a link to talk by. */
  invited: number;
  byLink: number;
  /** Events that went to another moment, and that were called off, in somebody's calendar. */
  moved: number;
  calledOff: number;
  /** What a calendar could not follow. */
  wrong: string[];
};

/**
 * Reads every letter into its receiver's calendar, in order: an event has one UID for ever, whatever is told of it later has
 * a higher SEQUENCE (RFC 5546, 2.1.4), and in the end both halves have it at the same moment, or neither has.
 */
export function calendarsOf(letters: readonly Letter[]): Calendars {
  const calendars: Calendars = { invited: 0, byLink: 0, moved: 0, calledOff: 0, wrong: [] };
  const known = new Map<string, Map<string, Event>>();
  // At one moment the mailbox alone knows which came first.
  for (const letter of [...letters].sort((a, b) => a.number - b.number)) {
    const event = eventIn(letter);
    if (event === null) continue;
    const holder = addressOf(letter);
    const holders = known.get(event.uid) ?? new Map<string, Event>();
    known.set(event.uid, holders);
    enter(calendars, event, holders.get(holder) ?? null, holder);
    holders.set(holder, event);
  }
  for (const [uid, holders] of known) {
    const places = new Set([...holders.values()].map(({ method, startsAt }) => `${method} ${startsAt}`));
    if (places.size > 1) calendars.wrong.push(`the event ${uid} does not stand alike in both calendars`);
  }
  return calendars;
}

function enter(calendars: Calendars, event: Event, before: Event | null, holder: string): void {
  if (before !== null && event.sequence <= before.sequence)
    calendars.wrong.push(`the event ${event.uid} does not rise in the calendar of ${holder}`);
  if (event.method === 'CANCEL') {
    if (before?.method !== 'REQUEST') calendars.wrong.push(`${holder} was told to drop ${event.uid} and has none`);
    calendars.calledOff += 1;
    return;
  }
  calendars.invited += 1;
  if (event.byLink) calendars.byLink += 1;
  if (before !== null && before.startsAt !== event.startsAt) calendars.moved += 1;
}
