import { and, asc, eq, inArray, ne, sql } from 'drizzle-orm';
import type { Id } from '../ids.ts';
import type { Programme } from '../programme/definition.ts';
import { type Demand, demandIn, type Found, type Wish } from '../programme/demand.ts';
import type { CohortFrame } from './cohorts.ts';
import { among, type Database } from './database.ts';
import { instant } from './rows.ts';
import { answers, participants, prompts } from './schema.ts';

/**
 * What those who still take part would have a classic mentor answer, as far as their coordinator may see it, and for whom
 * somebody was found (M19).
 */
export async function demandOf(
  db: Database,
  { cohort, programme }: Pick<CohortFrame, 'cohort' | 'programme'>,
): Promise<Demand[]> {
  const [stepId = '', questionId = ''] = programme.classic?.split('.') ?? [];
  const questions = programme.steps.find(({ id }) => id === stepId)?.questions ?? [];
  const topic = questions.find(({ id }) => id === questionId);
  if (topic?.kind !== 'choice') return [];
  const text = questions.find(({ kind }) => kind === 'short' || kind === 'long')?.id ?? null;
  const [rows, found] = await Promise.all([answersTo(db, cohort.id, stepId), foundIn(db, cohort.id, programme)]);
  const byPrompt = Map.groupBy(rows, ({ promptId }) => promptId);
  const wishes = [...byPrompt].flatMap(([id, given]): Wish[] => {
    const picked = given.find(({ question }) => question === questionId);
    const words = given.find(({ question }) => question === text);
    if (picked === undefined || picked.role === 'coordinator') return [];
    const { participantId, name, role } = picked;
    return [
      {
        ...{ id, participantId, name, role, at: instant(picked.answeredAt), topic: asText(picked) },
        words: words === undefined ? null : asText(words),
        found: found.get(id) ?? null,
      },
    ];
  });
  return demandIn(topic.options, wishes);
}

type Row = Awaited<ReturnType<typeof answersTo>>[number];

function asText({ value, visibility }: Row) {
  return { value: String(value), visibility };
}

async function answersTo(db: Database, cohortId: Id<'coh'>, step: string) {
  const { promptId, question, value, visibility, answeredAt } = answers;
  const { id: participantId, name, role } = participants;
  return db
    .select({ promptId, question, value, visibility, answeredAt, participantId, name, role })
    .from(prompts)
    .innerJoin(answers, eq(answers.promptId, prompts.id))
    .innerJoin(participants, eq(participants.id, answers.participantId))
    .where(
      and(
        eq(prompts.cohortId, cohortId),
        eq(prompts.step, step),
        inArray(participants.role, ['mentor', 'mentee']),
        ne(participants.state, 'left'),
      ),
    )
    .orderBy(asc(answers.answeredAt));
}

type FoundRow = {
  wish: Id<'prm'>;
  pairId: Id<'pair'>;
  participantId: Id<'par'>;
  name: string;
  since: number;
};

/** The classic pairs of a cohort by the wish that their letters follow from. A pair that broke off leaves its wish open. */
async function foundIn(db: Database, cohortId: Id<'coh'>, { steps }: Programme): Promise<Map<Id<'prm'>, Found>> {
  const letters = steps.filter(({ moment }) => 'after' in moment && moment.after === 'classic').map(({ id }) => id);
  const rows = await db.all<FoundRow>(sql`
    SELECT DISTINCT prompts.cause_id AS wish, pairs.id AS pairId, mentor.id AS participantId, mentor.name AS name,
      pairs.proposed_at AS since
    FROM prompts
    JOIN pairs ON pairs.id = prompts.pair_id AND pairs.kind = 'classic'
      AND (pairs.state <> 'ended' OR pairs.ended_why = 'completed')
    JOIN participants mentor ON mentor.id = pairs.mentor_id
    WHERE prompts.cohort_id = ${cohortId} AND prompts.step IN ${among(letters)} AND prompts.cause_id IS NOT NULL`);
  return new Map(rows.map(({ wish, since, ...found }) => [wish, { ...found, since: instant(since) }]));
}
