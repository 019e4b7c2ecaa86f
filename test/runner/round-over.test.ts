import { and, eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { record } from '../../src/runner/record.ts';
import { tick } from '../../src/runner/tick.ts';
import { prompts } from '../../src/store/schema.ts';
import { letters } from '../../src/store/schema-mail.ts';
import { at } from '../people.ts';
import { ask, CLOSES, type Scene, scene } from '../web/scene.ts';
import { MONDAY } from '../world.ts';

/** Both are asked for a moment of their first session; Nele says which suits her. */
async function neleAnswers(step: 'plan' | 'exception'): Promise<Scene> {
  const place = await scene();
  for (const who of [place.kofi, place.nele]) await ask(place, who, step, { session: 1 });
  const mine = await place.world.db
    .select()
    .from(prompts)
    .where(and(eq(prompts.step, step), eq(prompts.participantId, place.nele)))
    .get();
  if (mine === undefined) throw new Error('Nele was not asked');
  const answer =
    step === 'plan'
      ? { when: { value: [at('2027-01-20T18:00').toString()] } }
      : { once: { value: ['monday-morning'] } };
  await record(place.world, mine.id, answer, MONDAY);
  return place;
}

async function toldOfNone({ world, cohort }: Scene): Promise<string[]> {
  const rows = await world.db.select().from(letters).where(eq(letters.cohortId, cohort));
  return rows
    .filter(({ kind }) => kind === 'no-moment')
    .map(({ subject, participantId }) => `${participantId} ${subject}`);
}

describe('a moment that the other half never answers about', () => {
  it.each(['plan', 'exception'] as const)('is told to who did, once: %s', async (step) => {
    const place = await neleAnswers(step);
    // What follows the answer, such as a second round, is not what this is about.
    await place.world.db.delete(prompts).where(eq(prompts.state, 'scheduled'));
    await tick(place.world, CLOSES.subtract({ hours: 1 }));
    expect(await toldOfNone(place)).toEqual([]);
    await tick(place.world, CLOSES);
    await tick(place.world, CLOSES.add({ hours: 24 }));
    expect(await toldOfNone(place)).toEqual([`${place.nele} Zoek met Kofi zelf een moment`]);
  });

  it('is told to nobody where neither did', async () => {
    const place = await scene();
    for (const who of [place.kofi, place.nele]) await ask(place, who, 'plan', { session: 1 });
    await tick(place.world, CLOSES);
    expect(await toldOfNone(place)).toEqual([]);
  });
});
