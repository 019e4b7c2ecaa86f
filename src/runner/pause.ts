import type { Temporal } from 'temporal-polyfill';
import type { Id } from '../ids.ts';
import { stopped } from '../meeting/stop.ts';
import { Problem } from '../problem.ts';
import type { Change } from '../programme/change.ts';
import type { CohortState } from '../programme/cohort.ts';
import { type CohortFrame, cohortFrame, cohortRow } from '../store/cohorts.ts';
import { activePairIds, peopleOf } from '../store/people.ts';
import { instant } from '../store/rows.ts';
import { commit } from './commit.ts';
import { partingsOf } from './part.ts';
import type { World } from './world.ts';

const DAY_MS = 86_400_000;

/** Whole days of a pause: everything moves by these, so that local times stay. */
export function daysSlept(pausedAt: number, now: Temporal.Instant): number {
  return Math.max(0, Math.floor((now.epochMilliseconds - pausedAt) / DAY_MS));
}

/** What a coordinator can do to a cohort as a whole. */
export type CohortWish = 'pause' | 'resume' | 'stop';

/**
 * Pauses, resumes or stops a cohort of an organisation. A wish that is fulfilled already changes nothing.
 * @throws Problem `not-found`, or `wrong-state` for a cohort that has ended
 */
export async function moveCohort(
  world: World,
  organisationId: Id<'org'>,
  id: Id<'coh'>,
  wish: CohortWish,
  now: Temporal.Instant,
): Promise<CohortState> {
  const row = await cohortRow(world.db, organisationId, id);
  if (row === undefined) throw new Problem('not-found', 'There is no such cohort');
  const to = wished[wish];
  if (row.state === to) return to;
  if (row.state === 'stopped' || row.state === 'closed') {
    throw new Problem('wrong-state', `A cohort that is ${row.state} stays so`, [
      { where: 'state', wrong: `the cohort is ${row.state}`, mend: 'launch a new cohort' },
    ]);
  }
  const frame = await cohortFrame(world.db, id);
  const changes: Change[] = [
    { kind: 'cohort-moved', id, version: row.version, to, at: now },
    ...bulk(id, to, row.pausedAt, now),
    ...(to === 'stopped' ? await goodbyes(world, frame, now) : []),
  ];
  // What goes out with it says how things stand from then on.
  await commit(world, [{ frame: { ...frame, cohort: { ...frame.cohort, state: to } }, changes }], now);
  return to;
}

/** Nobody is left with a meeting in their calendar, or without a word. */
async function goodbyes(world: World, frame: CohortFrame, now: Temporal.Instant): Promise<Change[]> {
  const { id } = frame.cohort;
  const partings = await partingsOf(world, frame, await activePairIds(world.db, id));
  return stopped([...partings.values()], await peopleOf(world.db, id), now);
}

const wished = { pause: 'paused', resume: 'active', stop: 'stopped' } as const;

function bulk(
  cohortId: Id<'coh'>,
  to: (typeof wished)[CohortWish],
  pausedAt: number | null,
  now: Temporal.Instant,
): Change[] {
  if (to === 'paused') return [{ kind: 'cohort-held', cohortId, at: now }];
  if (to === 'stopped') return [{ kind: 'cohort-prompts-cancelled', cohortId, why: 'cohort-stopped', at: now }];
  if (pausedAt === null) return [];
  const slept = daysSlept(pausedAt, now);
  return [
    {
      kind: 'cohort-released',
      cohortId,
      pausedAt: instant(pausedAt),
      slept,
    },
  ];
}
