import { and, asc, eq, inArray, ne } from 'drizzle-orm';
import type { Id } from '../ids.ts';
import { type Demand, demandIn, type Wish } from '../programme/demand.ts';
import type { CohortFrame } from './cohorts.ts';
import type { Database } from './database.ts';
import { answers, participants, prompts } from './schema.ts';

/** What those who still take part would have a classic mentor answer, as far as their coordinator may see it (M19). */
export async function demandOf(
  db: Database,
  { cohort, programme }: Pick<CohortFrame, 'cohort' | 'programme'>,
): Promise<Demand[]> {
  const [stepId = '', questionId = ''] = programme.classic?.split('.') ?? [];
  const questions = programme.steps.find(({ id }) => id === stepId)?.questions ?? [];
  const topic = questions.find(({ id }) => id === questionId);
  if (topic?.kind !== 'choice') return [];
  const text = questions.find(({ kind }) => kind === 'short' || kind === 'long')?.id ?? null;
  const rows = await answersTo(db, cohort.id, stepId);
  const byPrompt = Map.groupBy(rows, ({ promptId }) => promptId);
  const wishes = [...byPrompt.values()].flatMap((given): Wish[] => {
    const picked = given.find(({ question }) => question === questionId);
    const words = given.find(({ question }) => question === text);
    if (picked === undefined || picked.role === 'coordinator') return [];
    const { participantId, name, role } = picked;
    return [{ participantId, name, role, topic: asText(picked), words: words === undefined ? null : asText(words) }];
  });
  return demandIn(topic.options, wishes);
}

type Row = Awaited<ReturnType<typeof answersTo>>[number];

function asText({ value, visibility }: Row) {
  return { value: String(value), visibility };
}

async function answersTo(db: Database, cohortId: Id<'coh'>, step: string) {
  const { promptId, question, value, visibility } = answers;
  const { id: participantId, name, role } = participants;
  return db
    .select({ promptId, question, value, visibility, participantId, name, role })
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
