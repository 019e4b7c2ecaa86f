import type { Temporal } from 'temporal-polyfill';
import { piecesOf } from '../programme/clock.ts';
import { minutesOfWeekParts } from '../programme/part-hours.ts';
import { countBits, setBit } from './bits.ts';

/**
 * Free time as the half hours of one reference week, so that people in different zones can be laid side by
 * side: the seven days from Monday 00:00 UTC after a given moment. What is free every week is read in its
 * owner's own zone as the clocks stand there in that week (M6).
 */
export type Week = {
  /** Monday 00:00 UTC. */
  from: Temporal.Instant;
  /**
   * The half hours in which somebody is free, as bits: the week, and one day more in which a stretch that is
   * under way on Sunday at midnight goes on. A half hour counts when all of it is free.
   * @param parts such as "wednesday-late"; what is no part of a week counts for nothing
   */
  free(parts: readonly string[], zone: string): Uint32Array;
  /** Minutes that the clocks of a zone are ahead of UTC when the week begins. */
  ahead(zone: string): number;
};

/** Half hours in the week, and in the day after it. */
export const WEEK_SLOTS = 7 * 48;
export const SLOTS = WEEK_SLOTS + 48;
/** 32-bit words in the bits of one person. */
export const WEEK_WORDS = SLOTS / 32;
export const SLOT_MINUTES = 30;
/** The week ends in the middle of this word. */
const LAST_WORD = Math.floor(WEEK_SLOTS / 32);
const LAST_MASK = 2 ** (WEEK_SLOTS % 32) - 1;

/** The first whole week (Monday 00:00 UTC) after a moment. */
export function weekAfter(now: Temporal.Instant): Week {
  const today = now.toZonedDateTimeISO('UTC').startOfDay();
  const from = today.add({ days: 8 - today.dayOfWeek }).toInstant();
  const known = new Map<string, Int16Array>();
  const offsetsIn = (zone: string) => {
    const offsets = known.get(zone) ?? offsetsOf(from, zone);
    known.set(zone, offsets);
    return offsets;
  };
  return {
    from,
    free: (parts, zone) => freeSlots(tickedSlots(parts), offsetsIn(zone)),
    ahead: (zone) => offsetsIn(zone)[0] ?? 0,
  };
}

/**
 * How many half hours of the week two people share, counted no further than `most`.
 * @param one bits of many people, one after the other; the person's start at word `oneAt`
 */
export function halfHoursInCommon(
  one: Uint32Array,
  oneAt: number,
  other: Uint32Array,
  otherAt: number,
  most = WEEK_SLOTS,
): number {
  let count = countBits((one[oneAt + LAST_WORD] ?? 0) & (other[otherAt + LAST_WORD] ?? 0) & LAST_MASK);
  for (let word = 0; word < LAST_WORD && count < most; word += 1) {
    const common = (one[oneAt + word] ?? 0) & (other[otherAt + word] ?? 0);
    if (common !== 0) count += countBits(common);
  }
  return Math.min(count, most);
}

/** Hours of the week in which both are free. */
export function hoursInCommon(one: Uint32Array, other: Uint32Array): number {
  return (halfHoursInCommon(one, 0, other, 0) * SLOT_MINUTES) / 60;
}

/** What is free on somebody's own clock: a 1 for each half hour from Monday 00:00. */
function tickedSlots(parts: readonly string[]): Uint8Array {
  const ticked = new Uint8Array(WEEK_SLOTS);
  for (const part of parts) {
    const minutes = minutesOfWeekParts.get(part);
    if (minutes !== undefined) ticked.fill(1, minutes.from / SLOT_MINUTES, minutes.until / SLOT_MINUTES);
  }
  return ticked;
}

/** The same on the clock of UTC. Where a zone is not whole half hours away (Nepal), a slot touches two of its own. */
function freeSlots(ticked: Uint8Array, offsets: Int16Array): Uint32Array {
  const week = WEEK_SLOTS * SLOT_MINUTES;
  const free = new Uint32Array(WEEK_WORDS);
  for (let slot = 0; slot < SLOTS; slot += 1) {
    const begins = (slot * SLOT_MINUTES + (offsets[slot] ?? 0) + week) % week;
    const ends = (begins + SLOT_MINUTES - 1) % week;
    const whole = ticked[Math.floor(begins / SLOT_MINUTES)] === 1 && ticked[Math.floor(ends / SLOT_MINUTES)] === 1;
    if (whole) setBit(free, 0, slot);
  }
  return free;
}

/** How far a zone is ahead of UTC at the start of each half hour, in minutes. */
function offsetsOf(from: Temporal.Instant, zone: string): Int16Array {
  const offsets = new Int16Array(SLOTS);
  const slotFrom = (at: number) => Math.ceil((at - from.epochMilliseconds) / (SLOT_MINUTES * 60_000));
  for (const piece of piecesOf(zone, from, from.add({ minutes: SLOTS * SLOT_MINUTES }))) {
    offsets.fill(Math.round(piece.ahead / 60_000), slotFrom(piece.from), slotFrom(piece.until));
  }
  return offsets;
}
