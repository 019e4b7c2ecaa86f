import { describe, expect, it } from 'vitest';
import { compose } from '../../src/mail/compose.ts';
import type { Shown } from '../../src/programme/change.ts';
import { eventIn } from './calendar-file.ts';
import { frame, id, kofi, nele, promptId, reading, stepOrder } from './frame.ts';

const when: Shown = { reference: 'sit-in.when', by: nele.name, value: '2027-01-14T19:00:00Z' };
const where: Shown = { reference: 'sit-in.where', by: nele.name, value: 'https://meet.omgekeerd.test/a' };
const letterOf = async (shows: readonly Shown[], language: 'nl' | 'fr' | 'en' = 'nl', nth = 0) => {
  const order = stepOrder(reading(language, kofi), 'sit-in-agreed', { partner: nele, closesAt: null, shows, nth });
  return (await compose(order, frame, 'ltr_1')).message;
};

describe('a letter with an appointment', () => {
  it.each([
    ['nl', 'afspraak.ics', 'Je luistert mee bij Nele'],
    ['fr', 'rendez-vous.ics', 'Nele'],
    ['en', 'appointment.ics', 'Nele'],
  ] as const)('carries it for the calendar: %s', async (language, file, title) => {
    const event = eventIn(await letterOf([when, where], language));
    expect(event.file).toBe(file);
    expect(event.value('summary')).toContain(title);
    expect(event.value('dtstart')).toBe('2027-01-14T19:00:00Z');
    expect(event.value('location')).toBe('https://meet.omgekeerd.test/a');
    expect(event.value('uid')).toBe(promptId);
  });

  it('names one event for both halves: what it follows from', async () => {
    const causeId = id('prm', 9);
    const uids = await Promise.all(
      [kofi, nele].map(async (to, at) => {
        const more = {
          partner: [nele, kofi][at] ?? null,
          closesAt: null,
          shows: [when],
          causeId,
          promptId: id('prm', 20 + at),
        };
        return eventIn((await compose(stepOrder(to, 'sit-in-agreed', more), frame, `ltr_${at}`)).message).value('uid');
      }),
    );
    expect(uids).toEqual([causeId, causeId]);
  });

  it('carries none where the moment is not there to be shown', async () => {
    expect((await letterOf([where])).attachments ?? []).toEqual([]);
  });
});
