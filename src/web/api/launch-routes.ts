import type { Context } from 'hono';
import { sha256 } from '../../hash.ts';
import type { Id } from '../../ids.ts';
import { Problem } from '../../problem.ts';
import { preview } from '../../programme/preview.ts';
import { castOf, launch, type NewCohort } from '../../runner/launch.ts';
import { cohortByKey } from '../../store/cohorts.ts';
import { readText } from './body.ts';
import { launchAnswer } from './cohort-answer.ts';
import type { ApiDoor } from './door.ts';
import { launchInput } from './launch-input.ts';
import { readLaunch } from './launch-request.ts';

/**
 * Launches a cohort, or tells what launching it would send. A request that launched it before, under
 * the same Idempotency-Key, is answered from what there is: its dates may have passed meanwhile.
 */
export async function postCohort(c: Context<ApiDoor>): Promise<Response> {
  const { now } = c.env;
  const idempotencyKey = readKey(c.req.header('Idempotency-Key'));
  const contentType = c.req.header('Content-Type');
  const text = await readText(c.req.raw);
  const requestHash = await sha256([contentType ?? '', new URL(c.req.url).search, text].join('\n'));
  const earlier = await launchedBefore(c, idempotencyKey, requestHash);
  if (earlier !== null) return launched(c, earlier, false, []);
  const { cohort, dryRun, ignoredColumns } = readLaunch(launchInput(contentType, c.req.query(), text), now);
  const asked = { ...cohort, organisation: c.var.organisation, idempotencyKey, requestHash };
  if (dryRun) return c.json({ dryRun: true, ...foreseen(asked, now), ignoredColumns });
  const { id, created } = await launch(c.env.world, asked, now);
  return launched(c, id, created, ignoredColumns);
}

function foreseen(asked: NewCohort, now: ApiDoor['Bindings']['now']) {
  const { cohort, people } = castOf(asked);
  const [coordinator, ...rest] = people;
  if (coordinator === undefined) throw new Error('A cohort without a coordinator was read');
  const listed = rest.map((person, at) => ({ person, partnerEmail: asked.participants[at]?.partnerEmail ?? null }));
  return preview(asked.programme, cohort, coordinator, listed, now);
}

async function launchedBefore(c: Context<ApiDoor>, key: string | null, requestHash: string): Promise<Id<'coh'> | null> {
  if (key === null) return null;
  const earlier = await cohortByKey(c.env.world.db, c.var.organisation.id, key);
  return earlier?.requestHash === requestHash ? earlier.id : null;
}

async function launched(c: Context<ApiDoor>, id: Id<'coh'>, created: boolean, ignoredColumns: string[]) {
  const answer = await launchAnswer(c.env.world.db, { organisationId: c.var.organisation.id, cohortId: id });
  return c.json({ ...answer, ignoredColumns }, created ? 201 : 200, { Location: `/v1/cohorts/${id}` });
}

function readKey(header: string | undefined): string | null {
  if (header === undefined) return null;
  if (/^[\x21-\x7e]([\x20-\x7e]{0,253}[\x21-\x7e])?$/.test(header)) return header;
  throw new Problem('invalid-request', 'The Idempotency-Key is not right', [
    {
      where: 'Idempotency-Key',
      wrong: 'it is empty, too long or has odd characters',
      mend: 'use 1 to 255 plain characters',
    },
  ]);
}
