import type { Piece } from '../programme/clock.ts';
import { minutesOfDayParts } from '../programme/part-hours.ts';
import { dayAt, startOfDay } from './calendar-day.ts';

/** What the clock on somebody's wall shows: the day (as a number), its minute, and the part it belongs to ("late"). */
export type Wall = { day: number; minute: number; part: string | undefined };

/**
 * Reads a clock.
 * @param clock over some time (`piecesOf`); a moment outside it is read as if the clock were never changed there
 * @param at in milliseconds since 1970
 */
export function wallAt(clock: readonly Piece[], at: number): Wall {
  const { ahead } = clock.find(({ until }) => at < until) ?? clock.at(-1) ?? { ahead: 0 };
  const day = dayAt(at + ahead);
  const minute = Math.floor((at + ahead - startOfDay(day)) / 60_000);
  return { day, minute, part: minutesOfDayParts.find(({ until }) => minute < until)?.part };
}
