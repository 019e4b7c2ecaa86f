import { type SQL, sql } from 'drizzle-orm';
import type { Change, NewPrompt } from '../programme/change.ts';
import { concernsAdded, concernsSet } from './apply-care.ts';
import { barsSet, draftsApproved, draftsChanged, draftsMade } from './apply-drafts.ts';
import { guestRow, referralMoves, withdrawn } from './apply-referral.ts';
import { momentsOffered, promptsTimed, roundsOver, sessionMoves, sessionPromptsCancelled } from './apply-session.ts';
import { type Database, inChunks, insertAll, write } from './database.ts';
import { heldStatements, releasedStatements } from './hold.ts';
import { columnsOf } from './rows.ts';
import { answers, pairs, participants, prompts, sessions } from './schema.ts';
import { letters, outbox } from './schema-mail.ts';
import { referrals } from './schema-match.ts';

/** Rows of a batch of letters, rendered and ready: what the decision sends (P2). */
export type OutboxRows = {
  batches: (typeof outbox.$inferInsert)[];
  letters: (typeof letters.$inferInsert)[];
};

/**
 * Writes decisions and their letters in one transaction: the only writer of a decision. Moves go
 * before bulk changes, parents before children.
 * @throws MovedMeanwhile when a row is not at the version the decision was made for; nothing is written
 */
export async function apply(db: Database, changes: readonly Change[], post: OutboxRows): Promise<void> {
  const sorted = sort(changes);
  await write(db, [
    ...promptMoves(sorted['prompt-moved']),
    ...pairMoves(sorted['pair-moved']),
    ...personMoves(sorted['person-moved']),
    ...cohortMoves(sorted['cohort-moved']),
    ...insertAll(participants, sorted['participant-made'].map(guestRow)),
    ...insertAll(
      referrals,
      sorted['referral-made'].map(({ at, kind: _, ...made }) => ({
        ...made,
        state: 'open',
        madeAt: at.epochMilliseconds,
      })),
    ),
    ...referralMoves(sorted['referral-moved']),
    ...sorted['referral-withdrawn'].map(withdrawn),
    ...drafts(sorted['draft-kept']),
    ...sorted['answers-taken-back'].map(({ promptId }) => sql`DELETE FROM answers WHERE prompt_id = ${promptId}`),
    ...insertAll(pairs, sorted['pair-made'].map(pairRow)),
    ...insertAll(
      sessions,
      sorted['session-made'].map(({ session }) => ({ ...session, startsAt: session.startsAt.epochMilliseconds })),
    ),
    // Before sessions move: what is timed by a session is timed last.
    ...releasedStatements(sorted['person-released'], sorted['cohort-released']),
    ...sessionMoves(sorted['session-moved']),
    ...momentsOffered(sorted['moments-offered']),
    ...promptsTimed(sorted['session-prompts-timed']),
    ...sessionPromptsCancelled(sorted['session-prompts-cancelled']),
    ...roundsOver(sorted['rounds-over']),
    ...insertAll(
      prompts,
      sorted['prompt-begun'].map(({ prompt: { state, ...prompt } }) => ({ ...prompt, ...columnsOf(state) })),
    ),
    ...insertAll(
      prompts,
      sorted['prompt-drafted'].map(({ prompt: { state, ...prompt }, draft }) => ({
        ...prompt,
        ...columnsOf(state),
        draft,
      })),
    ),
    ...givenAnswers(sorted['answers-given']),
    // Before new ones are made: some tell of the end.
    ...sorted['pair-prompts-cancelled'].map(({ pairId, why, at }) =>
      cancelled(sql`pair_id = ${pairId}`, why, at.epochMilliseconds),
    ),
    ...madePrompts(sorted['prompt-made'].map(({ prompt }) => prompt)),
    ...sorted['person-prompts-cancelled'].map(({ participantId, why, at }) =>
      cancelled(sql`participant_id = ${participantId}`, why, at.epochMilliseconds),
    ),
    ...sorted['cohort-prompts-cancelled'].map(({ cohortId, why, at }) =>
      cancelled(sql`cohort_id = ${cohortId}`, why, at.epochMilliseconds),
    ),
    ...sorted['cohort-pairs-completed'].map(
      ({ cohortId, at }) =>
        sql`UPDATE pairs SET state = 'ended', ended_why = CASE state WHEN 'active' THEN 'completed' ELSE 'stopped' END, ended_at = ${at.epochMilliseconds}, version = version + 1
            WHERE cohort_id = ${cohortId} AND state <> 'ended'`,
    ),
    ...concernsAdded(sorted['concern-told']),
    ...concernsSet(sorted['concerns-told']),
    ...heldStatements(sorted['person-held'], sorted['cohort-held']),
    ...draftsMade(sorted['draft-made']),
    ...draftsChanged(sorted['draft-changed']),
    ...draftsApproved(sorted['draft-approved']),
    ...barsSet(sorted['bar-set']),
    ...insertAll(outbox, post.batches),
    ...insertAll(letters, post.letters),
  ]);
}

type Sorted = { [K in Change['kind']]: Extract<Change, { kind: K }>[] };

function sort(changes: readonly Change[]): Sorted {
  const sorted: Sorted = {
    'prompt-made': [],
    'prompt-begun': [],
    'prompt-drafted': [],
    'prompt-moved': [],
    'answers-given': [],
    'answers-taken-back': [],
    'draft-kept': [],
    letter: [],
    'pair-made': [],
    'pair-moved': [],
    'pair-prompts-cancelled': [],
    'person-prompts-cancelled': [],
    'cohort-prompts-cancelled': [],
    'session-made': [],
    'session-moved': [],
    'session-prompts-timed': [],
    'session-prompts-cancelled': [],
    'rounds-over': [],
    'moments-offered': [],
    'concern-told': [],
    'concerns-told': [],
    'person-moved': [],
    'person-held': [],
    'person-released': [],
    'cohort-moved': [],
    'cohort-held': [],
    'cohort-released': [],
    'cohort-pairs-completed': [],
    'draft-made': [],
    'draft-changed': [],
    'draft-approved': [],
    'bar-set': [],
    'participant-made': [],
    'referral-made': [],
    'referral-withdrawn': [],
    'referral-moved': [],
  };
  for (const change of changes) add(sorted, change);
  return sorted;
}

function add<K extends Change['kind']>(sorted: Sorted, change: Extract<Change, { kind: K }>): void {
  const list: Extract<Change, { kind: K }>[] = sorted[change.kind as K];
  list.push(change);
}

function promptMoves(moves: Sorted['prompt-moved']): SQL[] {
  const rows = moves.map(({ id, version, to }) => ({ id, version, ...columnsOf(to) }));
  return inChunks(rows).map(
    (json) => sql`
      UPDATE prompts SET version = moved.version + 1, state = moved.state, wakes_at = moved.wakes_at, held_at = NULL,
        sent_at = moved.sent_at, closes_at = moved.closes_at, answered_at = moved.answered_at, ended_at = moved.ended_at,
        reminded = moved.reminded, why = moved.why, trouble = NULL,
        draft = CASE WHEN moved.state = 'sent' AND prompts.state <> 'answered' THEN draft ELSE NULL END
      FROM (
        SELECT value ->> '$.id' AS id, value ->> '$.version' AS version, value ->> '$.state' AS state,
          value ->> '$.wakesAt' AS wakes_at, value ->> '$.sentAt' AS sent_at, value ->> '$.closesAt' AS closes_at,
          value ->> '$.answeredAt' AS answered_at, value ->> '$.endedAt' AS ended_at, value ->> '$.reminded' AS reminded,
          value ->> '$.why' AS why
        FROM json_each(${json})
      ) AS moved WHERE prompts.id = moved.id`,
  );
}

/**
 * A prompt that exists already stays as it is, unless its cause was taken back and has now been given again, or it
 * was over with one pair and has its cause in another.
 */
function madePrompts(made: readonly NewPrompt[]): SQL[] {
  const rows = made.map(({ state, ...prompt }) => ({ ...prompt, ...columnsOf(state) }));
  return insertAll(
    prompts,
    rows,
    sql`ON CONFLICT (participant_id, step, occurrence) DO UPDATE SET
      version = version + 1, state = 'scheduled', wakes_at = excluded.wakes_at, ended_at = NULL, why = NULL,
        pair_id = excluded.pair_id, session_id = excluded.session_id
      WHERE prompts.state = 'cancelled'
        AND (prompts.why = 'taken-back' OR (prompts.why = 'pair-ended' AND prompts.pair_id <> excluded.pair_id))`,
  );
}

function givenAnswers(given: Sorted['answers-given']): SQL[] {
  const rows = given.flatMap(({ promptId, participantId, answers: list, at }) =>
    list.map((answer) => ({ ...answer, promptId, participantId, answeredAt: at.epochMilliseconds })),
  );
  const again = given.map(({ promptId }) => sql`DELETE FROM answers WHERE prompt_id = ${promptId}`);
  return [...again, ...insertAll(answers, rows)];
}

function pairRow({ pair }: Extract<Change, { kind: 'pair-made' }>): typeof pairs.$inferInsert {
  const { at, reasons, ...rest } = pair;
  const milliseconds = at.epochMilliseconds;
  const agreedAt = pair.state === 'active' ? milliseconds : null;
  return {
    ...rest,
    reasons: [...reasons],
    mentorConsent: 'open',
    menteeConsent: 'open',
    proposedAt: milliseconds,
    agreedAt,
  };
}

function pairMoves(moves: Sorted['pair-moved']): SQL[] {
  return moves.map(({ id, version, to }) => {
    const where = sql`version = ${version + 1} WHERE id = ${id}`;
    if (!('state' in to))
      return sql`UPDATE pairs SET mentor_consent = ${to.mentorConsent}, mentee_consent = ${to.menteeConsent}, ${where}`;
    const at = to.at.epochMilliseconds;
    if (to.state === 'ended')
      return sql`UPDATE pairs SET state = 'ended', ended_why = ${to.why}, ended_by = ${to.by}, ended_at = ${at}, ${where}`;
    return sql`UPDATE pairs SET state = 'active', agreed_at = ${at}, mentor_consent = ${to.mentorConsent}, mentee_consent = ${to.menteeConsent}, ${where}`;
  });
}

function personMoves(moves: Sorted['person-moved']): SQL[] {
  return moves.map(
    ({ id, version, to }) => sql`UPDATE participants SET version = ${version + 1},
      state = coalesce(${to.state ?? null}, state), language = coalesce(${to.language ?? null}, language),
      zone = coalesce(${to.zone ?? null}, zone), partner_email = coalesce(${to.partnerEmail ?? null}, partner_email),
      prefers_at = ${to.prefersAt === undefined ? sql`prefers_at` : sql`${to.prefersAt}`},
      paused_at = CASE coalesce(${to.state ?? null}, state) WHEN 'paused' THEN paused_at ELSE NULL END
      WHERE id = ${id}`,
  );
}

function cohortMoves(moves: Sorted['cohort-moved']): SQL[] {
  return moves.map(({ id, version, to, at }) => {
    const milliseconds = at.epochMilliseconds;
    const paused = to === 'paused' ? milliseconds : null;
    const ended = to === 'stopped' || to === 'closed' ? milliseconds : null;
    return sql`UPDATE cohorts SET state = ${to}, paused_at = ${paused}, ended_at = ${ended}, version = ${version + 1},
      rested_from = coalesce(paused_at, rested_from),
      rested_until = CASE WHEN paused_at IS NULL THEN rested_until ELSE ${milliseconds} END WHERE id = ${id}`;
  });
}

function drafts(kept: Sorted['draft-kept']): SQL[] {
  return kept.map(
    ({ id, version, draft }) => sql`UPDATE prompts SET draft = ${draft}, version = ${version + 1} WHERE id = ${id}`,
  );
}

function cancelled(whose: SQL, why: string, at: number): SQL {
  return sql`UPDATE prompts SET state = 'cancelled', why = ${why}, ended_at = ${at}, wakes_at = NULL, held_at = NULL, version = version + 1
    WHERE ${whose} AND (state = 'scheduled' OR (state = 'sent' AND closes_at IS NOT NULL))`;
}
