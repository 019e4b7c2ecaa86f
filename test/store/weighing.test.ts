import { env } from 'cloudflare:workers';
import { expect, it } from 'vitest';
import { newId } from '../../src/ids.ts';
import { tick } from '../../src/runner/tick.ts';
import { database } from '../../src/store/database.ts';
import { dueSituations } from '../../src/store/prompts.ts';
import { prompts } from '../../src/store/schema.ts';
import { day } from '../meeting/pair-facts.ts';
import { metered } from '../meter.ts';
import { worldAt } from '../world.ts';
import { type RunningPair, runningPair } from './pairs.ts';

const BRIEF = day(64);

/** A pair that met twice, of which Noor alone gave something, with Luc's brief for the third due. */
async function oneSided(): Promise<RunningPair> {
  const scene = await runningPair();
  const { ids, meet, tell, world } = scene;
  for (const [number, on] of [
    [1, 10],
    [2, 40],
  ] as const) {
    const session = await meet(number, on, 'held');
    const told = { sent: on + 1, answered: on + 2, session };
    await tell({ to: 'mentor', step: 'reflection-mentor', answers: { met: 'yes' }, ...told });
    await tell({ to: 'mentee', step: 'reflection-mentee', answers: { met: 'yes', changed: 'Een app' }, ...told });
  }
  await tell({ to: 'mentor', step: 'intake-mentor', sent: -9, answered: -8, answers: { gets: ['decisions'] } });
  const session = await meet(3, 67, 'agreed');
  await world.db.insert(prompts).values({
    ...{
      id: newId('prm'),
      cohortId: scene.cohortId,
      participantId: ids.mentee,
      pairId: scene.pair,
      sessionId: session,
    },
    ...{ step: 'brief-mentee', occurrence: 'due', state: 'scheduled', wakesAt: BRIEF.epochMilliseconds },
  });
  return scene;
}

/** Nothing but briefs is to come. */
const restful = () =>
  env.DB.exec("UPDATE prompts SET wakes_at = NULL, version = version + 1 WHERE step NOT LIKE 'brief-%'");

it('weighs the briefs of a tick with as many questions to the database as one, and says it to who could give', async () => {
  await oneSided();
  await restful();
  const count = async () => {
    const { d1, spent } = metered(env.DB);
    return { found: await dueSituations(database(d1), BRIEF, 100), spent };
  };
  const one = await count();
  expect(one.found.map(({ met }) => met.map(({ number }) => number))).toEqual([[1, 2]]);
  await oneSided();
  await oneSided();
  await restful();
  const three = await count();
  expect(three.found).toHaveLength(3);
  expect(three.spent.queries).toBe(one.spent.queries);

  await tick(await worldAt(BRIEF), BRIEF);
  const { results } = await env.DB.prepare('SELECT payload FROM outbox').all<{ payload: string }>();
  const payloads = results.map(({ payload }) => payload).join(' ');
  expect(payloads.match(/Noor bracht de voorbije keren veel mee\./g)?.length).toBeGreaterThanOrEqual(3);
  expect(payloads).toContain('hoopte Noor bij de start op: hoe beslissingen aan de top vallen.');
});
