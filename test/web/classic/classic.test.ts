import { and, eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { newId } from '../../../src/ids.ts';
import type { Language } from '../../../src/language.ts';
import { moveCohort } from '../../../src/runner/pause.ts';
import { carryOut } from '../../../src/runner/person.ts';
import { pairs } from '../../../src/store/schema.ts';
import { signToken } from '../../../src/token.ts';
import { type Wishing, wishesToken, wishing } from '../../classic.ts';
import { four } from '../../matched.ts';
import { listed, MONDAY } from '../../world.ts';
import { dump, get, post } from '../visit.ts';

const press = (token: string, wish: string, mentor: string, asked = 'yes') =>
  post('/classic', Object.entries({ t: token, wish, mentor, ...(asked === '' ? {} : { asked }) }));
const options = (html: string) =>
  [...html.matchAll(/<option value="(par_\w+)"[^>]*>([^<]*)/g)].map(([, , text]) => text);
const classicPairs = ({ world, cohort }: Wishing) =>
  world.db
    .select()
    .from(pairs)
    .where(and(eq(pairs.cohortId, cohort), eq(pairs.kind, 'classic')));
const english = {
  coordinator: { name: 'An Claes', email: 'an@omgekeerd.test', language: 'en', zone: 'Europe/Brussels' },
} as const;
const french = { coordinator: { ...english.coordinator, language: 'fr' } } as const;

describe('the coordinator’s page about classic mentors', () => {
  it.each<[Language, Parameters<typeof wishing>[1], ...string[]]>([
    [
      'nl',
      {},
      'Wie zoekt een klassieke mentor?',
      'Werk en kinderen',
      'Gevraagd op maandag 11 januari',
      'Kies iemand voor Noor',
    ],
    [
      'en',
      english,
      'Who is looking for a classic mentor?',
      'Work and children',
      'Asked on Monday 11 January',
      'Choose somebody for Noor',
    ],
    [
      'fr',
      french,
      'Qui cherche un mentor classique\u00a0?',
      'Le travail et les enfants',
      'Demandé le lundi 11 janvier',
      'Choisir quelqu’un pour Noor',
    ],
  ])('in %s says who asks for what, since when', async (language, coordinator, ...said) => {
    const at = await wishing(four, coordinator);
    await at.wish('Noor', 'family');
    const page = await get(`/classic?t=${await wishesToken(at)}`);
    expect(page.status).toBe(200);
    expect(page.html).toContain(`<html lang="${language}">`);
    for (const text of [...said, 'Noor Wouters (mentor)', 'Kompas'])
      expect(page.text).toContain(text.replaceAll('\u00a0', ' '));
  });

  it('shows words of their own, to her too where nobody else reads them; and nothing where nobody asks', async () => {
    const at = await wishing();
    const token = await wishesToken(at);
    expect((await get(`/classic?t=${token}`)).text).toContain('Op dit moment vraagt niemand om een klassieke mentor.');
    await at.wish('Noor', 'own', 'Verhuizen voor <werk>', 'confidential');
    const page = await get(`/classic?t=${token}`);
    expect(page.text).toContain('In eigen woorden Verhuizen voor <werk>');
    expect(page.html).not.toContain('<werk>');
  });

  it('offers those who can, the mentees first, and nobody of the reporting line, on a break, or twice', async () => {
    const at = await wishing([
      ...four,
      listed('mentee', 'Greet Claes', { managers: ['noor.wouters@omgekeerd.test'] }),
      listed('mentee', 'Bart Aerts', { department: 'Verkoop' }),
      listed('mentor', 'Bart Aerts', { department: 'Verkoop' }),
    ]);
    await carryOut(at.world, at.idOf('Luc'), { kind: 'pause' }, MONDAY);
    const wish = await at.wish('Noor', 'family');
    const page = await get(`/classic/choose?t=${await wishesToken(at)}&wish=${wish}`);
    expect(options(page.html)).toEqual(['Bart Aerts, mentee, Verkoop', 'Els Maes, mentee', 'Sam Peeters, mentor']);
    expect(page.text).toContain('Een klassieke mentor voor Noor');
    expect(page.text).toContain('Waarover Werk en kinderen');
    expect(page.text).toContain('Ik heb het die persoon zelf gevraagd, en kreeg een ja.');
    expect(page.html).not.toMatch(/<script|onchange|onclick/);
  });

  it('brings the two together, and says so; a reload and a second press change nothing', async () => {
    const at = await wishing();
    const token = await wishesToken(at);
    const wish = await at.wish('Noor', 'family');
    const done = await press(token, wish, at.idOf('Els'));
    expect([done.status, done.location]).toEqual([303, `/classic?t=${token}&did=${wish}`]);
    const page = await get(done.location);
    expect(page.text).toContain('Noor en Els krijgen elk een mail om kennis te maken.');
    expect(page.text).toContain('Els Maes is de klassieke mentor sinds maandag 11 januari.');
    expect(page.text).not.toContain('Kies iemand voor Noor');
    const before = await dump();
    expect((await press(token, wish, at.idOf('Els'))).status).toBe(303);
    const late = await press(token, wish, at.idOf('Luc'));
    expect([late.status, late.text.includes('Voor deze vraag is er intussen al iemand.')]).toEqual([409, true]);
    expect(await dump()).toBe(before);
    expect(await classicPairs(at)).toMatchObject([{ mentorId: at.idOf('Els'), menteeId: at.idOf('Noor') }]);
    expect((await get(`/classic?t=${token}&did=${newId('prm')}`)).text).not.toContain('krijgen elk een mail');
  });

  it('asks to have asked first, and keeps what was chosen', async () => {
    const at = await wishing();
    const token = await wishesToken(at);
    const wish = await at.wish('Noor', 'family');
    const unasked = await press(token, wish, at.idOf('Els'), '');
    expect(unasked.status).toBe(422);
    expect(unasked.text).toContain('Vraag het eerst zelf. Vink dan aan dat je een ja kreeg.');
    expect(unasked.html).toMatch(new RegExp(`<option value="${at.idOf('Els')}" selected`));
    const unnamed = await press(token, wish, '');
    expect([unnamed.status, unnamed.text.includes('Kies wie de klassieke mentor wordt.')]).toEqual([422, true]);
    expect(unnamed.html).toMatch(/name="asked"[^>]*checked/);
    expect(await classicPairs(at)).toEqual([]);
  });

  it('says kindly why somebody cannot: the line, a break, a wish taken back', async () => {
    const at = await wishing([...four, listed('mentee', 'Greet Claes', { managers: ['noor.wouters@omgekeerd.test'] })]);
    const token = await wishesToken(at);
    const wish = await at.wish('Noor', 'family');
    const line = await press(token, wish, at.idOf('Greet'));
    expect([line.status, line.text.includes('en dan praat je niet vrijuit. Kies iemand anders.')]).toEqual([409, true]);
    await carryOut(at.world, at.idOf('Els'), { kind: 'leave' }, MONDAY);
    expect((await press(token, wish, at.idOf('Els'))).text).toContain('Wie je koos, doet niet meer mee.');
    const gone = await press(token, newId('prm'), at.idOf('Luc'));
    expect([gone.status, gone.text.includes('Deze vraag staat er niet meer')]).toEqual([409, true]);
    await moveCohort(at.world, at.organisationId, at.cohort, 'pause', MONDAY);
    const asleep = await press(token, wish, at.idOf('Luc'));
    expect([asleep.status, asleep.text.includes('Voorjaar is op pauze.')]).toEqual([409, true]);
    expect(asleep.html).not.toContain('<select');
    expect(await classicPairs(at)).toEqual([]);
  });

  it('changes nothing by being looked at, takes no other link, and none that has expired', async () => {
    const at = await wishing();
    const wish = await at.wish('Noor', 'family');
    const token = await wishesToken(at);
    const before = await dump();
    await get(`/classic?t=${token}`);
    await get(`/classic/choose?t=${token}&wish=${wish}`);
    const old = await wishesToken(at, MONDAY);
    const expired = await get(`/classic?t=${old}`, { 'Accept-Language': 'fr' });
    expect([expired.status, expired.text.includes('Ce lien a expiré')]).toEqual([410, true]);
    expect((await press(old, wish, at.idOf('Els'))).status).toBe(410);
    const seconds = MONDAY.epochMilliseconds / 1000 + 3600;
    const me = await signToken(at.world.config.linkKeys, 'me', at.idOf('An'), seconds);
    const hers = await signToken(at.world.config.linkKeys, 'classic', wish, seconds);
    for (const other of ['', me, hers]) expect((await press(other, wish, at.idOf('Els'))).status).toBe(404);
    expect((await get(`/me?t=${token}`)).status).toBe(404);
    expect(await dump()).toBe(before);
  });

  it('of another cohort leads to no wish of this one', async () => {
    const [at, other] = [await wishing(), await wishing()];
    const wish = await at.wish('Noor', 'family');
    const page = await press(await wishesToken(other), wish, other.idOf('Els'));
    expect([page.status, page.text.includes('Noor Wouters')]).toEqual([409, false]);
    expect(await classicPairs(at)).toEqual([]);
  });
});

describe('one’s own page', () => {
  it.each([
    [
      'nl',
      'Els Maes is je klassieke mentor.',
      'Je bent de klassieke mentor van Noor Wouters.',
      'Je hebt op dit moment geen duo.',
    ],
    [
      'en',
      'Els Maes is your classic mentor.',
      'You are Noor Wouters’s classic mentor.',
      'You have no partner at the moment.',
    ],
    [
      'fr',
      'Els Maes est votre mentor classique.',
      'Vous êtes mentor classique de Noor Wouters.',
      'Vous n’avez pas de duo pour le moment.',
    ],
  ] as const)('in %s names the classic pair as what it is', async (language, junior, senior, alone) => {
    const at = await wishing(four.map((one) => ({ ...one, language })));
    await at.make(await at.wish('Noor', 'family'), 'Els');
    const seconds = MONDAY.epochMilliseconds / 1000 + 3600;
    const page = async (path: string, name: string) =>
      (await get(`${path}?t=${await signToken(at.world.config.linkKeys, 'me', at.idOf(name), seconds)}`)).text;
    expect(await page('/me', 'Noor')).toContain(junior);
    expect(await page('/me', 'Els')).toContain(senior);
    for (const name of ['Noor', 'Els']) {
      expect(await page('/me', name)).toContain(alone);
      expect(await page('/me/leave', name)).not.toMatch(/iemand anders voor|somebody else for|d’autre pour/);
    }
    expect(await page('/me/leave', 'Els')).toMatch(/Noor (krijgt|gets|recevra)/);
  });
});
