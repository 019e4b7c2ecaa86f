import { and, eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { prompts } from '../../../src/store/schema.ts';
import { letters, outbox } from '../../../src/store/schema-mail.ts';
import { ask, CLOSES, meToken, rowOf, scene } from '../scene.ts';
import { dump, get, post, visit } from '../visit.ts';

const press = (token: string, action: string, more: [string, string][] = []) =>
  post('/me', [['t', token], ['action', action], ...more]);

describe('one’s own page (M24)', () => {
  it.each([
    ['nl', 'Dag Nele', 'Je vormt een duo met Kofi Mensah.', 'Ik wil stoppen'],
    ['fr', 'Bonjour Nele', 'Vous formez un duo avec Kofi Mensah.', 'Je voudrais arrêter'],
    ['en', 'Hello Nele', 'You are paired with Kofi Mensah.', 'I’d like to stop'],
  ] as const)('in %s says what one takes part in, with whom, and what one can change', async (language, ...said) => {
    const at = await scene(language);
    const page = await get(`/me?t=${await meToken(at, at.nele)}`);
    expect(page.status).toBe(200);
    expect(page.html).toContain(`<html lang="${language}">`);
    for (const text of [...said, 'Voorjaar', 'Kompas', 'an.claes@omgekeerd.test']) expect(page.text).toContain(text);
    expect(page.html).toContain(`<option value="${language}" lang="${language}" selected="">`);
  });

  it('pauses and resumes, and says so', async () => {
    const at = await scene();
    const token = await meToken(at, at.nele);
    const paused = await press(token, 'pause');
    expect([paused.status, paused.location]).toEqual([303, `/me?t=${token}&did=paused`]);
    expect((await rowOf(at, at.nele)).state).toBe('paused');
    await press(token, 'pause');
    const page = await get(paused.location);
    expect(page.text).toContain('Je bent op pauze.');
    expect(page.text).toContain('Begin opnieuw');
    const resumed = await press(token, 'resume');
    expect((await rowOf(at, at.nele)).state).toBe('active');
    expect((await get(resumed.location)).text).toContain('Fijn dat je er weer bent.');
    expect((await get(paused.location)).text).not.toContain('Je bent op pauze.');
  });

  it('takes another language, zone and hour, at night too; the page speaks it at once', async () => {
    const at = await scene();
    const token = await meToken(at, at.nele);
    const saved = await press(token, 'settings', [
      ['language', 'en'],
      ['zone', ' America/New_York '],
      ['prefersAt', '23:00'],
    ]);
    expect(saved.location).toBe(`/me?t=${token}&did=settings`);
    expect(await rowOf(at, at.nele)).toMatchObject({ language: 'en', zone: 'America/New_York', prefersAt: '23:00' });
    const page = await get(saved.location);
    expect(page.text).toContain('Saved. This is how we’ll write to you from now on.');
    expect(page.html).toContain('<option value="23:00" selected="">');
    await press(token, 'settings', [
      ['language', 'en'],
      ['zone', 'Europe/Paris'],
      ['prefersAt', ''],
    ]);
    expect((await rowOf(at, at.nele)).prefersAt).toBeNull();
  });

  it('an unknown zone, language or hour changes nothing, keeps what was typed and says how to mend it', async () => {
    const at = await scene();
    const token = await meToken(at, at.nele);
    const before = await dump();
    const wrong = await press(token, 'settings', [
      ['language', 'fr'],
      ['zone', 'Mars/"Base"'],
      ['prefersAt', '08:00'],
    ]);
    expect(wrong.status).toBe(422);
    expect(wrong.text).toContain('Deze tijdzone kennen we niet. Schrijf ze zoals Europe/Brussels.');
    expect(wrong.html).toContain('value="Mars/&quot;Base&quot;"');
    expect(wrong.html).toContain('aria-describedby="n-zone e-zone"');
    expect(wrong.html).toContain('<option value="fr" lang="fr" selected="">');
    const changed = await press(token, 'settings', [
      ['language', 'tlh'],
      ['zone', 'Europe/Paris'],
      ['prefersAt', '25:00'],
    ]);
    expect(changed.status).toBe(422);
    expect(changed.text).toContain('Kies iets uit de lijst.');
    expect((await press(token, 'obliterate')).status).toBe(400);
    expect(await dump()).toBe(before);
  });

  it('a pause, and the end of it, is told to the other half', async () => {
    const at = await scene();
    const token = await meToken(at, at.nele);
    const told = async () =>
      (await at.world.db.select().from(letters).where(eq(letters.cohortId, at.cohort))).map(
        ({ kind, participantId, subject }) => [kind, participantId === at.kofi, subject],
      );
    await press(token, 'pause');
    await press(token, 'pause');
    expect(await told()).toEqual([['partner-paused', true, 'Nele neemt even pauze']]);
    await press(token, 'resume');
    expect(await told()).toContainEqual(['partner-back', true, 'Nele is er weer']);
  });

  it('leaving is asked on a page of its own, and done by its button', async () => {
    const at = await scene();
    await ask(at, at.nele, 'scope', { paired: true });
    const token = await meToken(at, at.nele);
    const page = await get(`/me/leave?t=${token}`);
    expect(page.text).toContain('Wil je stoppen met Omgekeerd mentorschap?');
    expect(page.text).toContain('Kofi krijgt een kort bericht dat je stopt, zonder het waarom.');
    expect((await rowOf(at, at.nele)).state).toBe('active');
    expect(page.text).toContain('Wil je zeggen waarom? Dat mag, het hoeft niet. Alleen An Claes leest het.');
    const left = await press(token, 'leave', [['why', 'Ik verander van werk.']]);
    expect(left.location).toBe(`/me?t=${token}`);
    expect((await rowOf(at, at.nele)).state).toBe('left');
    expect((await get(left.location)).text).toContain('Dank je dat je meedeed, Nele.');
    const told = await at.world.db.$count(letters, eq(letters.cohortId, at.cohort));
    expect(told).toBe(1);
    const payloads = (await at.world.db.select().from(outbox)).map(({ payload }) => payload);
    expect(payloads.filter((payload) => payload.includes('Ik verander van werk.'))).toHaveLength(1);
    const freed = await at.world.db
      .select()
      .from(prompts)
      .where(and(eq(prompts.step, 'freed'), eq(prompts.cohortId, at.cohort)));
    expect(freed.map(({ participantId, state }) => [participantId, state])).toEqual([[at.kofi, 'scheduled']]);
    await press(token, 'leave');
    await press(token, 'resume');
    expect((await rowOf(at, at.nele)).state).toBe('left');
    expect(await at.world.db.$count(letters, eq(letters.cohortId, at.cohort))).toBe(told);
    expect((await get(`/me/leave?t=${token}`)).status).toBe(303);
  });

  it('a coordinator changes how we write, and can neither pause nor leave by a link', async () => {
    const at = await scene();
    const token = await meToken(at, at.an);
    const page = await get(`/me?t=${token}`);
    expect(page.text).toContain('Je begeleidt Voorjaar bij Kompas.');
    expect(page.text).not.toContain('Stoppen');
    await press(token, 'leave');
    await press(token, 'pause');
    expect((await rowOf(at, at.an)).state).toBe('active');
    await press(token, 'settings', [
      ['language', 'fr'],
      ['zone', 'Europe/Brussels'],
      ['prefersAt', ''],
    ]);
    expect((await rowOf(at, at.an)).language).toBe('fr');
  });

  it('an expired link says where a newer one is; a wrong one is a 404', async () => {
    const at = await scene();
    const token = await meToken(at, at.nele);
    const expired = await get(`/me?t=${token}`, { 'Accept-Language': 'nl' }, CLOSES);
    expect(expired.status).toBe(410);
    expect(expired.text).toContain('Neem die uit je laatste mail.');
    expect((await get(`/me?t=${token.slice(1)}`)).status).toBe(404);
    expect((await press(`${token}x`, 'leave')).status).toBe(404);
  });
});

describe('one-click unsubscribe (RFC 8058)', () => {
  const oneClick = { method: 'POST', headers: { 'Content-Type': 'application/x-www-form-urlencoded' } };

  it('pauses by one POST, without a redirect or a cookie; again is fine', async () => {
    const at = await scene();
    const path = `/me/unsubscribe?t=${await meToken(at, at.nele)}`;
    for (const _ of [1, 2]) {
      const done = await visit(path, { ...oneClick, body: 'List-Unsubscribe=One-Click' });
      expect([done.status, done.html]).toEqual([200, 'Unsubscribed\n']);
      expect(done.headers.get('Content-Type')).toMatch(/^text\/plain/);
      expect(done.headers.get('Set-Cookie')).toBeNull();
    }
    expect((await rowOf(at, at.nele)).state).toBe('paused');
    const awake = await at.world.db.select().from(prompts);
    expect(awake.filter(({ participantId, wakesAt }) => participantId === at.nele && wakesAt !== null)).toEqual([]);
  });

  it('as a multipart form too', async () => {
    const at = await scene();
    const fields = [['List-Unsubscribe', 'One-Click']] as const;
    expect((await post(`/me/unsubscribe?t=${await meToken(at, at.nele)}`, fields)).status).toBe(200);
    expect((await rowOf(at, at.nele)).state).toBe('paused');
  });

  it('opening the address only shows a button', async () => {
    const at = await scene();
    const page = await get(`/me/unsubscribe?t=${await meToken(at, at.nele)}`);
    expect(page.text).toContain('Geen mails meer?');
    expect(page.text).toContain('Stuur me geen mails meer');
    expect((await rowOf(at, at.nele)).state).toBe('active');
  });

  it('anything else changes nothing', async () => {
    const at = await scene();
    const token = await meToken(at, at.nele);
    const before = await dump();
    const statuses = [
      await visit(`/me/unsubscribe?t=${token}`, { ...oneClick, body: 'List-Unsubscribe=Maybe' }),
      await visit(`/me/unsubscribe?t=${token}`, { method: 'POST', body: 'List-Unsubscribe=One-Click' }),
      await visit('/me/unsubscribe?t=forged', { ...oneClick, body: 'List-Unsubscribe=One-Click' }),
      await visit(`/me/unsubscribe?t=${token}`, { ...oneClick, body: 'List-Unsubscribe=One-Click' }, CLOSES),
    ].map(({ status }) => status);
    expect(statuses).toEqual([400, 400, 404, 410]);
    expect(await dump()).toBe(before);
  });
});
