import { createTestHarness } from 'wrangler';
import { SWEEP_AFTER_MS } from '../../src/runner/commit.ts';
import { bindings } from '../bindings.ts';
import { STAND_IN_KEY, standInResend } from '../stand-ins/resend.ts';
import { serveResend } from '../stand-ins/resend-server.ts';

export type Doors = Awaited<ReturnType<typeof openDoors>>;

/**
 * The real bundle behind its four doors, with a provider on loopback that keeps what it accepts. The
 * clock stands where the test puts it; the queue is the platform's own and runs by itself.
 */
export async function openDoors(startsAt: string) {
  let now = Date.parse(startsAt);
  const resend = standInResend({ now: () => now, requestsPerSecond: 1_000 });
  const provider = await serveResend(resend);
  const vars = { ...bindings, DELIVERY: 'resend', RESEND_API_KEY: STAND_IN_KEY, RESEND_BASE_URL: provider.url };
  const server = createTestHarness({
    root: new URL('../..', import.meta.url).pathname,
    workers: [{ configPath: './wrangler.toml', vars }],
  });
  await server.listen();
  const worker = server.getWorker<{ DB: D1Database; MAIL: R2Bucket }>();
  await worker.applyD1Migrations('DB');
  const { DB, MAIL } = await worker.getEnv();
  const setClock = (at: number) => {
    now = at;
    return DB.prepare('INSERT INTO clock VALUES (1, ?) ON CONFLICT DO UPDATE SET now = excluded.now').bind(at).run();
  };
  await setClock(now);

  return {
    resend,
    DB,
    MAIL,
    worker,
    now: () => now,
    setClock,
    fetch: (path: string, init?: Parameters<typeof worker.fetch>[1]) =>
      worker.fetch(`${bindings.ORIGIN}${path}`, { redirect: 'manual', ...init }),
    /** Moves the clock to what wakes next, ticks through the cron door, and waits for the queue to hand all letters over. */
    async next(): Promise<boolean> {
      // What an answer has just caused goes out before the clock moves on.
      await untilTried(DB, now, false);
      const waking = await DB.prepare('SELECT min(wakes_at) AS at FROM prompts WHERE wakes_at IS NOT NULL').first<{
        at: number | null;
      }>();
      if (waking === null || waking.at === null) return false;
      await setClock(Math.max(now, waking.at));
      await worker.scheduled({ cron: '* * * * *', scheduledTime: new Date(now) });
      await untilTried(DB, now, false);
      return true;
    },
    /** An hour later the sweep has brought everything that failed before, and all of it is through. */
    async settle(): Promise<void> {
      await setClock(now + 3_600_000);
      await worker.scheduled({ cron: '* * * * *', scheduledTime: new Date(now) });
      await untilTried(DB, now, true);
    },
    close: async () => {
      await server.close();
      await provider.close();
    },
  };
}

const LOOKS = { most: 400, everyMs: 25 };

/** Watches the queue, which has a pace of its own, until it has tried every batch; what failed waits for its next turn. */
async function untilTried(DB: D1Database, now: number, settled: boolean): Promise<void> {
  const ready = `state = 'pending' AND (attempts > 0 OR wakes_at <= ${now + SWEEP_AFTER_MS})`;
  const waiting = settled ? ready : `${ready} AND last_error IS NULL`;
  for (let look = 0; look < LOOKS.most; look += 1) {
    const row = await DB.prepare(`SELECT count(*) AS left FROM outbox WHERE ${waiting}`).first<{ left: number }>();
    if (row?.left === 0) return;
    await new Promise((resolve) => setTimeout(resolve, LOOKS.everyMs));
  }
  throw new Error('The queue did not hand its batches over');
}

/** The links in the text of a letter, by what they carry: the answer page, and one-click answers. */
export function linksIn(text: string): { page: string; clicks: string[] } {
  const links = [...text.matchAll(/https?:\/\/\S+\/a\?t=[0-9a-z]+(?:&q=\S+)?/g)].map(([link]) =>
    link.replace(bindings.ORIGIN, ''),
  );
  const [first] = links;
  if (first === undefined) throw new Error(`No link in: ${text}`);
  return { page: first.replace(/&q=.*/, ''), clicks: links.filter((link) => link.includes('&q=')) };
}
