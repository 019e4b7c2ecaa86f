import { and, eq, gt, sql } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import type { Id } from '../ids.ts';
import { scaleOf } from '../programme/answer.ts';
import type { Figures } from '../programme/change.ts';
import { asksEverybody } from '../programme/course.ts';
import type { Programme } from '../programme/definition.ts';
import { LEAST_PEOPLE, sight } from '../programme/visibility.ts';
import type { CohortFrame } from './cohorts.ts';
import type { Database } from './database.ts';
import { demandOf } from './demand.ts';
import { stuckLetters } from './outbox.ts';
import { pairs, participants, prompts } from './schema.ts';
import { inbound, letters } from './schema-mail.ts';
import { matchings, suggestions } from './schema-match.ts';

const WEEK_MS = 7 * 86_400_000;

/** A cohort in figures, for its coordinator: counts, and means over at least five people (P6). */
export async function figuresOf(
  db: Database,
  { cohort, programme }: CohortFrame,
  now: Temporal.Instant,
): Promise<Figures> {
  const { id } = cohort;
  const people = await counted(
    db,
    sql`SELECT state AS name, count(*) AS count FROM ${participants} WHERE cohort_id = ${id} AND role <> 'coordinator' GROUP BY state`,
  );
  const inPairs = await counted(
    db,
    sql`SELECT state AS name, count(*) AS count FROM ${pairs} WHERE cohort_id = ${id} AND kind = 'reverse' GROUP BY state`,
  );
  const delivery = await counted(
    db,
    sql`SELECT state AS name, count(*) AS count FROM ${letters} WHERE cohort_id = ${id} GROUP BY state`,
  );
  const replies = await repliesSince(db, id, now.subtract({ hours: 24 * 7 }));
  return {
    week: Math.max(0, Math.floor((now.epochMilliseconds - cohort.startsAt.epochMilliseconds) / WEEK_MS)) + 1,
    people: Object.values(people).reduce((sum, count) => sum + count, 0),
    left: people.left ?? 0,
    paused: people.paused ?? 0,
    pairs: { proposed: inPairs.proposed ?? 0, active: inPairs.active ?? 0, ended: inPairs.ended ?? 0 },
    toApprove: await pairsToApprove(db, id),
    waiting: Object.keys(inPairs).length === 0 ? [] : await waiting(db, id),
    steps: await stepFigures(db, id, programme),
    means: await means(db, id, programme),
    delivery: {
      sent: delivery.sent ?? 0,
      waiting: delivery.pending ?? 0,
      stuck: await stuckLetters(db, id),
      refused: delivery.refused ?? 0,
      doubtful: delivery.doubtful ?? 0,
    },
    classic: (await demandOf(db, { cohort, programme })).map(({ topic, count, open }) => ({ topic, count, open })),
    replies,
  };
}

/** Pairs of a draft that nobody has heard of yet. */
async function pairsToApprove(db: Database, id: Id<'coh'>): Promise<number> {
  const row = await db
    .select({ count: sql<number>`count(*)` })
    .from(matchings)
    .innerJoin(suggestions, eq(suggestions.matchingId, matchings.id))
    .where(and(eq(matchings.cohortId, id), eq(matchings.state, 'draft')))
    .get();
  return row?.count ?? 0;
}

/** Plain replies that were passed on since a moment. */
async function repliesSince(db: Database, id: Id<'coh'>, since: Temporal.Instant): Promise<number> {
  const row = await db
    .select({ count: sql<number>`count(*)` })
    .from(inbound)
    .where(
      and(eq(inbound.cohortId, id), eq(inbound.state, 'passed-on'), gt(inbound.receivedAt, since.epochMilliseconds)),
    )
    .get();
  return row?.count ?? 0;
}

async function counted(db: Database, query: ReturnType<typeof sql>): Promise<Record<string, number>> {
  const rows = await db.all<{ name: string; count: number }>(query);
  return Object.fromEntries(rows.map(({ name, count }) => [name, count]));
}

/** Who is here and in no reverse pair, once pairs have been made. */
async function waiting(db: Database, id: Id<'coh'>): Promise<string[]> {
  const rows = await db.all<{ name: string }>(sql`
    SELECT name FROM participants WHERE cohort_id = ${id} AND role <> 'coordinator' AND state <> 'left'
      AND NOT EXISTS (SELECT 1 FROM pairs WHERE kind = 'reverse' AND state <> 'ended' AND mentor_id = participants.id)
      AND NOT EXISTS (SELECT 1 FROM pairs WHERE kind = 'reverse' AND state <> 'ended' AND mentee_id = participants.id)
    ORDER BY participants.rowid`);
  return rows.map(({ name }) => name);
}

async function stepFigures(db: Database, id: Id<'coh'>, programme: Programme): Promise<Figures['steps']> {
  const rows = await db
    .select({
      step: prompts.step,
      sent: sql<number>`count(sent_at)`,
      answered: sql<number>`sum(state = 'answered')`,
      expired: sql<number>`sum(state = 'expired')`,
    })
    .from(prompts)
    .where(eq(prompts.cohortId, id))
    .groupBy(prompts.step);
  const asking = programme.steps.filter((step) => asksEverybody(programme, step));
  return asking.flatMap(({ id: step }) => rows.filter((row) => row.step === step && row.sent > 0));
}

/** The mean of each scale whose answers the coordinator may see, named or not. */
async function means(db: Database, id: Id<'coh'>, programme: Programme): Promise<Figures['means']> {
  const rows = await db.all<{ step: string; question: string; visibility: string; mean: number; people: number }>(sql`
    SELECT p.step AS step, a.question AS question, avg(a.value) AS mean, count(DISTINCT a.participant_id) AS people
    FROM prompts p JOIN answers a ON a.prompt_id = p.id
    WHERE p.cohort_id = ${id} AND a.visibility IN ('coordinator', 'anonymous')
    GROUP BY p.step, a.question HAVING count(DISTINCT a.participant_id) >= ${LEAST_PEOPLE}`);
  return programme.steps.flatMap((step) =>
    (step.questions ?? []).flatMap((question) => {
      if (question.kind !== 'scale' || sight(question.visibility, 'coordinator') === 'nothing') return [];
      const row = rows.find((candidate) => candidate.step === step.id && candidate.question === question.id);
      if (row === undefined) return [];
      return [{ reference: `${step.id}.${question.id}`, mean: row.mean, people: row.people, to: scaleOf(question).to }];
    }),
  );
}
