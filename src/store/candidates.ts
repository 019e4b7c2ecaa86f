import { and, eq, inArray, ne, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Id } from '../ids.ts';
import type { Candidate } from '../matching/candidate.ts';
import type { Programme } from '../programme/definition.ts';
import type { Database } from './database.ts';
import { personOf } from './rows.ts';
import { answers, pairs, participants, prompts } from './schema.ts';

/**
 * Those of a cohort who may be matched: mentors and mentees who are here, not pausing, and in no pair, with the topics
 * of the launch list and of their answers, in the order of the launch list.
 */
export async function candidatesOf(
  db: Database,
  cohortId: Id<'coh'>,
  matching: Programme['matching'],
): Promise<Candidate[]> {
  const rows = await db
    .select()
    .from(participants)
    .where(
      and(
        eq(participants.cohortId, cohortId),
        ne(participants.role, 'coordinator'),
        eq(participants.state, 'active'),
        sql`NOT EXISTS (SELECT 1 FROM pairs WHERE state <> 'ended' AND participants.id = pairs.mentor_id)`,
        sql`NOT EXISTS (SELECT 1 FROM pairs WHERE state <> 'ended' AND participants.id = pairs.mentee_id)`,
      ),
    )
    .orderBy(sql`participants.rowid`);
  const answered = await topicsAnswered(db, cohortId, matching);
  return rows.map((row) => ({
    person: personOf(row),
    topics: [...new Set([...row.topics, ...(answered.get(row.id) ?? [])])],
    department: row.department,
    partnerEmail: row.partnerEmail,
  }));
}

/** Every pair that the cohort has had, as "mentorId menteeId". */
export async function earlierPairs(db: Database, cohortId: Id<'coh'>): Promise<Set<string>> {
  const rows = await db
    .select({ mentor: pairs.mentorId, mentee: pairs.menteeId })
    .from(pairs)
    .where(eq(pairs.cohortId, cohortId));
  return new Set(rows.map(({ mentor, mentee }) => `${mentor} ${mentee}`));
}

const topics = z.array(z.string());

async function topicsAnswered(
  db: Database,
  cohortId: Id<'coh'>,
  { wants, offers }: Programme['matching'],
): Promise<Map<string, string[]>> {
  const references = [wants, offers].flatMap((reference) => (reference === undefined ? [] : [reference.split('.')]));
  const steps = references.map(([step = '']) => step);
  if (steps.length === 0) return new Map();
  const rows = await db
    .select({
      step: prompts.step,
      question: answers.question,
      participantId: answers.participantId,
      value: answers.value,
    })
    .from(prompts)
    .innerJoin(answers, eq(answers.promptId, prompts.id))
    .where(and(eq(prompts.cohortId, cohortId), inArray(prompts.step, steps)));
  return new Map(
    rows
      .filter((row) => references.some(([step, question]) => row.step === step && row.question === question))
      .map((row) => [row.participantId, topics.parse(row.value)]),
  );
}
