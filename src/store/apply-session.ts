import { type SQL, sql } from 'drizzle-orm';
import type { Change, StepMoment } from '../programme/change.ts';
import { inChunks } from './database.ts';

/** The part of a decision that is about the sessions of a pair (M13, M25). */

type Of<K extends Change['kind']> = Extract<Change, { kind: K }>;

export function sessionMoves(moves: readonly Of<'session-moved'>[]): SQL[] {
  return moves.map(
    ({ id, version, to }) => sql`UPDATE sessions SET state = ${to.state}, starts_at = ${to.startsAt.epochMilliseconds},
      sequence = ${to.sequence}, side = ${to.side}, given_up = ${to.givenUp === true ? 1 : 0}, settled_at = ${to.settledAt?.epochMilliseconds ?? null},
      version = ${version + 1} WHERE id = ${id}`,
  );
}

export function momentsOffered(offered: readonly Of<'moments-offered'>[]): SQL[] {
  return offered.map(
    ({ promptId, version, moments }) =>
      sql`UPDATE prompts SET offered = ${JSON.stringify(moments.map(({ epochMilliseconds }) => epochMilliseconds))},
        version = ${version + 1} WHERE id = ${promptId}`,
  );
}

export function promptsTimed(timed: readonly Of<'session-prompts-timed'>[]): SQL[] {
  return timed.flatMap(({ pairId, sessionId, moments }) =>
    timedAnew(sql`prompts.pair_id = ${pairId} AND prompts.session_id = ${sessionId}`, moments),
  );
}

export function causedPromptsTimed(timed: readonly Of<'caused-prompts-timed'>[]): SQL[] {
  return timed.flatMap(({ pairId, causeId, moments }) =>
    timedAnew(sql`prompts.pair_id = ${pairId} AND prompts.cause_id = ${causeId}`, moments),
  );
}

/** What a pause holds gets its new moment when it is let go. */
function timedAnew(whose: SQL, moments: readonly StepMoment[]): SQL[] {
  return inChunks(moments.map(({ wakesAt, ...of }) => ({ ...of, at: wakesAt.epochMilliseconds }))).map(
    (json) => sql`
      UPDATE prompts SET version = version + 1,
        wakes_at = CASE WHEN held_at IS NULL THEN timed.at END, held_at = CASE WHEN held_at IS NULL THEN NULL ELSE timed.at END
      FROM (
        SELECT value ->> '$.step' AS step, value ->> '$.participantId' AS participant_id, value ->> '$.at' AS at
        FROM json_each(${json})
      ) AS timed
      WHERE ${whose} AND prompts.state = 'scheduled'
        AND prompts.step = timed.step AND prompts.participant_id = timed.participant_id`,
  );
}

export function roundsOver(over: readonly Of<'rounds-over'>[]): SQL[] {
  return over.map(
    ({ but: { sessionId, participantId, step, occurrence }, at }) => sql`
      UPDATE prompts SET state = 'cancelled', why = 'too-late', ended_at = ${at.epochMilliseconds}, wakes_at = NULL,
        held_at = NULL, version = version + 1
      WHERE participant_id = ${participantId} AND step = ${step} AND occurrence <> ${occurrence}
        AND session_id = ${sessionId} AND state IN ('scheduled', 'sent')`,
  );
}

/** The session may turn out to have been held: then they are made again, as what hangs on an answer is (`madePrompts`). */
export function sessionPromptsCancelled(cancelled: readonly Of<'session-prompts-cancelled'>[]): SQL[] {
  return cancelled.map(
    ({ pairId, sessionId, at }) => sql`
      UPDATE prompts SET state = 'cancelled', why = 'taken-back', ended_at = ${at.epochMilliseconds}, wakes_at = NULL,
        held_at = NULL, version = version + 1
      WHERE pair_id = ${pairId} AND session_id = ${sessionId} AND state = 'scheduled'`,
  );
}
