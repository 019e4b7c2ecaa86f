import { env } from 'cloudflare:workers';
import { eq } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { linesOf } from '../../src/store/candidates.ts';
import { database } from '../../src/store/database.ts';
import { participants } from '../../src/store/schema.ts';
import { launched, listed, MONDAY, worldAt } from '../world.ts';

it('the lines of managers run through those who are not to be matched now, and stay within the cohort', async () => {
  const db = database(env.DB);
  const people = [
    listed('mentor', 'Noor', { managers: ['ilse@omgekeerd.test'] }),
    listed('mentee', 'Ilse', { managers: ['greet@omgekeerd.test', 'luc@omgekeerd.test'] }),
  ];
  const { id } = await launched(await worldAt(MONDAY), people, MONDAY);
  await launched(await worldAt(MONDAY), [listed('mentor', 'Sam', { managers: ['luc@omgekeerd.test'] })], MONDAY);
  await db.update(participants).set({ state: 'left', version: 2 }).where(eq(participants.email, 'ilse@omgekeerd.test'));
  const lines = (await linesOf(db, id)).filter(({ managers }) => managers.length > 0);
  expect(lines.sort((a, b) => (a.email < b.email ? -1 : 1))).toEqual([
    { email: 'ilse@omgekeerd.test', managers: ['greet@omgekeerd.test', 'luc@omgekeerd.test'] },
    { email: 'noor@omgekeerd.test', managers: ['ilse@omgekeerd.test'] },
  ]);
});
