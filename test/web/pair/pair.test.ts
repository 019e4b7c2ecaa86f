import { env } from 'cloudflare:workers';
import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { type Id, newId } from '../../../src/ids.ts';
import type { Language } from '../../../src/language.ts';
import type { AnswerValue } from '../../../src/programme/answer.ts';
import type { Visibility } from '../../../src/programme/definition.ts';
import { openPair } from '../../../src/runner/kept.ts';
import { openMe } from '../../../src/runner/person.ts';
import { answers, pairs, participants, prompts, sessions } from '../../../src/store/schema.ts';
import { signToken } from '../../../src/token.ts';
import { metered } from '../../meter.ts';
import { at as moment } from '../../people.ts';
import { MONDAY, worldAt } from '../../world.ts';
import { CLOSES, meToken, type Scene, scene } from '../scene.ts';
import { dump, get, head } from '../visit.ts';

/** Wednesday evening in April, between the second session and the third. */
const NOW = moment('2027-04-07T20:00');
const on = (day: string, hour = '20:00') => moment(`2027-${day}T${hour}`).epochMilliseconds;

type Told = { day?: string; visibility?: Visibility; session?: Id<'ses'>; cause?: Id<'prm'>; id?: Id<'prm'> };

/** Writes what somebody answered to a step. */
async function tell(
  { world, cohort, pair }: Scene,
  who: Id<'par'>,
  step: string,
  given: Readonly<Record<string, AnswerValue>>,
  { day = '02-12', visibility = 'pair', session, cause, id = newId('prm') }: Told = {},
): Promise<Id<'prm'>> {
  const place = { pairId: pair, sessionId: session ?? null, causeId: cause ?? null };
  const times = { sentAt: on(day, '09:00'), closesAt: on(day) + 9 * 86_400_000, answeredAt: on(day) };
  await world.db
    .insert(prompts)
    .values({ id, cohortId: cohort, participantId: who, step, occurrence: id, state: 'answered', ...place, ...times });
  const by = { promptId: id, participantId: who, visibility, answeredAt: on(day) };
  for (const [question, value] of Object.entries(given))
    await world.db.insert(answers).values({ ...by, question, value });
  return id;
}

async function meet(
  { world, pair }: Scene,
  number: number,
  day: string,
  state: 'held' | 'agreed' | 'open' | 'missed',
  attempt = 1,
) {
  const id = newId('ses');
  const settledAt = state === 'held' || state === 'missed' ? on(day) : null;
  await world.db
    .insert(sessions)
    .values({ id, pairId: pair, number, attempt, state, startsAt: on(day), eventId: id, settledAt });
  return id;
}

/** Kofi and Nele after two sessions, with a third agreed and a fourth to come. */
async function story(language: Language = 'nl'): Promise<Scene> {
  const there = await scene(language);
  const { nele, kofi } = there;
  await tell(there, nele, 'scope', { question: 'Hoe krijg ik reactie?', sign: 'Tien reacties' }, { day: '01-13' });
  await tell(
    there,
    kofi,
    'sharpen',
    { sharper: 'Hoe met één bericht per week?', gains: 'Een voet binnen' },
    { day: '01-15' },
  );
  await meet(there, 1, '02-05', 'missed');
  const first = await meet(there, 1, '02-10', 'held', 2);
  const second = await meet(there, 2, '03-10', 'held');
  await meet(there, 3, '04-15', 'agreed');
  await meet(there, 4, '05-12', 'open');
  const reflected = { changed: 'Sneltoetsen, en korter schrijven', next: 'Eén bericht per week' };
  await tell(there, nele, 'reflection-mentee', { met: 'yes', ...reflected }, { session: first });
  await tell(
    there,
    kofi,
    'reflection-mentor',
    { met: 'yes', learned: 'Ik sla stappen over', got: 'Hoe de fusie echt viel' },
    { session: first },
  );
  await tell(there, nele, 'commitment', { state: 'trying' }, { day: '02-27', session: first });
  await tell(there, nele, 'commitment-again', { state: 'done', worthwhile: 4 }, { day: '03-22', session: first });
  await tell(
    there,
    nele,
    'reflection-mentee',
    { met: 'yes', next: 'Drie klanten bellen' },
    { day: '03-12', session: second },
  );
  const cause = newId('prm');
  await tell(
    there,
    nele,
    'ask',
    { question: 'Kijk je naar mijn site?', link: 'https://nele.test' },
    { day: '03-20', cause, id: cause },
  );
  await tell(there, kofi, 'asked', { answer: 'Zet je aanbod bovenaan' }, { day: '03-21', cause });
  return there;
}

const pathOf = async (at: Scene, who: Id<'par'>) => `/pair?t=${await meToken(at, who, moment('2028-01-01T00:00'))}`;
const open = async (at: Scene, who: Id<'par'>, pair: string | null = at.pair) =>
  get(`${await pathOf(at, who)}${pair === null ? '' : `&p=${pair}`}`, {}, NOW);
const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ');
/** The words between two others. */
const between = (text: string, from: string, until: string) => text.slice(text.indexOf(from), text.indexOf(until));

describe('the page of a pair (M15, M17, M20)', () => {
  it('tells their story in order: the question, sessions, commitments, asks, reflections, both ways', async () => {
    const there = await story();
    const { status, text } = await open(there, there.nele);
    expect(status).toBe(200);
    const headings = [
      'Jij en Kofi',
      'Waar jullie aan werken',
      'Jullie gesprekken',
      'Wat jij wilt proberen',
      'Tussendoor',
      'Terugblik',
      'Van twee kanten',
    ];
    const places = headings.map((heading) => text.indexOf(heading, 20));
    expect(places.every((place) => place >= 0)).toBe(true);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it('has the question, as Kofi sharpened it, and then as it was asked again', async () => {
    const there = await story();
    const before = (await open(there, there.nele)).text;
    expect(before).toContain('Welke concrete vraag leg je voor? (jij) Hoe krijg ik reactie?');
    expect(before).toContain('Hoe zou jij de vraag stellen? (Kofi) Hoe met één bericht per week?');
    expect(before).not.toContain('Zo begon het');
    await tell(there, there.nele, 'rescope', { question: 'Hoe begin ik een gesprek?' }, { day: '02-20' });
    const after = (await open(there, there.kofi)).text;
    expect(after).toContain('(Nele) Hoe begin ik een gesprek?');
    expect(after).toContain('Zo begon het Hoe krijg ik reactie?');
    expect(after).not.toContain('Hoe met één bericht per week?');
  });

  it('has each session with what became of it, and a way to the page of the one ahead', async () => {
    const there = await story();
    for (const [who, half] of [
      [there.nele, 'Kofi'],
      [there.kofi, 'Nele'],
    ] as const) {
      const { text, html } = await open(there, who);
      const part = between(text, 'Jullie gesprekken', 'proberen');
      expect(part).toContain('Gesprek 1 Jullie zagen elkaar op woensdag 10 februari.');
      expect(part).toContain('Gesprek 3 Afgesproken: donderdag 15 april om 20.00 uur. Verzetten of afzeggen');
      expect(part).toContain('Gesprek 4 Nog geen moment. We mikken op woensdag 12 mei.');
      const links = [...html.matchAll(/href="(\/session\?t=[0-9a-z]+)"/g)].map(([, path = '']) => path);
      expect(links).toHaveLength(1);
      expect((await get(links[0] ?? '', {}, NOW)).text).toContain(`Gesprek 3 met ${half}`);
    }
  });

  it('says the day where its reader lives', async () => {
    const there = await story('en');
    await there.world.db
      .update(participants)
      .set({ zone: 'Asia/Tokyo', version: 2 })
      .where(eq(participants.id, there.kofi));
    expect((await open(there, there.kofi)).text).toContain('Settled: Friday 16 April at 3:00.');
    expect((await open(there, there.nele)).text).toContain('Settled: Thursday 15 April at 20:00.');
  });

  it('has what Nele decided, and each state it got since', async () => {
    const there = await story();
    const part = between((await open(there, there.kofi)).text, 'Wat Nele wil proberen', 'Tussendoor');
    expect(part).toContain('Na gesprek 2 Drie klanten bellen We vragen later hoe het liep.');
    expect(part).toContain(
      'Na gesprek 1 Eén bericht per week Zaterdag 27 februari: Nog bezig. Maandag 22 maart: Gedaan. Was het de moeite waard? 4 / 5.',
    );
  });

  it('has what was asked in between with its answer, and an ask that waits', async () => {
    const there = await story();
    const cause = newId('prm');
    await tell(there, there.nele, 'ask', { question: 'Wat met video?' }, { day: '04-01', cause, id: cause });
    const part = between((await open(there, there.nele)).text, 'Tussendoor', 'Terugblik');
    expect(part).toMatch(/Donderdag 1 april .*Wat met video\? Nog geen antwoord\. Zaterdag 20 maart/);
    expect(part).toContain(
      'Wat wil je van Kofi weten? (jij) Kijk je naar mijn site? Hoort er een pagina bij? (jij) https://nele.test',
    );
    expect(part).toContain('Wat antwoord je Nele? (Kofi) Zet je aanbod bovenaan');
  });

  it('has a file by its name, and nothing of a wish to stop', async () => {
    const there = await story();
    const [cause, other] = [newId('prm'), newId('prm')];
    const file = { key: 'files/x', name: 'offerte.pdf', type: 'pdf', bytes: 1_200_000 } as const;
    await tell(there, there.nele, 'ask', { question: 'En dit?', file }, { day: '04-02', cause, id: cause });
    await tell(there, there.nele, 'stop', { going: 'stop' }, { visibility: 'coordinator', cause: other, id: other });
    for (const who of [there.nele, there.kofi]) {
      const { text } = await open(there, who);
      expect(text).toContain('offerte.pdf (pdf, ');
      expect(text).not.toMatch(/stoppen|files\/x/);
    }
  });

  it('has what each gave, side by side, in words and without a count', async () => {
    const there = await story();
    const { text, html } = await open(there, there.nele);
    const part = text.slice(text.indexOf('Van twee kanten'));
    expect(part).toMatch(/Wat jij gaf Na gesprek 1 Hoe de fusie echt viel Wat Kofi gaf/);
    expect(part).toContain('Tussendoor, zondag 21 maart Zet je aanbod bovenaan');
    expect(part).toContain('Na gesprek 1 Sneltoetsen, en korter schrijven');
    expect(html).toContain('<div class="many">');
    const cause = newId('prm');
    await tell(there, there.nele, 'ask', { question: 'En hoe nog?' }, { day: '04-02', cause, id: cause });
    await tell(there, there.kofi, 'asked', { answer: `Zo. ${'Lang. '.repeat(100)}Einde.` }, { day: '04-03', cause });
    expect((await open(there, there.nele)).text.match(/Einde\./g)).toHaveLength(1);
  });

  it.each<[Language, string[]]>([
    ['nl', ['Jij en Kofi', 'Waar jullie aan werken', 'Van twee kanten', 'Wat Kofi gaf', 'Naar mijn eigen pagina']],
    [
      'fr',
      [
        'Vous et Kofi',
        'Ce qui vous occupe',
        'Dans les deux sens',
        'Ce que Kofi a donné',
        'C’est fixé : jeudi 15 avril à 20 h 00.',
      ],
    ],
    ['en', ['You and Kofi', 'What you are working on', 'Both ways', 'What Kofi gave', 'Move it or call it off']],
  ])('speaks %s', async (language, words) => {
    const there = await story(language);
    const { text, html } = await open(there, there.nele);
    for (const word of words) expect(plain(text)).toContain(word);
    expect(html).toContain(`<html lang="${language}">`);
    expect(text).not.toMatch(/[{}]|undefined|\bnull\b/);
    expect(html).not.toMatch(/<script|<form|<img/);
  });

  it.each<[Language, string[]]>([
    [
      'nl',
      [
        'Nog geen vraag op papier.',
        'Eerst de vraag, dan het eerste gesprek.',
        'Nog niets opgeschreven.',
        'Iets kleins mag altijd.',
      ],
    ],
    ['fr', ['Pas encore de question par écrit.', 'D’abord la question', 'Rien d’écrit encore.', 'Une petite question']],
    ['en', ['No question on paper yet.', 'First the question', 'Nothing written down yet.', 'One small thing']],
  ])('is kind in %s where nothing is kept yet', async (language, words) => {
    const there = await scene(language);
    const { status, text } = await open(there, there.nele);
    expect(status).toBe(200);
    for (const word of words) expect(plain(text)).toContain(word);
  });

  it('escapes what people wrote', async () => {
    const there = await scene();
    await tell(there, there.nele, 'scope', { question: '<b>Hoe?</b> & "zo"', sign: 'x' });
    const { html, text } = await open(there, there.kofi);
    expect(html).not.toContain('<b>');
    expect(text).toContain('<b>Hoe?</b> & "zo"');
  });
});

describe('what stands on the page of a pair', () => {
  const SECRET = 'Dat durf ik niet te zeggen';
  const places = [
    ['scope', 'question'],
    ['reflection-mentee', 'changed'],
    ['reflection-mentee', 'next'],
    ['mid-way', 'keep'],
  ] as const;

  it.each<[Visibility, boolean]>([
    ['private', false],
    ['confidential', false],
    ['pair', true],
    ['coordinator', true],
    ['anonymous', true],
  ])('is the same for both: what is %s is there for both or for neither', async (visibility, shown) => {
    for (const [step, question] of places) {
      const there = await scene();
      const session = await meet(there, 3, '02-10', 'held');
      await tell(there, there.nele, step, { [question]: SECRET }, { visibility, session });
      for (const who of [there.nele, there.kofi]) {
        const { text } = await open(there, who);
        expect(text.includes(SECRET), `${step}.${question}`).toBe(shown);
      }
    }
  });

  it('leaves out a state of what stays with its author', async () => {
    const there = await scene();
    const session = await meet(there, 1, '02-10', 'held');
    await tell(there, there.nele, 'reflection-mentee', { next: SECRET }, { visibility: 'private', session });
    await tell(there, there.nele, 'commitment', { state: 'trying' }, { session });
    for (const who of [there.nele, there.kofi]) {
      const { text } = await open(there, who);
      expect(text).not.toContain('Nog bezig');
      expect(text).not.toContain(SECRET);
    }
  });

  it('is not what was told of another pair, or to one half alone', async () => {
    const there = await scene();
    const other = await scene();
    await tell(other, other.nele, 'scope', { question: SECRET, sign: 'x' });
    const id = await tell(
      there,
      there.nele,
      'mid-way',
      { keep: SECRET },
      { session: await meet(there, 3, '02-10', 'held') },
    );
    await there.world.db.update(prompts).set({ aboutId: there.nele, version: 2 }).where(eq(prompts.id, id));
    for (const who of [there.nele, there.kofi]) expect((await open(there, who)).text).not.toContain(SECRET);
  });
});

describe('the link to the page of a pair', () => {
  it('opens nothing for anybody else: another pair’s half, the coordinator, a link that is not ours', async () => {
    const there = await story();
    const other = await scene();
    const refused = [
      await open(there, other.nele, there.pair),
      await open(there, there.an),
      await open(there, there.nele, other.pair),
      await open(there, there.nele, 'pair_x'),
      await get(`/pair?t=${'0'.repeat(58)}&p=${there.pair}`, {}, NOW),
      await get('/pair', {}, NOW),
    ];
    expect(refused.map(({ status }) => status)).toEqual(Array(6).fill(404));
    for (const { text } of refused) expect(text).not.toContain('reactie');
    expect((await open(there, there.an, null)).text).not.toContain('reactie');
  });

  it('is not that of an answer, and ends', async () => {
    const there = await story();
    const token = await signToken(there.world.config.linkKeys, 'reply', newId('prm'), Math.floor(on('12-01') / 1000));
    expect((await get(`/pair?t=${token}&p=${there.pair}`, {}, NOW)).status).toBe(404);
    const stale = await meToken(there, there.nele, CLOSES);
    const expired = await get(`/pair?t=${stale}&p=${there.pair}`, {}, NOW);
    expect(expired.status).toBe(410);
    expect(expired.text).not.toContain('reactie');
  });

  it('needs no pair where there is only one, offers a choice where there are two, and says so where there is none', async () => {
    const there = await story();
    expect((await open(there, there.nele, null)).text).toContain('Hoe krijg ik reactie?');
    const rows = await there.world.db.select().from(participants).where(eq(participants.id, there.nele));
    const luc = newId('par');
    const [row] = rows;
    if (row === undefined) throw new Error('Nele is gone');
    await there.world.db
      .insert(participants)
      .values({ ...row, id: luc, name: 'Luc Maes', email: 'luc@omgekeerd.test' });
    const second = newId('pair');
    await there.world.db.insert(pairs).values({
      ...{ id: second, cohortId: there.cohort, mentorId: there.kofi, menteeId: luc, state: 'active', reasons: [] },
      ...{ mentorConsent: 'yes', menteeConsent: 'yes', proposedAt: MONDAY.epochMilliseconds },
    });
    const { text, html } = await open(there, there.kofi, null);
    expect(text).toContain('Met wie?');
    expect(text).toContain('Jij en Nele');
    expect(html).toContain(`p=${second}`);
    expect((await open(there, there.kofi, second)).text).not.toContain('reactie');
    await there.world.db.update(pairs).set({ state: 'proposed', version: 2 }).where(eq(pairs.id, second));
    const none = await open(there, luc, null);
    expect([none.status, none.text]).toEqual([200, expect.stringContaining('Nog geen duo')]);
    expect((await open(there, luc, second)).text).toContain('Nog geen duo');
  });

  it('still works when the pair has come to its end, without a session to move', async () => {
    const there = await story();
    await there.world.db
      .update(pairs)
      .set({ state: 'ended', endedAt: on('04-06'), endedWhy: 'completed', version: 2 })
      .where(eq(pairs.id, there.pair));
    const { status, text, html } = await open(there, there.nele);
    expect(status).toBe(200);
    expect(text).toContain('Jullie gesprekken zitten erop.');
    expect(text).toContain('Hoe krijg ik reactie?');
    expect(html).not.toContain('/session?');
  });

  it('is there for a reverse pair only: nothing is kept with a classic one', async () => {
    const there = await story();
    await there.world.db.update(pairs).set({ kind: 'classic', version: 2 }).where(eq(pairs.id, there.pair));
    expect((await open(there, there.nele)).status).toBe(404);
    expect((await open(there, there.nele, null)).text).toContain('Nog geen duo');
    expect((await get(`/me?t=${await meToken(there, there.nele, CLOSES)}`)).html).not.toContain('/pair?');
  });

  it('changes nothing, for a scanner or anybody', async () => {
    const there = await story();
    const before = await dump();
    await open(there, there.nele);
    expect((await head(`${await pathOf(there, there.kofi)}&p=${there.pair}`, NOW)).status).toBe(200);
    expect(await dump()).toBe(before);
  });

  it('stands on the own page of both, beside the pair', async () => {
    const there = await story();
    for (const who of [there.nele, there.kofi]) {
      const { html } = await get(`/me?t=${await meToken(there, who, CLOSES)}`);
      const [, href = ''] = /href="(\/pair[^"]*)">Wat jullie samen bijhouden</.exec(html) ?? [];
      expect((await get(href.replaceAll('&amp;', '&'))).text).toContain('Hoe krijg ik reactie?');
    }
  });
});

it('costs as many questions to the database for a long story as for a short one, and few', async () => {
  const there = await story();
  const spentOn = async () => {
    const { d1, spent } = metered(env.DB);
    const world = await worldAt(NOW, { d1 });
    const me = await openMe(world, await meToken(there, there.nele, moment('2028-01-01T00:00')), NOW);
    if (me.kind !== 'open') throw new Error('Nele has no page');
    const asked = spent.queries;
    const opened = await openPair(world, me.me, there.pair);
    expect(opened.kind).toBe('open');
    return { all: spent.queries, own: spent.queries - asked };
  };
  const short = await spentOn();
  for (let day = 10; day < 30; day += 1) {
    const cause = newId('prm');
    await tell(there, there.nele, 'ask', { question: 'Nog iets?' }, { day: `03-${day}`, cause, id: cause });
  }
  expect(await spentOn()).toEqual(short);
  expect(short.own).toBe(2);
  expect(short.all).toBeLessThanOrEqual(12);
});
