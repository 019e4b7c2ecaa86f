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

/** What such a field sends, as the moment it means in that zone; also "2027-01-14 20:00", typed where a browser shows a plain field. */
export function momentIn(text: string, zone: string): string {
  try {
    return Temporal.PlainDateTime.from(text.trim()).toZonedDateTime(zone).toInstant().toString();
  } catch (error) {
    if (error instanceof RangeError) return text;
    throw error;
  }
}
