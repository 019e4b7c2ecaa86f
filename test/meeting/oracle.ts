import type { Diary } from '../../src/meeting/diary.ts';
import type { Wish } from '../../src/meeting/slots.ts';

/**
 * When people are free, found out the slow way: minute by minute, from what `Intl` says that a wall shows. It
 * shares nothing with what it judges but the shape of its input.
 */

const MINUTE = 60_000;
const QUARTER = 15 * MINUTE;
const hours: Record<string, [from: number, until: number]> = {
  morning: [8, 12],
  noon: [12, 14],
  afternoon: [14, 18],
  evening: [18, 20],
  late: [20, 23],
};
const workdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'];

type Wall = { date: string; weekday: string; minute: number };

const formats = new Map<string, Intl.DateTimeFormat>();
const walls = new Map<string, Map<number, Wall>>();

/** What a wall shows. Clocks are changed at whole quarters, so that only those are looked up. */
export function wallIn(zone: string, at: number): Wall {
  const quarter = Math.floor(at / QUARTER) * QUARTER;
  const ofZone = walls.get(zone) ?? new Map<number, Wall>();
  const known = ofZone.get(quarter) ?? lookUp(zone, quarter);
  walls.set(zone, ofZone.set(quarter, known));
  return { ...known, minute: known.minute + Math.floor((at - quarter) / MINUTE) };
}

function lookUp(zone: string, at: number): Wall {
  const format = formats.get(zone) ?? formatOf(zone);
  formats.set(zone, format);
  const shown = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, value]));
  return {
    date: `${shown.year}-${shown.month}-${shown.day}`,
    weekday: String(shown.weekday).toLowerCase(),
    minute: Number(shown.hour) * 60 + Number(shown.minute),
  };
}

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const digits = { year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' } as const;
  return new Intl.DateTimeFormat('en-GB', { timeZone, weekday: 'long', hourCycle: 'h23', ...digits });
}

/** Whether somebody is free in the whole minute from `at` on. */
function isFreeIn(at: number, { zone, free, once, busy, away }: Diary, holidays: readonly string[]): boolean {
  const { date, weekday, minute } = wallIn(zone, at);
  if (holidays.includes(date) || away.includes(date)) return false;
  const breathless = busy.some(
    ({ from, until }) =>
      at + MINUTE > from.epochMilliseconds - 15 * MINUTE && at < until.epochMilliseconds + 15 * MINUTE,
  );
  if (breathless) return false;
  if (free === null && workdays.includes(weekday) && minute >= 9 * 60 && minute < 18 * 60) return true;
  const [part] = Object.entries(hours).find(([, [from, until]]) => minute >= from * 60 && minute < until * 60) ?? [];
  return free?.includes(`${weekday}-${part}`) === true || once.includes(`${weekday}-${part}`);
}

/** Whether somebody is free in each minute of a meeting. */
export function isFreeThrough(at: number, minutes: number, diary: Diary, holidays: readonly string[]): boolean {
  return Array.from({ length: minutes }, (_, minute) => at + minute * MINUTE).every((minute) =>
    isFreeIn(minute, diary, holidays),
  );
}

/** Every moment from which two people could meet, in milliseconds since 1970, earliest first. */
export function allStarts(mentor: Diary, mentee: Diary, { from, until, minutes, holidays, without }: Wish): number[] {
  const starts: number[] = [];
  let free = 0;
  for (
    let at = Math.ceil(from.epochMilliseconds / MINUTE) * MINUTE;
    at + MINUTE <= until.epochMilliseconds;
    at += MINUTE
  ) {
    free = isFreeIn(at, mentor, holidays) && isFreeIn(at, mentee, holidays) ? free + 1 : 0;
    const start = at - (minutes - 1) * MINUTE;
    if (free < minutes || wallIn(mentee.zone, start).minute % 30 !== 0) continue;
    if (without.every(({ epochMilliseconds }) => Math.abs(epochMilliseconds - start) >= minutes * MINUTE)) {
      starts.push(start);
    }
  }
  return starts;
}
