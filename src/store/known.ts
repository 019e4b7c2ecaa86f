import { and, eq, inArray, sql } from 'drizzle-orm';
import type { Id } from '../ids.ts';
import type { KnownAnswer } from '../programme/situation.ts';
import { among, type Database } from './database.ts';
import { instant } from './rows.ts';
import { answers, prompts, sessions } from './schema.ts';

/** What one decision looks at: answers to these steps, by these people. */
export type Looking = { steps: readonly string[]; people: readonly Id<'par'>[] };

/** The earlier answers that decisions look at; asks nothing where they look at none. */
export async function knownAnswers(db: Database, looking: readonly Looking[]): Promise<KnownAnswer[]> {
  const curious = looking.filter(({ steps }) => steps.length > 0);
  if (curious.length === 0) return [];
  const steps = [...new Set(curious.flatMap((one) => one.steps))];
  const people = [...new Set(curious.flatMap((one) => one.people))];
  const rows = await db
    .select({
      answer: answers,
      step: prompts.step,
      pairId: prompts.pairId,
      aboutId: prompts.aboutId,
      causeId: prompts.causeId,
      sessionId: prompts.sessionId,
      occurrence: prompts.occurrence,
      session: sql<number | null>`sessions.number`,
    })
    .from(prompts)
    .innerJoin(answers, eq(answers.promptId, prompts.id))
    .leftJoin(sessions, eq(sessions.id, prompts.sessionId))
    .where(and(inArray(prompts.participantId, among(people)), inArray(prompts.step, among(steps))));
  return rows.map(({ answer, ...prompt }) => ({
    ...prompt,
    question: answer.question,
    participantId: answer.participantId,
    value: answer.value,
    visibility: answer.visibility,
    at: instant(answer.answeredAt),
  }));
}
