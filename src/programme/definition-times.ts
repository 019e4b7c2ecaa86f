import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';

/** How a programme writes lengths of time and hours of the day. */

export const duration = z.string().refine(isDuration, {
  error: 'a duration is written as in ISO 8601: "P3D" is three days, "P2W" two weeks, "P1M" a month, "PT4H" four hours',
});
export const offset = z.string().refine((text) => isDuration(text.replace(/^-/, '')), {
  error:
    'a distance is written as in ISO 8601, with a minus for earlier: "-P3D" is three days before, "P1D" a day after',
});

/** Nothing goes out between these local hours unless its receiver asked for that hour. */
export const HUMANE = { from: '07:00', until: '21:00' } as const;
export const timeOfDay = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'a time of day is written "09:00"' })
  .refine((text) => text >= HUMANE.from && text < HUMANE.until, {
    error: `a programme writes between ${HUMANE.from} and ${HUMANE.until} of the receiver's day`,
  });

/** The longest that anything in a programme takes. */
const LONGEST_YEARS = 20;

function isDuration(text: string): boolean {
  try {
    const duration = Temporal.Duration.from(text);
    return duration.sign > 0 && duration.total({ unit: 'years', relativeTo: '2027-01-01' }) <= LONGEST_YEARS;
  } catch {
    return false;
  }
}
