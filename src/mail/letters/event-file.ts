import type { Temporal } from 'temporal-polyfill';
import { textFile } from '../attachment.ts';
import { calendarFile } from '../calendar.ts';
import type { Attachment } from '../sender.ts';
import { senderOf, type Writing } from '../writing.ts';

/** A meeting of a letter's reader, with whom, and what it is called. */
type Event = {
  uid: string;
  sequence: number;
  startsAt: Temporal.Instant;
  minutes: number;
  where: string | null;
  partner: { name: string; email: string };
  title: string;
  description: string;
};

/**
 * A meeting as the calendar of a letter's reader takes it: an invitation, or what takes it out again. The type of the
 * file says which (RFC 6047, 2.4): Outlook goes by that.
 */
export function eventFile(
  { partner, ...event }: Event,
  method: 'request' | 'cancel',
  name: string,
  { to, frame }: Writing,
): Attachment {
  const people = { organiser: senderOf(frame), attendees: [to, partner] };
  const file = calendarFile({ ...event, method, ...people, at: frame.now });
  return textFile(name, `text/calendar; charset=utf-8; method=${method.toUpperCase()}`, file);
}
