import { cloudflareTest, readD1Migrations } from '@cloudflare/vitest-plugin';
import { defineConfig } from 'vitest/config';
import { bindings } from './bindings.ts';

const root = new URL('..', import.meta.url).pathname;

/** What drives the Worker from outside, reads files, needs a clock that runs, or asks a solver that workerd does not run. */
const inNode = [
  'test/journeys/*.test.ts',
  'test/architecture.test.ts',
  'test/cli/*.test.ts',
  'test/matching/highs.test.ts',
  'test/inbox/speed.test.ts',
  'test/scope/speed.test.ts',
];

/**
 * Two ways of running: "worker" inside workerd, with a database of its own for each file; "doors" in
 * Node, where the journeys drive the real bundle through its four doors.
 */
export default defineConfig({
  root,
  test: {
    /** What a test prints is of use when it fails. */
    silent: 'passed-only',
    projects: [
      {
        root,
        plugins: [
          cloudflareTest(async () => ({
            wrangler: { configPath: './wrangler.toml' },
            miniflare: { bindings: { ...bindings, MIGRATIONS: await readD1Migrations('./migrations') } },
          })),
        ],
        test: {
          name: 'worker',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: [...inNode, 'node_modules/**'],
          setupFiles: ['test/setup.ts'],
          testTimeout: 60_000,
        },
      },
      {
        root,
        test: {
          name: 'doors',
          include: inNode,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
