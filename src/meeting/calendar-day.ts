/**
 * Days of a calendar as numbers, counted from 1 January 1970, for loops in which a date object for each day
 * would cost more than all the rest.
 */
const DAY_MS = 86_400_000;

/** The day of a local time, in milliseconds since 1970 on that clock. */
export function dayAt(local: number): number {
  return Math.floor(local / DAY_MS);
}

/** The midnight with which a day begins, in milliseconds since 1970 on its own clock. */
export function startOfDay(day: number): number {
  return day * DAY_MS;
}

/** 0 is Monday; the first day of 1970 was a Thursday. */
export function weekdayOf(day: number): number {
  return (((day + 3) % 7) + 7) % 7;
}

/** The number of "2027-01-14". */
export function numberOfDay(date: string): number {
  return dayAt(Date.parse(date));
}
