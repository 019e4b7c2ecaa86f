import { eq, sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { idSchema, newId } from '../../../src/ids.ts';
import { participants } from '../../../src/store/schema.ts';
import { signToken } from '../../../src/token.ts';
import { MONDAY, worldAt } from '../../world.ts';
import { post } from '../visit.ts';
import { call, itemsIn, launchOf, mistakesIn, organisation } from './client.ts';

const seconds = MONDAY.epochMilliseconds / 1000;

async function launched() {
  const key = await organisation();
  const { body } = await call('/cohorts', { key, body: launchOf() });
  const id = idSchema('coh').parse(body.id);
  const world = await worldAt(MONDAY);
  const rows = await world.db.select().from(participants).where(eq(participants.cohortId, id));
  const idOf = (name: string) => rows.find((row) => row.name === name)?.id ?? newId('par');
  /** Somebody says on their page what they would rather ask a classic mentor. */
  const wish = async (name: string, topic: string, own = '') => {
    const t = await signToken(world.config.linkKeys, 'me', idOf(name), seconds + 3600);
    const n = newId('prm');
    const fields = { t, s: 'classic', n, 'a.topic': topic, 'a.own': own };
    expect((await post('/do', Object.entries(fields))).status).toBe(303);
    return n;
  };
  const demand = async (as = key) => call(`/cohorts/${id}/classic`, { key: as });
  const make = async (body: unknown, as = key) => call(`/cohorts/${id}/classic`, { key: as, body });
  return { id, key, idOf, wish, demand, make, world };
}

describe('what people would rather ask a classic mentor, by API', () => {
  it('is nothing at first', async () => {
    const { demand } = await launched();
    expect(await demand()).toMatchObject({ status: 200, body: { topics: [] } });
  });

  it('is topics with counts, and who said so, in whose words', async () => {
    const { demand, wish, idOf } = await launched();
    const [one, two, three] = [
      await wish('Luc Maes', 'family'),
      await wish('Luc Maes', 'own', 'Op pensioen gaan'),
      await wish('Noor Wouters', 'family', 'Niet gevraagd'),
    ];
    const said = { askedAt: '2027-01-11T09:00:00Z', classicMentor: null };
    const noor = { participantId: idOf('Noor Wouters'), name: 'Noor Wouters', role: 'mentor', words: null, ...said };
    const luc = { participantId: idOf('Luc Maes'), name: 'Luc Maes', role: 'mentee', ...said };
    expect((await demand()).body).toEqual({
      topics: [
        {
          ...{ topic: 'family', count: 2, open: 2 },
          people: [
            { wish: one, ...luc, words: null },
            { wish: three, ...noor },
          ],
        },
        { topic: 'own', count: 1, open: 1, people: [{ wish: two, ...luc, words: 'Op pensioen gaan' }] },
      ],
    });
  });

  it('leaves out who has left, and is not there for another organisation', async () => {
    const { demand, wish, idOf, world } = await launched();
    await wish('Luc Maes', 'family');
    const left = { state: 'left', version: sql`version + 1` } as const;
    await world.db
      .update(participants)
      .set(left)
      .where(eq(participants.id, idOf('Luc Maes')));
    expect((await demand()).body).toEqual({ topics: [] });
    expect((await demand(await organisation('Another'))).status).toBe(404);
  });

  it('is nothing in a programme that does not ask for it', async () => {
    const key = await organisation();
    const { body } = await call('/cohorts', { key, body: launchOf({ programme: 'buddy' }) });
    const id = z.string().parse(body.id);
    expect((await call(`/cohorts/${id}/classic`, { key })).body).toEqual({ topics: [] });
  });
});

describe('a classic pair, made by API', () => {
  it('turns the roles, and fulfils the wish', async () => {
    const { id, key, idOf, wish, make, demand } = await launched();
    const asked = await wish('Noor Wouters', 'family');
    const body = { wish: asked, mentor: idOf('Luc Maes'), asked: true };
    const made = await make(body);
    const classicMentor = { participantId: idOf('Luc Maes'), name: 'Luc Maes', since: '2027-01-11T09:00:00Z' };
    expect(made).toMatchObject({ status: 201, body: { wish: asked, classicMentor } });
    expect((await demand()).body.topics).toMatchObject([{ open: 0, people: [{ wish: asked, classicMentor }] }]);
    const pairs = await call(`/cohorts/${id}/pairs?kind=classic`, { key });
    expect(itemsIn(pairs)).toMatchObject([
      {
        kind: 'classic',
        state: 'active',
        mentor: { name: 'Luc Maes' },
        mentee: { name: 'Noor Wouters' },
        health: null,
      },
    ]);
    expect(itemsIn(await call(`/cohorts/${id}/pairs?kind=reverse`, { key }))).toEqual([]);
    const { body: cohort } = await call(`/cohorts/${id}`, { key });
    expect([cohort.pairs, cohort.classicPairs]).toEqual([
      { proposed: 0, active: 0, ended: 0 },
      { active: 1, ended: 0 },
    ]);
    expect(await make(body)).toMatchObject({ status: 200, body: { ...made.body } });
    expect(itemsIn(await call(`/cohorts/${id}/pairs`, { key }))).toHaveLength(1);
  });

  it('says everything that is wrong with a request, and how to mend it', async () => {
    const { make, wish, idOf } = await launched();
    const asked = await wish('Noor Wouters', 'family');
    const refused = await make({ wish: asked, mentor: 7, asked: false, metnor: 'x' });
    expect(refused.status).toBe(400);
    expect(mistakesIn(refused)).toEqual([
      '/mentor: it is not text',
      '/asked: it is not true',
      '/metnor: there is no such field',
    ]);
    expect(JSON.stringify(refused.body)).toContain('ask them in person first; when they agree, write true');
    const unasked = await make({ wish: asked, mentor: idOf('Luc Maes') });
    expect(mistakesIn(unasked)).toEqual(['/asked: it is not true']);
  });

  it('is refused with what is in the way', async () => {
    const { make, wish, idOf, id, key } = await launched();
    const asked = await wish('Noor Wouters', 'family');
    const mistakes = async (body: Record<string, unknown>) => {
      const answer = await make({ wish: asked, mentor: idOf('Luc Maes'), asked: true, ...body });
      return [answer.status, ...mistakesIn(answer)];
    };
    expect(await mistakes({ wish: newId('prm') })).toEqual([409, '/wish: nobody asks for this, or no longer']);
    expect(await mistakes({ mentor: newId('par') })).toEqual([
      409,
      '/mentor: nobody of this id takes part in the cohort',
    ]);
    expect(await mistakes({ mentor: idOf('An Claes') })).toEqual([
      409,
      '/mentor: nobody of this id takes part in the cohort',
    ]);
    expect(await mistakes({ mentor: idOf('Noor Wouters') })).toEqual([409, '/mentor: they are the same person']);
    expect((await call(`/cohorts/${id}/pause`, { key, body: {} })).status).toBe(200);
    expect(await mistakes({})).toEqual([409, 'state: the cohort is paused']);
  });

  it('is not there for another organisation, whose cohort it is not', async () => {
    const { make, wish, idOf } = await launched();
    const asked = await wish('Noor Wouters', 'family');
    const other = await organisation('Another');
    expect((await make({ wish: asked, mentor: idOf('Luc Maes'), asked: true }, other)).status).toBe(404);
  });
});
