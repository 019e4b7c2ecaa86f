import { and, eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { newId } from '../../src/ids.ts';
import { apply } from '../../src/store/apply.ts';
import { pairs, prompts } from '../../src/store/schema.ts';
import { ask, scene } from '../web/scene.ts';
import { MONDAY } from '../world.ts';

const nothing = { batches: [], letters: [] };

describe('a prompt that exists already', () => {
  /** Kofi was to get a step in a pair; now the same one is planned for him in another. */
  async function plannedAgain(why: 'pair-ended' | 'left', inAnother: boolean) {
    const at = await scene();
    const { db } = at.world;
    await ask(at, at.kofi, 'mindset-again', { paired: true, state: { is: 'cancelled', why, endedAt: MONDAY } });
    const second = newId('pair');
    const [first] = await db.select().from(pairs).where(eq(pairs.id, at.pair));
    if (first === undefined) throw new Error('There is no pair');
    await db.insert(pairs).values({ ...first, id: second, mentorId: at.nele, menteeId: at.kofi });
    const pairId = inAnother ? second : at.pair;
    const state = { is: 'scheduled', wakesAt: MONDAY } as const;
    const prompt = { cohortId: at.cohort, participantId: at.kofi, step: 'mindset-again', occurrence: 'once', state };
    const place = { id: newId('prm'), pairId, sessionId: null, aboutId: null, causeId: null };
    await apply(db, [{ kind: 'prompt-made', prompt: { ...prompt, ...place } }], nothing);
    const mine = and(eq(prompts.participantId, at.kofi), eq(prompts.step, 'mindset-again'));
    const rows = await db.select({ state: prompts.state, pairId: prompts.pairId }).from(prompts).where(mine);
    return { rows, first: at.pair, second };
  }

  it('and was over with one pair, is asked in the next', async () => {
    const { rows, second } = await plannedAgain('pair-ended', true);
    expect(rows).toEqual([{ state: 'scheduled', pairId: second }]);
  });

  it('stays over in the pair that ended, and for who left', async () => {
    const { rows, first } = await plannedAgain('pair-ended', false);
    expect(rows).toEqual([{ state: 'cancelled', pairId: first }]);
    expect((await plannedAgain('left', true)).rows).toMatchObject([{ state: 'cancelled' }]);
  });
});
