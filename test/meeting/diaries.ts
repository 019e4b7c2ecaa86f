import type { Temporal } from 'temporal-polyfill';
import type { Diary } from '../../src/meeting/diary.ts';
import type { Wish } from '../../src/meeting/slots.ts';
import { weekdays } from '../../src/programme/definition.ts';
import { at } from '../people.ts';

/** Somebody's diary; `null` for parts is somebody who never said. */
export function diary(zone: string, free: readonly string[] | null, rest: Partial<Diary> = {}): Diary {
  return { zone, free, once: [], busy: [], away: [], ...rest };
}

/** Parts of all five working days: onWorkdays('morning', 'late'). */
export function onWorkdays(...parts: readonly string[]): string[] {
  return weekdays.slice(0, 5).flatMap((day) => parts.map((part) => `${day}-${part}`));
}

/** Something in a diary, by a clock: planned('2027-01-20T10:00', '2027-01-20T11:00'). */
export function planned(from: string, until: string, zone = 'Europe/Brussels'): Diary['busy'][number] {
  return { from: at(from, zone), until: at(until, zone) };
}

/** The three weeks of 18 January to 5 February 2027, with a session of an hour wished on Wednesday the 27th at ten. */
export function wish(rest: Partial<Wish> = {}): Wish {
  return {
    from: at('2027-01-18T00:00'),
    until: at('2027-02-06T00:00'),
    near: at('2027-01-27T10:00'),
    minutes: 60,
    most: 5,
    holidays: [],
    without: [],
    ...rest,
  };
}

const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const days = 'Mon Tue Wed Thu Fri Sat Sun'.split(' ');

/** A moment as people write it down: "Wed 20 Jan 20:00", and what it is for each other zone: "… | Wed 20 Jan 14:00". */
export function written(moment: Temporal.Instant, ...zones: readonly string[]): string {
  return [...new Set(zones)]
    .map((zone) => {
      const local = moment.toZonedDateTimeISO(zone);
      const time = local.toPlainTime().toString({ smallestUnit: 'minute' });
      return `${days[local.dayOfWeek - 1]} ${local.day} ${months[local.month - 1]} ${time}`;
    })
    .join(' | ');
}
