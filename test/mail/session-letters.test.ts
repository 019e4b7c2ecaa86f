import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/language.ts';
import { compose } from '../../src/mail/compose.ts';
import { noticeLetter } from '../../src/mail/letters/notice.ts';
import { writingTo } from '../../src/mail/writing.ts';
import type { SessionNotice } from '../../src/programme/session-notice.ts';
import { openToken } from '../../src/token.ts';
import { eventIn } from './calendar-file.ts';
import { frame, id, keys, kofi, nele, now, promptId, reading } from './frame.ts';
import { session } from './orders.ts';

const from = Temporal.Instant.from('2027-01-13T08:30:00Z');
const notices = {
  agreed: { kind: 'session-agreed', ...session },
  moved: { kind: 'session-moved', ...session, from, sequence: 1 },
  placed: { kind: 'session-placed', ...session, sequence: 1 },
  cancelled: { kind: 'session-cancelled', over: false, ...session, sequence: 2 },
} satisfies Record<string, SessionNotice>;
const letterOf = async (notice: SessionNotice, to = nele) =>
  (await compose({ to, kind: 'notice', notice }, frame, 'ltr_1')).message;

describe('a letter about a session', () => {
  type Case = [language: Language, kind: keyof typeof notices, subject: string, opening: string];
  it.each<Case>([
    [
      'nl',
      'agreed',
      'Afspraak met Kofi: donderdag 14 januari om 20.00 uur',
      'Gesprek 2 met Kofi ligt vast: donderdag 14 januari om 20.00 uur. Het duurt een uur. Met de bijlage zet je het in je agenda.',
    ],
    [
      'nl',
      'moved',
      'Nieuw moment met Kofi: donderdag 14 januari om 20.00 uur',
      'verhuist van woensdag 13 januari om 9.30 uur naar donderdag 14 januari om 20.00 uur. Het duurt een uur.',
    ],
    [
      'nl',
      'placed',
      'Waar je Kofi ziet: donderdag 14 januari om 20.00 uur',
      'Gesprek 2 met Kofi blijft op donderdag 14 januari om 20.00 uur. Alleen de plek is nieuw. Met de bijlage staat ze ook in je agenda.',
    ],
    [
      'nl',
      'cancelled',
      'Gaat niet door: gesprek met Kofi, donderdag 14 januari om 20.00 uur',
      'Gesprek 2 met Kofi, op donderdag 14 januari om 20.00 uur, gaat niet door.',
    ],
    [
      'fr',
      'agreed',
      'Rendez-vous avec Kofi\u00a0: jeudi 14 janvier à 20 h 00',
      'La rencontre 2 avec Kofi est fixée au jeudi 14 janvier à 20 h 00. Elle dure une heure.',
    ],
    [
      'fr',
      'moved',
      'Nouveau moment avec Kofi\u00a0: jeudi 14 janvier à 20 h 00',
      'prévue le mercredi 13 janvier à 9 h 30, est déplacée au jeudi 14 janvier à 20 h 00.',
    ],
    [
      'fr',
      'placed',
      'Où vous retrouvez Kofi\u00a0: jeudi 14 janvier à 20 h 00',
      'La rencontre 2 avec Kofi reste fixée au jeudi 14 janvier à 20 h 00. Seul le lieu change.',
    ],
    [
      'fr',
      'cancelled',
      'N’aura pas lieu\u00a0: la rencontre avec Kofi, jeudi 14 janvier à 20 h 00',
      'La rencontre 2 avec Kofi, prévue le jeudi 14 janvier à 20 h 00, n’aura pas lieu.',
    ],
    [
      'en',
      'agreed',
      'Session with Kofi: Thursday 14 January at 20:00',
      'Session 2 with Kofi is settled: Thursday 14 January at 20:00. It takes an hour. The attachment puts it in your calendar.',
    ],
    [
      'en',
      'moved',
      'New time with Kofi: Thursday 14 January at 20:00',
      'moves from Wednesday 13 January at 9:30 to Thursday 14 January at 20:00. It takes an hour.',
    ],
    [
      'en',
      'placed',
      'Where you meet Kofi: Thursday 14 January at 20:00',
      'Session 2 with Kofi stays on Thursday 14 January at 20:00. Only the place is new.',
    ],
    [
      'en',
      'cancelled',
      'Not going ahead: session with Kofi, Thursday 14 January at 20:00',
      'Session 2 with Kofi, on Thursday 14 January at 20:00, is not going ahead.',
    ],
  ])('in %s that was %s', async (language, kind, subject, opening) => {
    const letter = await letterOf(notices[kind], reading(language, nele));
    expect(letter.subject).toBe(subject);
    expect(letter.text).toContain(opening);
    expect(letter.text.includes('kofi@ravelin.test')).toBe(kind !== 'cancelled');
  });

  it('tells the hour where its reader lives', async () => {
    const abroad = await letterOf(notices.moved, { ...kofi, zone: 'America/New_York' });
    expect(abroad.subject).toContain('donderdag 14 januari om 14.00 uur');
    expect(abroad.text).toContain('van woensdag 13 januari om 3.30 uur');
  });

  it('says where: a place, a link with its host, or that it is still to be settled', async () => {
    const at = (where: string | null) => letterOf({ ...notices.agreed, where });
    expect((await at('Café Zuid\nGrote Markt 1')).text).toContain('Waar:\n> Café Zuid\n> Grote Markt 1');
    const link = (await at(' https://meet.omgekeerd.test/a ')).text;
    expect(link).toContain('Naar het gesprek op meet.omgekeerd.test:\nhttps://meet.omgekeerd.test/a\n');
    const open = 'Waar jullie elkaar zien, of via welke link, spreek je nog af met Kofi: kofi@ravelin.test.';
    expect((await at(null)).text).toContain(open);
    expect((await letterOf(notices.cancelled)).text).not.toContain(open);
  });

  it('says nothing of who called it off', async () => {
    const { text } = await letterOf(notices.cancelled);
    expect(text).toContain('Hebben jullie er zelf al een, Kofi en jij?');
    expect(text).not.toMatch(/Kofi (zegde|zegt|kan|heeft)/);
  });

  it.each([
    ['agreed', 'Verzetten of afzeggen', 'Wij laten het Kofi weten.'],
    ['moved', 'Verzetten of afzeggen', 'Wij laten het Kofi weten.'],
    ['cancelled', 'Ons nieuwe moment', 'Je krijgt zo nieuwe momenten om uit te kiezen.'],
  ] as const)('leads to a page where there is one, when it was %s', (kind, label, next) => {
    const url = 'https://omgekeerd.test/session?t=1';
    const { blocks } = noticeLetter(notices[kind], writingTo(nele, frame), url);
    expect(blocks).toContainEqual({ kind: 'button', label, url });
    expect(JSON.stringify(blocks)).toContain(next);
    expect(JSON.stringify(noticeLetter(notices[kind], writingTo(nele, frame), null))).not.toContain(label);
  });

  it.each([
    ['nl', 'Vul ons moment in'],
    ['fr', 'Indiquer notre moment'],
    ['en', 'Enter our time'],
  ] as const)('offers nothing to move where there is no moment yet: %s', (language, label) => {
    const { number, sessionId, partner } = session;
    const notice = { kind: 'no-moment', heard: true, partner, number, sessionId, pairId: id('pair', 6) } as const;
    const url = 'https://omgekeerd.test/session?t=1';
    const { blocks } = noticeLetter(notice, writingTo(reading(language, nele), frame), url);
    expect(blocks).toContainEqual({ kind: 'button', label, url });
  });

  it('stands in the thread of the pair, and takes a reply for its prompt or for its reader', async () => {
    const plain = await letterOf(notices.agreed);
    expect(plain.headers.References).toMatch(/^<pair_[0-9a-z]+@reply\.omgekeerd\.test>$/);
    expect(plain.headers['In-Reply-To']).toBe(plain.headers.References);
    expect(await openedBy('write', plain.replyTo)).toEqual({ kind: 'open', id: nele.id });
    const prompted = await letterOf({ ...notices.agreed, promptId });
    expect(prompted.headers.References).toBe(`${plain.headers.References} <${promptId}@reply.omgekeerd.test>`);
    expect(await openedBy('reply', prompted.replyTo)).toEqual({ kind: 'open', id: promptId });
  });
});

describe('the event that it carries', () => {
  it.each([
    ['nl', 'gesprek.ics', 'Gesprek 2 met Kofi'],
    ['fr', 'rencontre.ics', 'Rencontre 2 avec Kofi'],
    ['en', 'session.ics', 'Session 2 with Kofi'],
  ] as const)('speaks the language of its reader: %s', async (language, file, title) => {
    const event = eventIn(await letterOf(notices.agreed, reading(language, nele)));
    expect([event.file, event.value('summary')]).toEqual([file, title]);
    expect(event.value('description')).toContain('Ravelin');
  });

  it('is one event through all that happens to it, for both halves', async () => {
    const told = [notices.agreed, notices.moved, notices.cancelled];
    for (const [to, partner] of [
      [nele, kofi],
      [kofi, nele],
    ] as const) {
      const events = await Promise.all(told.map(async (notice) => eventIn(await letterOf({ ...notice, partner }, to))));
      expect(events.map(({ value }) => value('uid'))).toEqual(told.map(() => session.uid));
      expect(events.map(({ value }) => value('sequence'))).toEqual(['0', '1', '2']);
      expect(events.map(({ method }) => method)).toEqual(['REQUEST', 'REQUEST', 'CANCEL']);
      expect(events.map(({ contentType }) => contentType)).toEqual([
        'text/calendar; charset=utf-8; method=REQUEST',
        'text/calendar; charset=utf-8; method=REQUEST',
        'text/calendar; charset=utf-8; method=CANCEL',
      ]);
      for (const event of events) {
        expect(event.people('organizer')).toMatchObject([
          { name: 'Sofie Peeters · Ravelin', address: 'mailto:mentoring@omgekeerd.test' },
        ]);
        expect(event.people('attendee').map(({ address }) => address)).toEqual([
          `mailto:${to.email}`,
          `mailto:${partner.email}`,
        ]);
        expect(event.value('dtstart')).toBe('2027-01-14T19:00:00Z');
        expect(event.value('dtstamp')).toBe(now.toString());
      }
    }
  });

  it('has no personal link: others may look into a calendar', async () => {
    const { attachments = [] } = await letterOf({ ...notices.agreed, promptId });
    expect(atob(attachments[0]?.content ?? '')).not.toContain('t=');
  });

  it('comes with no other letter', async () => {
    const { message } = await compose({ to: nele, kind: 'notice', notice: { kind: 'search-goes-on' } }, frame, 'ltr_1');
    expect(Object.keys(message)).not.toContain('attachments');
  });
});

function openedBy(purpose: 'write' | 'reply', address: string) {
  return openToken(keys, purpose, /reply\+([0-9a-z]+)@/.exec(address)?.[1] ?? '', now.epochMilliseconds / 1000);
}
