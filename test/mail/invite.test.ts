import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { compose } from '../../src/mail/compose.ts';
import type { Entry } from '../../src/programme/entry.ts';
import { eventIn } from './calendar-file.ts';
import { frame, id, kofi, nele, reading, stepOrder } from './frame.ts';

const uid = id('prm', 9);
const answered = id('prm', 10);
const entry: Entry = {
  startsAt: Temporal.Instant.from('2027-01-14T19:00:00Z'),
  minutes: 90,
  where: 'https://meet.omgekeerd.test/a',
  uid,
  sequence: 2,
  answeredIn: answered,
};
const more = { partner: nele, closesAt: null, entry };
const letterOf = async (language: 'nl' | 'fr' | 'en' = 'nl', rest: Parameters<typeof stepOrder>[2] = more) =>
  (await compose(stepOrder(reading(language, kofi), 'sit-in-agreed', rest), frame, 'ltr_1')).message;

describe('a letter with an appointment', () => {
  it.each([
    ['nl', 'afspraak.ics', 'Je luistert mee bij Nele', 'Kijk in je mail hierover.'],
    ['fr', 'rendez-vous.ics', 'Vous allez observer Nele', 'voyez notre message à ce sujet.'],
    ['en', 'appointment.ics', 'You’ll sit in with Nele', 'see our email about it.'],
  ] as const)('carries it for the calendar: %s', async (language, file, title, description) => {
    const event = eventIn(await letterOf(language));
    expect([event.file, event.method]).toEqual([file, 'REQUEST']);
    expect(event.value('summary')).toBe(title);
    expect(event.value('description')).toContain(description);
    expect([event.value('dtstart'), event.value('dtend')]).toEqual(['2027-01-14T19:00:00Z', '2027-01-14T20:30:00Z']);
    expect(event.value('location')).toBe('https://meet.omgekeerd.test/a');
    expect([event.value('uid'), event.value('sequence')]).toEqual([uid, '2']);
  });

  it('has no personal link in the calendar, but one in the letter, to where its reader can change it', async () => {
    const { text, attachments = [] } = await letterOf();
    expect(atob(attachments[0]?.content ?? '')).not.toContain('t=');
    expect(text).toMatch(/Er komt iets tussen:\nhttps:\/\/omgekeerd\.test\/a\?t=[0-9a-z]+\n/);
    const begun = await letterOf('nl', { ...more, entry: { ...entry, answeredIn: uid } });
    expect(begun.text).toMatch(/Aanpassen of afzeggen:\nhttps/);
    expect((await letterOf('nl', { ...more, entry: { ...entry, answeredIn: null } })).text).not.toContain('/a?t=');
  });

  it('carries none where there is none', async () => {
    expect((await letterOf('nl', { ...more, entry: null })).attachments ?? []).toEqual([]);
  });
});
