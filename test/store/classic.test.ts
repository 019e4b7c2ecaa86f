import { and, eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { pairsInCare } from '../../src/runner/care.ts';
import { candidatesOf, earlierPairs, livePairs } from '../../src/store/candidates.ts';
import { demandOf } from '../../src/store/demand.ts';
import { figuresOf } from '../../src/store/figures.ts';
import { pairFactsOf, runningPairs } from '../../src/store/health.ts';
import { progressOf } from '../../src/store/progress.ts';
import { situationOf } from '../../src/store/prompts.ts';
import { inviterParts } from '../../src/store/referrals.ts';
import { pairs, prompts } from '../../src/store/schema.ts';
import { hasPairsUnderWay } from '../../src/store/underway.ts';
import { type Wishing, wishing } from '../classic.ts';
import { MONDAY } from '../world.ts';

/** Els, a mentee of the cohort, is the classic mentor of Noor, a mentor of it; there is no other pair. */
async function classicOnly(): Promise<Wishing & { wished: string }> {
  const at = await wishing();
  const wished = await at.wish('Noor', 'family');
  expect(await at.make(wished, 'Els')).toMatchObject({ kind: 'fulfilled', new: true });
  return { ...at, wished };
}

const namesIn = async (at: Wishing) =>
  (await candidatesOf(at.world.db, await at.frame())).map(({ person }) => person.name.split(' ')[0]);

describe('a classic pair does not count where reverse pairs do', () => {
  it('both are free for a reverse pair, with each other too, and no place is taken', async () => {
    const at = await classicOnly();
    const { db } = at.world;
    const { cohort } = await at.frame();
    expect(await namesIn(at)).toEqual(['Noor', 'Sam', 'Els', 'Luc']);
    const candidates = await candidatesOf(db, await at.frame());
    expect(candidates.map(({ room, pairs }) => [room, pairs])).toEqual(Array(4).fill([1, 0]));
    expect(await livePairs(db, at.cohort)).toEqual([]);
    expect(await earlierPairs(db, cohort)).toEqual(new Set());
    await at.reverse('Noor', 'Els');
    expect(await namesIn(at)).toEqual(['Sam', 'Luc']);
    expect(await earlierPairs(db, cohort)).toEqual(new Set(['noor.wouters@omgekeerd.test els.maes@omgekeerd.test']));
  });

  it('in which the roles are not turned is the same pair once: the match does not make it again', async () => {
    const at = await wishing();
    await at.make(await at.wish('Els', 'family'), 'Noor');
    const { cohort } = await at.frame();
    expect([...(await earlierPairs(at.world.db, cohort))]).toEqual([
      'noor.wouters@omgekeerd.test els.maes@omgekeerd.test',
    ]);
    await at.make(await at.wish('Sam', 'family'), 'Noor');
    expect(await earlierPairs(at.world.db, cohort)).toHaveLength(1);
  });

  it('is in no figure of pairs, and nobody in it is named as having one', async () => {
    const at = await classicOnly();
    await at.reverse('Sam', 'Luc');
    const figures = await figuresOf(at.world.db, await at.frame(), MONDAY);
    expect(figures.pairs).toEqual({ proposed: 0, active: 1, ended: 0 });
    expect(figures.waiting).toEqual(['Noor Wouters', 'Els Maes']);
    expect(figures.classic).toEqual([{ topic: 'family', count: 1, open: 0 }]);
    expect(figures.steps.map(({ step }) => step)).not.toContain('classic-after');
    const progress = await progressOf(at.world.db, { organisationId: at.organisationId, cohortId: at.cohort });
    expect([progress.pairs, progress.classicPairs]).toEqual([{ active: 1 }, { active: 1 }]);
  });

  it('has no health: it is neither checked nor worried about', async () => {
    const at = await classicOnly();
    const { db } = at.world;
    expect(await pairFactsOf(db, await at.frame())).toEqual(new Map());
    expect(await runningPairs(db, at.cohort)).toEqual([]);
    expect(await pairsInCare(at.world, await at.frame(), MONDAY.add({ hours: 24 * 60 }))).toEqual([]);
    const reverse = await at.reverse('Sam', 'Luc');
    expect([...(await pairFactsOf(db, await at.frame())).keys()]).toEqual([reverse]);
    expect((await runningPairs(db, at.cohort)).map(({ id }) => id)).toEqual([reverse]);
  });

  it('does not keep a cohort from closing', async () => {
    const at = await classicOnly();
    const { db } = at.world;
    expect(await hasPairsUnderWay(db, at.cohort)).toBe(false);
    const pair = await at.reverse('Sam', 'Luc');
    await db
      .update(prompts)
      .set({ pairId: pair, version: 2 })
      .where(
        and(
          eq(prompts.cohortId, at.cohort),
          eq(prompts.step, 'intake-mentor'),
          eq(prompts.participantId, at.idOf('Sam')),
        ),
      );
    expect(await hasPairsUnderWay(db, at.cohort)).toBe(true);
  });

  it('leaves whoever invites a guest free to be a pair with them', async () => {
    const at = await classicOnly();
    const spoken = async (name: string) => (await inviterParts(at.world.db, at.idOf(name)))[0]?.spokenFor;
    expect([await spoken('Noor'), await spoken('Els')]).toEqual([false, false]);
    await at.reverse('Sam', 'Els');
    expect([await spoken('Noor'), await spoken('Els')]).toEqual([false, true]);
  });
});

describe('what is read of a classic pair', () => {
  it('are both in the role that they have in it', async () => {
    const at = await classicOnly();
    const rows = await at.world.db.select().from(prompts).where(eq(prompts.step, 'classic-begin'));
    const own = rows.filter(({ cohortId }) => cohortId === at.cohort);
    const situations = await Promise.all(own.map(({ id }) => situationOf(at.world.db, id)));
    const seen = situations.map((one) => [one?.person.name, one?.person.role, one?.pair?.mentor.role]);
    expect(seen.sort()).toEqual([
      ['Els Maes', 'mentor', 'mentor'],
      ['Noor Wouters', 'mentee', 'mentor'],
    ]);
  });

  it('is by whom and since when a wish is fulfilled; once it broke off the wish is open again', async () => {
    const at = await classicOnly();
    const open = async () => (await demandOf(at.world.db, await at.frame())).map(({ count, open }) => [count, open]);
    const [demand] = await demandOf(at.world.db, await at.frame());
    expect(demand?.people).toMatchObject([
      { id: at.wished, found: { participantId: at.idOf('Els'), name: 'Els Maes' } },
    ]);
    const end = (endedWhy: 'completed' | 'left', version: number) =>
      at.world.db
        .update(pairs)
        .set({ state: 'ended', endedAt: 1, endedWhy, version })
        .where(and(eq(pairs.cohortId, at.cohort), eq(pairs.kind, 'classic')));
    expect(await open()).toEqual([[1, 0]]);
    await end('completed', 2);
    expect(await open()).toEqual([[1, 0]]);
    await end('left', 3);
    expect(await open()).toEqual([[1, 1]]);
  });

  it('fulfils one wish of somebody and not their others', async () => {
    const at = await classicOnly();
    await at.wish('Noor', 'crossroads');
    const demand = await demandOf(at.world.db, await at.frame());
    expect(demand.map(({ topic, open }) => [topic, open])).toEqual([
      ['family', 0],
      ['crossroads', 1],
    ]);
  });
});
