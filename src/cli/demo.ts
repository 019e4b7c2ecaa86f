import { once } from 'node:events';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { openHouse } from './demo/house.ts';
import { readOptions, SAMPLE } from './demo/options.ts';
import { isSound } from './demo/report.ts';
import { run } from './demo/run.ts';
import { summary } from './demo/summary.ts';
import type { Week } from './demo/weeks.ts';

const root = join(import.meta.dirname, '..', '..');

/**
 * `npm run demo`: a whole programme, in simulated time. Fails when anything was sent twice, lost or astray, when the
 * cohort did not close, and when the sample cohort does not show all that happens between people.
 */
async function main(): Promise<void> {
  const { json, mailbox, seed, people } = readOptions(process.argv.slice(2));
  const csv = await readFile(resolve(people), 'utf8');
  const began = performance.now();
  if (!json) console.log('A cohort goes through its programme, by itself. Week by week:\n');
  const house = await openHouse(root, mailbox);
  try {
    const { report, correspondence, kinds } = await run(house, csv, seed, json ? () => {} : tellWeek);
    const file = correspondence === null ? null : await keep('correspondence.html', correspondence);
    const letters = await keep('letters.html', kinds);
    if (json) {
      console.log(JSON.stringify(report));
    } else {
      console.log(summary(report));
      if (file !== null) console.log(`The whole correspondence of one pair: ${file}`);
      console.log(`One letter of each kind: ${letters}`);
      console.log(`It took ${((performance.now() - began) / 1000).toFixed(1)} seconds.`);
    }
    process.exitCode = isSound(report, people === SAMPLE) ? 0 : 1;
    if (mailbox) await browsed(house.origin);
  } finally {
    await house.close();
  }
}

/** Somebody reads the mail until they have had enough of it. */
async function browsed(origin: string): Promise<void> {
  console.error(`Everybody’s mail: ${origin}/local (Ctrl-C stops)`);
  await once(process, 'SIGINT');
}

function tellWeek({ number, endsAt, letters, answers }: Week): void {
  const until = new Date(endsAt).toISOString().slice(0, 10);
  console.log(
    `week ${String(number).padStart(2)}  until ${until}  ${String(letters).padStart(4)} emails  ${String(answers).padStart(4)} answers`,
  );
}

async function keep(name: string, html: string): Promise<string> {
  const folder = join(root, '.wrangler', 'demo');
  const file = join(folder, name);
  await mkdir(folder, { recursive: true });
  await writeFile(file, html);
  return relative(process.cwd(), file);
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
