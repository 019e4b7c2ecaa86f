import { env } from 'cloudflare:workers';
import { Temporal } from 'temporal-polyfill';
import { expect, it } from 'vitest';
import { commit } from '../../src/runner/commit.ts';
import { tick } from '../../src/runner/tick.ts';
import { cohortFrame } from '../../src/store/cohorts.ts';
import { database } from '../../src/store/database.ts';
import { outbox } from '../../src/store/schema-mail.ts';
import { launched, listed, MONDAY, worldAt } from '../world.ts';

const db = database(env.DB);

it('a notice about something that happens at night waits for the morning', async () => {
  const { id } = await launched(await worldAt(MONDAY), [listed('mentor', 'Noor'), listed('mentee', 'Luc')], MONDAY, {
    startsAt: MONDAY.add({ hours: 24 * 30 }),
  });
  const night = Temporal.Instant.from('2027-01-12T22:30:00Z');
  const world = await worldAt(night);
  const frame = await cohortFrame(db, id);
  const letter = { kind: 'notice', to: frame.coordinator, notice: { kind: 'search-goes-on' } } as const;
  await commit(world, [{ frame, changes: [{ kind: 'letter', letter }] }], night);
  expect(world.queued).toEqual([]);
  const [batch] = await db.select().from(outbox);
  expect(Temporal.Instant.fromEpochMilliseconds(batch?.wakesAt ?? 0).toString()).toBe('2027-01-13T08:00:00Z');

  const before = await worldAt(night.add({ hours: 2 }));
  await tick(before, night.add({ hours: 2 }));
  expect(before.queued).toEqual([]);
  const morning = Temporal.Instant.from('2027-01-13T08:00:00Z');
  const after = await worldAt(morning);
  await tick(after, morning);
  expect(after.queued).toEqual([{ batch: batch?.id }]);
});
