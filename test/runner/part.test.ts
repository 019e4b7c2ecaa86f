import { and, asc, eq, inArray, sql } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Id } from '../../src/ids.ts';
import { record } from '../../src/runner/record.ts';
import { tick } from '../../src/runner/tick.ts';
import { candidatesOf } from '../../src/store/candidates.ts';
import { pairs, prompts, sessions } from '../../src/store/schema.ts';
import { letters } from '../../src/store/schema-mail.ts';
import { at } from '../people.ts';
import { type RunningPair, runningPair } from '../store/pairs.ts';
import { worldAt } from '../world.ts';

let scene: RunningPair;
let open: Id<'ses'>;

/** A pair since Thursday 14 January that gave its scope and found no moment; nothing else of the cohort is to come. */
beforeEach(async () => {
  scene = await runningPair(['Noor Wouters', 'Luc Maes']);
  await scene.world.db.run(sql`UPDATE prompts SET wakes_at = NULL, version = version + 1
    WHERE wakes_at IS NOT NULL AND (cohort_id <> ${scene.cohortId} OR step <> 'check')`);
  await scene.tell({ to: 'mentee', step: 'scope', sent: 1, answered: 2 });
  open = await scene.meet(1, 14, 'open');
});

/** What wakes until a moment happens, each when it is due. */
async function until(local: string): Promise<void> {
  const last = at(local);
  for (;;) {
    const row = await scene.world.db
      .select({ wakesAt: prompts.wakesAt })
      .from(prompts)
      .where(and(eq(prompts.cohortId, scene.cohortId), sql`wakes_at IS NOT NULL`))
      .orderBy(asc(prompts.wakesAt))
      .get();
    if (row?.wakesAt == null || row.wakesAt > last.epochMilliseconds) return;
    const now = at('2027-01-14T00:00').add({ milliseconds: row.wakesAt - at('2027-01-14T00:00').epochMilliseconds });
    await tick(await worldAt(now), now);
  }
}

/** The letters about the pair, in short: "2027-02-08 still-there to mentor". */
async function sent(...kinds: string[]): Promise<string[]> {
  const rows = await scene.world.db
    .select({ kind: letters.kind, nth: letters.nth, to: letters.participantId, at: letters.decidedAt })
    .from(letters)
    .where(and(eq(letters.cohortId, scene.cohortId), inArray(letters.kind, kinds)))
    .orderBy(asc(letters.decidedAt), asc(letters.kind));
  const roles = Object.entries(scene.ids);
  return rows
    .map(({ kind, nth, to, at: decided }) => {
      const role = roles.find(([, id]) => id === to)?.[0];
      return `${new Date(decided).toISOString().slice(0, 10)} ${kind}${nth === 0 ? '' : ` ${nth}`} to ${role}`;
    })
    .sort();
}

async function promptOf(step: string, role: 'mentor' | 'mentee') {
  const row = await scene.world.db
    .select()
    .from(prompts)
    .where(and(eq(prompts.pairId, scene.pair), eq(prompts.step, step), eq(prompts.participantId, scene.ids[role])))
    .orderBy(sql`rowid DESC`)
    .get();
  if (row === undefined) throw new Error(`Nobody asked the ${role} for ${step}`);
  return row;
}

async function answer(step: string, role: 'mentor' | 'mentee', given: Record<string, string>, local: string) {
  const raw = Object.fromEntries(Object.entries(given).map(([question, value]) => [question, { value }]));
  const { id } = await promptOf(step, role);
  expect(await record(scene.world, id, raw, at(local))).toEqual({ kind: 'recorded' });
}

const pairNow = () => scene.world.db.select().from(pairs).where(eq(pairs.id, scene.pair)).get();
const sought = async () => (await candidatesOf(scene.world.db, scene.frame)).map(({ person }) => person.role).sort();

describe('a pair that falls silent', () => {
  it('is asked, reminded once, and comes to a kind end of which everybody hears', async () => {
    await until('2027-02-26T12:00');
    expect(await sent('still-there', 'faded', 'pairs-ended', 'check')).toEqual([
      '2027-02-08 check to coordinator',
      '2027-02-08 still-there to mentee',
      '2027-02-08 still-there to mentor',
      '2027-02-15 still-there 1 to mentee',
      '2027-02-15 still-there 1 to mentor',
      '2027-02-23 faded to mentee',
      '2027-02-23 faded to mentor',
      '2027-02-23 pairs-ended to coordinator',
    ]);
    expect(await pairNow()).toMatchObject({ state: 'ended', endedWhy: 'quiet', endedBy: null });
    expect(await sought()).toEqual([]);
  });

  it('can say why, and whoever wants to go on with somebody else is sought a partner', async () => {
    await until('2027-02-23T12:00');
    await answer('faded', 'mentor', { reason: 'time', again: 'yes' }, '2027-02-24T09:00');
    await answer('faded', 'mentee', { reason: 'question', again: 'no' }, '2027-02-24T09:00');
    expect(await sought()).toEqual(['mentor']);
    const match = await scene.world.db
      .select()
      .from(prompts)
      .where(and(eq(prompts.cohortId, scene.cohortId), eq(prompts.step, 'match'), sql`occurrence LIKE 'again.%'`));
    expect(match.map(({ wakesAt }) => wakesAt)).toEqual([at('2027-02-24T09:10').epochMilliseconds]);
  });

  it('goes on when one of both says so: moments are put to both again', async () => {
    await until('2027-02-08T12:00');
    await answer('still-there', 'mentee', { going: 'on' }, '2027-02-09T09:00');
    await answer('still-there', 'mentor', { going: 'on' }, '2027-02-10T09:00');
    await until('2027-02-10T12:00');
    expect(await sent('plan')).toEqual(['2027-02-09 plan to mentee', '2027-02-09 plan to mentor']);
    const row = await scene.world.db.select().from(sessions).where(eq(sessions.id, open)).get();
    expect(row?.startsAt).toBe(at('2027-02-23T12:00').epochMilliseconds);
    await until('2027-02-26T12:00');
    expect(await pairNow()).toMatchObject({ state: 'active' });
  });

  it('is not asked right after a break', async () => {
    await scene.world.db.run(sql`UPDATE participants SET rested_from = ${at('2027-01-18T09:00').epochMilliseconds},
      rested_until = ${at('2027-02-05T09:00').epochMilliseconds}, version = version + 1 WHERE id = ${scene.ids.mentee}`);
    await until('2027-02-25T12:00');
    expect(await sent('still-there')).toEqual([]);
  });
});

describe('somebody who has had enough', () => {
  const stop = { going: 'stop' };

  it('stops the next working day; the other half is freed', async () => {
    await until('2027-02-08T12:00');
    await answer('still-there', 'mentee', stop, '2027-02-09T15:00');
    expect(await pairNow()).toMatchObject({ state: 'active' });
    await until('2027-02-10T12:00');
    expect(await sent('stopped', 'freed', 'faded', 'pairs-ended')).toEqual([
      '2027-02-10 freed to mentor',
      '2027-02-10 pairs-ended to coordinator',
      '2027-02-10 stopped to mentee',
    ]);
    expect(await pairNow()).toMatchObject({ state: 'ended', endedWhy: 'withdrawn', endedBy: scene.ids.mentee });
    expect(await sought()).toEqual(['mentor']);
  });

  it('can think better of it until then', async () => {
    await until('2027-02-08T12:00');
    await answer('still-there', 'mentee', stop, '2027-02-09T15:00');
    await answer('still-there', 'mentee', { going: 'on' }, '2027-02-09T16:00');
    await until('2027-02-10T12:00');
    expect(await pairNow()).toMatchObject({ state: 'active' });
  });

  it('has an hour at least', async () => {
    await until('2027-02-08T12:00');
    await answer('still-there', 'mentee', stop, '2027-02-09T09:30');
    await until('2027-02-09T12:00');
    expect(await pairNow()).toMatchObject({ state: 'active' });
    await until('2027-02-10T12:00');
    expect(await pairNow()).toMatchObject({ state: 'ended' });
  });
});
