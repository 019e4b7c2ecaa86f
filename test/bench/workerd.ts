import { readdir, readFile, writeFile } from 'node:fs/promises';
import { createTestHarness } from 'wrangler';
import { QUIET } from '../../src/cli/demo/house.ts';

export type Bench = {
  /** Asks the worker for something; undefined when it has not answered in time. */
  ask(path: string, withinMs: number): Promise<{ seconds: number; answer: unknown } | undefined>;
  /** What the process has grown at most since it started to serve, in megabytes; null where /proc does not say. */
  growth(): Promise<number | null>;
  close(): Promise<void>;
};

/** A workerd of its own with a small worker that stands beside this file. */
export async function startWorkerd(main: string): Promise<Bench> {
  Object.assign(process.env, QUIET);
  const before = new Set(await workerds());
  const server = createTestHarness({
    root: import.meta.dirname,
    workers: [
      { config: { name: 'bench', main, compatibility_date: '2026-08-15', compatibility_flags: ['nodejs_compat'] } },
    ],
  });
  const { url } = await server.listen();
  await (await fetch(url)).text();
  const resting = new Map<string, number>();
  for (const id of await workerds()) if (!before.has(id)) resting.set(id, await restPeak(id));
  return {
    ask: (path, withinMs) => ask(new URL(path, url), withinMs),
    growth: () => growthSince(resting),
    close: () => server.close(),
  };
}

/** One of the processes does the work; the others only pass it on. */
async function growthSince(resting: ReadonlyMap<string, number>): Promise<number | null> {
  const growths = await Promise.all([...resting].map(async ([id, kb]) => ((await peakKb(id)) - kb) / 1024));
  return growths.length === 0 ? null : Math.max(...growths);
}

async function ask(url: URL, withinMs: number): ReturnType<Bench['ask']> {
  const began = performance.now();
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(withinMs) });
    const answer: unknown = await response.json();
    return { seconds: (performance.now() - began) / 1000, answer };
  } catch (error) {
    if (error instanceof Error && error.name === 'TimeoutError') return undefined;
    throw error;
  }
}

/** The processes below this one that are workerd. */
async function workerds(): Promise<string[]> {
  if (process.platform !== 'linux') return [];
  const parents = new Map<string, string>();
  const found: string[] = [];
  for (const id of (await readdir('/proc')).filter((name) => /^\d+$/.test(name))) {
    // A process may end while we look.
    const stat = await readFile(`/proc/${id}/stat`, 'utf8').catch(() => '');
    const [, name, parent] = /^\d+ \((.*)\) \S (\d+)/.exec(stat) ?? [];
    if (parent !== undefined) parents.set(id, parent);
    if (name === 'workerd') found.push(id);
  }
  const isOurs = (id: string | undefined): boolean =>
    id !== undefined && (id === String(process.pid) || isOurs(parents.get(id)));
  return found.filter(isOurs);
}

/** Lets the peak start again from what is in use now (proc(5), clear_refs), and says what that is. */
async function restPeak(id: string): Promise<number> {
  await writeFile(`/proc/${id}/clear_refs`, '5');
  return peakKb(id);
}

async function peakKb(id: string): Promise<number> {
  const [, kb] = /^VmHWM:\s*(\d+) kB/m.exec(await readFile(`/proc/${id}/status`, 'utf8')) ?? [];
  if (kb === undefined) throw new Error(`/proc/${id}/status has no VmHWM`);
  return Number(kb);
}
