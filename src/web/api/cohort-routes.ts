import { z } from 'zod';
import { idSchema } from '../../ids.ts';
import { Problem } from '../../problem.ts';
import { type CohortWish, moveCohort } from '../../runner/pause.ts';
import { pairsPage, participantsPage, promptsPage } from '../../store/listing.ts';
import { cohortsOf, type OwnCohort } from '../../store/progress.ts';
import { cohortAnswer, cohortLine, ownCohort } from './cohort-answer.ts';
import type { ApiContext as C } from './door.ts';
import { moment } from './moments.ts';
import { pageOf, readListing } from './page.ts';
import { healthsOf } from './pair-health.ts';

/** The cohorts of the organisation, the newest first. */
export async function getCohorts(c: C): Promise<Response> {
  const { page } = readListing('coh', c.req.query(), {});
  const rows = await cohortsOf(c.env.world.db, c.var.organisation.id, page);
  return c.json(pageOf(rows, page.most, cohortLine));
}

/** One cohort with its progress. */
export async function getCohort(c: C): Promise<Response> {
  return c.json(await cohortAnswer(c.env.world.db, asked(c)));
}

/** Who takes part in a cohort. */
export async function getParticipants(c: C): Promise<Response> {
  const { page, only } = readListing('par', c.req.query(), {
    role: z.enum(['mentor', 'mentee']).optional(),
    state: z.enum(['active', 'paused', 'left']).optional(),
  });
  const cohort = await there(c);
  return c.json(pageOf(await participantsPage(c.env.world.db, cohort, only, page), page.most, (row) => row));
}

/** Who is paired with whom, and how those who are under way are doing. */
export async function getPairs(c: C): Promise<Response> {
  const { page, only } = readListing('pair', c.req.query(), {
    kind: z.enum(['reverse', 'classic']).optional(),
    state: z.enum(['proposed', 'active', 'ended']).optional(),
  });
  const cohort = await there(c);
  const { world, now } = c.env;
  const rows = await pairsPage(world.db, cohort, only, page);
  const healths = await healthsOf(world, cohort.cohortId, rows, now);
  return c.json(
    pageOf(rows, page.most, (row) => ({
      ...row,
      ...momentsOf(row, ['proposedAt', 'agreedAt', 'endedAt']),
      health: healths.get(row.id) ?? null,
    })),
  );
}

/** What was asked of whom, and what became of it; not what was answered. */
export async function getPrompts(c: C): Promise<Response> {
  const { page, only } = readListing('prm', c.req.query(), {
    step: z.string().max(100).optional(),
    state: z.enum(['scheduled', 'sent', 'answered', 'expired', 'cancelled']).optional(),
  });
  const cohort = await there(c);
  const rows = await promptsPage(c.env.world.db, cohort, only, page);
  const moments = ['wakesAt', 'sentAt', 'closesAt', 'answeredAt', 'endedAt'] as const;
  return c.json(pageOf(rows, page.most, (row) => ({ ...row, ...momentsOf(row, moments) })));
}

/** Pauses, resumes or stops a cohort. */
export function postWish(wish: CohortWish) {
  return async (c: C): Promise<Response> => {
    const { world, now } = c.env;
    const { organisationId, cohortId } = asked(c);
    await moveCohort(world, organisationId, cohortId, wish, now);
    return c.json(cohortLine(await ownCohort(world.db, { organisationId, cohortId })));
  };
}

/** The cohort that the path names; what is no id is not there either. */
export function asked(c: C): OwnCohort {
  const id = idSchema('coh').safeParse(c.req.param('id'));
  if (!id.success) throw new Problem('not-found', 'There is no such cohort');
  return { organisationId: c.var.organisation.id, cohortId: id.data };
}

/** The same, once it is certain that it is there: an empty list would say that it is. */
export async function there(c: C): Promise<OwnCohort> {
  const cohort = asked(c);
  await ownCohort(c.env.world.db, cohort);
  return cohort;
}

export function momentsOf<K extends string>(
  row: Record<K, number | null>,
  names: readonly K[],
): Record<string, string | null> {
  return Object.fromEntries(names.map((name) => [name, moment(row[name])]));
}
