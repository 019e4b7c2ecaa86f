import ICAL from 'ical.js';
import { bytesOf } from '../../mail/attachment.ts';
import type { Letter } from './letter.ts';

/** A meeting as a calendar reads it from a letter (RFC 5545). */
export type Event = {
  method: 'REQUEST' | 'CANCEL';
  uid: string;
  sequence: number;
  /** Epoch milliseconds. */
  startsAt: number;
  /** Addresses. */
  attendees: string[];
  /** Whether its place is a link to talk by. */
  byLink: boolean;
};

/** The event that a letter carries; null when it carries none. @throws when a calendar could make nothing of it */
export function eventIn({ message: { attachments = [] } }: Pick<Letter, 'message'>): Event | null {
  const file = attachments.find(({ contentType }) => contentType.startsWith('text/calendar'));
  if (file === undefined) return null;
  const calendar = new ICAL.Component(ICAL.parse(new TextDecoder().decode(bytesOf(file))));
  const event = calendar.getFirstSubcomponent('vevent');
  const value = (name: string) => event?.getFirstPropertyValue(name) ?? null;
  const starts = value('dtstart');
  if (event === null || !(starts instanceof ICAL.Time)) throw new Error(`${file.name} holds no event`);
  return {
    method: calendar.getFirstPropertyValue('method') === 'CANCEL' ? 'CANCEL' : 'REQUEST',
    uid: String(value('uid')),
    sequence: Number(value('sequence')),
    startsAt: starts.toJSDate().getTime(),
    attendees: event.getAllProperties('attendee').map((one) => `${one.getFirstValue()}`.replace(/^mailto:/i, '')),
    byLink: value('url') !== null,
  };
}
