import { and, desc, eq, inArray, isNull, sql } from 'drizzle-orm';
import type { Id } from '../ids.ts';
import { visibilities } from '../programme/definition.ts';
import type { KnownAnswer } from '../programme/situation.ts';
import { sight } from '../programme/visibility.ts';
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
  const which = and(inArray(prompts.participantId, among(people)), inArray(prompts.step, among(steps)));
  return (await answered(db).where(which)).map(knownIn);
}

/** Most answers that are read of one pair, the latest: ten times what a programme asks. */
const MOST_SHARED = 2000;

/**
 * What the two of a pair gave each other to read, in one question to the database. What one of them keeps, or told the
 * coordinator in confidence, is left where it is, also for its author: both read the same (P6).
 */
export async function sharedAnswers(db: Database, pairId: Id<'pair'>): Promise<KnownAnswer[]> {
  const shared = visibilities.filter((visibility) => sight(visibility, 'pair') === 'named');
  const rows = await answered(db)
    .where(and(eq(prompts.pairId, pairId), isNull(prompts.aboutId), inArray(answers.visibility, shared)))
    .orderBy(desc(answers.answeredAt))
    .limit(MOST_SHARED);
  return rows.map(knownIn);
}

function answered(db: Database) {
  return db
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
    .leftJoin(sessions, eq(sessions.id, prompts.sessionId));
}

function knownIn({ answer, ...prompt }: Awaited<ReturnType<typeof answered>>[number]): KnownAnswer {
  const { promptId, question, participantId, value, visibility, answeredAt } = answer;
  return { ...prompt, promptId, question, participantId, value, visibility, at: instant(answeredAt) };
}
