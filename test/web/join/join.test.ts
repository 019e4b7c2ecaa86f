import { describe, expect, it } from 'vitest';
import { MONDAY } from '../../world.ts';
import { meToken } from '../scene.ts';
import { dump, get, head, post, tagOf } from '../visit.ts';
import { filled, invited, lettersOf, lotte, referralOf, stopped } from './guest.ts';

const DAY_HOURS = 24;
const days = (count: number) => MONDAY.add({ hours: DAY_HOURS * count });

describe('the page behind a link for a guest (M10)', () => {
  it.each([
    [
      'nl',
      'Nele Wouters nodigt je uit',
      'Ze spreken elkaar zes keer, eens per maand, telkens een uur.',
      'je hebt geen account nodig',
      'Nele en ik willen graag een duo vormen',
    ],
    [
      'fr',
      'Nele Wouters vous invite',
      'Elles se parlent six fois, une fois par mois, une heure à chaque rencontre.',
      'sans compte à créer',
      'Nele et moi aimerions former un duo',
    ],
    [
      'en',
      'Nele Wouters is inviting you',
      'They talk six times, once a month, an hour each time.',
      'you need no account',
      'Nele and I would like to be a pair',
    ],
  ] as const)('in %s says who invites, to what, and what happens with the data', async (language, ...said) => {
    const { token } = await invited();
    const page = await get(`/join?t=${token}`, { 'Accept-Language': language });
    expect(page.status).toBe(200);
    expect(page.html).toContain(`<html lang="${language}">`);
    for (const text of [...said, 'An Claes', 'Kompas', 'an.claes@omgekeerd.test']) expect(page.text).toContain(text);
    const others = ['nl', 'fr', 'en'].filter((code) => code !== language);
    for (const code of others) expect(page.html).toContain(`<a href="/join?t=${token}&amp;l=${code}" lang="${code}"`);
    expect(page.html).not.toContain('nele.wouters@');
  });

  it('changes nothing when it is opened, keeps to itself, and speaks the language that a link asks for', async () => {
    const { token } = await invited();
    const before = await dump();
    const page = await get(`/join?t=${token}&l=fr`, { 'Accept-Language': 'nl' });
    await head(`/join?t=${token}`);
    expect(page.html).toContain('<html lang="fr">');
    expect(page.headers.get('Cache-Control')).toBe('no-store');
    expect(page.headers.get('Referrer-Policy')).toBe('no-referrer');
    expect(page.headers.get('Content-Security-Policy')).toContain("default-src 'none'");
    expect(page.html).not.toContain('<script');
    expect(await dump()).toBe(before);
  });

  it('has the other part ticked, and the language and zone that are likely', async () => {
    const { token } = await invited();
    const { html } = await get(`/join?t=${token}`, { 'Accept-Language': 'en' });
    expect(tagOf(html, 'role', 'mentor')).toContain('checked');
    expect(tagOf(html, 'role', 'mentee')).not.toContain('checked');
    expect(html).toContain('<option value="en" lang="en" selected="">');
    expect(tagOf(html, 'zone', 'Europe/Brussels')).toContain('list="zones"');
    expect(tagOf(html, 'together', 'yes')).not.toContain('checked');
  });

  it('does not offer to be a pair with somebody who is in one', async () => {
    const { token } = await invited('nl', { paired: true });
    expect((await get(`/join?t=${token}`)).html).not.toContain('name="together"');
    const page = await filled(token, { together: 'yes' });
    expect(page.status).toBe(422);
    expect(page.text).toContain('Met Nele een duo vormen kan niet meer. Vink dit uit.');
  });
});

describe('a guest who fills it in', () => {
  it('is thanked, waits for the coordinator, and the link is used', async () => {
    const guest = await invited();
    const sent = await filled(guest.token, { together: 'yes' });
    expect([sent.status, sent.location]).toEqual([303, `/join?t=${guest.token}&l=nl&did=sent`]);
    expect(await referralOf(guest)).toMatchObject({
      state: 'waiting',
      name: 'Lotte Peeters',
      email: 'lotte@omgekeerd.test',
      role: 'mentor',
      together: 1,
    });
    const thanks = await get(sent.location);
    expect(thanks.status).toBe(200);
    expect(thanks.text).toContain('Dank je, An Claes kijkt ernaar');
    expect(thanks.text).not.toContain('Lotte');
    const again = await filled(guest.token, { name: 'Ward' });
    expect(again.status).toBe(410);
    expect(again.text).toContain('Deze link is al gebruikt');
    expect((await get(`/join?t=${guest.token}&l=nl`)).text).toContain('vraag Nele dan om een nieuwe');
    expect((await referralOf(guest))?.name).toBe('Lotte Peeters');
  });

  it('who presses twice at once is one', async () => {
    const guest = await invited();
    const statuses = await Promise.all([filled(guest.token), filled(guest.token)]);
    expect(statuses.map(({ status }) => status).sort()).toEqual([303, 410]);
    expect(await lettersOf(guest)).toBe(1);
  });

  it('reads what is left to mend, with all that was typed kept', async () => {
    const guest = await invited();
    const before = await dump();
    const wrong = await filled(guest.token, {
      name: '  ',
      email: 'lotte at "home"',
      role: 'boss',
      language: 'de',
      zone: 'Mars/Base',
      together: 'yes',
    });
    expect(wrong.status).toBe(422);
    for (const text of [
      'Er zijn nog 5 dingen',
      'Vul hier je naam in, op één regel.',
      'Dit lijkt geen mailadres.',
      'Kies hier één antwoord.',
      'Kies iets uit de lijst.',
      'Deze tijdzone kennen we niet.',
    ]) {
      expect(wrong.text).toContain(text);
    }
    expect(wrong.html).toContain('value="lotte at &quot;home&quot;"');
    expect(wrong.html).toContain('value="Mars/Base"');
    expect(tagOf(wrong.html, 'together', 'yes')).toContain('checked');
    for (const name of ['name', 'email', 'role', 'language', 'zone']) {
      expect(wrong.html).toContain(`href="#${name}"`);
      expect(wrong.html).toContain(`id="${name}"`);
      expect(wrong.html).toContain(`id="e-${name}"`);
    }
    expect(await dump()).toBe(before);
  });

  it.each([
    ['nl', 'Met Nele een duo vormen kan alleen als mentor.'],
    ['fr', 'Former un duo avec Nele n’est possible que comme mentor.'],
    ['en', 'You can be a pair with Nele only as mentor.'],
  ])('in %s learns that a pair has one of each', async (l, said) => {
    const { token } = await invited();
    const wrong = await filled(token, { l, role: 'mentee', together: 'yes' });
    expect(wrong.status).toBe(422);
    expect(wrong.text).toContain(said);
    expect((await filled(token, { l, role: 'mentee' })).status).toBe(303);
  });

  it('who takes part already reads nothing else than anybody', async () => {
    const known = await invited();
    const seen = await filled(known.token, { email: 'kofi.mensah@omgekeerd.test' });
    const thanks = await get(seen.location);
    expect([seen.status, thanks.status]).toEqual([303, 200]);
    expect(thanks.text).toContain('Dank je, An Claes kijkt ernaar');
  });

  it('cannot forge a header or a mark-up by a name', async () => {
    const { token } = await invited();
    expect((await filled(token, { name: 'Lotte\r\nBcc: all@omgekeerd.test' })).status).toBe(422);
    expect((await filled(token, { name: '<b>Lotte</b>', zone: 'x' })).html).toContain('&lt;b&gt;Lotte&lt;/b&gt;');
  });
});

describe('a link for a guest that takes nothing', () => {
  it.each([
    ['nl', 'Deze link werkt niet meer'],
    ['fr', 'Ce lien ne fonctionne plus'],
    ['en', 'This link no longer works'],
  ])('in %s says so when it has expired', async (language, said) => {
    const { token } = await invited();
    const page = await get(`/join?t=${token}`, { 'Accept-Language': language }, days(60));
    expect(page.status).toBe(410);
    expect(page.text).toContain(said);
    expect((await post('/join', lotte(token), days(60))).status).toBe(410);
  });

  it('says so when it was withdrawn, and nothing is written', async () => {
    const { at, id, token } = await invited();
    await post('/me', [
      ['t', await meToken(at, at.nele)],
      ['action', 'withdraw'],
      ['link', id],
    ]);
    const before = await dump();
    expect((await get(`/join?t=${token}`)).status).toBe(410);
    expect((await filled(token)).text).toContain('Deze link werkt niet meer');
    expect(await dump()).toBe(before);
  });

  it('says so when the cohort was stopped', async () => {
    const guest = await invited();
    const { token } = guest;
    await stopped(guest);
    const page = await get(`/join?t=${token}`, { 'Accept-Language': 'nl' });
    expect(page.status).toBe(410);
    expect(page.text).toContain('Voorjaar is afgelopen.');
    expect((await filled(token)).status).toBe(410);
  });

  it('is a 404 when it is for something else, or forged', async () => {
    const { at, token } = await invited();
    const before = await dump();
    for (const wrong of [await meToken(at, at.nele), token.slice(1), `${token}0`, '']) {
      expect((await get(`/join?t=${wrong}`)).status).toBe(404);
      expect((await filled(wrong)).status).toBe(404);
    }
    expect((await get(`/me?t=${token}`)).status).toBe(404);
    expect((await get(`/referral?t=${token}`)).status).toBe(404);
    expect((await get(`/a?t=${token}`)).status).toBe(404);
    expect(await dump()).toBe(before);
  });
});
