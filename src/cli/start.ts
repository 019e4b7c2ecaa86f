import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from './start/port.ts';
import { launchSample } from './start/sample.ts';
import { localSettings, type Settings } from './start/settings.ts';
import { lastLines, type Running, wrangler } from './start/wrangler.ts';

/**
 * `npm start`: the whole system on this machine, with a sample cohort that has just begun. It needs no
 * account, no key and no network, and begins anew each time.
 */

const root = join(import.meta.dirname, '../..');
const state = join(root, '.wrangler/local');
const log = join(root, '.wrangler/start.log');

/** The port that is tried first. */
const PORT = 8787;
/** How long the system may take to answer, and how often it is asked. */
const PATIENCE = { tries: 240, everyMs: 250 };

process.exitCode = await run();

async function run(): Promise<number> {
  for (const left of [state, log]) rmSync(left, { recursive: true, force: true });
  console.log('Setting up a local Omgekeerd…');
  const running: Running[] = [];
  const stopAll = () => Promise.all(running.map((one) => one.stop()));
  const interrupted = new Promise<'interrupted'>((resolve) => {
    for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(name, () => resolve('interrupted'));
  });
  try {
    const outcome = await Promise.race([serve(running), interrupted]);
    if (outcome !== 'interrupted') throw new Error(`wrangler stopped by itself (${outcome})`);
    console.log('\nStopped.');
    return 0;
  } catch (error) {
    console.error(`\n${error instanceof Error ? error.message : String(error)}\n`);
    console.error(`The last lines of ${log}:\n\n${lastLines(log, 30)}`);
    return 1;
  } finally {
    await stopAll();
  }
}

/** Gets everything going and tells where it is; resolves only if wrangler ends. */
async function serve(running: Running[]): Promise<number> {
  const start = (args: readonly string[]) => {
    const one = wrangler(root, log, args);
    running.push(one);
    return one;
  };
  const migrated = await start(['d1', 'migrations', 'apply', 'DB', '--local', '--persist-to', state]).ended;
  if (migrated !== 0) throw new Error('The migrations could not be applied');
  const port = await freePort(PORT);
  const settings = localSettings(port);
  const dev = start(devArgs(port, settings));
  await Promise.race([untilItAnswers(settings), dev.ended.then((code) => failed(code))]);
  await Promise.race([launchSample(settings, join(root, 'docs/sample-cohort.csv')), dev.ended.then(failed)]);
  console.log(welcome(settings));
  return dev.ended;
}

function devArgs(port: number, settings: Settings): string[] {
  const vars = Object.entries(settings).flatMap(([name, value]) => ['--var', `${name}:${value}`]);
  const quiet = ['--show-interactive-dev-session=false', '--inspector-port', '0', '--log-level', 'info'];
  return ['dev', '--local', '--port', String(port), '--persist-to', state, ...quiet, ...vars];
}

async function untilItAnswers({ ORIGIN }: Settings): Promise<void> {
  for (let attempt = 0; attempt < PATIENCE.tries; attempt += 1) {
    const reply = await fetch(`${ORIGIN}/local/state`).catch(() => null);
    if (reply?.status === 200) return;
    await new Promise((resolve) => setTimeout(resolve, PATIENCE.everyMs));
  }
  throw new Error('The system did not answer in time');
}

function failed(code: number): never {
  throw new Error(`wrangler stopped (${code})`);
}

function welcome({ ORIGIN, BOOTSTRAP_SECRET }: Settings): string {
  return `
A mentoring programme for 24 people has begun. Here is everybody's mail:

  ${ORIGIN}/local

Open a letter and answer it as its receiver would: by its links, or by the reply below it.
The clock above the letters moves on to the next one, by a day or by a week. Ctrl-C stops;
the next start begins anew.

To try the HTTP API in another shell:

  export ORIGIN=${ORIGIN} BOOTSTRAP_SECRET=${BOOTSTRAP_SECRET}
`;
}
