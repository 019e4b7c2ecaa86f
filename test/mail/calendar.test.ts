import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { type CalendarEvent, calendarFile, callUrl } from '../../src/mail/calendar.ts';
import { readCalendar } from './calendar-file.ts';

const meeting: CalendarEvent = {
  uid: 'ses_000000000000000000000001',
  sequence: 0,
  method: 'request',
  startsAt: Temporal.Instant.from('2027-01-14T19:00:00Z'),
  minutes: 45,
  title: 'Gesprek 2 met Noor',
  description: 'Omgekeerd mentoren, Kompas.\nTot dan!',
  where: null,
  organiser: { name: 'An Claes · Kompas', email: 'mentoring@omgekeerd.test' },
  attendees: [
    { name: 'Luc Peeters', email: 'luc@omgekeerd.test' },
    { name: 'Noor El Amrani', email: 'noor@omgekeerd.test' },
  ],
  at: Temporal.Instant.from('2027-01-11T09:00:00Z'),
};
const fileOf = (more: Partial<CalendarEvent> = {}) => calendarFile({ ...meeting, ...more });
const read = (more: Partial<CalendarEvent> = {}) => readCalendar(fileOf(more));
/** What people write: anything in print, with marks that mean something in the format. */
const writing = fc
  .array(fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('\n', '"', ',', ';', '\\', ':', '🦊', '👩🏽‍🚀')))
  .map((parts) => parts.join('').replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, '\n'));
/** What nobody writes by accident. */
const anything = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('\r\n', '\r', '\u0085', '\u2028', '"', '^', '\ud83e', '\udd8a', '\r\nATTENDEE:mailto:x@y.test'),
    ),
  )
  .map((parts) => parts.join(''));

describe('an invitation', () => {
  it('says what, when in UTC and with whom, as agreed already', () => {
    const event = read();
    expect(event.method).toBe('REQUEST');
    expect(event.producer).toContain('Omgekeerd');
    expect(event.value('uid')).toBe(meeting.uid);
    expect(event.value('sequence')).toBe('0');
    expect(event.value('status')).toBe('CONFIRMED');
    expect(['dtstamp', 'dtstart', 'dtend'].map(event.value)).toEqual([
      '2027-01-11T09:00:00Z',
      '2027-01-14T19:00:00Z',
      '2027-01-14T19:45:00Z',
    ]);
    expect(event.value('summary')).toBe(meeting.title);
    expect(event.value('description')).toBe(meeting.description);
    expect(event.people('organizer')).toMatchObject([
      { name: 'An Claes · Kompas', address: 'mailto:mentoring@omgekeerd.test' },
    ]);
    expect(event.people('attendee')).toEqual([
      { name: 'Luc Peeters', address: 'mailto:luc@omgekeerd.test', status: 'ACCEPTED', rsvp: 'FALSE' },
      { name: 'Noor El Amrani', address: 'mailto:noor@omgekeerd.test', status: 'ACCEPTED', rsvp: 'FALSE' },
    ]);
  });

  it('needs no time zone and sets no alarm', () => {
    expect(read().components).toEqual(['vevent']);
    expect(read().alarms).toBe(0);
  });

  it('comes out the same, byte for byte', () => {
    expect(fileOf()).toBe(fileOf());
  });

  it('is called off under the same uid, with a higher number', () => {
    const event = read({ method: 'cancel', sequence: 3 });
    expect([event.method, event.value('status')]).toEqual(['CANCEL', 'CANCELLED']);
    expect([event.value('uid'), event.value('sequence')]).toEqual([meeting.uid, '3']);
    expect(event.people('attendee')).toHaveLength(2);
  });
});

describe('where', () => {
  it.each([
    ['a place', 'Café Zuid, Grote Markt 1', null],
    ['a link', 'https://meet.omgekeerd.test/a-b?x=1&y=2', 'https://meet.omgekeerd.test/a-b?x=1&y=2'],
    ['a link with marks of the format', 'https://x.test/a,b;c', 'https://x.test/a%2Cb%3Bc'],
    ['a text with a link in it', 'Bel via https://x.test', null],
    ['another kind of link', 'javascript:alert(1)', null],
    ['a link that is none', 'https://', null],
  ])('%s', (_, where, url) => {
    const event = read({ where });
    expect([event.value('location'), event.value('url')]).toEqual([where, url]);
    expect(callUrl(where) === null).toBe(url === null);
  });

  it('stays open until they know', () => {
    expect([read().value('location'), read().value('url')]).toEqual([null, null]);
  });
});

describe('what people wrote', () => {
  it('is read back as they wrote it', () => {
    fc.assert(
      fc.property(writing, writing, (description, where) => {
        const event = read({ description, where });
        expect(event.value('description') ?? '').toBe(description);
        expect(event.value('location') ?? '').toBe(where);
      }),
    );
  });

  it('cannot add a property or a parameter, whatever it is', () => {
    const expected = read({ where: 'x' }).properties;
    fc.assert(
      fc.property(anything, anything, (name, text) => {
        const people = { organiser: { ...meeting.organiser, name }, attendees: [{ name, email: 'a@b.test' }] };
        const event = read({ ...people, title: text, description: `x${text}`, where: `x${text}` });
        expect(event.properties).toEqual(
          expected.toSpliced(expected.indexOf('attendee;cn,cutype,partstat,role,rsvp'), 1),
        );
      }),
    );
  });

  it('is folded at 75 octets, never within a character, and every line ends in CRLF (RFC 5545, 3.1)', () => {
    const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    fc.assert(
      fc.property(anything, anything, (name, text) => {
        const file = fileOf({ organiser: { name, email: 'a@b.test' }, title: text, description: text, where: text });
        const bytes = new TextEncoder().encode(file);
        const lines = linesOf(bytes);
        expect(lines.pop()).toHaveLength(0);
        for (const line of lines) {
          expect(line.length).toBeLessThanOrEqual(75);
          expect(utf8.decode(line)).not.toMatch(/[\r\n\v\f\u0085\u2028\u2029]/);
        }
      }),
    );
  });

  it.each([
    ['Jan "de Beste" Claes', 'Jan ’de Beste’ Claes'],
    ['Jan\r\nATTENDEE:mailto:x@y.test', 'Jan ATTENDEE:mailto:x@y.test'],
    ['Claes; Jan, PhD: "x"', 'Claes; Jan, PhD: ’x’'],
    ['\u202eJan\u2028^n', 'Jan n'],
    ['🦊'.repeat(40), '🦊'.repeat(40)],
    [' \t', 'a@b.test'],
  ])('in a name %j is shown as %j', (name, shown) => {
    const event = read({ organiser: { name, email: 'a@b.test' }, attendees: [{ name, email: 'a@b.test' }] });
    expect([event.people('organizer')[0]?.name, event.people('attendee')[0]?.name]).toEqual([shown, shown]);
  });
});

describe('a bug of ours', () => {
  it.each<[string, Partial<CalendarEvent>]>([
    ['a uid that begins a property', { uid: 'a\r\nX:1' }],
    ['no uid', { uid: '' }],
    ['an address that is more than one', { attendees: [{ name: 'Jan', email: 'a@b.test,c@d.test' }] }],
    ['an organiser without an address', { organiser: { name: 'An', email: '' } }],
  ])('%s is not sent', (_, more) => {
    expect(() => fileOf(more)).toThrow('Not a plain');
  });
});

function linesOf(bytes: Uint8Array): Uint8Array[] {
  const lines: Uint8Array[] = [];
  let start = 0;
  for (let at = 0; at < bytes.length; at++) {
    if (bytes[at] === 13 && bytes[at + 1] === 10) {
      lines.push(bytes.slice(start, at));
      start = at + 2;
    }
  }
  return [...lines, bytes.slice(start)];
}
