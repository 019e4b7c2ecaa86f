import { Temporal } from 'temporal-polyfill';

/** A moment as a field for a day and a time has it: "2027-01-14T20:00" in that zone. What is no moment stays as it is. */
export function localTime(text: string, zone: string): string {
  try {
    const local = Temporal.Instant.from(text).toZonedDateTimeISO(zone).toPlainDateTime();
    return local.toString({ smallestUnit: 'minute' });
  } catch (error) {
    if (error instanceof RangeError) return text;
    throw error;
  }
}

/** What somebody typed as a moment: one, nothing that can be read, or an hour that the clocks skip that night. */
export type Typed = { kind: 'moment'; at: Temporal.Instant } | { kind: 'no-moment' } | { kind: 'skipped-hour' };

/**
 * Reads what such a field sends as the moment it means in that zone; also "2027-01-14 20:00", typed where a browser shows a
 * plain field. An hour that the clocks repeat is meant the first time.
 */
export function readLocal(text: string, zone: string): Typed {
  try {
    const local = Temporal.PlainDateTime.from(text.trim());
    const at = local.toZonedDateTime(zone);
    return at.toPlainDateTime().equals(local) ? { kind: 'moment', at: at.toInstant() } : { kind: 'skipped-hour' };
  } catch (error) {
    if (error instanceof RangeError) return { kind: 'no-moment' };
    throw error;
  }
}

/** The same as the answer to a question. What is no moment stays as it was typed, to be refused and shown again. */
export function momentIn(text: string, zone: string): string {
  const typed = readLocal(text, zone);
  return typed.kind === 'moment' ? typed.at.toString() : text;
}
