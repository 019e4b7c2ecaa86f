import type { Temporal } from 'temporal-polyfill';
import type { Id } from '../ids.ts';
import type { Change } from '../programme/change.ts';
import { hasLetter } from '../store/outbox.ts';
import { situationOf } from '../store/prompts.ts';
import { commit, freshLinkId } from './commit.ts';
import type { World } from './world.ts';

/**
 * Sends a fresh link to the address on file, and nowhere else (P4). At most once an hour for a prompt:
 * whoever presses the button often, a scanner perhaps, makes no flood.
 */
export async function sendFreshLink(world: World, id: Id<'prm'>, now: Temporal.Instant): Promise<void> {
  const situation = await situationOf(world.db, id);
  if (situation === undefined || situation.person.state === 'left') return;
  if (await hasLetter(world.db, freshLinkId(id, now))) return;
  const change: Change = {
    kind: 'letter',
    letter: { kind: 'notice', to: situation.person, notice: { kind: 'fresh-link', promptId: id } },
  };
  try {
    await commit(world, [{ frame: situation, changes: [change] }], now);
  } catch (error) {
    // Somebody who pressed twice at once has the first one's link.
    if (!(await hasLetter(world.db, freshLinkId(id, now)))) throw error;
  }
}
