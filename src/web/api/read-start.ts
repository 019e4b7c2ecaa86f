import { Temporal } from 'temporal-polyfill';
import { plainDate } from './launch-fields.ts';
import { type Read, refused, understood } from './read.ts';
import { quoted } from './read-text.ts';

/** How far back a launch may lie: today's date begins at midnight, and clocks differ. */
const PAST_HOURS = 24;
/** A launch further ahead is a slip of the pen. */
const FUTURE_YEARS = 5;

/** When a cohort starts: a moment, or a date, which begins at midnight in the cohort's zone. */
export function readStart(text: string | undefined, zone: string, now: Temporal.Instant): Read<Temporal.Instant> {
  if (text === undefined) return understood(now);
  const at = momentOf(text, zone);
  if (at === null) {
    return refused(
      `${quoted(text)} is neither a date nor a moment`,
      'write "2027-01-14", or "2027-01-14T08:00:00Z" with Z or an offset',
    );
  }
  if (Temporal.Instant.compare(at, now.subtract({ hours: PAST_HOURS })) < 0) {
    return refused(
      `${quoted(text)} lies in the past`,
      `it is ${now.toString().slice(0, 10)} now: choose a day to come`,
    );
  }
  const latest = now.toZonedDateTimeISO(zone).add({ years: FUTURE_YEARS }).toInstant();
  if (Temporal.Instant.compare(at, latest) <= 0) return understood(at);
  return refused(`${quoted(text)} is more than ${FUTURE_YEARS} years ahead`, 'check the year');
}

function momentOf(text: string, zone: string): Temporal.Instant | null {
  const date = plainDate(text);
  if (date !== null) return date.toZonedDateTime(zone).toInstant();
  try {
    return Temporal.Instant.from(text);
  } catch {
    return null;
  }
}
