import { env } from 'cloudflare:workers';
import { and, eq, sql } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Id } from '../../src/ids.ts';
import { moveCohort } from '../../src/runner/pause.ts';
import { carryOut } from '../../src/runner/person.ts';
import { nextWaking } from '../../src/store/clock.ts';
import { database } from '../../src/store/database.ts';
import { pairs, participants, prompts } from '../../src/store/schema.ts';
import { mailbox } from '../../src/store/schema-local.ts';
import { approveDraft, launched, listed, MONDAY, tickAndDeliver, worldAt } from '../world.ts';

const db = database(env.DB);
let cohort: { id: Id<'coh'>; organisationId: Id<'org'> };
let now: Temporal.Instant;

beforeEach(async () => {
  const tables = ['mailbox', 'letters', 'outbox', 'prompts', 'sessions', 'pairs', 'suggestions', 'matchings', 'bars'];
  for (const table of [...tables, 'participants', 'cohorts']) {
    await env.DB.exec(`DELETE FROM ${table}`);
  }
  now = MONDAY;
  const people = [listed('mentor', 'Noor'), listed('mentor', 'Sam'), listed('mentee', 'Luc')];
  cohort = await launched(await worldAt(now), people, now);
});

async function until(done: () => Promise<boolean>): Promise<void> {
  for (let waking = 0; waking < 300 && !(await done()); waking += 1) {
    const next = await nextWaking(db);
    if (next === null) return;
    now = next;
    await tickAndDeliver(now);
    await approveDraft(cohort.id, now);
  }
}
const called = async (name: string) => {
  const row = await db
    .select()
    .from(participants)
    .where(and(eq(participants.cohortId, cohort.id), eq(participants.name, name)))
    .get();
  if (row === undefined) throw new Error(`Nobody is called ${name}`);
  return row;
};
const subjectsTo = async (name: string) =>
  (await db.select().from(mailbox)).filter(({ recipient }) => recipient.startsWith(name)).map(({ subject }) => subject);
/** Both halves said yes. */
const agree = () =>
  db
    .update(pairs)
    .set({ state: 'active', agreedAt: now.epochMilliseconds, version: sql`version + 1` })
    .where(eq(pairs.state, 'proposed'));
const livePair = async () => (await db.select().from(pairs)).find(({ state }) => state !== 'ended');

describe('somebody who pauses', () => {
  it('gets nothing until resuming, and then all of it later', async () => {
    const luc = await called('Luc');
    const before = await db.select().from(prompts).where(eq(prompts.participantId, luc.id));
    await carryOut(await worldAt(now), luc.id, { kind: 'pause' }, now);
    const resumed = now.add({ hours: 24 * 10 });
    await until(async () => ((await nextWaking(db))?.epochMilliseconds ?? 0) > resumed.epochMilliseconds);
    expect(await subjectsTo('Luc')).toEqual([]);
    await carryOut(await worldAt(resumed), luc.id, { kind: 'resume' }, resumed);
    const after = await db.select().from(prompts).where(eq(prompts.participantId, luc.id));
    const tenDays = 10 * 86_400_000;
    expect(after.map(({ wakesAt }) => wakesAt)).toEqual(before.map(({ wakesAt }) => (wakesAt ?? 0) + tenDays));
  });
});

describe('somebody who pauses over the match', () => {
  it('is in no pair, and is sought a partner on coming back', async () => {
    const luc = await called('Luc');
    await carryOut(await worldAt(now), luc.id, { kind: 'pause' }, now);
    await until(async () => (await subjectsTo('An Claes')).some((subject) => subject.startsWith('Nog geen nieuw duo')));
    expect(await livePair()).toBeUndefined();
    await carryOut(await worldAt(now), luc.id, { kind: 'resume' }, now);
    await until(async () => (await livePair()) !== undefined);
    expect((await livePair())?.menteeId).toBe(luc.id);
  });
});

describe('somebody who leaves', () => {
  it('frees the other half: told kindly, and given somebody new', async () => {
    await until(async () => (await livePair()) !== undefined);
    const pair = await livePair();
    const mentor = (await db.select().from(participants)).find(({ id }) => id === pair?.mentorId);
    if (mentor === undefined) throw new Error('No mentor');
    await agree();
    await carryOut(await worldAt(now), mentor.id, { kind: 'leave' }, now);
    await carryOut(await worldAt(now), mentor.id, { kind: 'leave' }, now);
    expect(await livePair()).toBeUndefined();
    await until(async () => (await livePair()) !== undefined);
    expect((await livePair())?.mentorId).not.toBe(mentor.id);
    expect(await subjectsTo('Luc')).toContain(`${mentor.name} stopt met jullie gesprekken`);
    expect(await subjectsTo('An Claes')).toContain(`${mentor.name} is gestopt`);
    const left = await db.select().from(prompts).where(eq(prompts.participantId, mentor.id));
    expect(left.filter(({ wakesAt }) => wakesAt !== null)).toEqual([]);
  });
});

describe('a cohort', () => {
  it('that is paused sleeps, and goes on later by whole days', async () => {
    const before = await nextWaking(db);
    const world = await worldAt(now);
    expect(await moveCohort(world, cohort.organisationId, cohort.id, 'pause', now)).toBe('paused');
    expect(await moveCohort(world, cohort.organisationId, cohort.id, 'pause', now)).toBe('paused');
    expect(await nextWaking(db)).toBeNull();
    const later = now.add({ hours: 24 * 3 + 5 });
    await moveCohort(await worldAt(later), cohort.organisationId, cohort.id, 'resume', later);
    expect((await nextWaking(db))?.toString()).toBe(before?.add({ hours: 72 }).toString());
  });

  it('that is stopped says goodbye to each, writes no more and cannot go on', async () => {
    const world = await worldAt(now);
    await moveCohort(world, cohort.organisationId, cohort.id, 'stop', now);
    const goodbye = async () => (await subjectsTo('Luc')).filter((subject) => subject === 'Voorjaar stopt hier');
    await until(async () => (await goodbye()).length > 0);
    expect(await goodbye()).toHaveLength(1);
    const [letter] = (await db.select().from(mailbox)).filter(({ recipient }) => recipient.startsWith('Luc'));
    expect(letter?.message).toContain('omdat je als mentee meedeed aan Voorjaar');
    expect(letter?.message).not.toMatch(/\/do\?/);
    expect(await nextWaking(db)).toBeNull();
    await expect(moveCohort(world, cohort.organisationId, cohort.id, 'resume', now)).rejects.toThrow('stays so');
  });

  it('changes the hour and the zone of somebody from the next letter on', async () => {
    const luc = await called('Luc');
    await carryOut(
      await worldAt(now),
      luc.id,
      { kind: 'settings', language: 'fr', zone: 'Asia/Kolkata', prefersAt: '22:00' },
      now,
    );
    await until(async () => (await subjectsTo('Luc')).length > 0);
    const [first] = (await db.select().from(mailbox)).filter(({ recipient }) => recipient.startsWith('Luc'));
    const local = new Date(first?.sentAt ?? 0).toLocaleTimeString('en-GB', { timeZone: 'Asia/Kolkata' });
    expect(local).toBe('22:00:00');
    expect(first?.message).toContain('Bonjour Luc');
  });
});
