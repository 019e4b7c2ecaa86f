import { env } from 'cloudflare:workers';
import { Temporal } from 'temporal-polyfill';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { resendSender } from '../../src/mail/resend.ts';
import { type Message, message } from '../../src/mail/sender.ts';
import type { Change, Notice } from '../../src/programme/change.ts';
import type { Person } from '../../src/programme/cohort.ts';
import { commit } from '../../src/runner/commit.ts';
import { deliver } from '../../src/runner/deliver.ts';
import { tick } from '../../src/runner/tick.ts';
import { type CohortFrame, cohortFrame } from '../../src/store/cohorts.ts';
import { database } from '../../src/store/database.ts';
import { pendingBatches } from '../../src/store/outbox.ts';
import { personOf } from '../../src/store/rows.ts';
import { participants } from '../../src/store/schema.ts';
import { letters, outbox } from '../../src/store/schema-mail.ts';
import { eventIn } from '../mail/calendar-file.ts';
import { session } from '../mail/orders.ts';
import { STAND_IN_KEY, type StandInResend, standInResend } from '../stand-ins/resend.ts';
import { launched, listed, MONDAY, worldAt } from '../world.ts';

const db = database(env.DB);
let frame: CohortFrame;
let noor: Person;
let luc: Person;
let now: Temporal.Instant;
let resend: StandInResend;
const world = async () => worldAt(now, { sender: resendSender({ apiKey: STAND_IN_KEY }) });

beforeEach(async () => {
  for (const table of ['letters', 'outbox', 'prompts', 'participants', 'cohorts', 'programmes', 'organisations']) {
    await env.DB.exec(`DELETE FROM ${table}`);
  }
  now = MONDAY;
  resend = standInResend({ now: () => now.epochMilliseconds });
  vi.spyOn(globalThis, 'fetch').mockImplementation((input, init) => resend.fetch(new Request(input, init)));
  const people = [listed('mentor', 'Noor'), listed('mentee', 'Luc')];
  const { id } = await launched(await world(), people, now, { startsAt: now.add({ hours: 24 * 30 }) });
  frame = await cohortFrame(db, id);
  [noor, luc] = [await named('Noor'), await named('Luc')];
});
afterEach(() => vi.restoreAllMocks());

async function named(name: string): Promise<Person> {
  const row = (await db.select().from(participants)).find((one) => one.name === name);
  if (row === undefined) throw new Error(`${name} was not launched`);
  return personOf(row);
}

const letter = (to: Person, notice: Notice): Change => ({ kind: 'letter', letter: { kind: 'notice', to, notice } });
const agreed = (to: Person, more: Partial<typeof session> = {}) =>
  letter(to, { kind: 'session-agreed', ...session, partner: to === noor ? luc : noor, ...more });
const decide = async (...changes: Change[]) => commit(await world(), [{ frame, changes }], now);
const stored = async (): Promise<Message[][]> =>
  (await db.select().from(outbox)).map(({ payload }) => z.array(message).parse(JSON.parse(payload)));
const states = async () => (await db.select().from(letters)).map(({ state }) => state);

async function deliverAll(): Promise<void> {
  for (const id of await pendingBatches(db, now.add({ hours: 1 }))) await deliver(await world(), id, now);
}

describe('letters with an event', () => {
  it('are packed by themselves, and the others together', async () => {
    const other = (to: Person) => letter(to, { kind: 'search-goes-on' });
    await decide(other(noor), agreed(noor), other(luc), agreed(luc), other(frame.coordinator));
    const receivers = (await stored()).map((batch) => batch.map(({ to }) => to.split(' ')[0]));
    expect(receivers.toSorted((a, b) => a.length - b.length)).toEqual([['Noor'], ['Luc'], ['Noor', 'Luc', 'An']]);
    await deliverAll();
    expect(resend.accepted).toHaveLength(5);
    expect(await states()).toEqual(Array(5).fill('sent'));
  });

  it('are sent as they were stored', async () => {
    await decide(agreed(luc));
    const kept = (await stored())[0]?.[0];
    await deliverAll();
    const [sent] = resend.accepted;
    expect(sent?.message.attachments).toEqual(
      kept?.attachments?.map(({ name, contentType, content }) => ({
        content,
        filename: name,
        content_type: contentType,
      })),
    );
    expect(eventIn(kept ?? {}).value('dtstart')).toBe('2027-01-14T19:00:00Z');
  });

  it.each(['refuse', '429', '500', 'accept-then-500', 'accept-then-drop'] as const)(
    'are sent once after %s',
    async (fault) => {
      await decide(agreed(noor), agreed(luc));
      resend.failNext(fault, fault);
      await deliverAll();
      expect(await states()).toEqual(['pending', 'pending']);
      now = now.add({ minutes: 1 });
      await deliverAll();
      expect(await states()).toEqual(['sent', 'sent']);
      expect(resend.accepted).toHaveLength(2);
      expect(resend.duplicates()).toEqual([]);
    },
  );

  it('are sent once when the Worker dies after the call, and by the same bytes', async () => {
    await decide(agreed(luc));
    const [id] = await pendingBatches(db, now.add({ hours: 1 }));
    if (id === undefined) throw new Error('No batch');
    const dying = await world();
    const send = dying.sender.send;
    dying.sender.send = async (batch, messages) => {
      await send(batch, messages);
      throw new Error('The Worker is gone');
    };
    await expect(deliver(dying, id, now)).rejects.toThrow('gone');
    now = now.add({ minutes: 11 });
    const sweep = await world();
    await tick(sweep, now);
    expect(sweep.queued).toEqual([{ batch: id }]);
    await deliver(await world(), id, now);
    expect(await states()).toEqual(['sent']);
    expect(resend.calls()).toBe(2);
    expect(resend.accepted).toHaveLength(1);
  });

  it('are sent once when the queue says it twice', async () => {
    await decide(agreed(luc));
    const [id] = await pendingBatches(db, now.add({ hours: 1 }));
    if (id === undefined) throw new Error('No batch');
    await Promise.all([deliver(await world(), id, now), deliver(await world(), id, now)]);
    await deliver(await world(), id, now);
    expect(resend.accepted).toHaveLength(1);
  });

  it('are refused at once when the address is, and the coordinator hears of it', async () => {
    await decide(agreed({ ...luc, email: 'luc@example.com' }));
    await deliverAll();
    expect(await states()).toContain('refused');
    await deliverAll();
    expect(resend.accepted.map(({ message: { to } }) => to)).toEqual(['An Claes <an.claes@omgekeerd.test>']);
  });

  it('cannot tell somebody twice of the same change', async () => {
    await decide(agreed(luc));
    await expect(decide(agreed(luc))).rejects.toThrow('UNIQUE');
    await decide(agreed(luc, { sequence: 1 }));
    expect(await stored()).toHaveLength(2);
  });
});

describe('a letter about a session that is decided on at night', () => {
  const NIGHT = Temporal.Instant.from('2027-01-12T22:30:00Z');
  const MORNING = Temporal.Instant.from('2027-01-13T08:00:00Z');
  const NOON = Temporal.Instant.from('2027-01-13T12:00:00Z');
  const told = { ...session, startsAt: NOON };

  it.each<[string, Notice, Temporal.Instant | null]>([
    ['waits for the morning when that is early enough', { kind: 'session-agreed', ...told }, MORNING],
    [
      'goes out when the session comes sooner',
      { kind: 'session-cancelled', over: false, ...told, startsAt: NOON.subtract({ minutes: 1 }) },
      null,
    ],
    [
      'goes out when the old moment comes sooner',
      { kind: 'session-moved', ...told, startsAt: NOON.add({ hours: 48 }), from: MORNING.add({ hours: 1 }) },
      null,
    ],
    ['waits when both moments are far', { kind: 'session-moved', ...told, from: NOON.add({ hours: 24 }) }, MORNING],
  ])('%s', async (_, notice, waitsUntil) => {
    now = NIGHT;
    await decide(letter(luc, notice));
    const [batch] = await db.select().from(outbox);
    const queued = (await pendingBatches(db, NIGHT.add({ hours: 1 }))).length;
    expect(queued).toBe(waitsUntil === null ? 1 : 0);
    if (waitsUntil !== null) expect(batch?.wakesAt).toBe(waitsUntil.epochMilliseconds);
  });
});
