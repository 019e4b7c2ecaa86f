import { eq, sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { idSchema, newId } from '../../../src/ids.ts';
import { participants } from '../../../src/store/schema.ts';
import { signToken } from '../../../src/token.ts';
import { MONDAY, worldAt } from '../../world.ts';
import { post } from '../visit.ts';
import { call, launchOf, organisation } from './client.ts';

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
    const fields = { t, s: 'classic', n: newId('prm'), 'a.topic': topic, 'a.own': own };
    expect((await post('/do', Object.entries(fields))).status).toBe(303);
  };
  const demand = async (as = key) => call(`/cohorts/${id}/classic`, { key: as });
  return { id, idOf, wish, demand, world };
}

describe('what people would rather ask a classic mentor, by API', () => {
  it('is nothing at first', async () => {
    const { demand } = await launched();
    expect(await demand()).toMatchObject({ status: 200, body: { topics: [] } });
  });

  it('is topics with counts, and who said so, in whose words', async () => {
    const { demand, wish, idOf } = await launched();
    await wish('Luc Maes', 'family');
    await wish('Luc Maes', 'own', 'Op pensioen gaan');
    await wish('Noor Wouters', 'family', 'Niet gevraagd');
    const noor = { participantId: idOf('Noor Wouters'), name: 'Noor Wouters', role: 'mentor', words: null };
    const luc = { participantId: idOf('Luc Maes'), name: 'Luc Maes', role: 'mentee' };
    expect((await demand()).body).toEqual({
      topics: [
        { topic: 'family', count: 2, people: [{ ...luc, words: null }, noor] },
        { topic: 'own', count: 1, people: [{ ...luc, words: 'Op pensioen gaan' }] },
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
