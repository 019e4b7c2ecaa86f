import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { type Bindings, type Config, readConfig } from './config.ts';
import { idSchema } from './ids.ts';
import { mailboxSender } from './mail/mailbox.ts';
import { resendSender } from './mail/resend.ts';
import type { Sender } from './mail/sender.ts';
import { bury, type Delivered, deliver } from './runner/deliver.ts';
import { receive } from './runner/receive.ts';
import { tick } from './runner/tick.ts';
import type { World } from './runner/world.ts';
import { readClock } from './store/clock.ts';
import { type Database, database } from './store/database.ts';
import { app } from './web/app.ts';

/** The queue whose messages could not be delivered by the other one. */
const DEAD_LETTERS = 'omgekeerd-dead';

/** The four doors. Each reads the configuration, takes the time once and calls one verb. */
export default {
  async fetch(request, bindings) {
    const { world, now } = await enter(bindings);
    return app.fetch(request, { world, now });
  },

  async scheduled(_controller, bindings) {
    const { world, now } = await enter(bindings);
    await tick(world, now);
  },

  async queue(batch, bindings) {
    const { world, now } = await enter(bindings);
    const errors: unknown[] = [];
    for (const message of batch.messages) {
      try {
        settle(message, await handle(world, batch.queue, message.body, now));
      } catch (error) {
        errors.push(error);
        message.retry();
      }
    }
    if (errors.length > 0) throw new AggregateError(errors, `${errors.length} queue messages failed`);
  },

  async email(message, bindings) {
    const { world, now } = await enter(bindings);
    const received = await receive(world, message, now);
    if (received.kind === 'rejected') message.setReject(received.reason);
  },
} satisfies ExportedHandler<Bindings, unknown>;

/** Queues delay a message for twelve hours at most. */
const LONGEST_DELAY_SECONDS = 12 * 3_600;

const outboxMessage = z.object({ batch: idSchema('out') });

async function handle(world: World, queue: string, body: unknown, now: Temporal.Instant): Promise<Delivered> {
  const { batch } = outboxMessage.parse(body);
  if (queue !== DEAD_LETTERS) return deliver(world, batch, now);
  await bury(world, batch, now);
  return { kind: 'done' };
}

function settle(message: Message, delivered: Delivered): void {
  if (delivered.kind === 'done') message.ack();
  else message.retry({ delaySeconds: Math.min(delivered.afterSeconds, LONGEST_DELAY_SECONDS) });
}

async function enter(bindings: Bindings): Promise<{ world: World; now: Temporal.Instant }> {
  const config = await readConfig(bindings);
  const db = database(bindings.DB);
  const now = config.clock === 'moveable' ? await readClock(db) : Temporal.Now.instant();
  return {
    world: { db, config, sender: senderFor(config, db, now), queue: bindings.OUTBOX, bucket: bindings.MAIL },
    now,
  };
}

function senderFor({ delivery }: Config, db: Database, now: Temporal.Instant): Sender {
  return delivery.kind === 'resend' ? resendSender(delivery) : mailboxSender(db, now);
}
