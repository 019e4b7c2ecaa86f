import { eq } from 'drizzle-orm';
import { z } from 'zod';
import type { Id } from '../ids.ts';
import type { Answer, RawAnswers } from '../programme/answer.ts';
import type { Database } from './database.ts';
import { answers, prompts } from './schema.ts';

/** The answers to a prompt, for their author. */
export async function answersOf(db: Database, promptId: Id<'prm'>): Promise<Answer[]> {
  const { question, value, visibility } = answers;
  return db.select({ question, value, visibility }).from(answers).where(eq(answers.promptId, promptId));
}

const drafted = z.record(z.string(), z.object({ value: z.unknown(), visibility: z.string().optional() }));

/** What the author has filled in without sending it. */
export async function draftOf(db: Database, promptId: Id<'prm'>): Promise<RawAnswers | null> {
  const row = await db.select({ draft: prompts.draft }).from(prompts).where(eq(prompts.id, promptId)).get();
  const draft = row?.draft ?? null;
  return draft === null ? null : drafted.parse(JSON.parse(draft));
}
