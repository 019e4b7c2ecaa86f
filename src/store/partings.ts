import { sql } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import type { Id } from '../ids.ts';
import type { Programme } from '../programme/definition.ts';
import { among, type Database } from './database.ts';

/** Who wants to stop, by pair: what each half said last, where that was before a moment (M25). */
export async function stopsOf(
  db: Database,
  cohortId: Id<'coh'>,
  { parting }: Pick<Programme, 'parting'>,
  before: Temporal.Instant,
): Promise<Map<Id<'pair'>, Id<'par'>[]>> {
  if (parting === undefined) return new Map();
  const rows = await db.all<{ pairId: Id<'pair'>; participantId: Id<'par'>; value: string }>(sql`
    SELECT pairs.id AS pairId, answers.participant_id AS participantId, answers.value AS value
    FROM prompts
    JOIN answers ON answers.prompt_id = prompts.id
    JOIN pairs ON pairs.id = prompts.pair_id AND pairs.state = 'active'
    WHERE prompts.cohort_id = ${cohortId} AND prompts.step IN ${among(parting.stops.map(stepIn))}
      AND prompts.step || '.' || answers.question IN ${among(parting.stops)}
      AND answers.answered_at <= ${before.epochMilliseconds}
    ORDER BY answers.answered_at`);
  const last = new Map(rows.map((row) => [`${row.pairId} ${row.participantId}`, row]));
  const stopping = [...last.values()].filter(({ value }) => said.parse(JSON.parse(value)) === 'stop');
  return new Map(
    [...Map.groupBy(stopping, ({ pairId }) => pairId)].map(([pairId, own]) => [
      pairId,
      own.map(({ participantId }) => participantId),
    ]),
  );
}

const said = z.enum(['on', 'stop']);

/**
 * Those of a cohort whose last pair ended in silence or because they wanted to, and who did not say since that they
 * would like another partner: none is sought for them.
 */
export async function restingOf(
  db: Database,
  cohortId: Id<'coh'>,
  { parting }: Pick<Programme, 'parting'>,
): Promise<Set<Id<'par'>>> {
  if (parting === undefined) return new Set();
  const rows = await db.all<{ id: Id<'par'> }>(sql`
    WITH ended AS (
      SELECT half.value AS id, pairs.id AS pair, pairs.ended_why AS why, pairs.ended_by AS by, pairs.ended_at AS at
      FROM pairs, json_each(json_array(mentor_id, mentee_id)) AS half
      WHERE cohort_id = ${cohortId} AND agreed_at IS NOT NULL AND state = 'ended' AND kind = 'reverse'
    )
    SELECT id FROM ended
    WHERE at = (SELECT max(at) FROM ended AS later WHERE later.id = ended.id)
      AND (why = 'quiet' OR (why = 'withdrawn' AND (by IS NULL OR by = id)))
      AND NOT EXISTS (
        SELECT 1 FROM prompts JOIN answers ON answers.prompt_id = prompts.id
        WHERE prompts.pair_id = ended.pair AND prompts.participant_id = ended.id AND prompts.step IN ${among(parting.again.map(stepIn))}
          AND prompts.step || '.' || answers.question IN ${among(parting.again)} AND answers.value = 'true')`);
  return new Set(rows.map(({ id }) => id));
}

function stepIn(reference: string): string {
  return reference.slice(0, reference.indexOf('.'));
}
