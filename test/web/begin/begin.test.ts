import { and, asc, eq, sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { type Id, newId } from '../../../src/ids.ts';
import { answers, cohorts, pairs, participants, prompts } from '../../../src/store/schema.ts';
import { listed, MONDAY } from '../../world.ts';
import { answerToken, meToken, type Scene, scene } from '../scene.ts';
import { type Fields, get, post, tagOf } from '../visit.ts';

/** A form as its page gave it, with what somebody wrote. */
async function formOf(path: string, typed: Fields = []): Promise<Fields> {
  const { html } = await get(path);
  const hidden = [...html.matchAll(/<input type="hidden" name="(\w+)" value="([^"]*)"/g)];
  return [...hidden.map(([, name = '', value = '']): [string, string] => [name, value]), ...typed];
}

const begunBy = ({ world }: Scene, who: Id<'par'>, step = 'ask') =>
  world.db
    .select()
    .from(prompts)
    .where(and(eq(prompts.participantId, who), eq(prompts.step, step)))
    .orderBy(asc(prompts.sentAt));

/** Nele’s page for a step. */
async function pageOf(at: Scene, step = 'ask', who = at.nele): Promise<string> {
  return `/do?t=${await meToken(at, who)}&s=${step}`;
}

const question: Fields = [['a.question', 'Hoe haal ik meer uit LinkedIn?']];

/** A second mentor of Nele. */
async function secondPair(at: Scene): Promise<Id<'pair'>> {
  const { db } = at.world;
  const row = listed('mentor', 'Amina Berger');
  const id = newId('par');
  await db.insert(participants).values({ ...row, id, cohortId: at.cohort, state: 'active' });
  const pair = newId('pair');
  const now = MONDAY.epochMilliseconds;
  await db.insert(pairs).values({
    id: pair,
    cohortId: at.cohort,
    mentorId: id,
    menteeId: at.nele,
    state: 'active',
    mentorConsent: 'yes',
    menteeConsent: 'yes',
    reasons: [],
    proposedAt: now,
    agreedAt: now,
  });
  return pair;
}

describe('the page on which somebody begins a step', () => {
  it.each([
    ['nl', 'Iets vragen aan Kofi', 'Kofi leest mee.', 'Stuur je vraag'],
    ['fr', 'Poser une question à Kofi', 'Kofi le lit aussi.', 'Envoyer ma question'],
    ['en', 'Ask Kofi something', 'Kofi reads this too.', 'Send your question'],
  ] as const)('says in %s what it is for, asks, and says who reads and what comes next', async (language, ...said) => {
    const at = await scene(language);
    const page = await get(await pageOf(at));
    expect(page.status).toBe(200);
    for (const part of said) expect(page.text).toContain(part);
    expect(page.html).toContain(`<html lang="${language}">`);
    expect(page.html).not.toMatch(/<script|placeholder=|value="save"/);
  });

  it('asks about the one pair there is', async () => {
    const at = await scene();
    expect(await formOf(await pageOf(at))).toContainEqual(['p', at.pair]);
  });

  it('lets who is in two pairs choose which it is about', async () => {
    const at = await scene();
    const other = await secondPair(at);
    const choice = await get(await pageOf(at));
    expect(choice.text).toContain('Met wie?');
    expect(choice.text).toContain('Iets vragen aan Kofi');
    const link = /href="([^"]+)">Iets vragen aan Amina</.exec(choice.html)?.[1]?.replaceAll('&amp;', '&') ?? '';
    await post('/do', await formOf(link, question));
    expect((await begunBy(at, at.nele))[0]?.pairId).toBe(other);
  });

  it('is not there for a step that is sent, that is for the other role, or that does not exist', async () => {
    const at = await scene();
    for (const step of ['scope', 'asked', 'nonsense', '']) expect((await get(await pageOf(at, step))).status).toBe(404);
    expect((await get(await pageOf(at, 'ask', at.kofi))).status).toBe(404);
    expect((await get(await pageOf(at, 'in-confidence', at.an))).status).toBe(404);
    expect((await get('/do?t=nonsense&s=ask')).status).toBe(404);
    expect((await get(`/do?t=${await answerToken(at, newId('prm'))}&s=ask`)).status).toBe(404);
    expect((await get(`/do?t=${await meToken(at, at.nele, MONDAY)}&s=ask`)).status).toBe(410);
  });
});

describe('a form that is sent', () => {
  it('begins the step, thanks, and what follows is on its way', async () => {
    const at = await scene();
    const sent = await post('/do', await formOf(await pageOf(at), question));
    expect(sent.status).toBe(303);
    expect(sent.location).toMatch(/^\/a\/thanks\?t=[0-9a-z]+$/);
    const thanks = await get(sent.location);
    expect(thanks.text).toContain('Kofi krijgt je vraag per mail.');
    expect(thanks.text).toContain('Hoe haal ik meer uit LinkedIn?');
    const [ask] = await begunBy(at, at.nele);
    expect(ask).toMatchObject({ state: 'answered', pairId: at.pair, causeId: ask?.id, wakesAt: null });
    const [asked] = await begunBy(at, at.kofi, 'asked');
    expect(asked).toMatchObject({ state: 'scheduled', causeId: ask?.id });
  });

  it('begins it once, however often it is sent: the second time it is answered again', async () => {
    const at = await scene();
    const form = await formOf(await pageOf(at));
    const [one, two] = await Promise.all([post('/do', [...form, ...question]), post('/do', [...form, ...question])]);
    const again = await post('/do', [...form, ['a.question', 'Of toch iets anders?']]);
    expect([one.status, two.status, again.status]).toEqual([303, 303, 303]);
    expect(again.location).toBe(one.location);
    const rows = await begunBy(at, at.nele);
    expect(rows).toHaveLength(1);
    const kept = await at.world.db.select().from(answers);
    expect(kept.filter(({ promptId }) => promptId === rows[0]?.id).map(({ value }) => value)).toEqual([
      'Of toch iets anders?',
    ]);
    expect(await begunBy(at, at.kofi, 'asked')).toHaveLength(1);
  });

  it('begins it twice when the page is opened twice', async () => {
    const at = await scene();
    for (const text of ['Eén', 'Twee']) await post('/do', await formOf(await pageOf(at), [['a.question', text]]));
    expect(await begunBy(at, at.nele)).toHaveLength(2);
    expect(await begunBy(at, at.kofi, 'asked')).toHaveLength(2);
  });

  it('comes back with what was typed when something is missing, and begins nothing', async () => {
    const at = await scene();
    const form = await formOf(await pageOf(at), [['a.link', 'https://nele.test/<b>']]);
    const again = await post('/do', form);
    expect(again.status).toBe(422);
    expect(again.text).toContain('Er is nog één ding');
    expect(again.html).toContain('value="https://nele.test/&lt;b&gt;"');
    expect(tagOf(again.html, 'n', String(form.find(([name]) => name === 'n')?.[1]))).toContain('hidden');
    expect(await begunBy(at, at.nele)).toEqual([]);
  });

  it('can be changed and taken back, like any answer', async () => {
    const at = await scene();
    const sent = await post('/do', await formOf(await pageOf(at), question));
    const token = sent.location.replace('/a/thanks?t=', '');
    const page = await get(`/a?t=${token}`);
    expect(page.text).toContain('Tot dinsdag 12 januari kun je het hier nog veranderen of terugnemen.');
    await post('/a', [
      ['t', token],
      ['action', 'back'],
    ]);
    expect((await begunBy(at, at.nele))[0]?.state).toBe('sent');
  });

  it('is refused without an id of its own, or with that of something else', async () => {
    const at = await scene();
    const form = (await formOf(await pageOf(at), question)).filter(([name]) => name !== 'n');
    expect((await post('/do', form)).status).toBe(400);
    expect((await post('/do', [...form, ['n', 'prm_nonsense']])).status).toBe(400);
    const [intake] = await begunBy(at, at.kofi, 'intake-mentor');
    expect((await post('/do', [...form, ['n', intake?.id ?? '']])).status).toBe(404);
    await post('/do', await formOf(await pageOf(at, 'in-confidence', at.kofi), [['a.word', 'Stil']]));
    const [word] = await begunBy(at, at.kofi, 'in-confidence');
    const theirs: Fields = [
      ['t', await meToken(at, at.nele)],
      ['s', 'in-confidence'],
      ['n', word?.id ?? ''],
      ['a.word', 'Luid'],
    ];
    expect((await post('/do', theirs)).status).toBe(404);
    const kept = await at.world.db.select().from(answers).where(eq(answers.participantId, at.kofi));
    expect(kept.map(({ value }) => value)).toEqual(['Stil']);
    expect(await begunBy(at, at.nele, 'in-confidence')).toEqual([]);
  });
});

describe('a step cannot be begun', () => {
  const hindered = async (at: Scene, title: string, step = 'ask') => {
    const path = await pageOf(at, step);
    const page = await get(path);
    expect([page.status, page.text]).toEqual([200, expect.stringContaining(title)]);
    const [, token = ''] = /t=([0-9a-z]+)/.exec(path) ?? [];
    const form: Fields = [['t', token], ['s', step], ['p', at.pair], ['n', newId('prm')], ...question];
    const sent = await post('/do', form);
    expect([sent.status, sent.text]).toEqual([409, expect.stringContaining(title)]);
    expect(await begunBy(at, at.nele, step)).toHaveLength(title.startsWith('Voor vandaag') ? 5 : 0);
    return sent;
  };
  const moved = { version: sql`version + 1` };

  it('more than five times a day, and what was typed is still there to copy', async () => {
    const at = await scene();
    for (let time = 0; time < 5; time += 1) {
      expect((await post('/do', await formOf(await pageOf(at), question))).status).toBe(303);
    }
    const sent = await hindered(at, 'Voor vandaag is het genoeg');
    expect(sent.text).toContain('Je deed dit vandaag al 5 keer.');
    expect(sent.text).toContain('Hoe haal ik meer uit LinkedIn?');
    const tomorrow = MONDAY.add({ hours: 24 });
    expect((await get(await pageOf(at), {}, tomorrow)).text).toContain('Stuur je vraag');
    expect((await get(await pageOf(at, 'sit-in'))).text).toContain('Nodig Kofi uit');
  });

  it('by who pauses', async () => {
    const at = await scene();
    const paused = { state: 'paused', pausedAt: MONDAY.epochMilliseconds, ...moved } as const;
    await at.world.db.update(participants).set(paused).where(eq(participants.id, at.nele));
    await hindered(at, 'Je bent op pauze');
  });

  it('by who left', async () => {
    const at = await scene();
    const left = { state: 'left', ...moved } as const;
    await at.world.db.update(participants).set(left).where(eq(participants.id, at.nele));
    expect((await get(await pageOf(at))).text).toContain('Je bent gestopt');
  });

  it('in a cohort that pauses, or is over', async () => {
    const at = await scene();
    const { db } = at.world;
    const which = eq(cohorts.id, at.cohort);
    await db
      .update(cohorts)
      .set({ state: 'paused', pausedAt: 1, ...moved })
      .where(which);
    await hindered(at, 'Alles staat even stil');
    await db
      .update(cohorts)
      .set({ state: 'closed', pausedAt: null, endedAt: 1, ...moved })
      .where(which);
    await hindered(at, 'Voorjaar is afgelopen');
    await hindered(at, 'Voorjaar is afgelopen', 'in-confidence');
  });

  it('with somebody from whom one has parted', async () => {
    const at = await scene();
    const ended = { state: 'ended', endedAt: 1, endedWhy: 'withdrawn', ...moved } as const;
    await at.world.db.update(pairs).set(ended).where(eq(pairs.id, at.pair));
    const sent = await hindered(at, 'Hiervoor heb je een duo nodig');
    expect(sent.text).toContain('Naar mijn eigen pagina');
    expect((await get(await pageOf(at, 'in-confidence'))).text).toContain('Stuur het aan An Claes');
  });
});
