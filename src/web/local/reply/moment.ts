import { localeOf } from '../../../language.ts';
import type { Reply } from './letter.ts';

/** A day as programs write it above a quote. */
const days = {
  numbers: { day: '2-digit', month: '2-digit', year: 'numeric' },
  short: { day: 'numeric', month: 'short', year: 'numeric' },
  long: { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' },
  full: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
} as const;

/** The day of the letter that is answered: "03/03/2025", "3 mrt 2025", "ma 3 mrt 2025", "maandag 3 maart 2025". */
export function dayOfLetter({ language, letter: { sentAt } }: Reply, form: keyof typeof days): string {
  const options = { ...days[form], timeZone: sentAt.timeZoneId };
  return new Intl.DateTimeFormat(localeOf(language), options).format(sentAt.epochMilliseconds);
}

/** Its time of day: "10:02", or with seconds. */
export function timeOfLetter({ letter: { sentAt } }: Reply, smallestUnit: 'minute' | 'second' = 'minute'): string {
  return sentAt.toPlainTime().toString({ smallestUnit });
}

/** The name of its zone, as a language writes it: "CET", "UTC+1". */
export function zoneOfLetter({ language, letter: { sentAt } }: Reply): string {
  const options = { timeZoneName: 'short', timeZone: sentAt.timeZoneId } as const;
  const parts = new Intl.DateTimeFormat(localeOf(language), options).formatToParts(sentAt.epochMilliseconds);
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? sentAt.offset;
}
