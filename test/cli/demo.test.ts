import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';
import { z } from 'zod';

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'demo-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Three pairs of the sample cohort: two languages at least, and the pair that is there from the start. */
function fewPeople(): string {
  const [header = '', ...rows] = readFileSync(join(root, 'docs/sample-cohort.csv'), 'utf8').trim().split('\n');
  const people = ['lotte.claeys', 'marleen.goossens', 'zoe.lambert', 'philippe.delvaux', 'priya.nair', 'suresh.iyer'];
  const file = join(folder, 'people.csv');
  writeFileSync(
    file,
    [header, ...rows.filter((row) => people.some((one) => row.split(';')[2] === `delivered+${one}@resend.dev`))].join(
      '\n',
    ),
  );
  return file;
}

async function demo(...options: string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, ['src/cli/demo.ts', '--json', ...options], {
    cwd: root,
  });
  return stdout;
}

const counted = z.array(
  z.object({ about: z.string(), things: z.array(z.object({ what: z.string(), count: z.int() })) }),
);

/** Kinds of letters that only some people get, of which one can be read afterwards. */
const sometimes = [
  ...['session-moved', 'session-cancelled', 'sessions-missed', 'trust-signal', 'check', 'ask-unanswered'],
  ...['sit-in-asked', 'sit-in-agreed', 'sit-in-notes', 'sit-in-told', 'commitment-again'],
  ...['classic-begin', 'classic-after', 'in-confidence-heard', 'still-there', 'faded', 'stopped', 'freed'],
];

describe('the demo', () => {
  it('brings a small cohort to its close, sends nothing twice and loses nothing', { timeout: 180_000 }, async () => {
    const people = fewPeople();
    const told = await demo('--people', people, '--seed', '5');
    expect(JSON.parse(told)).toMatchObject({
      participants: 6,
      pairs: 3,
      duplicates: 0,
      lost: 0,
      astray: 0,
      closed: true,
    });
    const { emailsSent, answers, digests, languages } = JSON.parse(told);
    expect(emailsSent).toBeGreaterThan(100);
    expect(answers).toBeGreaterThan(50);
    expect(digests).toBeGreaterThan(20);
    expect(languages).toMatchObject({ nl: expect.any(Number), fr: expect.any(Number), en: expect.any(Number) });
    expect(await demo('--people', people, '--seed', '5')).toBe(told);
  });

  it('shows all that happens between people, in the letters of the sample cohort', { timeout: 600_000 }, async () => {
    const told: unknown = JSON.parse(await demo());
    expect(told).toMatchObject({ participants: 24, wrong: [], unseen: [], closed: true });
    const { between } = z.object({ between: counted }).parse(told);
    expect(between.flatMap(({ things }) => things).filter(({ count }) => count === 0)).toEqual([]);
    const letters = readFileSync(join(root, '.wrangler/demo/letters.html'), 'utf8');
    for (const kind of sometimes) expect(letters, kind).toContain(`<section id="${kind}">`);
  });

  it('says what it takes when it is asked otherwise', async () => {
    await expect(demo('--fast')).rejects.toMatchObject({ code: 1, stderr: expect.stringContaining('--seed') });
  });
});
