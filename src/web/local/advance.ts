import { Temporal } from 'temporal-polyfill';
import { mailboxSender } from '../../mail/mailbox.ts';
import { countLetters } from '../../mail/mailbox-reads.ts';
import { deliver } from '../../runner/deliver.ts';
import { tick } from '../../runner/tick.ts';
import type { World } from '../../runner/world.ts';
import { moveClock, nextWaking } from '../../store/clock.ts';
import { pendingBatches } from '../../store/outbox.ts';

/** How far to move the clock: to the next letter, or to a moment. */
export type Leap = { to: 'next' } | { to: Temporal.Instant };

/** Wakings without a letter that "to the next letter" passes over before it gives up. */
const MOST_WAKINGS = 500;

/**
 * Moves the local clock from waking to waking, running the real tick at each, and stops at the next
 * letter or at the moment asked for. Returns where the clock stands.
 */
export async function advance(world: World, from: Temporal.Instant, leap: Leap): Promise<Temporal.Instant> {
  await runAt(world, from);
  const before = await countLetters(world.db);
  let now = from;
  for (let waking = 0; waking < MOST_WAKINGS; waking += 1) {
    const next = await nextWaking(world.db);
    if (next === null || (leap.to !== 'next' && isAfter(next, leap.to))) break;
    now = isAfter(next, now) ? next : now;
    await runAt(world, now);
    if (leap.to === 'next' && (await countLetters(world.db)) > before) return now;
  }
  if (leap.to === 'next' || !isAfter(leap.to, now)) return now;
  await moveClock(world.db, leap.to);
  return leap.to;
}

/** One tick, and everything it decided delivered, so that the mailbox shows it at once. */
async function runAt(world: World, now: Temporal.Instant): Promise<void> {
  await moveClock(world.db, now);
  const at = { ...world, sender: mailboxSender(world.db, now) };
  await tick(at, now);
  for (const id of await pendingBatches(world.db)) await deliver(at, id, now);
}

function isAfter(a: Temporal.Instant, b: Temporal.Instant): boolean {
  return Temporal.Instant.compare(a, b) > 0;
}
