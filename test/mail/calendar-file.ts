import ICAL from 'ical.js';
import { bytesOf } from '../../src/mail/attachment.ts';
import type { Message } from '../../src/mail/sender.ts';

/** An iCalendar file as another library reads it. */
export function readCalendar(file: string) {
  const calendar = new ICAL.Component(ICAL.parse(file));
  const event = calendar.getFirstSubcomponent('vevent');
  if (event === null) throw new Error('The file has no event');
  return {
    method: calendar.getFirstPropertyValue('method'),
    producer: calendar.getFirstPropertyValue('prodid'),
    components: calendar.getAllSubcomponents().map(({ name }) => name),
    alarms: event.getAllSubcomponents().length,
    /** Every property of the event, with the names of its parameters. */
    properties: event.getAllProperties().map(({ name, jCal }) => `${name};${Object.keys(jCal[1]).sort()}`),
    value: (name: string) => event.getFirstPropertyValue(name)?.toString() ?? null,
    people: (name: 'organizer' | 'attendee') =>
      event.getAllProperties(name).map((person) => ({
        address: `${person.getFirstValue()}`.toLowerCase(),
        name: person.getFirstParameter('cn'),
        status: person.getFirstParameter('partstat'),
        rsvp: person.getFirstParameter('rsvp'),
      })),
  };
}

/** The event that a message carries, and what the message says of the file. */
export function eventIn({ attachments = [] }: Pick<Message, 'attachments'>) {
  const [file, ...others] = attachments;
  if (file === undefined || others.length > 0) throw new Error(`${attachments.length} attachments instead of one`);
  const { name, contentType } = file;
  return { file: name, contentType, ...readCalendar(new TextDecoder().decode(bytesOf(file))) };
}
