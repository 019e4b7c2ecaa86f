import { env } from 'cloudflare:workers';
import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { sha256 } from '../../../src/hash.ts';
import { apiKeys } from '../../../src/store/schema.ts';
import { day } from '../../meeting/pair-facts.ts';
import { metered } from '../../meter.ts';
import { crowd, type RunningPair, runningPair } from '../../store/pairs.ts';
import { call, itemsIn } from './client.ts';

async function withKey(): Promise<RunningPair & { key: string }> {
  const scene = await runningPair();
  const { organisationId } = scene;
  const key = `omg_${organisationId}`;
  await scene.world.db.insert(apiKeys).values({ hash: await sha256(key), organisationId, createdAt: 0 });
  return { ...scene, key };
}

describe('the health of a pair, by the API', () => {
  it('says how it is doing and why, by name', async () => {
    const { key, cohortId } = await withKey();
    const on = async (at: number) =>
      itemsIn(await call(`/cohorts/${cohortId}/pairs`, { key, now: day(at) })).map(({ health }) => health);
    expect(await on(3)).toEqual([{ is: 'too-early', reasons: ['begun'] }]);
    expect(await on(22)).toEqual([{ is: 'check-in', reasons: ['stuck'] }]);
  });

  it('tells nothing that anybody answered: no mark, no word, not whose', async () => {
    const { key, cohortId, tell, meet } = await withKey();
    const answers = { met: 'yes', safe: 1, changed: 'GEHEIM' };
    await meet(1, 10, 'held');
    await tell({ to: 'mentee', step: 'reflection-mentee', sent: 11, answered: 12, answers, visibility: 'coordinator' });
    const { body } = await call(`/cohorts/${cohortId}/pairs`, { key, now: day(13) });
    expect(body.items).toMatchObject([{ health: { is: 'check-in', reasons: ['trust'] } }]);
    expect(JSON.stringify(body)).not.toMatch(/GEHEIM|safe|0\.\d/);
  });

  it('is null for a pair that is over, and costs as many questions for a full page as for one pair', async () => {
    const { key, cohortId, world } = await withKey();
    const [first] = await crowd(cohortId, 80);
    await world.db.run(sql`UPDATE pairs SET state = 'ended', ended_at = 1, ended_why = 'left', version = version + 1
      WHERE id = ${first}`);
    const { d1, spent } = metered(env.DB);
    const pairs = itemsIn(await call(`/cohorts/${cohortId}/pairs?limit=100`, { key, now: day(22), d1 }));
    expect(pairs.find(({ id }) => id === first)?.health).toBeNull();
    expect(pairs.filter(({ health }) => health !== null)).toHaveLength(80);
    expect(spent.queries).toBeLessThanOrEqual(10);
  });
});
