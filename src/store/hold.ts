import { type SQL, sql } from 'drizzle-orm';
import type { Change } from '../programme/change.ts';

/**
 * A pause keeps what would have woken in `held_at` and lets nothing wake; the end of the pause puts it
 * back, later by the whole days that the pause took, so that local times stay what they were.
 */

type Of<K extends Change['kind']> = Extract<Change, { kind: K }>;

const DAY_MS = 86_400_000;

export function heldStatements(people: readonly Of<'person-held'>[], cohorts: readonly Of<'cohort-held'>[]): SQL[] {
  return [
    ...people.flatMap(({ participantId, at }) => [
      hold(sql`participant_id = ${participantId}`),
      sql`UPDATE participants SET state = 'paused', paused_at = ${at.epochMilliseconds}, version = version + 1 WHERE id = ${participantId}`,
    ]),
    ...cohorts.map(({ cohortId }) => hold(sql`cohort_id = ${cohortId}`)),
  ];
}

/**
 * A person's pause moves that person's prompts; a cohort's pause moves the sessions of its pairs as well. What two have
 * agreed on stands in their calendars: it stays, and so does what is still to be sent about it.
 */
export function releasedStatements(
  people: readonly Of<'person-released'>[],
  cohorts: readonly Of<'cohort-released'>[],
): SQL[] {
  return [
    ...people.flatMap(({ participantId, slept, at }) => [
      release(sql`participant_id = ${participantId}`, slept),
      sql`UPDATE participants SET state = 'active', rested_from = paused_at, rested_until = ${at.epochMilliseconds},
        paused_at = NULL, version = version + 1 WHERE id = ${participantId}`,
    ]),
    ...cohorts.flatMap(({ cohortId, pausedAt, slept }) => [
      release(sql`cohort_id = ${cohortId}`, slept),
      sql`UPDATE sessions SET starts_at = starts_at + ${slept * DAY_MS}, version = version + 1
          WHERE state = 'open' AND starts_at > ${pausedAt.epochMilliseconds} AND pair_id IN (SELECT id FROM pairs WHERE cohort_id = ${cohortId})`,
    ]),
  ];
}

function hold(whose: SQL): SQL {
  return sql`UPDATE prompts SET held_at = wakes_at, wakes_at = NULL, version = version + 1 WHERE ${whose} AND wakes_at IS NOT NULL`;
}

function release(whose: SQL, days: number): SQL {
  const shift = days * DAY_MS;
  const stays = sql`state = 'scheduled' AND session_id IN (SELECT id FROM sessions WHERE sessions.state = 'agreed')`;
  return sql`UPDATE prompts SET wakes_at = held_at + CASE WHEN ${stays} THEN 0 ELSE ${shift} END, held_at = NULL,
    closes_at = closes_at + CASE state WHEN 'sent' THEN ${shift} ELSE 0 END, version = version + 1
    WHERE ${whose} AND held_at IS NOT NULL`;
}
