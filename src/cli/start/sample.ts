import { readFileSync } from 'node:fs';
import { Temporal } from 'temporal-polyfill';
import { type AskApi, launch } from '../launch.ts';
import type { Settings } from './settings.ts';

/**
 * Launches the sample cohort the way a coordinator does, over HTTP, and moves the clock to its first letters.
 * @param list the path of a list of people, CSV
 */
export async function launchSample({ ORIGIN, BOOTSTRAP_SECRET }: Settings, list: string): Promise<void> {
  const ask: AskApi = async (address, asked) => {
    const reply = await fetch(`${ORIGIN}${address}`, asked);
    return { status: reply.status, body: await reply.text() };
  };
  await launch(ask, BOOTSTRAP_SECRET, {
    organisation: 'Kompas',
    cohort: 'Voorjaar',
    csv: readFileSync(list, 'utf8'),
    startsAt: nextMonday(Temporal.Now.zonedDateTimeISO('Europe/Brussels')).toString(),
  });
  const body = JSON.stringify({ to: 'next' });
  const moved = await ask('/local/clock', { method: 'POST', body, headers: { 'Content-Type': 'application/json' } });
  if (moved.status !== 200) throw new Error(`The clock answered ${moved.status}: ${moved.body}`);
}

/** A programme begins on a Monday at nine. */
function nextMonday(now: Temporal.ZonedDateTime): Temporal.Instant {
  return now
    .add({ days: 8 - now.dayOfWeek })
    .withPlainTime('09:00')
    .toInstant();
}
