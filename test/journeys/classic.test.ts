import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bindings } from '../bindings.ts';
import { linksIn } from './doors.ts';
import { hiddenIn, type Kompas, openKompas } from './kompas.ts';

/** Noor, who reads French, is a mentor of the cohort; Els, who reads English, a mentee. An reads Dutch. */
const people = [
  { role: 'mentor', name: 'Noor Wouters', email: 'noor@omgekeerd.test', language: 'fr', topics: ['data'] },
  { role: 'mentee', name: 'Els Maes', email: 'els@omgekeerd.test', language: 'en', topics: ['video'] },
];

let kompas: Kompas;

beforeAll(async () => {
  kompas = await openKompas(people);
});
afterAll(() => kompas.doors.close());

const open: Kompas['open'] = (...given) => kompas.open(...given);

async function lettersOf(name: string, step: string) {
  const { results } = await kompas.doors.DB.prepare('SELECT id FROM letters WHERE kind = ?')
    .bind(step)
    .all<{ id: string }>();
  const ids = results.map(({ id }) => id);
  return kompas.doors.resend.accepted
    .map(({ message }) => message)
    .filter(({ to, tags }) => String(to).includes(`${name}@`) && ids.includes(tagOf(tags)));
}
const tagOf = (tags: readonly { name: string; value: string }[] = []) =>
  tags.find(({ name }) => name === 'letter')?.value ?? '';

/** The clock goes on until somebody got a letter of a step, and gives the newest. */
async function next(name: string, step: string, count = 1): Promise<{ subject: string; text: string }> {
  for (let waking = 0; waking < 200; waking += 1) {
    const letter = (await lettersOf(name, step))[count - 1];
    if (letter !== undefined) return { subject: letter.subject ?? '', text: letter.text ?? '' };
    expect(await kompas.doors.next()).toBe(true);
  }
  throw new Error(`${name} never got ${step}`);
}

describe('a classic pair, through the real doors', () => {
  let introduced: number;

  it('a junior says in one click what she would rather ask somebody who has been through it', async () => {
    const { text } = await next('noor', 'intake-mentor');
    const me = /\/me\?t=[0-9a-z]+/.exec(text)?.[0] ?? '';
    const link = /href="(\/do\?[^"]+s=classic[^"]*)"/.exec((await open(me)).html)?.[1] ?? '';
    const { html } = await open(link);
    expect(html).toContain('An Claes lit ceci, ainsi que la personne qui deviendra votre mentor classique.');
    expect(html).toContain('An Claes, et la personne qui deviendra mon mentor classique');
    const typed = { 'a.topic': 'own', 'a.own': 'Déménager pour un emploi', 'v.own': 'coordinator' };
    expect((await open('/do', { ...hiddenIn(html), ...typed })).status).toBe(303);
  });

  it('the coordinator finds it in the digest, and brings her together with whoever agreed', async () => {
    const digest = await next('an', 'digest');
    expect(digest.text).toContain('Vraag naar een klassieke mentor: 1 (Iets anders 1).');
    const link = /Zoek een klassieke mentor:\nhttps:\/\/omgekeerd\.test(\/classic\?t=[0-9a-z]+)/.exec(digest.text)?.[1];
    const wishes = await open(link ?? expect.fail('No link'));
    expect(wishes.html).toContain('Déménager pour un emploi');
    const choose = /href="(\/classic\/choose\?[^"]+)"/.exec(wishes.html)?.[1] ?? '';
    const { html } = await open(choose);
    const els = /<option value="(par_\w+)"[^>]*>Els Maes, mentee/.exec(html)?.[1] ?? '';
    const form = { ...hiddenIn(html), mentor: els };
    expect((await open('/classic', form)).status).toBe(422);
    const done = await open('/classic', { ...form, asked: 'yes' });
    expect(done.status).toBe(303);
    expect((await open('/classic', { ...form, asked: 'yes' })).status).toBe(303);
    expect((await open(done.location)).html).toContain('Els Maes is de klassieke mentor sinds');
    introduced = kompas.doors.now();
  });

  it('both are introduced, each in their own language and with the roles turned', async () => {
    const hers = await next('noor', 'classic-begin');
    const his = await next('els', 'classic-begin');
    expect(hers.subject).toBe('Faites connaissance avec Els');
    expect(hers.text).toContain(
      'Els Maes vous consacre volontiers trois quarts d’heure, une fois, comme mentor classique.',
    );
    expect(hers.text.replaceAll('\u00a0', ' ')).toContain('deux moments qui vous conviennent : els@omgekeerd.test.');
    expect(his.subject).toBe('Noor is looking for your experience');
    expect(his.text).toContain('You told An Claes that you would be a classic mentor.');
    expect(his.text).toMatch(/What Noor would like to talk about:\n> Something else/);
    expect(his.text).toMatch(/In Noor’s words:\n> Déménager pour un emploi/);
    for (const { text } of [hers, his]) expect(text).not.toMatch(/s=ask|s=sit-in/);
    const { topics } = await kompas.api(`/cohorts/${kompas.cohort}/classic`);
    expect(topics).toMatchObject([{ topic: 'own', open: 0, people: [{ classicMentor: { name: 'Els Maes' } }] }]);
  });

  it('the digest knows it, and no more is asked of her coordinator', async () => {
    const digest = await next('an', 'digest', (await lettersOf('an', 'digest')).length + 1);
    expect(digest.text).toContain('Klassieke mentors gevonden: 1.');
    expect(digest.text).not.toMatch(/Vraag naar een klassieke mentor|\/classic\?/);
  });

  it('four weeks later each is asked how it was, and answers in two taps', async () => {
    const hers = await next('noor', 'classic-after');
    const his = await next('els', 'classic-after');
    const days = (kompas.doors.now() - introduced) / 86_400_000;
    expect([days > 27, days < 30]).toEqual([true, true]);
    expect(hers.text.replaceAll('\u00a0', ' ')).toContain('Cette conversation vous a-t-elle été utile ?');
    expect(his.subject).toBe('How was your conversation with Noor?');
    expect(his.text).toContain('How worthwhile was the conversation for you?');
    const { page, clicks } = linksIn(his.text);
    const t = new URL(page, bindings.ORIGIN).searchParams.get('t') ?? '';
    const opened = await open(clicks.find((click) => click.includes('v=4')) ?? '');
    expect(opened.html).toMatch(/value="4"[^>]*checked/);
    expect(opened.html).toContain('Nobody else reads this.');
    const answered = await open('/a', { t, action: 'answer', 'a.useful': '4', 'a.again': 'yes' });
    expect(answered.status).toBe(303);
    expect((await open(answered.location)).html).toContain('Then write to Noor yourself: noor@omgekeerd.test.');
  });

  it('and that is all: no scope, no session, no brief', async () => {
    const { results } = await kompas.doors.DB.prepare(
      "SELECT DISTINCT step FROM prompts JOIN pairs ON pairs.id = pair_id WHERE pairs.kind = 'classic'",
    ).all<{ step: string }>();
    expect(results.map(({ step }) => step).sort()).toEqual(['classic-after', 'classic-begin']);
    const sessions = await kompas.doors.DB.prepare('SELECT count(*) AS count FROM sessions').first<{ count: number }>();
    expect(sessions?.count).toBe(0);
    expect(kompas.doors.resend.duplicates()).toEqual([]);
  });
});
