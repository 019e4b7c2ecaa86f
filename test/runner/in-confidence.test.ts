import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Id, newId } from '../../src/ids.ts';
import { visibilities } from '../../src/programme/definition.ts';
import { stepOf } from '../../src/programme/situation.ts';
import { reverseMentoring } from '../../src/programmes/reverse-mentoring/index.ts';
import { moveCohort } from '../../src/runner/pause.ts';
import { carryOut } from '../../src/runner/person.ts';
import { pairsPage, participantsPage, promptsPage } from '../../src/store/listing.ts';
import { answers, cohorts, prompts } from '../../src/store/schema.ts';
import { mailbox } from '../../src/store/schema-local.ts';
import { answerToken, meToken, type Scene, scene } from '../web/scene.ts';
import { get, post } from '../web/visit.ts';
import { MONDAY, tickAndDeliver } from '../world.ts';

/** What Nele tells in confidence; nobody else writes this word. */
const SECRET = 'Kwetsuurtje';

const mondays = Array.from({ length: 5 }, (_, week) => MONDAY.add({ hours: 24 * 7 * week }));

/** A pair that goes on for weeks after one half told the coordinator something; the word is stored as it might never be. */
async function lived(visibility: (typeof visibilities)[number]): Promise<Scene> {
  const at = await scene();
  await at.world.db.delete(mailbox);
  const fields = { t: await meToken(at, at.nele), s: 'in-confidence', n: newId('prm'), 'a.word': SECRET };
  expect((await post('/do', Object.entries(fields))).status).toBe(303);
  await at.world.db.update(answers).set({ visibility }).where(eq(answers.participantId, at.nele));
  for (const monday of mondays) {
    await tickAndDeliver(monday.add({ minutes: 2 }));
    await tickAndDeliver(monday.add({ hours: 24 }));
  }
  return at;
}

async function lettersTo({ world }: Scene, name: string): Promise<string[]> {
  const rows = await world.db.select().from(mailbox);
  return rows.filter(({ recipient }) => recipient.includes(name)).map(({ message }) => JSON.stringify(message));
}

/** Every page that somebody can open: their own, and of each of their prompts. */
async function pagesOf(at: Scene, who: Id<'par'>): Promise<string[]> {
  const own = `t=${await meToken(at, who)}`;
  const rows = await at.world.db.select().from(prompts).where(eq(prompts.participantId, who));
  const tokens = await Promise.all(rows.map(({ id }) => answerToken(at, id)));
  const paths = [
    `/me?${own}`,
    `/me/leave?${own}`,
    `/do?${own}&s=in-confidence`,
    ...tokens.flatMap((token) => [`/a?t=${token}`, `/a/thanks?t=${token}`]),
  ];
  return Promise.all(paths.map(async (path) => (await get(path)).text));
}

describe.each(visibilities)('a word in confidence, stored as %s', (visibility) => {
  let at: Scene;
  beforeAll(async () => {
    at = await lived(visibility);
  }, 120_000);

  it('stands in no letter to the other half, nor on any page of theirs', async () => {
    const letters = await lettersTo(at, 'kofi');
    const pages = await pagesOf(at, at.kofi);
    expect(letters.length).toBeGreaterThan(1);
    expect(pages.length).toBeGreaterThan(3);
    expect([...letters, ...pages].filter((text) => text.includes(SECRET))).toEqual([]);
  });

  it('stands in nothing that the API lists', async () => {
    const { db } = at.world;
    const row = await db.select().from(cohorts).where(eq(cohorts.id, at.cohort)).get();
    const cohort = { organisationId: row?.organisationId ?? newId('org'), cohortId: at.cohort };
    const page = { after: null, most: 100 };
    const listed = await Promise.all([
      participantsPage(db, cohort, {}, page),
      pairsPage(db, cohort, {}, page),
      promptsPage(db, cohort, {}, page),
    ]);
    expect(listed.flat().length).toBeGreaterThan(5);
    expect(JSON.stringify(listed)).not.toContain(SECRET);
  });

  it('stands in one letter to the coordinator, if it may be read there by name, and in no digest', async () => {
    const letters = await lettersTo(at, 'an.claes');
    const holding = letters.filter((letter) => letter.includes(SECRET));
    const named = visibility === 'confidential' || visibility === 'coordinator';
    expect(holding.length).toBe(named ? 1 : 0);
    expect(holding.every((letter) => letter.includes('In vertrouwen, van Nele Wouters'))).toBe(true);
    expect(letters.some((letter) => letter.includes('Week 2 van Voorjaar'))).toBe(true);
  });
});

it('is shown by no step to a participant, and asked for as confidential', () => {
  const shown = reverseMentoring.steps.filter(({ shows = [] }) => shows.includes('in-confidence.word'));
  expect(shown.map(({ audience }) => audience)).toEqual(['coordinator']);
  const asked = stepOf(reverseMentoring, 'in-confidence').questions ?? [];
  expect(asked.map(({ visibility, mayChoose }) => [visibility, mayChoose])).toEqual([['confidential', undefined]]);
});

it('reaches the coordinator within minutes, at the weekend too, and can be taken back before', async () => {
  const at = await scene();
  const saturday = MONDAY.add({ hours: 5 * 24 });
  const send = async (moment: typeof saturday) => {
    const fields = { t: await meToken(at, at.nele), s: 'in-confidence', n: newId('prm'), 'a.word': SECRET };
    return post('/do', Object.entries(fields), moment);
  };
  const heard = async () => (await lettersTo(at, 'an.claes')).filter((letter) => letter.includes(SECRET)).length;
  const before = await heard();
  const sent = await send(saturday);
  const token = sent.location.replace('/a/thanks?t=', '');
  await post('/a', Object.entries({ t: token, action: 'back' }), saturday);
  await tickAndDeliver(saturday.add({ minutes: 2 }));
  expect(await heard()).toBe(before);
  await send(saturday.add({ minutes: 5 }));
  await tickAndDeliver(saturday.add({ minutes: 7 }));
  expect(await heard()).toBe(before + 1);
  const [letter] = (await lettersTo(at, 'an.claes')).filter((one) => one.includes(SECRET)).slice(-1);
  expect(letter).toContain('nele.wouters@omgekeerd.test');
});

describe('a word in confidence during a break', () => {
  const SAID = [MONDAY.add({ minutes: 2 }), MONDAY.add({ hours: 24 })];

  async function says(at: Scene): Promise<string[]> {
    await at.world.db.delete(mailbox);
    const fields = { t: await meToken(at, at.nele), s: 'in-confidence', n: newId('prm'), 'a.word': SECRET };
    expect((await post('/do', Object.entries(fields))).status).toBe(303);
    for (const now of SAID) await tickAndDeliver(now);
    return (await lettersTo(at, 'an')).filter((letter) => letter.includes(SECRET));
  }

  it('of its writer reaches the coordinator', async () => {
    const at = await scene();
    await carryOut(at.world, at.nele, { kind: 'pause' }, MONDAY);
    expect(await says(at)).toHaveLength(1);
  });

  it('of the whole cohort reaches the coordinator', async () => {
    const at = await scene();
    const row = await at.world.db.select().from(cohorts).where(eq(cohorts.id, at.cohort)).get();
    if (row === undefined) throw new Error('No cohort');
    await moveCohort(at.world, row.organisationId, row.id, 'pause', MONDAY);
    expect(await says(at)).toHaveLength(1);
  });
});
