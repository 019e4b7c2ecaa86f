import { and, asc, eq, inArray, isNotNull, lte, type SQL, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import type { Temporal } from 'temporal-polyfill';
import type { Id } from '../ids.ts';
import type { Person } from '../programme/cohort.ts';
import { stepsLookedAt } from '../programme/condition.ts';
import { type KnownAnswer, type Situation, stepOf } from '../programme/situation.ts';
import { type CohortFrame, cohortFrames } from './cohorts.ts';
import { among, type Database } from './database.ts';
import { instant, pairOf, personOf, promptOf, sessionOf } from './rows.ts';
import { answers, pairs, participants, prompts, sessions } from './schema.ts';

/**
 * The prompts that are due, earliest first, each with all that its decision looks at. Costs nothing
 * when nothing is due: the partial index holds sleeping rows only (P1).
 */
export async function dueSituations(db: Database, now: Temporal.Instant, most: number): Promise<Situation[]> {
  return situations(db, and(isNotNull(prompts.wakesAt), lte(prompts.wakesAt, now.epochMilliseconds)), most);
}

/** The ids of the prompts that are due, for when loading them together fails and the bad one has to be found. */
export async function dueIds(db: Database, now: Temporal.Instant, most: number): Promise<Id<'prm'>[]> {
  const rows = await db
    .select({ id: prompts.id })
    .from(prompts)
    .where(and(isNotNull(prompts.wakesAt), lte(prompts.wakesAt, now.epochMilliseconds)))
    .orderBy(asc(prompts.wakesAt))
    .limit(most);
  return rows.map(({ id }) => id);
}

/** One prompt with all that a decision about it looks at; undefined when there is no such prompt. */
export async function situationOf(db: Database, id: Id<'prm'>): Promise<Situation | undefined> {
  return (await situations(db, eq(prompts.id, id), 1))[0];
}

const mentor = alias(participants, 'mentor');
const mentee = alias(participants, 'mentee');

async function situations(db: Database, which: SQL | undefined, most: number): Promise<Situation[]> {
  const rows = await joined(db, which, most);
  if (rows.length === 0) return [];
  const frames = await cohortFrames(
    db,
    rows.map(({ prompt }) => prompt.cohortId),
  );
  const framed = rows.map((row) => ({ row, frame: frameIn(frames, row.prompt.cohortId) }));
  const known = await knownAnswers(db, framed);
  const planned = await plannedPairs(db, framed);
  return framed.map(({ row, frame }) => {
    const people = [row.prompt.participantId, row.mentor?.id, row.mentee?.id, frame.coordinator.id];
    const about = [row.mentor, row.mentee].find((half) => half !== null && half.id === row.prompt.aboutId);
    return {
      ...frame,
      person: personOf(row.person),
      pair: row.pair && row.mentor && row.mentee ? pairOf(row.pair, personOf(row.mentor), personOf(row.mentee)) : null,
      about: about ? personOf(about) : null,
      session: row.session === null ? null : sessionOf(row.session),
      prompt: promptOf(row.prompt),
      known: known.filter(({ participantId }) => people.includes(participantId)),
      planned: row.pair !== null && planned.has(row.pair.id),
    };
  });
}

type Framed = { row: Awaited<ReturnType<typeof joined>>[number]; frame: CohortFrame };

function joined(db: Database, which: SQL | undefined, most: number) {
  return db
    .select({
      prompt: prompts,
      person: personColumns(participants),
      pair: pairs,
      mentor: personColumns(mentor),
      mentee: personColumns(mentee),
      session: sessions,
    })
    .from(prompts)
    .innerJoin(participants, eq(participants.id, prompts.participantId))
    .leftJoin(pairs, eq(pairs.id, prompts.pairId))
    .leftJoin(mentor, eq(mentor.id, pairs.mentorId))
    .leftJoin(mentee, eq(mentee.id, pairs.menteeId))
    .leftJoin(sessions, eq(sessions.id, prompts.sessionId))
    .where(which)
    .orderBy(asc(prompts.wakesAt))
    .limit(most);
}

type PersonTable = Pick<typeof participants | typeof mentor | typeof mentee, keyof Person>;

/** What a person is made of; a result of D1 has 100 columns at most. */
function personColumns<T extends PersonTable>(table: T): Pick<T, keyof Person> {
  const { id, role, name, email, language, zone, state, prefersAt, version } = table;
  return { id, role, name, email, language, zone, state, prefersAt, version };
}

/** The earlier answers that the steps at hand look at, of the people at hand. */
async function knownAnswers(db: Database, framed: readonly Framed[]): Promise<KnownAnswer[]> {
  const steps = new Set<string>();
  const people = new Set<string>();
  for (const { row, frame } of framed) {
    const looked = stepsLookedAt(stepOf(frame.programme, row.prompt.step));
    if (looked.length === 0) continue;
    for (const step of looked) steps.add(step);
    for (const id of [row.prompt.participantId, row.mentor?.id, row.mentee?.id, frame.coordinator.id])
      if (id !== undefined) people.add(id);
  }
  if (steps.size === 0) return [];
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
    .where(and(inArray(prompts.participantId, among([...people])), inArray(prompts.step, among([...steps]))));
  return rows.map(({ answer, ...prompt }) => ({
    ...prompt,
    question: answer.question,
    participantId: answer.participantId,
    value: answer.value,
    visibility: answer.visibility,
    at: instant(answer.answeredAt),
  }));
}

/** The pairs at hand whose sessions are planned; asked only about steps after which sessions are planned. */
async function plannedPairs(db: Database, framed: readonly Framed[]): Promise<Set<string>> {
  const asked = framed.flatMap(({ row, frame }) =>
    row.pair !== null && frame.programme.sessions?.afterStep === row.prompt.step ? [row.pair.id] : [],
  );
  if (asked.length === 0) return new Set();
  const rows = await db
    .selectDistinct({ id: sessions.pairId })
    .from(sessions)
    .where(inArray(sessions.pairId, among(asked)));
  return new Set(rows.map(({ id }) => id));
}

function frameIn(frames: ReadonlyMap<Id<'coh'>, CohortFrame>, id: Id<'coh'>): CohortFrame {
  const frame = frames.get(id);
  if (frame === undefined) throw new Error(`The cohort ${id} has no coordinator`);
  return frame;
}

/** Hour by which a row that threw is put off, so that it stops nobody (healthy rows go on). */
const TROUBLE_MS = 3_600_000;

/** Puts a prompt that threw an hour off and keeps the error with it. */
export async function putOff(db: Database, id: Id<'prm'>, now: Temporal.Instant, error: unknown): Promise<void> {
  const trouble = error instanceof Error ? error.message : String(error);
  await db
    .update(prompts)
    .set({ wakesAt: now.epochMilliseconds + TROUBLE_MS, trouble: trouble.slice(0, 500), version: sql`version + 1` })
    .where(and(eq(prompts.id, id), isNotNull(prompts.wakesAt)));
}

/** The prompt that will reach a person next. */
export async function nextPromptOf(
  db: Database,
  id: Id<'par'>,
): Promise<{ step: string; at: Temporal.Instant } | null> {
  const row = await db
    .select({ step: prompts.step, wakesAt: prompts.wakesAt })
    .from(prompts)
    .where(and(eq(prompts.participantId, id), eq(prompts.state, 'scheduled'), isNotNull(prompts.wakesAt)))
    .orderBy(asc(prompts.wakesAt))
    .limit(1)
    .get();
  return row === undefined || row.wakesAt === null ? null : { step: row.step, at: instant(row.wakesAt) };
}
