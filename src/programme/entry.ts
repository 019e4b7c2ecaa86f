import type { Temporal } from 'temporal-polyfill';
import type { Id } from '../ids.ts';

/** When two meet for something that one of them began, such as a meeting to sit in on (M16). */
export type Appointment = { startsAt: Temporal.Instant; minutes: number; where: string | null };

/**
 * An appointment as calendars know it: by the id of what was begun, and by how often that has moved, which only ever
 * rises (RFC 5545, 3.8.7.4). Every decision about an appointment moves it.
 */
export type Entry = Appointment & {
  uid: Id<'prm'>;
  sequence: number;
  /** The prompt in which its reader had a part in it, and can change that; null where they had none. */
  answeredIn: Id<'prm'> | null;
};
