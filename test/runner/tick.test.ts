import { env } from 'cloudflare:workers';
import { sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { tick } from '../../src/runner/tick.ts';
import { database } from '../../src/store/database.ts';
import { prompts } from '../../src/store/schema.ts';
import { metered } from '../meter.ts';
import { launched, listed, MONDAY, worldAt } from '../world.ts';

/** Prompts that sleep until next year, beside those of a real cohort. */
async function sleeping(count: number): Promise<void> {
  const [any] = await database(env.DB).select().from(prompts).limit(1);
  if (any === undefined) throw new Error('Launch a cohort first');
  await database(env.DB).run(sql`
    INSERT INTO prompts (id, cohort_id, participant_id, step, occurrence, state, wakes_at, reminded, version)
    WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${count})
    SELECT 'prm_' || printf('%024d', i), ${any.cohortId}, ${any.participantId}, 'mindset', 'sleeper ' || i, 'scheduled',
      ${MONDAY.add({ hours: 24 * 365 }).epochMilliseconds} + i, 0, 1 FROM n`);
}

it('an idle tick over 100,000 sleeping prompts reads at most 10 rows in at most 3 queries', async () => {
  await launched(await worldAt(MONDAY), [listed('mentor', 'Noor'), listed('mentee', 'Luc')], MONDAY);
  await sleeping(100_000);
  const { d1, spent } = metered(env.DB);
  const done = await tick(await worldAt(MONDAY, { d1 }), MONDAY);
  expect(done).toEqual({ decided: 0, swept: 0 });
  expect(spent.queries).toBeLessThanOrEqual(3);
  expect(spent.rowsRead).toBeLessThanOrEqual(10);
  expect(spent.rowsWritten).toBe(0);
});

it('a tick that sends costs few rows and queries a letter', async () => {
  const people = Array.from({ length: 200 }, (_, at) => listed(at % 2 === 0 ? 'mentor' : 'mentee', `Person ${at}`));
  await launched(await worldAt(MONDAY), people, MONDAY);
  const { d1, spent } = metered(env.DB);
  const morning = MONDAY.add({ hours: 23 });
  const world = await worldAt(morning, { d1 });
  const { decided } = await tick(world, morning);
  expect(decided).toBeGreaterThanOrEqual(201);
  expect(spent.queries / decided).toBeLessThan(0.15);
  expect(spent.rowsWritten / decided).toBeLessThanOrEqual(6);
});
