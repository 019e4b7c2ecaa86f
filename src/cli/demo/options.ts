import { parseArgs } from 'node:util';
import { z } from 'zod';

/** The cohort that the demo shows unless it is told otherwise. */
export const SAMPLE = 'docs/sample-cohort.csv';

/** What the demo was asked for. */
export type Options = { json: boolean; mailbox: boolean; seed: number; people: string };

export const USAGE = `npm run demo -- [--json] [--mailbox] [--seed N] [--people file.csv]

  --json     print one JSON object with the figures, and nothing else
  --mailbox  keep everybody’s mail open for a browser afterwards, with links that work, until Ctrl-C
  --seed N   other habits and chances for the same people; 1 unless you say otherwise
  --people   a CSV file with a cohort of your own; ${SAMPLE} unless you say otherwise`;

/** Reads the command line. @throws Error with the usage for what is not understood */
export function readOptions(args: readonly string[]): Options {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        json: { type: 'boolean' },
        mailbox: { type: 'boolean' },
        seed: { type: 'string' },
        people: { type: 'string' },
      },
    });
    return options.parse(values);
  } catch (error) {
    const wrong = error instanceof z.ZodError ? z.prettifyError(error) : error instanceof Error ? error.message : '';
    throw new Error(`${wrong}\n\n${USAGE}`);
  }
}

const options = z.object({
  json: z.boolean().default(false),
  mailbox: z.boolean().default(false),
  seed: z.coerce.number({ error: '--seed takes a whole number' }).int().default(1),
  people: z.string().default(SAMPLE),
});
