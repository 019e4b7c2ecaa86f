import { env } from 'cloudflare:workers';
import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { newId } from '../../src/ids.ts';
import { sourcesOf } from '../../src/meeting/health/sources.ts';
import { healthOf } from '../../src/meeting/health.ts';
import { reverseMentoring } from '../../src/programmes/reverse-mentoring/index.ts';
import { pairFactsOf } from '../../src/store/health.ts';
import { cohorts, pairs, participants } from '../../src/store/schema.ts';
import { day, told } from '../meeting/pair-facts.ts';
import { metered } from '../meter.ts';
import { MONDAY, worldAt } from '../world.ts';
import { crowd, type RunningPair, runningPair } from './pairs.ts';

async function factsOf({ world, frame, pair }: RunningPair) {
  const facts = (await pairFactsOf(world.db, frame)).get(pair);
  if (facts === undefined) throw new Error('The pair has no facts');
  return facts;
}

describe('where the facts about a pair are found', () => {
  const sources = sourcesOf(reverseMentoring);

  it('is read from the definition: what asks, what is asked in between, what tells of a commitment, what signals', () => {
    expect(sources.scope).toBe('scope');
    expect([...sources.asks]).toEqual([
      ['ask', 'asked'],
      ['sit-in', 'sit-in-asked'],
    ]);
    expect(sources.commitments).toEqual(['commitment.state', 'commitment-again.state']);
    expect([...sources.signals]).toEqual([
      ['reflection-mentee.safe', { from: 1, to: 5 }],
      ['reflection-mentor.room', { from: 1, to: 5 }],
    ]);
    expect(sources.asking).toContain('plan');
    expect(sources.asking).toContain('asked');
  });

  it('leaves out what asks nothing of the pair', () => {
    for (const step of ['begin', 'brief-mentor', 'tell-for', 'digest', 'ask'])
      expect(sources.asking).not.toContain(step);
  });
});

describe('the facts about a pair', () => {
  it('are what was asked and answered by each half, since they are a pair', async () => {
    const scene = await runningPair();
    await scene.tell({ to: 'mentor', step: 'proposal', sent: -1, answered: 0 });
    await scene.tell({ to: 'mentee', step: 'scope', sent: 1, answered: 3, answers: { question: 'GEHEIM' } });
    await scene.tell({ to: 'mentor', step: 'sharpen', sent: 3, closes: 10 });
    const { begunAt, scopedAt, asked } = await factsOf(scene);
    expect([begunAt, scopedAt]).toEqual([day(0), day(3)]);
    expect(asked).toEqual([
      { side: 'mentee', sentAt: day(1), closesAt: day(8), answeredAt: day(3) },
      { side: 'mentor', sentAt: day(3), closesAt: day(10), answeredAt: null },
    ]);
  });

  it('are its sessions with every attempt and on whose side they failed', async () => {
    const scene = await runningPair();
    await scene.meet(1, 10, 'missed', { side: 'mentor' });
    await scene.meet(1, 17, 'held', { attempt: 2 });
    await scene.meet(2, 40, 'open');
    const { sessions } = await factsOf(scene);
    expect(sessions.map(({ number, state, by, settledAt }) => [number, state, by, settledAt])).toEqual([
      [1, 'missed', 'mentor', day(11)],
      [1, 'held', null, day(18)],
      [2, 'open', null, null],
    ]);
  });

  it('are what was asked in between, and whether it has its answer', async () => {
    const scene = await runningPair();
    const [first, second] = [newId('prm'), newId('prm')];
    await scene.tell({ to: 'mentee', step: 'ask', sent: 2, answered: 2, id: first, cause: first });
    await scene.tell({ to: 'mentor', step: 'asked', sent: 2, answered: 5, cause: first });
    await scene.tell({ to: 'mentee', step: 'ask', sent: 6, answered: 6, id: second, cause: second });
    await scene.tell({ to: 'mentor', step: 'asked', sent: 6, cause: second });
    expect((await factsOf(scene)).asks).toEqual([
      { askedAt: day(2), answeredAt: day(5) },
      { askedAt: day(6), answeredAt: null },
    ]);
  });

  it('are marks of trust as shares of their scale, and what became of commitments', async () => {
    const scene = await runningPair();
    const marks = { useful: 5, safe: 2, changed: 'GEHEIM' };
    await scene.tell({ to: 'mentee', step: 'reflection-mentee', sent: 11, answered: 12, answers: marks });
    await scene.tell({ to: 'mentee', step: 'commitment', sent: 26, answered: 27, answers: { state: 'trying' } });
    const { pulses, commitments } = await factsOf(scene);
    expect(pulses).toEqual([{ side: 'mentee', question: 'reflection-mentee.safe', at: day(12), share: 0.25 }]);
    expect(commitments).toEqual([{ at: day(27), state: 'trying' }]);
  });

  it('are of each commitment what was told of it last', async () => {
    const scene = await runningPair();
    const [first, second] = [await scene.meet(1, 10, 'held'), await scene.meet(2, 40, 'held')];
    const told = (step: string, session: typeof first, on: number, state: string) =>
      scene.tell({ to: 'mentee', step, session, sent: on - 1, answered: on, answers: { state } });
    await told('commitment', first, 27, 'trying');
    await told('commitment-again', first, 48, 'done');
    await told('commitment', second, 57, 'trying');
    const { commitments } = await factsOf(scene);
    expect(commitments).toEqual([
      { at: day(48), state: 'done' },
      { at: day(57), state: 'trying' },
    ]);
  });

  it('are the breaks that somebody or everybody takes', async () => {
    const scene = await runningPair();
    const pausedAt = day(4).epochMilliseconds;
    await scene.world.db
      .update(participants)
      .set({ state: 'paused', pausedAt, version: 2 })
      .where(eq(participants.id, scene.ids.mentee));
    await scene.world.db
      .update(cohorts)
      .set({ state: 'paused', pausedAt, version: 2 })
      .where(eq(cohorts.id, scene.cohortId));
    expect((await factsOf(scene)).rests).toEqual([
      { side: 'mentee', from: day(4), until: null },
      { side: null, from: day(4), until: null },
    ]);
  });

  it('hold no word of anybody', async () => {
    const scene = await runningPair();
    await scene.tell({ to: 'mentee', step: 'scope', sent: 1, answered: 2, answers: { question: 'GEHEIM' } });
    const said = { changed: 'GEHEIM', next: 'GEHEIM', safe: 4 };
    await scene.tell({ to: 'mentee', step: 'reflection-mentee', sent: 11, answered: 12, answers: said });
    expect(JSON.stringify(await factsOf(scene))).not.toContain('GEHEIM');
  });

  it('are those of the pairs that run, and of some of them where some are named', async () => {
    const scene = await runningPair();
    const other = await runningPair(['Sam', 'Els']);
    const { db } = scene.world;
    expect([...(await pairFactsOf(db, scene.frame)).keys()]).toEqual([scene.pair]);
    expect([...(await pairFactsOf(db, scene.frame, [other.pair])).keys()]).toEqual([]);
    await db
      .update(pairs)
      .set({ state: 'ended', endedAt: 1, endedWhy: 'left', version: 2 })
      .where(eq(pairs.id, scene.pair));
    expect([...(await pairFactsOf(db, scene.frame)).keys()]).toEqual([]);
  });
});

it('a thousand pairs cost four questions to the database', async () => {
  const scene = await runningPair();
  await crowd(scene.cohortId, 1000);
  const { d1, spent } = metered(env.DB);
  const { db } = await worldAt(MONDAY, { d1 });
  const facts = await pairFactsOf(db, scene.frame);
  expect(facts.size).toBe(1001);
  expect(spent.queries).toBe(4);
  expect(spent.rowsRead).toBeLessThan(40_000);
  const healths = [...facts.values()].map((one) => told(healthOf(one, day(30))));
  expect(healths.filter((one) => !one.startsWith('check-in: stuck scope since 0'))).toEqual([]);
});
