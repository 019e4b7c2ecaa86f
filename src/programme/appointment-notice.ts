import type { Temporal } from 'temporal-polyfill';
import type { Id } from '../ids.ts';
import type { Entry } from './entry.ts';
import type { Shown } from './shown.ts';

/**
 * What both halves of a pair are told of an appointment that stands in their calendars, after the letter that put it
 * there (M16). It stays one event: its `sequence` rises with each of these.
 */
export type AppointmentNotice =
  /** It was called off, and goes ahead after all. */
  | ({ kind: 'appointment-agreed' } & AppointmentTold)
  /** `from` is when it was going to be, where that changed. */
  | ({
      kind: 'appointment-changed';
      changed: readonly ShownChange[];
      from: Temporal.Instant | null;
    } & AppointmentTold)
  | ({ kind: 'appointment-cancelled' } & AppointmentTold);

type AppointmentTold = Entry & {
  /** The step whose letter put it there. */
  step: string;
  /** Whose doing it is; the end of their pair is nobody's. */
  by: 'reader' | 'partner' | 'end';
  /** The reader's other half. */
  partner: { name: string; email: string };
  pairId: Id<'pair'>;
  /** The prompt of the letter that put it there: this one stands below it, and a reply belongs to that. */
  promptId: Id<'prm'>;
};

/** An answer that a letter showed, and what it has become; null where there is none. */
export type ShownChange = { reference: string; was: Shown | null; is: Shown | null };

/** Whether a notice tells of an appointment, and so carries it for the calendar. */
export function isAppointmentNotice(notice: { kind: string }): notice is AppointmentNotice {
  return ['appointment-agreed', 'appointment-changed', 'appointment-cancelled'].includes(notice.kind);
}
