import { and, eq, inArray, type SQL, sql } from 'drizzle-orm';
import type { Id } from '../ids.ts';
import type { PairKind } from '../programme/cohort.ts';
import type { Database } from './database.ts';
import { cohorts, pairs, participants, prompts } from './schema.ts';
import { inbound, letters } from './schema-mail.ts';

/** A cohort that is an organisation's own; every read here is of nothing else (P7). */
export type OwnCohort = { organisationId: Id<'org'>; cohortId: Id<'coh'> };

/** The cohort's id, if it is the organisation's; nothing otherwise. */
export function own({ organisationId, cohortId }: OwnCohort): SQL {
  return sql`(SELECT id FROM cohorts WHERE id = ${cohortId} AND organisation_id = ${organisationId})`;
}

export type Counts = Readonly<Record<string, number>>;
export type StepProgress = { step: string; state: string; count: number };
export type Progress = {
  people: { role: 'mentor' | 'mentee' | 'coordinator'; state: string; count: number }[];
  /** Reverse pairs; the classic ones are counted apart. */
  pairs: Counts;
  classicPairs: Counts;
  steps: StepProgress[];
  letters: Counts;
  replies: Counts;
};

/** How far a cohort is, in counts. */
export async function progressOf(db: Database, cohort: OwnCohort): Promise<Progress> {
  const count = sql<number>`count(*)`;
  const [people, byKind, steps, post, replies] = await Promise.all([
    db
      .select({ role: participants.role, state: participants.state, count })
      .from(participants)
      .where(eq(participants.cohortId, own(cohort)))
      .groupBy(participants.role, participants.state),
    db
      .select({ kind: pairs.kind, name: pairs.state, count })
      .from(pairs)
      .where(eq(pairs.cohortId, own(cohort)))
      .groupBy(pairs.kind, pairs.state),
    db
      .select({ step: prompts.step, state: prompts.state, count })
      .from(prompts)
      .where(eq(prompts.cohortId, own(cohort)))
      .groupBy(prompts.step, prompts.state),
    db
      .select({ name: letters.state, count })
      .from(letters)
      .where(eq(letters.cohortId, own(cohort)))
      .groupBy(letters.state),
    db
      .select({ name: inbound.state, count })
      .from(inbound)
      .where(eq(inbound.cohortId, own(cohort)))
      .groupBy(inbound.state),
  ]);
  const ofKind = (wanted: PairKind) => counts(byKind.filter(({ kind }) => kind === wanted));
  const inPairs = { pairs: ofKind('reverse'), classicPairs: ofKind('classic') };
  return { people, ...inPairs, steps, letters: counts(post), replies: counts(replies) };
}

/** For each of these steps, when its letters begin and end: those sent, and those still to come. */
export async function firstMoments(db: Database, cohort: OwnCohort, steps: readonly string[]) {
  const at = sql`coalesce(sent_at, wakes_at, held_at)`;
  return db
    .select({
      step: prompts.step,
      count: sql<number>`count(*)`,
      firstAt: sql<number | null>`min(${at})`,
      lastAt: sql<number | null>`max(${at})`,
    })
    .from(prompts)
    .where(and(eq(prompts.cohortId, own(cohort)), inArray(prompts.step, [...steps]), eq(prompts.occurrence, 'once')))
    .groupBy(prompts.step);
}

/** The cohorts of an organisation, the newest first. */
export async function cohortsOf(db: Database, organisationId: Id<'org'>, page: Page<'coh'>) {
  const before = page.after === null ? undefined : sql`rowid < (SELECT rowid FROM cohorts WHERE id = ${page.after})`;
  return db
    .select()
    .from(cohorts)
    .where(and(eq(cohorts.organisationId, organisationId), before))
    .orderBy(sql`rowid DESC`)
    .limit(page.most);
}

/** A page of a list: so many at most, after the one with this id. */
export type Page<K extends 'coh' | 'par' | 'pair' | 'prm' | 'ref'> = { after: Id<K> | null; most: number };

function counts(rows: readonly { name: string; count: number }[]): Counts {
  return Object.fromEntries(rows.map(({ name, count }) => [name, count]));
}
