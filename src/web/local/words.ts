import { instant } from '../../store/rows.ts';

/** The address in `"Name" <address>`. */
export function addressOf(recipient: string): string {
  return /<([^>]*)>$/.exec(recipient)?.[1] ?? recipient;
}

/** The name in `"Name" <address>`. */
export function nameOf(recipient: string): string {
  return recipient.replace(/\s*<[^>]*>$/, '').replace(/^"(.*)"$/, '$1') || recipient;
}

const day = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;

/** A day as the local pages show it: "Monday 4 January 2027". */
export function dayInUtc(milliseconds: number): string {
  return new Intl.DateTimeFormat('en-GB', day).format(milliseconds).replace(',', '');
}

/** An hour as the local pages show it: "08:00". */
export function hourInUtc(milliseconds: number): string {
  return instant(milliseconds).toZonedDateTimeISO('UTC').toPlainTime().toString({ smallestUnit: 'minute' });
}

/** A moment as the local pages show it: "Monday 4 January 2027, 08:00 UTC". */
export function inUtc(milliseconds: number): string {
  return `${dayInUtc(milliseconds)}, ${hourInUtc(milliseconds)} UTC`;
}
