import { env } from 'cloudflare:workers';
import type { Temporal } from 'temporal-polyfill';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { resendSender } from '../../src/mail/resend.ts';
import { bury, deliver } from '../../src/runner/deliver.ts';
import { tick } from '../../src/runner/tick.ts';
import { database } from '../../src/store/database.ts';
import { pendingBatches } from '../../src/store/outbox.ts';
import { letters, outbox } from '../../src/store/schema-mail.ts';
import { STAND_IN_KEY, type StandInResend, standInResend } from '../stand-ins/resend.ts';
import { launched, listed, MONDAY, worldAt } from '../world.ts';

let resend: StandInResend;
let now: Temporal.Instant;
const db = database(env.DB);
const world = async () => worldAt(now, { sender: resendSender({ apiKey: STAND_IN_KEY }) });
const states = async () => (await db.select().from(letters)).map(({ state }) => state);

beforeEach(async () => {
  for (const table of ['letters', 'outbox', 'prompts', 'participants', 'cohorts', 'programmes', 'organisations']) {
    await env.DB.exec(`DELETE FROM ${table}`);
  }
  now = MONDAY;
  resend = standInResend({ now: () => now.epochMilliseconds });
  vi.spyOn(globalThis, 'fetch').mockImplementation((input, init) => resend.fetch(new Request(input, init)));
  await launched(await world(), [listed('mentor', 'Noor'), listed('mentee', 'Luc')], now);
  now = now.add({ hours: 23 });
  await tick(await world(), now);
});
afterEach(() => vi.restoreAllMocks());

async function deliverAll(): Promise<void> {
  for (const id of await pendingBatches(db, now.add({ hours: 1 }))) await deliver(await world(), id, now);
}

describe('delivery', () => {
  it('hands all letters of a tick to the provider in one call, and settles them', async () => {
    await deliverAll();
    expect(resend.calls()).toBe(1);
    expect(await states()).toEqual(['sent', 'sent', 'sent']);
  });

  it('run twice at once sends once', async () => {
    const [id] = await pendingBatches(db, now.add({ hours: 1 }));
    if (id === undefined) throw new Error('No batch');
    await Promise.all([deliver(await world(), id, now), deliver(await world(), id, now)]);
    await deliver(await world(), id, now);
    expect(resend.accepted).toHaveLength(3);
    expect(resend.duplicates()).toEqual([]);
  });

  it.each(['refuse', '429', '500', 'accept-then-500', 'accept-then-drop'] as const)(
    'after %s tries again and sends once',
    async (fault) => {
      resend.failNext(fault);
      await deliverAll();
      expect(await states()).toEqual(['pending', 'pending', 'pending']);
      now = now.add({ minutes: 1 });
      await deliverAll();
      expect(await states()).toEqual(['sent', 'sent', 'sent']);
      expect(resend.accepted).toHaveLength(3);
      expect(resend.duplicates()).toEqual([]);
    },
  );

  it('asks the queue for another try after as long as the provider says', async () => {
    const [id] = await pendingBatches(db, now.add({ hours: 1 }));
    if (id === undefined) throw new Error('No batch');
    resend.failNext('429');
    expect(await deliver(await world(), id, now)).toMatchObject({ kind: 'again' });
  });

  it('is picked up by the sweep of the tick when the queue lost its message', async () => {
    const later = await worldAt(now.add({ minutes: 6 }));
    await tick(later, now.add({ minutes: 6 }));
    expect(later.queued).toEqual((await pendingBatches(db, now.add({ hours: 1 }))).map((batch) => ({ batch })));
  });

  it('never sends again what may have been accepted a day ago, and tells the coordinator', async () => {
    resend.failNext('accept-then-drop');
    await deliverAll();
    now = now.add({ hours: 23 });
    await deliverAll();
    expect(resend.calls()).toBe(1);
    expect(await states()).toContain('doubtful');
    await deliverAll();
    expect(resend.accepted.at(-1)?.message.subject).toBe('3 mails kwamen niet aan');
    expect(resend.duplicates()).toEqual([]);
  });

  it('goes on after the dead-letter queue gave it up', async () => {
    const [id] = await pendingBatches(db, now.add({ hours: 1 }));
    if (id === undefined) throw new Error('No batch');
    const shouted = vi.spyOn(console, 'error').mockImplementation(() => {});
    await bury(await world(), id, now);
    expect(shouted).toHaveBeenCalledOnce();
    expect((await db.select().from(outbox)).map(({ deadAt }) => deadAt)).toEqual([now.epochMilliseconds]);
    await deliverAll();
    expect(await states()).toEqual(['sent', 'sent', 'sent']);
  });

  it('forgets the messages a day after they were sent, and keeps the letters', async () => {
    await deliverAll();
    now = now.add({ hours: 25 });
    const [row] = await db.select().from(outbox);
    if (row === undefined) throw new Error('No batch');
    await deliver(await world(), row.id, now);
    expect(await db.select().from(outbox)).toEqual([]);
    expect(await states()).toEqual(['sent', 'sent', 'sent']);
  });
});
