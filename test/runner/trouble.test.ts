import { env } from 'cloudflare:workers';
import { expect, it, vi } from 'vitest';
import { tick } from '../../src/runner/tick.ts';
import { database } from '../../src/store/database.ts';
import { prompts } from '../../src/store/schema.ts';
import { letters } from '../../src/store/schema-mail.ts';
import { metered } from '../meter.ts';
import { launched, listed, MONDAY, worldAt } from '../world.ts';

const db = database(env.DB);

it('a prompt that throws is put off an hour, stops nobody, and stays loud', async () => {
  await launched(await worldAt(MONDAY), [listed('mentor', 'Noor'), listed('mentee', 'Luc')], MONDAY);
  const [broken] = await db.select().from(prompts).limit(1);
  await env.DB.prepare("UPDATE prompts SET step = 'gone', version = version + 1 WHERE id = ?").bind(broken?.id).run();
  const morning = MONDAY.add({ hours: 23 });
  await expect(tick(await worldAt(morning), morning)).rejects.toThrow(AggregateError);
  expect(await db.select().from(letters)).toHaveLength(2);
  const put = (await db.select().from(prompts)).find(({ id }) => id === broken?.id);
  expect(put?.wakesAt).toBe(morning.epochMilliseconds + 3_600_000);
  expect(put?.trouble).toContain('gone');
});

it('two ticks at once write each letter once', async () => {
  const { id } = await launched(await worldAt(MONDAY), [listed('mentor', 'Amy'), listed('mentee', 'Zoë')], MONDAY);
  const morning = MONDAY.add({ hours: 23 });
  const ticks = await Promise.allSettled([
    tick(await worldAt(morning), morning),
    tick(await worldAt(morning), morning),
  ]);
  expect(ticks.filter(({ status }) => status === 'rejected').length).toBeLessThanOrEqual(1);
  const written = (await db.select().from(letters)).filter(({ cohortId }) => cohortId === id);
  expect(written).toHaveLength(3);
});

it('a tick that dies at any of its calls to the database loses nothing and doubles nothing', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  for (let dies = 1; dies <= 8; dies += 1) {
    const start = MONDAY.add({ hours: 24 * 7 * dies });
    const people = [listed('mentor', `Noor ${dies}`), listed('mentee', `Luc ${dies}`)];
    const { id } = await launched(await worldAt(start), people, start);
    const morning = start.add({ hours: 23 });
    let calls = 0;
    const { d1 } = metered(env.DB, () => {
      calls += 1;
      if (calls >= dies) throw new Error('The database is gone');
    });
    await tick(await worldAt(morning, { d1 }), morning).catch(() => undefined);
    const later = morning.add({ hours: 1, minutes: 5 });
    await tick(await worldAt(later), later).catch(() => undefined);
    const mine = (await db.select().from(letters)).filter((letter) => letter.cohortId === id);
    expect(mine.map(({ promptId }) => promptId).length).toBe(new Set(mine.map(({ promptId }) => promptId)).size);
    expect(mine).toHaveLength(3);
  }
});
