import { env } from 'cloudflare:workers';
import { and, eq, sql } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import { beforeEach, describe, expect, it } from 'vitest';
import { commit } from '../../src/runner/commit.ts';
import { tick } from '../../src/runner/tick.ts';
import { participants, prompts } from '../../src/store/schema.ts';
import { letters, outbox } from '../../src/store/schema-mail.ts';
import { metered } from '../meter.ts';
import { at } from '../people.ts';
import { crowd, type RunningPair, runningPair } from '../store/pairs.ts';
import { worldAt } from '../world.ts';

let scene: RunningPair;

/** A pair since Thursday 14 January, of which nothing but the coordinator's letters is to come. */
beforeEach(async () => {
  scene = await runningPair(['Noor Wouters', 'Luc Maes']);
  await only('check');
});

/** Nothing is to come any more but these steps of this cohort. */
async function only(...steps: string[]): Promise<void> {
  const kept = sql.join(
    steps.map((step) => sql`${step}`),
    sql`, `,
  );
  await scene.world.db.run(sql`UPDATE prompts SET wakes_at = NULL, version = version + 1
    WHERE wakes_at IS NOT NULL AND (cohort_id <> ${scene.cohortId} OR step NOT IN (${kept}))`);
}

/** The letters about this cohort that a morning brings. */
async function morning(date: string, d1?: D1Database): Promise<string[]> {
  const now = at(`${date}T10:00`);
  const world = await worldAt(now, d1 === undefined ? {} : { d1 });
  await tick(world, now);
  return textsAt(now);
}

async function textsAt(now: Temporal.Instant): Promise<string[]> {
  const rows = await scene.world.db
    .select({ payload: outbox.payload })
    .from(outbox)
    .innerJoin(letters, eq(letters.outboxId, outbox.id))
    .where(
      and(
        eq(letters.cohortId, scene.cohortId),
        eq(letters.decidedAt, now.epochMilliseconds),
        eq(letters.participantId, scene.ids.coordinator),
      ),
    );
  return rows.map(({ payload }) => payload);
}

const STUCK = 'Sinds donderdag 14 januari gebeurt er niets meer.';

describe('the coordinator, every working day', () => {
  it('hears nothing while nothing is the matter', async () => {
    expect(await morning('2027-02-03')).toEqual([]);
    const rows = await scene.world.db
      .select()
      .from(prompts)
      .where(and(eq(prompts.step, 'check'), eq(prompts.cohortId, scene.cohortId)));
    expect(rows.map(({ state, wakesAt }) => [state, wakesAt])).toEqual([
      ['scheduled', at('2027-02-04T10:00').epochMilliseconds],
    ]);
  });

  it('hears once of a pair that needs a call, with why and what to do', async () => {
    await morning('2027-02-03');
    const [letter, ...others] = await morning('2027-02-04');
    expect(others).toEqual([]);
    expect(letter).toContain('Eén duo kan je gebruiken');
    expect(letter).toContain('Luc Maes · Noor Wouters');
    expect(letter).toContain(STUCK);
    expect(letter).toContain('Bel Luc en zoek samen één concrete vraag.');
    expect(await scene.concern()).toBe('stuck');
    expect(await morning('2027-02-05')).toEqual([]);
  });

  it('hears again of what was well in between', async () => {
    await morning('2027-02-04');
    await only('check');
    await scene.tell({ to: 'mentee', step: 'scope', sent: 21, answered: 22 });
    expect(await morning('2027-02-08')).toEqual([]);
    expect(await scene.concern()).toBeNull();
    await morning('2027-02-25');
    expect(await morning('2027-02-26')).toHaveLength(1);
  });

  it('is left alone at the weekend', async () => {
    await morning('2027-02-03');
    await scene.world.db.run(sql`UPDATE prompts SET wakes_at = ${at('2027-02-06T10:00').epochMilliseconds},
      version = version + 1 WHERE step = 'check' AND cohort_id = ${scene.cohortId}`);
    expect(await morning('2027-02-06')).toEqual([]);
    expect(await morning('2027-02-08')).toHaveLength(1);
  });

  it('does not hear again of what was told the moment it happened', async () => {
    await scene.meet(1, 10, 'missed', { side: 'mentor' });
    await scene.meet(1, 17, 'cancelled', { attempt: 2, side: 'mentor' });
    await scene.meet(1, 24, 'open', { attempt: 3 });
    const known = { kind: 'concern-told', pairId: scene.pair, concern: 'missed' } as const;
    for (let twice = 0; twice < 2; twice += 1)
      await commit(scene.world, [{ frame: scene.frame, changes: [known] }], at('2027-02-01T09:00'));
    expect(await scene.concern()).toBe('missed');
    expect(await morning('2027-02-03')).toEqual([]);
  });

  it('hears of misses that nobody told her', async () => {
    await scene.meet(1, 10, 'missed', { side: 'mentor' });
    await scene.meet(1, 17, 'cancelled', { attempt: 2, side: 'mentor' });
    expect(await morning('2027-02-03')).toHaveLength(1);
  });

  it('reads it in her own language', async () => {
    await scene.world.db
      .update(participants)
      .set({ language: 'fr', version: 2 })
      .where(eq(participants.id, scene.ids.coordinator));
    const [letter] = await morning('2027-02-04');
    expect(letter).toContain('Un duo a besoin de vous');
    expect(letter).toContain('Ce qui aide');
    expect(letter).not.toContain('Waarom');
  });

  it('learns that trust is low and no more: not whose, nor the mark, nor a word', async () => {
    const said = { safe: 1, changed: 'GEHEIM', next: 'GEHEIM' };
    const visibility = 'coordinator' as const;
    await scene.meet(1, 10, 'held');
    await scene.tell({ to: 'mentee', step: 'reflection-mentee', sent: 11, answered: 12, answers: said, visibility });
    const [letter] = await morning('2027-02-03');
    expect(letter).toContain('Iemand van de twee voelt zich minder vrij dan zou moeten.');
    expect(letter).not.toMatch(/GEHEIM|1 \/ 5|januari/);
    expect(await morning('2027-02-04')).toEqual([]);
  });
});

describe('many pairs', () => {
  it('come twenty to a letter, each once', async () => {
    await crowd(scene.cohortId, 44);
    const told: string[] = [];
    for (const date of ['2027-02-04', '2027-02-05', '2027-02-08', '2027-02-09']) {
      const [letter = ''] = await morning(date);
      told.push(letter);
      await only('check');
    }
    const named = told.map((letter) => new Set(letter.match(/mentee \d+ · mentor \d+|Luc Maes · Noor Wouters/g)));
    expect(named.map(({ size }) => size)).toEqual([20, 20, 5, 0]);
    expect(new Set(named.flatMap((names) => [...names])).size).toBe(45);
  });

  it('cost few questions and one small write while nothing is new', async () => {
    await crowd(scene.cohortId, 300);
    for (let day = 0; day < 20; day += 1) {
      await scene.world.db.run(sql`UPDATE prompts SET wakes_at = ${at('2027-02-10T10:00').epochMilliseconds},
        version = version + 1 WHERE step = 'check' AND state = 'scheduled' AND cohort_id = ${scene.cohortId}`);
      await only('check');
      if ((await morning('2027-02-10')).length === 0) break;
    }
    await only('check');
    const { d1, spent } = metered(env.DB);
    expect(await morning('2027-02-11', d1)).toEqual([]);
    expect(spent.queries).toBeLessThanOrEqual(12);
    expect(spent.rowsWritten).toBeLessThanOrEqual(4);
  });
});

describe('on the day of the digest', () => {
  beforeEach(async () => {
    scene = await runningPair(['Noor Wouters', 'Luc Maes']);
    await only('check', 'digest');
  });

  it('is told there, and not a second time', async () => {
    const [digest, ...others] = await morning('2027-02-08');
    expect(others).toEqual([]);
    expect(digest).toContain('Week 5 van Voorjaar');
    expect(digest).toContain(STUCK);
    expect(await morning('2027-02-09')).toEqual([]);
  });

  it('lists again what still holds a week later', async () => {
    await morning('2027-02-08');
    const [digest] = await morning('2027-02-15');
    expect(digest).toContain(STUCK);
  });
});
