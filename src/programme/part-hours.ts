import { dayParts } from './answer.ts';
import { weekdays } from './definition.ts';

/** Minutes on somebody's own clock; `until` is the first one outside. */
export type Minutes = { from: number; until: number };

export const DAY_MINUTES = 24 * 60;

/** The parts of a day in their order, in minutes from midnight. */
export const minutesOfDayParts: readonly (Minutes & { part: string })[] = Object.entries(dayParts).map(
  ([part, [from, until]]) => ({ part, from: minuteOf(from), until: minuteOf(until) }),
);

/** The parts of a week ("wednesday-late"), in minutes from Monday 00:00. */
export const minutesOfWeekParts: ReadonlyMap<string, Minutes> = new Map(
  weekdays.flatMap((day, at) =>
    minutesOfDayParts.map(({ part, from, until }): [string, Minutes] => [
      `${day}-${part}`,
      { from: at * DAY_MINUTES + from, until: at * DAY_MINUTES + until },
    ]),
  ),
);

function minuteOf(time: string): number {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return hour * 60 + minute;
}
