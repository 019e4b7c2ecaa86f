import { and, desc, eq, isNotNull, ne, or, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import type { Id } from '../ids.ts';
import type { Pair } from '../programme/cohort.ts';
import type { Draft, First } from '../programme/draft.ts';
import type { Prompt } from '../programme/prompt.ts';
import type { Database } from './database.ts';
import { instant, pairOf, personOf, promptOf } from './rows.ts';
import { pairs, participants, prompts } from './schema.ts';
import { matchings, suggestions } from './schema-match.ts';

/** The draft of a cohort that waits for its coordinator. */
export async function draftOf(db: Database, cohortId: Id<'coh'>): Promise<Draft | null> {
  const row = await db
    .select()
    .from(matchings)
    .where(and(eq(matchings.cohortId, cohortId), eq(matchings.state, 'draft')))
    .get();
  if (row === undefined) return null;
  const { id, first, cut, madeAt, version } = row;
  const { mentorId, menteeId, score, reasons } = suggestions;
  const list = await db
    .select({ mentorId, menteeId, score, reasons })
    .from(suggestions)
    .where(eq(suggestions.matchingId, id))
    .orderBy(suggestions.score, suggestions.menteeId);
  return { id, cohortId, first, cut, madeAt: instant(madeAt), version, suggestions: list };
}

/** What counted first in the match of this cohort that the coordinator approved last; null when none was approved. */
export async function approvedFirst(db: Database, cohortId: Id<'coh'>): Promise<First | null> {
  const row = await db
    .select({ first: matchings.first })
    .from(matchings)
    .where(and(eq(matchings.cohortId, cohortId), eq(matchings.state, 'approved')))
    .orderBy(desc(matchings.settledAt))
    .limit(1)
    .get();
  return row?.first ?? null;
}

const mentor = alias(participants, 'mentor');
const mentee = alias(participants, 'mentee');

/** The proposed pairs of a cohort in which somebody said no or let it pass. */
export async function doubtedPairs(db: Database, cohortId: Id<'coh'>): Promise<Pair[]> {
  const rows = await db
    .select({ pair: pairs, mentor, mentee })
    .from(pairs)
    .innerJoin(mentor, eq(mentor.id, pairs.mentorId))
    .innerJoin(mentee, eq(mentee.id, pairs.menteeId))
    .where(
      and(
        eq(pairs.cohortId, cohortId),
        eq(pairs.state, 'proposed'),
        or(sql`mentor_consent IN ('no', 'silent')`, sql`mentee_consent IN ('no', 'silent')`),
      ),
    )
    .orderBy(sql`pairs.rowid`);
  return rows.map((row) => pairOf(row.pair, personOf(row.mentor), personOf(row.mentee)));
}

/** The coordinator's letters about a match that still wait for an approval. */
export async function waitingMatchPrompts(
  db: Database,
  cohortId: Id<'coh'>,
  step: string,
  except: Id<'prm'> | null,
): Promise<Prompt[]> {
  const rows = await db
    .select()
    .from(prompts)
    .where(
      and(
        eq(prompts.cohortId, cohortId),
        eq(prompts.step, step),
        eq(prompts.state, 'sent'),
        isNotNull(prompts.closesAt),
        except === null ? undefined : ne(prompts.id, except),
      ),
    );
  return rows.map(promptOf);
}
