import type { Temporal } from 'temporal-polyfill';
import type { Piece } from '../programme/clock.ts';
import { weekdays } from '../programme/definition.ts';
import { DAY_MINUTES, minutesOfWeekParts } from '../programme/part-hours.ts';
import { dayAt, numberOfDay, startOfDay, weekdayOf } from './calendar-day.ts';
import { cut, joined, type Span } from './span.ts';

/** One half's week: where they live, when they can be free, and what stands in their diary already (M6, M13). */
export type Diary = {
  zone: string;
  /** Parts of every week in which they have an hour ("wednesday-late"); null when they never said: office hours. */
  free: readonly string[] | null;
  /** Parts of the week that they free up once, for this session. */
  once: readonly string[];
  /** What is planned already, such as sessions with somebody else. */
  busy: readonly { from: Temporal.Instant; until: Temporal.Instant }[];
  /** Days on which they are away, on their own calendar ("2027-01-14"). */
  away: readonly string[];
};

/** Between two meetings of one person. */
export const BREATH_MINUTES = 15;

/** What is supposed of somebody who never said when they are free: Monday to Friday, in minutes of the day. */
const office = { days: 5, from: 9 * 60, until: 18 * 60 };

const MINUTE_MS = 60_000;

/**
 * When somebody can sit in a meeting, in milliseconds since 1970: parts that follow one another are one
 * span, days away and holidays have none, and around what is planned already there is room to breathe.
 * @param clock of their zone, over the time that is looked at (`piecesOf`)
 */
export function openSpans(diary: Diary, clock: readonly Piece[], holidays: readonly string[]): Span[] {
  const week = weekOf(diary);
  const closed = new Set([...holidays, ...diary.away].map(numberOfDay));
  const open = clock.flatMap((piece) => spansIn(piece, week, closed));
  return cut(joined(open), diary.busy.map(withBreath));
}

/** The hours of each day of the week, Monday first, in minutes of the day. No part reaches over midnight. */
function weekOf({ free, once }: Diary): Span[][] {
  const supposed = free === null ? officeHours() : [];
  const parts = [...(free ?? []), ...once].map((part) => minutesOfWeekParts.get(part));
  const hours = joined([...supposed, ...parts.filter((part) => part !== undefined)]);
  return weekdays.map((_, day) => {
    const midnight = day * DAY_MINUTES;
    return hours
      .filter(({ from }) => midnight <= from && from < midnight + DAY_MINUTES)
      .map(({ from, until }) => ({ from: from - midnight, until: until - midnight }));
  });
}

function officeHours(): Span[] {
  return Array.from({ length: office.days }, (_, day) => ({
    from: day * DAY_MINUTES + office.from,
    until: day * DAY_MINUTES + office.until,
  }));
}

/** Judged by what the wall shows: an hour that a change of the clock repeats counts twice, one that it skips never. */
function spansIn({ from, until, ahead }: Piece, week: readonly Span[][], closed: ReadonlySet<number>): Span[] {
  const spans: Span[] = [];
  for (let day = dayAt(from + ahead); startOfDay(day) < until + ahead; day += 1) {
    if (closed.has(day)) continue;
    const midnight = startOfDay(day) - ahead;
    for (const hours of week[weekdayOf(day)] ?? []) {
      const starts = Math.max(from, midnight + hours.from * MINUTE_MS);
      const ends = Math.min(until, midnight + hours.until * MINUTE_MS);
      if (starts < ends) spans.push({ from: starts, until: ends });
    }
  }
  return spans;
}

function withBreath({ from, until }: Diary['busy'][number]): Span {
  const breath = BREATH_MINUTES * MINUTE_MS;
  return { from: from.epochMilliseconds - breath, until: until.epochMilliseconds + breath };
}
