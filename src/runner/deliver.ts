import type { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import type { Id } from '../ids.ts';
import { type Message, message } from '../mail/sender.ts';
import { afterAttempt, inDoubt, type Verdict } from '../mail/verdict.ts';
import {
  type Batch,
  batchById,
  beginAttempt,
  dropBatch,
  type LetterEnd,
  markDead,
  postponeBatch,
  settleBatch,
} from '../store/outbox.ts';
import { instant } from '../store/rows.ts';
import { postOf, readyNow, wakeDelivery } from './commit.ts';
import { troubleNotices } from './trouble.ts';
import type { World } from './world.ts';

/** How long an attempt may hold a batch before the sweep takes it up again. */
const LEASE_MS = 10 * 60_000;

export type Delivered = { kind: 'done' } | { kind: 'again'; afterSeconds: number };

/**
 * Hands one stored batch to the provider, or finds that there is nothing left to do. Safe to run twice,
 * at once or after a crash: the batch's id is the idempotency key (P2). A batch that may have been
 * accepted and whose key is no longer remembered is never sent again; its letters are doubtful, and the
 * coordinator hears of it.
 */
export async function deliver(world: World, id: Id<'out'>, now: Temporal.Instant): Promise<Delivered> {
  const batch = await batchById(world.db, id);
  if (batch === undefined) return { kind: 'done' };
  if (batch.state === 'done') {
    if (batch.wakesAt <= now.epochMilliseconds) await dropBatch(world.db, id);
    return { kind: 'done' };
  }
  const messages = payload.parse(JSON.parse(batch.payload));
  if (inDoubt(batch, now)) {
    return carryOut(
      world,
      batch,
      messages,
      { kind: 'settled', results: messages.map(() => ({ state: 'doubtful', error: batch.lastError })) },
      now,
    );
  }
  if (!(await beginAttempt(world.db, batch, now, LEASE_MS))) return { kind: 'done' };
  const outcome = await world.sender.send(id, messages);
  return carryOut(world, batch, messages, afterAttempt(batch, messages.length, outcome, now), now);
}

const payload = z.array(message);

async function carryOut(
  world: World,
  batch: Batch,
  messages: readonly Message[],
  verdict: Verdict,
  now: Temporal.Instant,
): Promise<Delivered> {
  if (verdict.kind === 'postponed') {
    const until = now.add({ seconds: verdict.afterSeconds });
    await postponeBatch(world.db, batch.id, { until, reason: verdict.reason, perhapsSince: verdict.perhapsSince });
    return { kind: 'again', afterSeconds: verdict.afterSeconds };
  }
  const ends = verdict.results.map(
    (result, at): LetterEnd => ({ providerId: null, error: null, ...result, id: letterIdOf(messages[at]) }),
  );
  const post = await postOf(world, await troubleNotices(world, ends), now);
  const dropAt = instant(batch.perhapsSince ?? now.epochMilliseconds).add({ hours: 24 });
  await settleBatch(world.db, batch.id, { ends, now, dropAt }, post);
  await wakeDelivery(world, readyNow(post, now));
  return { kind: 'done' };
}

/** Each message carries its letter's id as a tag, for the provider's webhooks and for us. */
function letterIdOf(message: Message | undefined): string {
  const tag = message?.tags.find(({ name }) => name === 'letter');
  if (tag === undefined) throw new Error('A stored message has no letter id');
  return tag.value;
}

/** The queue gave a batch up: it is marked, so that digests and the API show it, and the tick's sweep goes on trying. */
export async function bury(world: World, id: Id<'out'>, now: Temporal.Instant): Promise<void> {
  await markDead(world.db, id, now);
  console.error({ event: 'batch given up by the queue', batch: id });
}
