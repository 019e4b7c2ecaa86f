import { parseArgs } from 'node:util';
import { matchRows } from './match.ts';
import { mimeRows } from './mime.ts';
import { replyRows } from './reply.ts';
import { asJson, asText, type Row } from './row.ts';
import { scopeRows } from './scope.ts';
import { slotsRows } from './slots.ts';

/** All benchmarks, by name. */
const benchmarks: Record<string, () => AsyncIterable<Row>> = {
  'match-1000': () => matchRows(1_000, 1),
  'match-2000': () => matchRows(2_000, 4),
  slots: slotsRows,
  scope: scopeRows,
  reply: replyRows,
  'mime-25mb': mimeRows,
};

/** `npm run bench`: figures beside what we promise and what others take. It reports; it does not judge. */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { json: { type: 'boolean' }, only: { type: 'string' } } });
  const names = Object.keys(benchmarks);
  if (values.only !== undefined && !names.includes(values.only)) {
    throw new Error(`There is no benchmark ${values.only}; there are ${names.join(', ')}.`);
  }
  for (const [name, rows] of Object.entries(benchmarks)) {
    if (values.only !== undefined && values.only !== name) continue;
    for await (const row of rows()) {
      console.log(values.json === true ? asJson(row) : asText(row));
      if (row.cutOff) console.error(`${row.name}: ${row.peer} was cut off; the figure is a lower limit.`);
    }
  }
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
