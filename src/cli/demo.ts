import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { readOptions } from './demo/options.ts';
import { isSound } from './demo/report.ts';
import { run } from './demo/run.ts';
import { summary } from './demo/summary.ts';
import type { Week } from './demo/weeks.ts';

const root = join(import.meta.dirname, '..', '..');

/** `npm run demo`: a whole programme, in simulated time. Fails when anything was sent twice, lost, or did not close. */
async function main(): Promise<void> {
  const { json, seed, people } = readOptions(process.argv.slice(2));
  const csv = await readFile(resolve(people), 'utf8');
  const began = performance.now();
  if (!json) console.log('A cohort goes through its programme, by itself. Week by week:\n');
  const { report, correspondence } = await run(root, csv, seed, json ? () => {} : tellWeek);
  const file = correspondence === null ? null : await keep(correspondence);
  if (json) {
    console.log(JSON.stringify(report));
  } else {
    console.log(summary(report));
    if (file !== null) console.log(`The whole correspondence of one pair: ${file}`);
    console.log(`It took ${((performance.now() - began) / 1000).toFixed(1)} seconds.`);
  }
  process.exitCode = isSound(report) ? 0 : 1;
}

function tellWeek({ number, endsAt, letters, answers }: Week): void {
  const until = new Date(endsAt).toISOString().slice(0, 10);
  console.log(
    `week ${String(number).padStart(2)}  until ${until}  ${String(letters).padStart(4)} emails  ${String(answers).padStart(4)} answers`,
  );
}

async function keep(html: string): Promise<string> {
  const folder = join(root, '.wrangler', 'demo');
  const file = join(folder, 'correspondence.html');
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
