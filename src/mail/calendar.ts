import ical, {
  ICalAttendeeStatus,
  ICalAttendeeType,
  ICalCalendarMethod,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator';
import type { Temporal } from 'temporal-polyfill';
import { headerText, plainAddress } from './headers.ts';

/** A meeting of people who have agreed to it already, or that they called off. */
export type CalendarEvent = {
  /** The same for all that is ever sent about this meeting: letters, digits and "_-.@". */
  uid: string;
  /** Higher each time something changes. */
  sequence: number;
  method: 'request' | 'cancel';
  startsAt: Temporal.Instant;
  minutes: number;
  title: string;
  description: string;
  where: string | null;
  /** The address that the invitation comes from: calendars mistrust any other. */
  organiser: Contact;
  attendees: readonly Contact[];
  /** When this was decided (DTSTAMP). */
  at: Temporal.Instant;
};

type Contact = { name: string; email: string };

/**
 * The iCalendar file of an event (RFC 5545), to be sent as an invitation or its cancellation (RFC 5546). The
 * same event gives the same bytes. Times are in UTC, which every calendar shows in its owner's zone.
 * A link stands both in LOCATION, which Google and Outlook show, and in URL, which Apple opens.
 * @throws when the uid or an address is not plain: both would come from a bug of ours
 */
export function calendarFile(event: CalendarEvent): string {
  const { uid, sequence, where, at, startsAt } = event;
  const cancelled = event.method === 'cancel';
  const calendar = ical({
    prodId: '//Omgekeerd//Omgekeerd//EN',
    scale: 'GREGORIAN',
    method: cancelled ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.REQUEST,
  });
  calendar.createEvent({
    id: plainUid(uid),
    sequence,
    stamp: at,
    start: startsAt,
    end: startsAt.add({ minutes: event.minutes }),
    summary: headerText(event.title.toWellFormed()),
    description: plainText(event.description),
    location: where === null ? null : plainText(where),
    url: where === null ? null : urlValue(where),
    organizer: contactOf(event.organiser),
    attendees: event.attendees.map((attendee) => ({
      ...contactOf(attendee),
      type: ICalAttendeeType.INDIVIDUAL,
      status: ICalAttendeeStatus.ACCEPTED,
      rsvp: false,
    })),
    status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    transparency: ICalEventTransparency.OPAQUE,
  });
  // The library leaves out the line break after the last line, which RFC 5545, 3.1 asks for.
  return `${calendar.toString()}\r\n`;
}

/** Where a meeting is held as a web address; null when it is anything else. */
export function callUrl(where: string): URL | null {
  const address = where.trim();
  return /^https?:\/\/\S+$/i.test(address) && URL.canParse(address) ? new URL(address) : null;
}

/** A URI is not escaped (RFC 5545, 3.3.13), but the library puts a backslash before these marks, as in a text. */
function urlValue(where: string): string | null {
  return callUrl(where)?.href.replace(/,/g, '%2C').replace(/;/g, '%3B') ?? null;
}

/** The library writes it as it is, so that a line break in it would begin a property. */
function plainUid(uid: string): string {
  if (!/^[\w.@-]{1,255}$/.test(uid)) throw new Error('Not a plain uid');
  return uid;
}

/**
 * A name without what must be encoded in a parameter: calendars that do not know RFC 6868 would show the
 * code. A name that is empty then is the address.
 */
function contactOf({ name, email }: Contact): Contact {
  const shown = headerText(name.toWellFormed().replace(/"/g, '’').replace(/\^/g, ' '));
  return { name: shown || email, email: plainAddress(email) };
}

/**
 * A text in the characters that RFC 5545, 3.3.11 has. Whatever breaks a line anywhere is one line break, which the library
 * escapes: some parsers split lines at every kind of break that Unicode knows.
 */
function plainText(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n|[\r\n\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(/[^\P{Cc}\t\n]/gu, '');
}
