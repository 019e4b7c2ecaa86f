import { instant } from '../../store/rows.ts';

/** The address in `"Name" <address>`. */
export function addressOf(recipient: string): string {
  return /<([^>]*)>$/.exec(recipient)?.[1] ?? recipient;
}

/** The name in `"Name" <address>`. */
export function nameOf(recipient: string): string {
  return recipient.replace(/\s*<[^>]*>$/, '').replace(/^"(.*)"$/, '$1') || recipient;
}

/** A moment as the local pages show it: "Mon 2027-01-04 08:00 UTC". */
export function inUtc(milliseconds: number): string {
  const at = instant(milliseconds).toZonedDateTimeISO('UTC');
  const day = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'][at.dayOfWeek - 1];
  return `${day} ${at.toPlainDate()} ${at.toPlainTime().toString({ smallestUnit: 'minute' })} UTC`;
}
