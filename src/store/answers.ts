import { and, asc, eq } from 'drizzle-orm';
import { z } from 'zod';
import type { Id } from '../ids.ts';
import type { Answer, AnswerValue, RawAnswers } from '../programme/answer.ts';
import type { Database } from './database.ts';
import { answers, prompts } from './schema.ts';

/** The answers to a prompt, for their author. */
export async function answersOf(db: Database, promptId: Id<'prm'>): Promise<Answer[]> {
  const { question, value, visibility } = answers;
  return db.select({ question, value, visibility }).from(answers).where(eq(answers.promptId, promptId));
}

/**
 * What somebody answered to "step.question" of an earlier step, the first time where there were several;
 * undefined when they did not. Nobody else's answer is looked at (P6).
 */
export async function ownAnswerTo(
  db: Database,
  participantId: Id<'par'>,
  reference: string,
): Promise<AnswerValue | undefined> {
  const [step = '', question = ''] = reference.split('.');
  const row = await db
    .select({ value: answers.value })
    .from(prompts)
    .innerJoin(answers, eq(answers.promptId, prompts.id))
    .where(
      and(
        eq(prompts.participantId, participantId),
        eq(prompts.step, step),
        eq(answers.participantId, participantId),
        eq(answers.question, question),
      ),
    )
    .orderBy(asc(answers.answeredAt))
    .limit(1)
    .get();
  return row?.value;
}

const drafted = z.record(z.string(), z.object({ value: z.unknown(), visibility: z.string().optional() }));

/** What the author has filled in without sending it. */
export async function draftOf(db: Database, promptId: Id<'prm'>): Promise<RawAnswers | null> {
  const row = await db.select({ draft: prompts.draft }).from(prompts).where(eq(prompts.id, promptId)).get();
  const draft = row?.draft ?? null;
  return draft === null ? null : drafted.parse(JSON.parse(draft));
}
