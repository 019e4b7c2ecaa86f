import { Temporal } from 'temporal-polyfill';
import { type Moment, weekdays } from './definition.ts';
import { HUMANE } from './definition-times.ts';

/** Whose day a letter is timed in. */
export type Day = {
  zone: string;
  /** The local hour this person asked for; it wins over the programme's, at night too. */
  prefersAt: string | null;
};

/** The days on which a cohort's letters wait. */
export type Calendar = { holidays: readonly string[]; workingDays: boolean; at: string };

/**
 * The moment at which something reaches a person: so long after (or before) an anchor, on that
 * person's own calendar, at the right hour of their own day, on a working day where the step says so.
 * Days are counted as a calendar counts them: "P1D" after a session at noon is the next morning, and a
 * change of the clock adds or takes no hour. A distance before the anchor moves to an earlier working
 * day, so that a brief does not come after its session. Hours ("PT4H") are counted to the minute.
 * @param plus ISO 8601 duration, negative for earlier
 */
export function momentAfter(
  anchor: Temporal.Instant,
  plus: string | undefined,
  moment: Pick<Moment, 'at' | 'workingDays'>,
  day: Day,
  calendar: Calendar,
): Temporal.Instant {
  const distance = Temporal.Duration.from(plus ?? 'P0D');
  const target = anchor.toZonedDateTimeISO(day.zone).add(distance);
  if (countsHours(distance)) return nextHumane(target.toInstant(), moment, day, calendar);
  const time = Temporal.PlainTime.from(day.prefersAt ?? moment.at ?? calendar.at);
  const step = distance.sign < 0 ? -1 : 1;
  let date = target.toPlainDate();
  let at = atTime(date, time, day.zone);
  while (
    (waitsForWork(moment, calendar) && !fallsOnWorkingDay(at, day.zone, calendar.holidays)) ||
    (step > 0 ? Temporal.Instant.compare(at, anchor) < 0 : Temporal.Instant.compare(at, anchor) >= 0)
  ) {
    date = date.add({ days: step });
    at = atTime(date, time, day.zone);
  }
  return at;
}

/**
 * The first moment from `now` at which a letter may go out to this person: `now` itself when it is a
 * humane hour of a day that suits, otherwise the next one. Judged again whenever a prompt wakes,
 * so that a late cron, a resumed cohort or a changed zone writes to nobody at night.
 */
export function nextHumane(
  now: Temporal.Instant,
  moment: Pick<Moment, 'at' | 'workingDays'>,
  day: Day,
  calendar: Calendar,
): Temporal.Instant {
  const local = now.toZonedDateTimeISO(day.zone);
  const restDay = waitsForWork(moment, calendar) && !fallsOnWorkingDay(now, day.zone, calendar.holidays);
  return !restDay && suits(local, day.prefersAt) ? now : momentAfter(now, undefined, moment, day, calendar);
}

/** Whether nobody is disturbed at a moment where they live, unless they asked for that hour. */
export function isHumane(at: Temporal.Instant, zone: string): boolean {
  return suits(at.toZonedDateTimeISO(zone), null);
}

/** The first moment on a given weekday, from a moment on. */
export function onWeekday(
  from: Temporal.Instant,
  weekday: (typeof weekdays)[number],
  moment: Pick<Moment, 'at' | 'workingDays'>,
  day: Day,
  calendar: Calendar,
): Temporal.Instant {
  const distance = (weekdays.indexOf(weekday) + 1 - from.toZonedDateTimeISO(day.zone).dayOfWeek + 7) % 7;
  return momentAfter(from, `P${distance}D`, moment, day, calendar);
}

/** The end of the day that lies so long after a moment: whoever reads "until Thursday" has all of Thursday. */
export function endOfDayAfter(from: Temporal.Instant, plus: string, zone: string): Temporal.Instant {
  const last = from.toZonedDateTimeISO(zone).add(plus).toPlainDate();
  return last.add({ days: 1 }).toZonedDateTime(zone).toInstant();
}

/** The date of a moment for somebody who lives in `zone`, as "2027-01-14". */
export function dateIn(at: Temporal.Instant, zone: string): string {
  return at.toZonedDateTimeISO(zone).toPlainDate().toString();
}

/**
 * When the sessions of a pair are planned: the first so long after the anchor, the others a fixed
 * distance apart, each counted from the first: a month after 31 January twice is 31 March, not 28.
 * @param rhythm ISO 8601 durations and a local time of day
 */
export function sessionMoments(
  anchor: Temporal.Instant,
  rhythm: { count: number; plus: string; every: string; at: string },
  zone: string,
  holidays: readonly string[],
): Temporal.Instant[] {
  const time = Temporal.PlainTime.from(rhythm.at);
  const first = anchor.toZonedDateTimeISO(zone).toPlainDate().add(rhythm.plus);
  return Array.from({ length: rhythm.count }, (_, number) => {
    let date = first.add(times(Temporal.Duration.from(rhythm.every), number));
    while (!fallsOnWorkingDay(atTime(date, time, zone), zone, holidays)) date = date.add({ days: 1 });
    return atTime(date, time, zone);
  });
}

/** Monday to Friday, unless it is one of the cohort's holidays. */
export function isWorkingDay(date: Temporal.PlainDate, holidays: readonly string[]): boolean {
  return date.dayOfWeek <= 5 && !holidays.includes(date.toString());
}

/** Judged by the day on which a moment really falls: where a zone skipped a whole day, that is the day after. */
function fallsOnWorkingDay(at: Temporal.Instant, zone: string, holidays: readonly string[]): boolean {
  return isWorkingDay(at.toZonedDateTimeISO(zone).toPlainDate(), holidays);
}

function waitsForWork(moment: Pick<Moment, 'workingDays'>, calendar: Calendar): boolean {
  return moment.workingDays ?? calendar.workingDays;
}

function countsHours({ hours, minutes, seconds }: Temporal.Duration): boolean {
  return hours !== 0 || minutes !== 0 || seconds !== 0;
}

/** How late after the hour that somebody prefers a letter may still go out, in hours. */
const PREFERENCE_HOURS = 2;

function suits(local: Temporal.ZonedDateTime, prefersAt: string | null): boolean {
  if (prefersAt === null) {
    const time = local.toPlainTime().toString({ smallestUnit: 'minute' });
    return time >= HUMANE.from && time < HUMANE.until;
  }
  const wanted = local.toPlainDate().toZonedDateTime({ timeZone: local.timeZoneId, plainTime: prefersAt });
  const late = local.since(wanted).total('hours');
  return late >= 0 && late < PREFERENCE_HOURS;
}

/** In a gap of the clock the later moment is taken, in an overlap the earlier one (Temporal's "compatible"). */
function atTime(date: Temporal.PlainDate, time: Temporal.PlainTime, zone: string): Temporal.Instant {
  return date.toZonedDateTime({ timeZone: zone, plainTime: time }).toInstant();
}

function times({ years, months, weeks, days }: Temporal.Duration, count: number): Temporal.Duration {
  return Temporal.Duration.from({
    years: years * count,
    months: months * count,
    weeks: weeks * count,
    days: days * count,
  });
}
