import { asc, eq, sql } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { type Id, newId } from '../../../src/ids.ts';
import type { Language } from '../../../src/language.ts';
import { cohorts, pairs, participants, sessions } from '../../../src/store/schema.ts';
import { letters } from '../../../src/store/schema-mail.ts';
import { signToken } from '../../../src/token.ts';
import { at } from '../../people.ts';
import { MONDAY } from '../../world.ts';
import { type Scene, scene } from '../scene.ts';
import { dump, type Fields, get, head, post, type Visit } from '../visit.ts';

const THEN = at('2027-01-20T18:00');
const LATER = at('2027-01-21T18:00');

type There = Scene & { id: Id<'ses'>; token: string };

/** Kofi and Nele with one session: agreed for the Wednesday of the next week, unless something else is said. */
async function there(
  rest: { state?: 'open' | 'agreed'; startsAt?: Temporal.Instant; language?: Language } = {},
): Promise<There> {
  const { state = 'agreed', startsAt = THEN, language = 'nl' } = rest;
  const made = await scene(language);
  const id = newId('ses');
  const sequence = state === 'agreed' ? 1 : 0;
  await made.world.db
    .insert(sessions)
    .values({ id, pairId: made.pair, number: 2, state, sequence, startsAt: startsAt.epochMilliseconds, eventId: id });
  return { ...made, id, token: await tokenFor(made, id, 'mentee-session') };
}

function tokenFor(
  { world }: Scene,
  id: Id<'ses'>,
  purpose: 'mentor-session' | 'mentee-session',
  until = at('2027-04-01T09:00'),
) {
  return signToken(world.config.linkKeys, purpose, id, Math.floor(until.epochMilliseconds / 1000));
}

const see = ({ token }: There) => get(`/session?t=${token}`);
const hidden = ({ html }: Visit, name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? '';

/** Presses a button on the page as it was seen. */
async function press(place: There, action: string, when = '', seen?: Visit, now = MONDAY, where = ''): Promise<Visit> {
  const page = seen ?? (await see(place));
  const fields: Fields = [
    ['t', place.token],
    ['s', hidden(page, 's')],
    ['at', when],
    ['where', where],
    ['action', action],
  ];
  return post('/session', fields, now);
}

async function follow({ status, location }: Visit): Promise<string> {
  expect(status).toBe(303);
  return (await get(location)).text;
}

async function attempts({ world, pair }: There) {
  const rows = await world.db.select().from(sessions).where(eq(sessions.pairId, pair)).orderBy(asc(sessions.attempt));
  return rows.map(({ attempt, state, side, startsAt }) => ({ attempt, state, side, startsAt }));
}

async function told({ world, cohort }: There): Promise<string[]> {
  const rows = await world.db.select().from(letters).where(eq(letters.cohortId, cohort));
  return rows.filter(({ kind }) => kind.startsWith('session')).map(({ kind }) => kind);
}

describe('the page of a session', () => {
  it.each<[Language, string, string, string]>([
    ['nl', 'Gesprek 2 met Kofi', 'Afgesproken: woensdag 20 januari om 18.00 uur.', 'Zeg dit gesprek af'],
    ['fr', 'Rencontre 2 avec Kofi', 'C’est fixé : mercredi 20 janvier à 18 h 00.', 'Annuler cette rencontre'],
    ['en', 'Session 2 with Kofi', 'Settled: Wednesday 20 January at 18:00.', 'Call this session off'],
  ])('says in %s when it is and what can be done', async (language, title, when, off) => {
    const { status, text, html } = await see(await there({ language }));
    expect(status).toBe(200);
    for (const part of [title, when, off]) expect(text.replaceAll('\u00a0', ' ')).toContain(part);
    expect(html).toContain(`<html lang="${language}">`);
    expect(html).toContain('value="2027-01-20T18:00"');
  });

  it('offers only a moment of their own while there is none', async () => {
    const { text } = await see(await there({ state: 'open' }));
    expect(text).toContain('Er is nog geen moment afgesproken.');
    expect(text).not.toContain('Zeg dit gesprek af');
  });

  it('shows the other half the same, with the other name', async () => {
    const place = await there();
    const { text } = await get(`/session?t=${await tokenFor(place, place.id, 'mentor-session')}`);
    expect(text).toContain('Gesprek 2 met Nele');
  });

  it('changes nothing by being looked at', async () => {
    const place = await there();
    const before = await dump();
    for (const did of ['', '&did=cancel', '&did=agreed', '&did=past&action=cancel']) {
      expect((await get(`/session?t=${place.token}${did}`)).status).toBe(200);
      expect((await head(`/session?t=${place.token}${did}`)).status).toBe(200);
    }
    expect(await dump()).toBe(before);
  });

  it('is kept out of caches and of search engines', async () => {
    const { headers } = await see(await there());
    expect(headers.get('Cache-Control')).toContain('no-store');
    expect(headers.get('Referrer-Policy')).toBe('no-referrer');
  });
});

describe('a link that does not open it', () => {
  it('has expired', async () => {
    const place = await there();
    const token = await tokenFor(place, place.id, 'mentee-session', MONDAY.subtract({ hours: 1 }));
    expect((await get(`/session?t=${token}`)).status).toBe(410);
    expect(
      (
        await post('/session', [
          ['t', token],
          ['action', 'cancel'],
        ])
      ).status,
    ).toBe(410);
    expect((await attempts(place)).map(({ state }) => state)).toEqual(['agreed']);
  });

  it.each(['answer', 'me'] as const)('is for something else: %s', async (purpose) => {
    const place = await there();
    const keys = place.world.config.linkKeys;
    const until = Math.floor(at('2027-04-01T09:00').epochMilliseconds / 1000);
    const token =
      purpose === 'me'
        ? await signToken(keys, 'me', place.nele, until)
        : await signToken(keys, 'answer', newId('prm'), until);
    expect((await get(`/session?t=${token}`)).status).toBe(404);
    const fields: Fields = [
      ['t', token],
      ['s', `${place.id}.1`],
      ['action', 'cancel'],
    ];
    expect((await post('/session', fields)).status).toBe(404);
    expect((await attempts(place)).map(({ state }) => state)).toEqual(['agreed']);
  });

  it('names a session that is not there, or nothing', async () => {
    const place = await there();
    expect((await get(`/session?t=${await tokenFor(place, newId('ses'), 'mentee-session')}`)).status).toBe(404);
    expect((await get('/session')).status).toBe(404);
  });
});

describe('what is done on it', () => {
  it('sets another moment: both hear of it', async () => {
    const place = await there();
    expect(await follow(await press(place, 'agreed', '2027-01-21T18:00'))).toContain(
      'Jullie krijgen allebei een uitnodiging.',
    );
    expect(await attempts(place)).toMatchObject([{ state: 'agreed', startsAt: LATER.epochMilliseconds }]);
    expect(await told(place)).toEqual(['session-moved', 'session-moved']);
  });

  it.each<[Language, string]>([
    ['nl', 'Let op: bij Kofi is het dan donderdag 21 januari om 3.00 uur.'],
    ['fr', 'À noter : pour Kofi, ce sera le jeudi 21 janvier à 3 h 00.'],
    ['en', 'Just so you know: for Kofi that is Thursday 21 January at 3:00.'],
  ])('sets a moment at night for the other half, and says so in %s to whoever set it', async (language, said) => {
    const place = await there({ language });
    await lives(place, place.kofi, 'America/New_York');
    const sent = await press(place, 'agreed', '2027-01-21T09:00');
    expect((await follow(sent)).replace(/\s/g, ' ')).toContain(said);
    expect((await see(place)).text.replace(/\s/g, ' ')).not.toContain(said);
    await press(place, 'postpone');
    expect((await get(sent.location)).text.replace(/\s/g, ' ')).not.toContain(said);
  });

  it.each([
    ['by day there, though it is night here', '2027-01-21T03:00', 'America/Los_Angeles'],
    ['by day here and there', '2027-01-21T15:00', 'America/New_York'],
  ])('has nothing to say of the hour where it is %s', async (_, when, zone) => {
    const place = await there();
    await lives(place, place.kofi, zone);
    expect(await follow(await press(place, 'agreed', when))).not.toContain('Let op: bij Kofi');
  });

  it('says where they meet, and it stays so until either says otherwise', async () => {
    const place = await there();
    const says = 'Jullie krijgen allebei een uitnodiging.';
    expect(await follow(await press(place, 'agreed', '2027-01-20T18:00', undefined, MONDAY, 'Café Central'))).toContain(
      says,
    );
    expect(await told(place)).toEqual(['session-placed', 'session-placed']);
    const other = { ...place, token: await tokenFor(place, place.id, 'mentor-session') };
    expect((await see(other)).html).toContain('value="Café Central"');
    await press(other, 'agreed', '2027-01-21T18:00', undefined, MONDAY, 'Café Central');
    await press(other, 'agreed', '2027-01-21T18:00', undefined, MONDAY, '');
    expect((await told(place)).toSorted()).toEqual([
      'session-moved',
      'session-moved',
      'session-placed',
      'session-placed',
    ]);
    expect((await see(place)).html).toContain('value="Café Central"');
  });

  it('keeps what was typed when the place is too long', async () => {
    const place = await there();
    const before = await dump();
    const { status, text, html } = await press(place, 'agreed', '2027-01-21T18:00', undefined, MONDAY, 'x'.repeat(301));
    expect([status, text]).toEqual([422, expect.stringContaining('te lang voor een plek of een link')]);
    expect(html).toContain('value="2027-01-21T18:00"');
    expect(html).toContain('x'.repeat(301));
    expect(await dump()).toBe(before);
  });

  it('sets the same moment twice, which is told once', async () => {
    const place = await there();
    const seen = await see(place);
    await press(place, 'agreed', '2027-01-21T18:00', seen);
    await press(place, 'agreed', '2027-01-21T18:00');
    await press(place, 'agreed', '2027-01-21T18:00', seen);
    expect(await told(place)).toHaveLength(2);
  });

  it.each([
    ['cancel', 'cancelled', 'Het gesprek is afgezegd.'],
    ['postpone', 'moved', 'Dat moment is weer vrij.'],
  ])('%s: it is sought anew', async (action, state, says) => {
    const place = await there();
    expect(await follow(await press(place, action))).toContain(says);
    expect(await attempts(place)).toMatchObject([
      { attempt: 1, state, side: 'mentee' },
      { attempt: 2, state: 'open', side: null },
    ]);
    expect(await told(place)).toEqual(['session-cancelled', 'session-cancelled']);
  });

  it('calls it off once, however often the button is pressed', async () => {
    const place = await there();
    const seen = await see(place);
    await press(place, 'cancel', '', seen);
    expect(await follow(await press(place, 'cancel', '', seen))).toContain('Intussen is er iets veranderd.');
    expect(await attempts(place)).toHaveLength(2);
  });

  it('does not call off a moment that the other half set meanwhile', async () => {
    const place = await there();
    const seen = await see(place);
    const other = { ...place, token: await tokenFor(place, place.id, 'mentor-session') };
    await press(other, 'agreed', '2027-01-21T18:00');
    const text = await follow(await press(place, 'cancel', '', seen));
    expect(text).toContain('Intussen is er iets veranderd. Zo staat het nu:');
    expect(text).toContain('donderdag 21 januari om 18.00 uur');
    expect(await attempts(place)).toMatchObject([{ state: 'agreed', startsAt: LATER.epochMilliseconds }]);
  });

  it('calls nothing off that was never agreed', async () => {
    const place = await there({ state: 'open' });
    expect(await follow(await press(place, 'cancel'))).toContain('Intussen is er iets veranderd.');
    expect(await attempts(place)).toMatchObject([{ attempt: 1, state: 'open' }]);
  });

  it.each([
    ['past', '2027-01-10T18:00', 'Dat moment is al voorbij.'],
    ['no moment', 'donderdag', 'Vul een dag en een uur in.'],
    ['nothing', '', 'Vul een dag en een uur in.'],
    ['an hour that the clocks skip', '2027-03-28T02:30', 'Dat uur bestaat die nacht niet'],
  ])('says what is wrong with a moment, and keeps it: %s', async (_what, typed, says) => {
    const place = await there({ state: 'open' });
    const before = await dump();
    const { status, text, html } = await press(place, 'agreed', typed);
    expect([status, text]).toEqual([422, expect.stringContaining(says)]);
    expect(html).toContain(`value="${typed}"`);
    expect(await dump()).toBe(before);
  });

  it('refuses what no button sends', async () => {
    const page = await press(await there({ language: 'fr' }), 'explode');
    expect([page.status, page.text]).toEqual([400, expect.stringContaining('Ceci nous est arrivé abîmé')]);
  });

  it('tells what became of it once the moment has passed: the next attempt has letters of its own', async () => {
    const place = await there();
    const seen = await see(place);
    await press(place, 'agreed', '2027-01-27T18:00', seen, at('2027-01-20T19:30'));
    expect(await attempts(place)).toMatchObject([
      { attempt: 1, state: 'moved' },
      { attempt: 2, state: 'agreed', startsAt: at('2027-01-27T18:00').epochMilliseconds },
    ]);
    expect(await told(place)).toEqual(['session-moved', 'session-moved']);
  });
});

describe('when nothing can be done any more', () => {
  it.each(['stopped', 'closed'] as const)('the cohort is %s', async (state) => {
    const place = await there();
    const seen = await see(place);
    await place.world.db
      .update(cohorts)
      .set({ state, endedAt: MONDAY.epochMilliseconds, version: sql`version + 1` })
      .where(eq(cohorts.id, place.cohort));
    await expectOver(place, seen);
  });

  it('the pair has ended', async () => {
    const place = await there();
    const seen = await see(place);
    await place.world.db
      .update(pairs)
      .set({ state: 'ended', endedWhy: 'left', endedAt: MONDAY.epochMilliseconds, version: sql`version + 1` })
      .where(eq(pairs.id, place.pair));
    await expectOver(place, seen);
  });

  it('the session was held', async () => {
    const place = await there();
    const seen = await see(place);
    await place.world.db
      .update(sessions)
      .set({ state: 'held', settledAt: MONDAY.epochMilliseconds, version: sql`version + 1` })
      .where(eq(sessions.id, place.id));
    await expectOver(place, seen, 'Jullie hebben elkaar gezien. Hier valt niets meer te regelen.');
  });

  it('a pause of the cohort is no end: the two can still meet', async () => {
    const place = await there();
    await place.world.db
      .update(cohorts)
      .set({ state: 'paused', pausedAt: MONDAY.epochMilliseconds, version: sql`version + 1` })
      .where(eq(cohorts.id, place.cohort));
    await follow(await press(place, 'agreed', '2027-01-21T18:00'));
    expect(await attempts(place)).toMatchObject([{ startsAt: LATER.epochMilliseconds }]);
  });
});

async function lives({ world }: There, who: Id<'par'>, zone: string): Promise<void> {
  await world.db.update(participants).set({ zone, version: sql`version + 1` }).where(eq(participants.id, who));
}

async function expectOver(place: There, seen: Visit, says = 'Over dit gesprek valt hier niets meer te regelen.') {
  const { text, html } = await see(place);
  expect(text).toContain(says);
  expect(html).not.toContain('<form');
  const before = await dump();
  for (const [action, when] of [
    ['cancel', ''],
    ['agreed', '2027-01-21T18:00'],
  ] as const) {
    expect(await follow(await press(place, action, when, seen))).toContain(says);
  }
  expect(await dump()).toBe(before);
}
