import { and, asc, eq, sql } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import { beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { newId } from '../../src/ids.ts';
import { rearranged } from '../../src/meeting/rearrange.ts';
import { wake } from '../../src/programme/wake.ts';
import { beginStep } from '../../src/runner/begin.ts';
import { commit } from '../../src/runner/commit.ts';
import { moveCohort } from '../../src/runner/pause.ts';
import { carryOut, openMe } from '../../src/runner/person.ts';
import { record, takeAnswersBack } from '../../src/runner/record.ts';
import { tick } from '../../src/runner/tick.ts';
import { MovedMeanwhile } from '../../src/store/database.ts';
import { carriersIn, situationOf } from '../../src/store/prompts.ts';
import { prompts } from '../../src/store/schema.ts';
import { letters, outbox } from '../../src/store/schema-mail.ts';
import { signToken } from '../../src/token.ts';
import { eventIn } from '../mail/calendar-file.ts';
import { at, wall } from '../people.ts';
import { type RunningPair, runningPair } from '../store/pairs.ts';
import { worldAt } from '../world.ts';

let scene: RunningPair;
type Half = 'mentor' | 'mentee';
type Given = Readonly<Record<string, string>>;

/** A pair of whom nothing is to come but what they begin. Luc asks on Thursday morning, for the Thursday after. */
const ASKED = '2027-01-14T09:00';
const WHEN = '2027-01-21T15:00';
const meeting: Given = { what: 'Ons teamoverleg', when: instant(WHEN), where: 'Zaal 3', watch: 'Of ik luister' };

beforeEach(async () => {
  scene = await runningPair(['Noor Wouters', 'Luc Maes']);
  await scene.world.db.run(sql`UPDATE prompts SET wakes_at = NULL, version = version + 1 WHERE wakes_at IS NOT NULL`);
});

function instant(local: string): string {
  return at(local).toString();
}

const raw = (given: Given) =>
  Object.fromEntries(Object.entries(given).map(([question, value]) => [question, { value }]));

/** Luc asks Noor to sit in. */
async function invite(given: Given = meeting, local = ASKED): Promise<void> {
  const token = await signToken(scene.world.config.linkKeys, 'me', scene.ids.mentee, 4_000_000_000);
  const opened = await openMe(scene.world, token, at(local));
  if (opened.kind !== 'open') throw new Error('Luc has no page');
  const wish = { step: 'sit-in', pair: scene.pair };
  const begun = await beginStep(scene.world, opened.me, wish, newId('prm'), raw(given), at(local));
  expect(begun.kind).toBe('begun');
}

async function promptOf(step: string, half: Half) {
  const row = await scene.world.db
    .select()
    .from(prompts)
    .where(and(eq(prompts.pairId, scene.pair), eq(prompts.step, step), eq(prompts.participantId, scene.ids[half])))
    .get();
  if (row === undefined) throw new Error(`Nobody has ${step}`);
  return row;
}

const asking = { 'sit-in': 'mentee', 'sit-in-asked': 'mentor', 'sit-in-notes': 'mentor' } as const;
type Asking = keyof typeof asking;

async function say(step: Asking, given: Given, local: string) {
  return record(scene.world, (await promptOf(step, asking[step])).id, raw(given), at(local));
}
async function takeBack(step: Asking, local: string) {
  return takeAnswersBack(scene.world, (await promptOf(step, asking[step])).id, at(local));
}

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
    const now = last.subtract({ milliseconds: last.epochMilliseconds - row.wakesAt });
    await tick(await worldAt(now), now);
  }
}

const messages = z.array(
  z.object({
    subject: z.string(),
    text: z.string(),
    attachments: z.array(z.object({ name: z.string(), contentType: z.string(), content: z.string() })).optional(),
  }),
);

/** The letters to one half, in order; each with the batch that it is in. */
async function lettersTo(half: Half) {
  const rows = await scene.world.db
    .select({ kind: letters.kind, decidedAt: letters.decidedAt, payload: outbox.payload, sendAt: outbox.wakesAt })
    .from(letters)
    .innerJoin(outbox, eq(outbox.id, letters.outboxId))
    .where(eq(letters.participantId, scene.ids[half]))
    .orderBy(asc(letters.decidedAt), sql`outbox.rowid`);
  return rows.map(({ payload, ...row }) => ({ ...row, batch: messages.parse(JSON.parse(payload ?? '[]')) }));
}

/** What the calendar of one half was told, in order: "REQUEST 2027-01-21T15:00 Zaal 3". */
async function calendarOf(half: Half) {
  const found = (await lettersTo(half)).flatMap(({ batch }) => {
    const [alone, ...others] = batch;
    if (batch.every(({ attachments }) => attachments === undefined)) return [];
    // The provider takes no attachment in a batch.
    expect(others).toEqual([]);
    return alone === undefined ? [] : [eventIn(alone)];
  });
  const uids = new Set(found.map(({ value }) => value('uid')));
  expect(uids.size).toBeLessThanOrEqual(1);
  const sequences = found.map(({ value }) => Number(value('sequence')));
  expect(sequences).toEqual([...new Set(sequences)].toSorted((a, b) => a - b));
  return found.map(({ method, value }) => {
    const starts = wall(
      at(ASKED).add({ milliseconds: Date.parse(value('dtstart') ?? '') - at(ASKED).epochMilliseconds }),
    );
    return [method, starts, value('location')].filter((part) => part !== null).join(' ');
  });
}
const calendars = async () => ({ noor: await calendarOf('mentor'), luc: await calendarOf('mentee') });
const both = (...events: string[]) => ({ noor: events, luc: events });
const kindsTo = async (half: Half) => (await lettersTo(half)).map(({ kind }) => kind);

/** Noor said yes, and both have it in their calendars. */
async function agreed(): Promise<void> {
  await invite();
  await until('2027-01-14T09:30');
  expect(await say('sit-in-asked', { join: 'yes' }, '2027-01-14T10:00')).toEqual({ kind: 'recorded' });
  await until('2027-01-14T10:30');
  expect(await calendars()).toEqual(both('REQUEST 2027-01-21T15:00 Zaal 3'));
}

describe('a meeting that both have in their calendars', () => {
  beforeEach(agreed);

  it('moves in both when it moves, and Noor is asked what she saw after the new one', async () => {
    await say('sit-in', { ...meeting, when: instant('2027-01-22T10:00') }, '2027-01-15T11:00');
    expect(await calendars()).toEqual(both('REQUEST 2027-01-21T15:00 Zaal 3', 'REQUEST 2027-01-22T10:00 Zaal 3'));
    const { wakesAt, state } = await promptOf('sit-in-notes', 'mentor');
    expect([state, wakesAt]).toEqual(['scheduled', at('2027-01-22T12:00').epochMilliseconds]);
    const [, letter] = (await lettersTo('mentor')).filter(({ batch }) => batch[0]?.attachments !== undefined);
    expect(letter?.batch[0]?.text).toContain(
      'Wanneer:\n> vrijdag 22 januari om 10.00 uur\n> (eerst: donderdag 21 januari om 15.00 uur)',
    );
    await until('2027-01-22T13:00');
    expect(await kindsTo('mentor')).toEqual(['sit-in-asked', 'sit-in-agreed', 'appointment-changed', 'sit-in-notes']);
  });

  it('has another place and length in both, and none when the place is left open', async () => {
    await say('sit-in', { ...meeting, where: 'Zaal 4', length: 'two-hours' }, '2027-01-15T11:00');
    const { where: _, ...nowhere } = meeting;
    await say('sit-in', nowhere, '2027-01-15T12:00');
    expect(await calendars()).toEqual(
      both('REQUEST 2027-01-21T15:00 Zaal 3', 'REQUEST 2027-01-21T15:00 Zaal 4', 'REQUEST 2027-01-21T15:00'),
    );
  });

  it('tells Noor alone what else to watch, and nobody of what stays as it was', async () => {
    await say('sit-in', { ...meeting, watch: 'Hoe ik afrond' }, '2027-01-15T11:00');
    await say('sit-in', { ...meeting, watch: 'Hoe ik afrond' }, '2027-01-15T12:00');
    expect(await kindsTo('mentee')).toEqual(['sit-in-agreed']);
    expect((await kindsTo('mentor')).at(-1)).toBe('appointment-changed');
    expect((await lettersTo('mentor')).at(-1)?.batch[0]?.text).toContain('> Hoe ik afrond\n> (eerst: Of ik luister)');
  });

  it('leaves both when Luc takes it back, and nothing is asked of it', async () => {
    expect(await takeBack('sit-in', '2027-01-18T11:00')).toEqual({ kind: 'recorded' });
    expect(await calendars()).toEqual(both('REQUEST 2027-01-21T15:00 Zaal 3', 'CANCEL 2027-01-21T15:00 Zaal 3'));
    await until('2027-02-20T09:00');
    expect(await kindsTo('mentor')).toEqual(['sit-in-asked', 'sit-in-agreed', 'appointment-cancelled']);
    expect(await kindsTo('mentee')).toEqual(['sit-in-agreed', 'appointment-cancelled']);
  });

  it('comes back when he asks again, at another moment', async () => {
    await takeBack('sit-in', '2027-01-18T11:00');
    await say('sit-in', { ...meeting, when: instant('2027-01-25T10:00') }, '2027-01-18T12:00');
    await until('2027-01-19T09:00');
    expect(await calendars()).toEqual(
      both('REQUEST 2027-01-21T15:00 Zaal 3', 'CANCEL 2027-01-21T15:00 Zaal 3', 'REQUEST 2027-01-25T10:00 Zaal 3'),
    );
    expect((await promptOf('sit-in-notes', 'mentor')).wakesAt).toBe(at('2027-01-25T12:00').epochMilliseconds);
  });

  it('leaves both when Noor cannot, which she can say until it begins, and comes back when she can', async () => {
    await say('sit-in-asked', { join: 'no' }, '2027-01-14T11:00');
    await until('2027-01-14T12:00');
    expect(await kindsTo('mentee')).toEqual(['sit-in-agreed', 'appointment-cancelled']);
    await say('sit-in-asked', { join: 'yes' }, '2027-01-14T13:00');
    // Her question closed on Tuesday evening; the meeting is on Thursday.
    expect(await say('sit-in-asked', { join: 'no' }, '2027-01-21T14:00')).toEqual({ kind: 'recorded' });
    const [request, cancel] = ['REQUEST 2027-01-21T15:00 Zaal 3', 'CANCEL 2027-01-21T15:00 Zaal 3'];
    expect(await calendars()).toEqual(both(request, cancel, request, cancel));
  });

  it('stays as it was once it has begun', async () => {
    expect(await say('sit-in-asked', { join: 'no' }, WHEN)).toEqual({ kind: 'closed' });
    expect(await takeBack('sit-in', WHEN)).toEqual({ kind: 'closed' });
    const later = { ...meeting, when: instant('2027-01-25T10:00') };
    expect(await say('sit-in', later, '2027-01-21T16:00')).toEqual({ kind: 'closed' });
    expect(await calendars()).toEqual(both('REQUEST 2027-01-21T15:00 Zaal 3'));
  });

  it('cannot move into the past', async () => {
    const past = { ...meeting, when: instant('2027-01-14T10:00') };
    expect(await say('sit-in', past, '2027-01-15T11:00')).toEqual({
      kind: 'refused',
      refused: [{ question: 'when', why: 'past' }],
    });
    expect(await calendars()).toEqual(both('REQUEST 2027-01-21T15:00 Zaal 3'));
  });

  it.each<[string, (now: Temporal.Instant) => Promise<unknown>]>([
    ['Noor leaves', (now) => carryOut(scene.world, scene.ids.mentor, { kind: 'leave' }, now)],
    ['Luc leaves', (now) => carryOut(scene.world, scene.ids.mentee, { kind: 'leave' }, now)],
    ['the cohort stops', (now) => moveCohort(scene.world, scene.organisationId, scene.cohortId, 'stop', now)],
  ])('leaves both when %s, unless it has been', async (_, end) => {
    await end(at('2027-01-20T11:00'));
    expect(await calendars()).toEqual(both('REQUEST 2027-01-21T15:00 Zaal 3', 'CANCEL 2027-01-21T15:00 Zaal 3'));
  });

  it('stays where it was in calendars that it has passed', async () => {
    await moveCohort(scene.world, scene.organisationId, scene.cohortId, 'stop', at('2027-01-21T15:01'));
    expect(await calendars()).toEqual(both('REQUEST 2027-01-21T15:00 Zaal 3'));
  });

  it('leaves both when their pair ends because Luc wants to stop', async () => {
    await scene.tell({ to: 'mentee', step: 'stop', sent: 1, answered: 2, answers: { going: 'stop' } });
    const check = await scene.world.db
      .select({ id: prompts.id, version: prompts.version })
      .from(prompts)
      .where(and(eq(prompts.cohortId, scene.cohortId), eq(prompts.step, 'check')))
      .get();
    const now = at('2027-01-20T11:00');
    await scene.world.db.run(sql`UPDATE prompts SET wakes_at = ${now.epochMilliseconds}, version = version + 1
      WHERE id = ${check?.id ?? ''}`);
    await tick(await worldAt(now), now);
    expect(await calendars()).toEqual(both('REQUEST 2027-01-21T15:00 Zaal 3', 'CANCEL 2027-01-21T15:00 Zaal 3'));
  });

  it.each([
    ['waits for the morning', '2027-01-18T23:30', '2027-01-19T09:00'],
    ['goes out at once where the morning is too late', '2027-01-20T23:30', null],
  ])('what is decided at night %s', async (_, local, sendAt) => {
    const when = instant(sendAt === null ? '2027-01-21T11:00' : '2027-01-25T11:00');
    await say('sit-in', { ...meeting, when }, local);
    const [letter] = (await lettersTo('mentor')).slice(-1);
    expect(letter?.kind).toBe('appointment-changed');
    const expected = sendAt === null ? at(local).add({ minutes: 5 }) : at(sendAt);
    expect(letter?.sendAt).toBe(expected.epochMilliseconds);
  });

  it('is decided about by one at a time: who comes second decides on what the first made of it', async () => {
    const results = await Promise.all([
      say('sit-in', { ...meeting, when: instant('2027-01-22T10:00') }, '2027-01-15T11:00'),
      say('sit-in-asked', { join: 'no' }, '2027-01-15T11:00'),
      say('sit-in', { ...meeting, where: 'Zaal 5' }, '2027-01-15T11:00'),
    ]);
    expect(results).toEqual(Array(3).fill({ kind: 'recorded' }));
    const { noor, luc } = await calendars();
    expect(noor).toEqual(luc);
    expect(noor.at(-1)).toMatch(/^CANCEL/);
  });
});

describe('a meeting that is not in both calendars yet', () => {
  beforeEach(async () => {
    await invite();
    await until('2027-01-14T09:30');
  });

  it('comes as it is now, where it changed before the letter went out', async () => {
    await say('sit-in-asked', { join: 'yes' }, '2027-01-14T23:00');
    await say('sit-in', { ...meeting, where: 'Zaal 4' }, '2027-01-14T23:30');
    await until('2027-01-15T10:00');
    expect(await calendars()).toEqual(both('REQUEST 2027-01-21T15:00 Zaal 4'));
  });

  it('is not brought as it was, where it changes while the letter is being written', async () => {
    await say('sit-in-asked', { join: 'yes' }, '2027-01-14T10:00');
    const now = at('2027-01-14T10:01');
    const carrier = await situationOf(scene.world.db, (await promptOf('sit-in-agreed', 'mentor')).id);
    if (carrier === undefined) throw new Error('There is no letter');
    const letter = { frame: carrier, changes: wake(carrier, now, null, newId) };
    await say('sit-in', { ...meeting, where: 'Zaal 4' }, '2027-01-14T10:01');
    await expect(commit(scene.world, [letter], now)).rejects.toThrow(MovedMeanwhile);
    await until('2027-01-14T10:30');
    expect(await calendars()).toEqual(both('REQUEST 2027-01-21T15:00 Zaal 4'));
  });

  it('is told of a change that was decided while the letter went out', async () => {
    await say('sit-in-asked', { join: 'yes' }, '2027-01-14T10:00');
    const now = at('2027-01-14T10:01');
    const begun = await promptOf('sit-in', 'mentee');
    const situation = await situationOf(scene.world.db, begun.id);
    if (situation === undefined) throw new Error('Nothing was begun');
    const carriers = await carriersIn(scene.world.db, situation.programme, [scene.pair], begun.id);
    const changes = rearranged(situation, [], carriers, now, newId);
    await until('2027-01-14T10:30');
    await expect(commit(scene.world, [{ frame: situation, changes }], now)).rejects.toThrow(MovedMeanwhile);
  });

  it('is brought by the letter that holds, when a no becomes a yes', async () => {
    await say('sit-in-asked', { join: 'no' }, '2027-01-14T10:00');
    await until('2027-01-14T10:30');
    expect(await kindsTo('mentee')).toEqual(['sit-in-declined']);
    await say('sit-in-asked', { join: 'yes' }, '2027-01-14T11:00');
    await until('2027-01-14T11:30');
    expect(await calendars()).toEqual(both('REQUEST 2027-01-21T15:00 Zaal 3'));
    await until('2027-01-21T17:30');
    expect((await kindsTo('mentor')).at(-1)).toBe('sit-in-notes');
  });

  it('is never brought, when a yes becomes a no at night: Luc hears the no', async () => {
    await say('sit-in-asked', { join: 'yes' }, '2027-01-14T23:00');
    await until('2027-01-14T23:05');
    await say('sit-in-asked', { join: 'no' }, '2027-01-14T23:10');
    await until('2027-01-22T10:00');
    expect(await calendars()).toEqual({ noor: [], luc: [] });
    expect(await kindsTo('mentee')).toEqual(['sit-in-declined']);
    expect(await kindsTo('mentor')).toEqual(['sit-in-asked']);
  });

  it('is brought to whoever takes a no back, and says yes', async () => {
    await say('sit-in-asked', { join: 'no' }, '2027-01-14T10:00');
    await until('2027-01-14T10:30');
    await takeBack('sit-in-asked', '2027-01-14T11:00');
    await say('sit-in-asked', { join: 'yes' }, '2027-01-14T11:10');
    await until('2027-01-14T11:30');
    expect(await calendars()).toEqual(both('REQUEST 2027-01-21T15:00 Zaal 3'));
  });

  it('is brought before it begins: on Saturday, where Monday is too late, and not at night', async () => {
    await say('sit-in', { ...meeting, when: instant('2027-01-18T08:30') }, '2027-01-15T10:00');
    await say('sit-in-asked', { join: 'yes' }, '2027-01-15T22:00');
    await until('2027-01-16T08:59');
    expect(await calendars()).toEqual(both());
    await until('2027-01-16T09:00');
    expect(await calendars()).toEqual(both('REQUEST 2027-01-18T08:30 Zaal 3'));
  });

  it('is not brought once it has been, and is asked about all the same', async () => {
    await say('sit-in', { ...meeting, when: instant('2027-01-15T11:00') }, '2027-01-14T10:00');
    await say('sit-in-asked', { join: 'yes' }, '2027-01-15T11:30');
    await until('2027-01-15T14:00');
    expect(await calendars()).toEqual({ noor: [], luc: [] });
    expect(await kindsTo('mentor')).toEqual(['sit-in-asked', 'sit-in-notes']);
  });
});
