import { Temporal } from 'temporal-polyfill';
import { mailboxSender } from '../../mail/mailbox.ts';
import { countLetters } from '../../mail/mailbox-reads.ts';
import { SWEEP_AFTER_MS } from '../../runner/commit.ts';
import { deliver } from '../../runner/deliver.ts';
import { tick } from '../../runner/tick.ts';
import type { World } from '../../runner/world.ts';
import { moveClock, nextWaking } from '../../store/clock.ts';
import { pendingBatches } from '../../store/outbox.ts';

/** How far to move the clock: to the next letter, or to a moment. */
export type Leap = { to: 'next' } | { to: Temporal.Instant };

/** Wakings in one go; the next go takes it up from there. */
const MOST_WAKINGS = 2_000;

/** Where the clock stands, and what will wake next. */
export type Stands = { now: Temporal.Instant; next: Temporal.Instant | null };

/**
 * Moves the local clock from waking to waking, running the real tick at each, and stops at the next
 * letter or at the moment asked for. Moved back, it wakes nobody: what was sent stays sent.
 */
export async function advance(world: World, from: Temporal.Instant, leap: Leap): Promise<Stands> {
  await runAt(world, from);
  return leap.to === 'next' ? toNextLetter(world, from) : toMoment(world, from, leap.to);
}

async function toNextLetter(world: World, from: Temporal.Instant): Promise<Stands> {
  const before = await countLetters(world.db);
  let now = from;
  let next = await nextWaking(world.db);
  for (let waking = 0; waking < MOST_WAKINGS && next !== null; waking += 1) {
    now = later(next, now);
    await runAt(world, now);
    next = await nextWaking(world.db);
    if ((await countLetters(world.db)) > before) break;
  }
  return { now, next };
}

async function toMoment(world: World, from: Temporal.Instant, to: Temporal.Instant): Promise<Stands> {
  let now = from;
  let next = await nextWaking(world.db);
  for (let waking = 0; next !== null && Temporal.Instant.compare(next, to) <= 0; waking += 1) {
    if (waking === MOST_WAKINGS) return { now, next };
    now = later(next, now);
    await runAt(world, now);
    next = await nextWaking(world.db);
  }
  await moveClock(world.db, to);
  return { now: to, next };
}

/** One tick, and everything it decided delivered, so that the mailbox shows it at once. */
async function runAt(world: World, now: Temporal.Instant): Promise<void> {
  await moveClock(world.db, now);
  const at = { ...world, sender: mailboxSender(world.db, now) };
  await tick(at, now);
  await deliverNow(at, now);
}

/** Delivers what would go out within minutes. */
export async function deliverNow(world: World, now: Temporal.Instant): Promise<void> {
  for (const id of await pendingBatches(world.db, now.add({ milliseconds: SWEEP_AFTER_MS })))
    await deliver(world, id, now);
}

function later(a: Temporal.Instant, b: Temporal.Instant): Temporal.Instant {
  return Temporal.Instant.compare(a, b) > 0 ? a : b;
}
