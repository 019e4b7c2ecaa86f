import { env } from 'cloudflare:workers';
import { expect, it } from 'vitest';
import { sendFreshLink } from '../../src/runner/fresh.ts';
import { database } from '../../src/store/database.ts';
import { prompts } from '../../src/store/schema.ts';
import { letters } from '../../src/store/schema-mail.ts';
import { launched, listed, MONDAY, worldAt } from '../world.ts';

const db = database(env.DB);
const sentLinks = async () => (await db.select().from(letters)).filter(({ kind }) => kind === 'fresh-link').length;

it('a fresh link goes out once an hour, however often and at once the button is pressed', async () => {
  await launched(await worldAt(MONDAY), [listed('mentor', 'Noor'), listed('mentee', 'Luc')], MONDAY);
  const [prompt] = await db.select().from(prompts);
  if (prompt === undefined) throw new Error('No prompt');
  const world = await worldAt(MONDAY);
  await Promise.all(Array.from({ length: 5 }, () => sendFreshLink(world, prompt.id, MONDAY)));
  await sendFreshLink(world, prompt.id, MONDAY.add({ minutes: 30 }));
  expect(await sentLinks()).toBe(1);
  await sendFreshLink(world, prompt.id, MONDAY.add({ hours: 1 }));
  expect(await sentLinks()).toBe(2);
});
