import { and, eq, inArray, type SQL, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import type { Id } from '../ids.ts';
import type { PairFacts } from '../meeting/health/facts.ts';
import { type Sources, sourcesOf } from '../meeting/health/sources.ts';
import type { ConcernKind } from '../programme/concern.ts';
import { concernsOf } from './apply-care.ts';
import type { CohortFrame } from './cohorts.ts';
import { among, type Database } from './database.ts';
import { type Breaks, factsIn, type LetterRow, type MarkRow } from './health-facts.ts';
import { cohorts, pairs, participants, sessions } from './schema.ts';

const mentor = alias(participants, 'mentor');
const mentee = alias(participants, 'mentee');

/**
 * What the health of a cohort's active reverse pairs is judged by (M25), in four questions to the database, however
 * many pairs there are (P8). Of answers it reads marks on scales that signal and what became of commitments: no text (P6).
 * @param only some of the pairs; the others, and those that are over, are left out
 */
export async function pairFactsOf(
  db: Database,
  { cohort, programme }: Pick<CohortFrame, 'cohort' | 'programme'>,
  only: readonly Id<'pair'>[] | null = null,
): Promise<Map<Id<'pair'>, PairFacts>> {
  const sources = sourcesOf(programme);
  const running = sql`(SELECT id FROM pairs WHERE cohort_id = ${cohort.id} AND kind = 'reverse' AND state = 'active'
    ${only === null ? sql`` : sql`AND id IN ${among(only)}`})`;
  const [rows, ...about] = await Promise.all([
    halvesOf(db, running),
    db.select().from(sessions).where(inArray(sessions.pairId, running)),
    lettersOf(db, running, sources),
    marksOf(db, running, sources),
  ]);
  const [sessionsOf, letters, marks] = [byPair(about[0]), byPair(about[1]), byPair(about[2])];
  return new Map(
    rows.map((pair) => {
      const { id } = pair;
      const own = { sessions: sessionsOf(id), letters: letters(id), marks: marks(id) };
      return [id, factsIn({ pair, ...own }, sources)];
    }),
  );
}

/** An active pair as its coordinator knows it. */
export type RunningPair = { id: Id<'pair'>; mentor: string; mentee: string; told: readonly ConcernKind[] };

/** The active reverse pairs of a cohort, by name, and which concerns about each the coordinator was told. */
export async function runningPairs(db: Database, cohortId: Id<'coh'>): Promise<RunningPair[]> {
  const rows = await db
    .select({ id: pairs.id, concern: pairs.concern, mentor: mentor.name, mentee: mentee.name })
    .from(pairs)
    .innerJoin(mentor, eq(mentor.id, pairs.mentorId))
    .innerJoin(mentee, eq(mentee.id, pairs.menteeId))
    .where(and(eq(pairs.cohortId, cohortId), eq(pairs.kind, 'reverse'), eq(pairs.state, 'active')))
    .orderBy(sql`pairs.rowid`);
  return rows.map(({ concern, ...pair }) => ({ ...pair, told: concernsOf(concern) }));
}

function byPair<T extends { pairId: string }>(rows: readonly T[]): (id: string) => readonly T[] {
  const grouped = Map.groupBy(rows, ({ pairId }) => pairId);
  return (id) => grouped.get(id) ?? [];
}

function halvesOf(db: Database, running: SQL) {
  const { id, mentorId, menteeId, agreedAt, proposedAt } = pairs;
  const breaks = { mentor: breaksIn(mentor), mentee: breaksIn(mentee), cohort: breaksIn(cohorts) };
  return db
    .select({ id, mentorId, menteeId, agreedAt, proposedAt, ...breaks })
    .from(pairs)
    .innerJoin(mentor, eq(mentor.id, pairs.mentorId))
    .innerJoin(mentee, eq(mentee.id, pairs.menteeId))
    .innerJoin(cohorts, eq(cohorts.id, pairs.cohortId))
    .where(inArray(pairs.id, running));
}

function breaksIn<T extends Pick<typeof mentor | typeof mentee | typeof cohorts, keyof Breaks>>(
  table: T,
): Pick<T, keyof Breaks> {
  const { pausedAt, restedFrom, restedUntil } = table;
  return { pausedAt, restedFrom, restedUntil };
}

type OfPair = { pairId: string };

/** What was asked of both, and what the mentee began. */
function lettersOf(db: Database, running: SQL, { asking, asks }: Sources): Promise<(LetterRow & OfPair)[]> {
  const steps = [...asking, ...asks.keys()];
  return db.all<LetterRow & OfPair>(sql`
    SELECT id, pair_id AS pairId, participant_id AS participantId, cause_id AS causeId, step,
      sent_at AS sentAt, closes_at AS closesAt, answered_at AS answeredAt
    FROM prompts WHERE pair_id IN ${running} AND step IN ${among(steps)}
      AND state IN ('sent', 'answered', 'expired') AND closes_at IS NOT NULL`);
}

/** The marks that count: those on scales that signal, and what became of commitments. */
async function marksOf(db: Database, running: SQL, { signals, commitments }: Sources): Promise<(MarkRow & OfPair)[]> {
  const references = [...signals.keys(), ...commitments];
  if (references.length === 0) return [];
  const steps = references.map((reference) => reference.slice(0, reference.indexOf('.')));
  return db.all<MarkRow & OfPair>(sql`
    SELECT prompts.pair_id AS pairId, prompts.session_id AS sessionId, answers.participant_id AS participantId, answers.answered_at AS answeredAt,
      prompts.step || '.' || answers.question AS reference, answers.value AS value
    FROM prompts JOIN answers ON answers.prompt_id = prompts.id
    WHERE prompts.pair_id IN ${running} AND prompts.step IN ${among(steps)}
      AND prompts.step || '.' || answers.question IN ${among(references)}`);
}
