import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { newId } from '../../../src/ids.ts';
import { participants, prompts } from '../../../src/store/schema.ts';
import { letters } from '../../../src/store/schema-mail.ts';
import { linkKey, signToken } from '../../../src/token.ts';
import { MONDAY } from '../../world.ts';
import { answerToken, ask, CLOSES, type Scene, scene } from '../scene.ts';
import { dump, type Fields, get, post, visit } from '../visit.ts';

const DAY_HOURS = 24;
const LATER = CLOSES.add({ hours: 100 * DAY_HOURS });

async function badTokens(at: Scene): Promise<Record<string, string>> {
  const good = await ask(at, at.nele, 'mindset');
  const thief = [await linkKey(1, 'another-secret-that-is-long-enough-too')];
  const seconds = Math.floor(CLOSES.epochMilliseconds / 1000);
  return {
    missing: '',
    cut: good.slice(0, -1),
    longer: `${good}0`,
    changed: `${good.slice(0, -1)}${good.endsWith('0') ? '1' : '0'}`,
    forged: await signToken(thief, 'answer', newId('prm'), seconds),
    'for another purpose': await signToken(at.world.config.linkKeys, 'reply', newId('prm'), seconds),
    'for a prompt that is not there': await answerToken(at, newId('prm')),
    'not a token': '"><script>alert(1)</script>',
  };
}

describe('a link that does not open', () => {
  it('is a calm 404 in the language of the browser, for GET and for POST, and writes nothing', async () => {
    const at = await scene();
    const bad = await badTokens(at);
    const before = await dump();
    for (const [why, token] of Object.entries(bad)) {
      const path = `/a?t=${encodeURIComponent(token)}`;
      const page = await get(path, { 'Accept-Language': 'fr-BE,fr;q=0.9,en;q=0.8' });
      expect([why, page.status]).toEqual([why, 404]);
      expect(page.html).toContain('<html lang="fr">');
      expect(page.text).toContain('Ce lien n’est pas correct');
      expect(page.html).not.toContain('<script');
      const pressed = await post('/a', [
        ['t', token],
        ['action', 'answer'],
      ]);
      expect([why, pressed.status]).toEqual([why, 404]);
      expect((await post('/a/fresh', [['t', token]])).status).toBe(404);
    }
    expect((await get('/a?t=x')).html).toContain('<html lang="en">');
    expect((await get('/a?t=x', { 'Accept-Language': 'de, nl-BE;q=0.5' })).html).toContain('<html lang="nl">');
    expect(await dump()).toBe(before);
  });

  it('an expired one offers a fresh one, to the address on file only, and never shows the address', async () => {
    const at = await scene('fr');
    const token = await ask(at, at.nele, 'mindset');
    const page = await get(`/a?t=${token}`, { 'Accept-Language': 'nl' }, LATER);
    expect(page.status).toBe(410);
    expect(page.html).toContain('<html lang="fr">');
    expect(page.html).toContain('action="/a/fresh"');
    const pressed = await post(
      '/a/fresh',
      [
        ['t', token],
        ['email', 'thief@omgekeerd.test'],
      ],
      LATER,
    );
    expect([pressed.status, pressed.location]).toEqual([303, `/a/fresh?t=${token}`]);
    const done = await get(pressed.location, {}, LATER);
    expect(done.text).toContain('Regardez votre boîte mail');
    expect(page.html + done.html).not.toContain('@omgekeerd.test');
    await post('/a/fresh', [['t', token]], LATER);
    const sent = await at.world.db.select().from(letters).where(eq(letters.participantId, at.nele));
    expect(sent.map(({ kind }) => kind)).toEqual(['fresh-link']);
    expect(await dump()).not.toContain('thief@');
  });

  it('an expired link answers nothing', async () => {
    const at = await scene();
    const token = await ask(at, at.nele, 'mindset');
    const before = await dump();
    const fields = [
      ['t', token],
      ['action', 'save'],
      ['a.statements.trust', '5'],
    ] as const;
    expect((await post('/a', fields, LATER)).status).toBe(410);
    expect(await dump()).toBe(before);
  });
});

describe('a form that is not one', () => {
  it('an oversize one is refused before it is read', async () => {
    const at = await scene();
    const token = await ask(at, at.nele, 'scope', { paired: true });
    const before = await dump();
    const page = await post('/a', [
      ['t', token],
      ['action', 'answer'],
      ['a.question', 'x'.repeat(66_000)],
    ]);
    expect(page.status).toBe(413);
    expect(page.text).toContain('This is more than we can keep');
    expect(page.headers.get('Cache-Control')).toBe('no-store');
    const claims = { method: 'POST', headers: { 'Content-Length': '99999999' }, body: 't=1' };
    expect((await visit('/a', claims)).status).toBe(413);
    expect(await dump()).toBe(before);
  });

  it.each([
    ['JSON', 'application/json', '{"t":1}'],
    ['torn', 'multipart/form-data; boundary=x', '--x\r\nContent-Disposition: form-data; name="t"\r\n\r\nhalf'],
    ['bytes', 'application/octet-stream', '\u0000\u0001'],
  ])('%s is a 400 with calm words', async (_, type, body) => {
    await scene();
    const headers = { 'Content-Type': type, 'Accept-Language': 'nl' };
    for (const path of ['/a', '/a/fresh', '/me']) {
      const page = await visit(path, { method: 'POST', headers, body });
      expect([path, page.status]).toEqual([path, 400]);
      expect(page.text).toContain('Dit kwam verminkt bij ons aan');
    }
  });

  it('the longest answers in any script fit', async () => {
    const at = await scene();
    const token = await ask(at, at.nele, 'intake-mentee');
    const page = await post('/a', [
      ['t', token],
      ['action', 'save'],
      ['a.routine', '語'.repeat(5_000)],
      ['a.fresh-view', 'é'.repeat(5_000)],
    ]);
    expect(page.status).toBe(303);
  });
});

describe('a prompt that is over', () => {
  const over = async (token: string) => (await get(`/a?t=${token}`)).text;
  const typed = (token: string) =>
    [
      ['t', token],
      ['action', 'answer'],
      ['a.statements.trust', '3'],
      ['a.hard', 'Iets kostbaars'],
    ] as const;

  it('that closed says so and what comes next; what came too late is given back', async () => {
    const at = await scene();
    const closesAt = MONDAY.subtract({ minutes: 1 });
    const state = { is: 'expired', sentAt: closesAt, closesAt, endedAt: closesAt } as const;
    const token = await ask(at, at.nele, 'admit', { state });
    expect(await over(token)).toContain('Hier kun je niet meer antwoorden Dat kon tot maandag 11 januari.');
    expect(await over(token)).toContain('Je volgende mail mag je verwachten op');
    const late = await post('/a', typed(token));
    expect(late.status).toBe(409);
    expect(late.text).toContain('Dit had je net geschreven.');
    expect(late.text).toContain('Iets kostbaars');
    expect(await dump()).not.toContain('Iets kostbaars');
  });

  it.each([
    ['nl', 'dinsdag 26 januari om 19.00 uur', '? ja'],
    ['fr', 'mardi 26 janvier à 19 h 00', '? oui'],
    ['en', 'Tuesday 26 January at 19:00', '? yes'],
  ] as const)('what was chosen too late is given back in words, in %s', async (language, moment, yes) => {
    const at = await scene(language);
    const closesAt = MONDAY.subtract({ minutes: 1 });
    const state = { is: 'expired', sentAt: closesAt, closesAt, endedAt: closesAt } as const;
    const plan = await ask(at, at.nele, 'plan', { state, session: 1 });
    const own: Fields = [
      ['t', plan],
      ['action', 'answer'],
      ['a.own', '2027-01-26T19:00'],
    ];
    expect((await post('/a', own)).text.replaceAll('\u00a0', ' ')).toContain(moment);
    const joining = await ask(at, at.kofi, 'sit-in-asked', { state, paired: true });
    const join: Fields = [
      ['t', joining],
      ['action', 'answer'],
      ['a.join', 'yes'],
    ];
    expect((await post('/a', join)).text).toContain(yes);
  });

  it('an answer that can no longer be changed stays there to read', async () => {
    const at = await scene();
    const token = await ask(at, at.nele, 'admit');
    await post('/a', typed(token));
    const page = await get(`/a?t=${token}`, {}, CLOSES);
    expect(page.text).toContain('Je antwoord is binnen');
    expect(page.text).toContain('Iets kostbaars');
    expect(
      (
        await post(
          '/a',
          [
            ['t', token],
            ['action', 'back'],
          ],
          CLOSES,
        )
      ).status,
    ).toBe(409);
  });

  it('of a pair that ended gives nobody’s reason', async () => {
    const at = await scene();
    const state = { is: 'cancelled', why: 'pair-ended', endedAt: MONDAY } as const;
    const text = await over(await ask(at, at.nele, 'scope', { paired: true, state }));
    expect(text).toContain('Deze vraag hoeft niet meer');
    expect(text).not.toContain('Kofi');
  });

  it('of somebody who left says so, and takes no answer even where one stood', async () => {
    const at = await scene();
    const token = await ask(at, at.nele, 'admit');
    await post('/a', typed(token));
    await at.world.db.update(participants).set({ state: 'left', version: 2 }).where(eq(participants.id, at.nele));
    expect(await over(token)).toContain('Je doet niet langer mee');
    expect((await post('/a', typed(token))).status).toBe(409);
    const [row] = await at.world.db.select().from(prompts).where(eq(prompts.step, 'admit'));
    expect(row?.draft).toBeNull();
  });

  it('that asks nothing, or is not there yet, says so', async () => {
    const at = await scene();
    const letter = { is: 'sent', sentAt: MONDAY, closesAt: null, reminded: 0, wakesAt: null } as const;
    expect(await over(await ask(at, at.nele, 'pair-digest', { session: 1, state: letter }))).toContain(
      'Je hoeft niets in te vullen',
    );
    const later = { is: 'scheduled', wakesAt: CLOSES } as const;
    expect(await over(await ask(at, at.nele, 'admit', { state: later }))).toContain('Deze vraag komt nog');
  });
});
