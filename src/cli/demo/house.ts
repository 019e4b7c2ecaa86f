import { createTestHarness } from 'wrangler';
import type { z } from 'zod';
import { newSecret } from '../../ids.ts';

/** What is sent to a door; without it, a page is asked for. */
export type Asked = { method: 'GET' | 'POST'; body?: string; headers?: Record<string, string> };

/** What came back from a door. */
export type Reply = { status: number; location: string | null; body: string };

/** The whole system, running by itself: its doors, and its tables for counting afterwards. */
export type House = {
  bootstrapSecret: string;
  /** Where links lead: to this machine, or to nowhere. */
  origin: string;
  /** Asks a door as a browser does that follows no redirect by itself. */
  ask(address: string, asked?: Asked): Promise<Reply>;
  /** Rows of a query, for figures only: nothing is decided by them. */
  rows<T>(row: z.ZodType<T>, query: string): Promise<T[]>;
  close(): Promise<void>;
};

const NOWHERE = 'https://mentoring.example.org';

/** Nothing outside this machine is asked for anything, and wrangler speaks when something is wrong. */
export const QUIET = {
  CLOUDFLARE_CF_FETCH_ENABLED: 'false',
  WRANGLER_LOG: 'error',
  WRANGLER_WRITE_LOGS: 'false',
} as const;

/**
 * Builds the real bundle and starts it with an empty database, a mailbox and a moveable clock.
 * @param browsable whether links lead to where it answers, for a browser to follow
 */
export async function openHouse(root: string, browsable: boolean): Promise<House> {
  Object.assign(process.env, QUIET);
  const bootstrapSecret = newSecret();
  const settings = {
    REPLY_DOMAIN: 'reply.example.org',
    SENDER: 'mentoring@example.org',
    DELIVERY: 'mailbox',
    CLOCK: 'moveable',
    LINK_KEYS: `1:${newSecret()}`,
    BOOTSTRAP_SECRET: bootstrapSecret,
  };
  const at = (ORIGIN: string) => ({
    root,
    workers: [{ configPath: './wrangler.toml', vars: { ...settings, ORIGIN } }],
  });
  const server = createTestHarness(at(NOWHERE));
  const { url } = await server.listen();
  const origin = browsable ? url.origin : NOWHERE;
  if (browsable) await server.update(at(origin));
  const worker = server.getWorker<{ DB: D1Database }>();
  await worker.applyD1Migrations('DB');
  const { DB } = await worker.getEnv();
  const browser = { redirect: 'manual' } as const;
  return {
    bootstrapSecret,
    origin,
    async ask(address, asked) {
      const reply = await worker.fetch(new URL(address, origin).href, { ...browser, ...asked });
      return { status: reply.status, location: reply.headers.get('Location'), body: await reply.text() };
    },
    async rows(row, query) {
      const { results } = await DB.prepare(query).all();
      return results.map((result) => row.parse(result));
    },
    close: () => server.close(),
  };
}
