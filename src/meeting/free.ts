import type { Temporal } from 'temporal-polyfill';
import { piecesOf } from '../programme/clock.ts';
import { type Diary, openSpans } from './diary.ts';

/** Whether somebody can be in a meeting from a moment on, by the rules with which slots are found. */
export function isFree(diary: Diary, start: Temporal.Instant, minutes: number, holidays: readonly string[]): boolean {
  const end = start.add({ minutes });
  const [open] = openSpans(diary, piecesOf(diary.zone, start, end), holidays);
  return open?.from === start.epochMilliseconds && open.until === end.epochMilliseconds;
}

/** Whether nothing else stands in somebody's diary then. */
export function isUntaken({ busy }: Diary, start: Temporal.Instant, minutes: number): boolean {
  const end = start.add({ minutes });
  const isBefore = (a: Temporal.Instant, b: Temporal.Instant) => a.epochMilliseconds < b.epochMilliseconds;
  return !busy.some(({ from, until }) => isBefore(from, end) && isBefore(start, until));
}
