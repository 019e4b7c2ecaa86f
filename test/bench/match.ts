import { z } from 'zod';
import type { Row } from './row.ts';
import type { SolverName } from './solvers.ts';
import { startWorkerd } from './workerd.ts';

const merits = z.object({ matched: z.number(), total: z.number() });
type Merit = z.infer<typeof merits>;

/** A peer that takes longer than this is cut off. */
const PATIENCE_MS = 60_000;

/** Whoever takes longer than this does not have to do it twice. */
const TWICE_WITHIN_SECONDS = 10;

/**
 * Scoring and assigning so many mentees and as many mentors, in workerd: the whole (`match-…`), the solver
 * alone (`assign-…`), how many times as long each peer takes, and what workerd grew by at most.
 */
export async function* matchRows(count: number, budgetSeconds: number): AsyncIterable<Row> {
  const ours = await bestRun(count, 'ours');
  yield* rowsOf(count, ours, null, budgetSeconds);
  for (const peer of ['munkres', 'linear-sum-assignment'] as const) {
    const theirs = await bestRun(count, peer);
    yield* rowsOf(count, theirs, peer, null);
    yield {
      name: `assign-${count}-ratio`,
      value: round(theirs.assigning / ours.assigning),
      unit: '×',
      better: 'higher',
      budget: null,
      peer,
      cutOff: theirs.merit === undefined,
    };
    if (theirs.merit !== undefined && !sameMerit(ours.merit, theirs.merit)) {
      console.error(`${peer} comes to something else: ${JSON.stringify({ ours: ours.merit, theirs: theirs.merit })}`);
    }
  }
}

type Run = { scoring: number; assigning: number; growth: number | null; merit: Merit | undefined };

/** The better of two runs, each in a workerd of its own that has not warmed up: other work on the machine only makes them slower. */
async function bestRun(count: number, solver: SolverName): Promise<Run> {
  const first = await run(count, solver);
  if (first.assigning > TWICE_WITHIN_SECONDS) return first;
  const second = await run(count, solver);
  return first.scoring + first.assigning <= second.scoring + second.assigning ? first : second;
}

async function run(count: number, solver: SolverName): Promise<Run> {
  const workerd = await startWorkerd('match-worker.ts');
  try {
    await workerd.ask(`/people?count=${count}`, PATIENCE_MS);
    const scoring = await workerd.ask('/score', PATIENCE_MS);
    const assigning = await workerd.ask(`/assign?solver=${solver}`, PATIENCE_MS);
    return {
      scoring: scoring?.seconds ?? PATIENCE_MS / 1000,
      assigning: assigning?.seconds ?? PATIENCE_MS / 1000,
      growth: await workerd.growth(),
      merit: assigning === undefined ? undefined : merits.parse(assigning.answer),
    };
  } finally {
    await workerd.close();
  }
}

function* rowsOf(
  count: number,
  { scoring, assigning, growth, merit }: Run,
  peer: string | null,
  budget: number | null,
) {
  const cutOff = merit === undefined;
  const row = { unit: 's', better: 'lower', peer, cutOff } as const;
  yield { ...row, name: `match-${count}`, value: round(scoring + assigning), budget } satisfies Row;
  yield { ...row, name: `assign-${count}`, value: round(assigning), budget: null } satisfies Row;
  if (growth === null) return;
  const memory = { name: `match-${count}-memory`, value: Math.round(growth), unit: 'MB' } as const;
  yield { ...row, ...memory, budget: peer === null ? 100 : null } satisfies Row;
}

function sameMerit(one: Merit | undefined, other: Merit): boolean {
  return one?.matched === other.matched && one.total === other.total;
}

function round(value: number): number {
  return Number(value.toPrecision(3));
}
