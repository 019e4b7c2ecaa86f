import { and, asc, eq, inArray, isNotNull, lte, type SQL, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import type { Temporal } from 'temporal-polyfill';
import type { Id } from '../ids.ts';
import { asIn, type Person } from '../programme/cohort.ts';
import { stepsLookedAt } from '../programme/condition.ts';
import type { Programme } from '../programme/definition.ts';
import { stepsWeighed, weighs } from '../programme/nudge.ts';
import { type Met, type Situation, stepOf } from '../programme/situation.ts';
import { type CohortFrame, cohortFrames } from './cohorts.ts';
import { among, type Database } from './database.ts';
import { knownAnswers } from './known.ts';
import { instant, pairOf, personOf, promptOf, sessionOf } from './rows.ts';
import { pairs, participants, prompts, sessions } from './schema.ts';

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

/** The prompts whose letters carry an appointment that was begun in some pairs; `causeId` where one is meant alone. */
export async function carriersIn(
  db: Database,
  { steps }: Pick<Programme, 'steps'>,
  pairIds: readonly Id<'pair'>[],
  causeId: Id<'prm'> | null = null,
): Promise<Situation[]> {
  const carrying = steps.filter(({ invites }) => invites !== undefined).map(({ id }) => id);
  if (carrying.length === 0 || pairIds.length === 0) return [];
  const begun = causeId === null ? isNotNull(prompts.causeId) : eq(prompts.causeId, causeId);
  const which = and(inArray(prompts.pairId, among(pairIds)), inArray(prompts.step, among(carrying)), begun);
  return situations(db, which, MOST_CARRIERS);
}

/** More than all the pairs of a cohort ever begin. */
const MOST_CARRIERS = 100_000;

const mentor = alias(participants, 'mentor');
const mentee = alias(participants, 'mentee');
const about = alias(participants, 'about');
const cause = alias(prompts, 'cause');

async function situations(db: Database, which: SQL | undefined, most: number): Promise<Situation[]> {
  const rows = await joined(db, which, most);
  if (rows.length === 0) return [];
  const frames = await cohortFrames(
    db,
    rows.map(({ prompt }) => prompt.cohortId),
  );
  const framed = rows.map((row) => ({ row, frame: frameIn(frames, row.prompt.cohortId) }));
  const known = await knownAnswers(
    db,
    framed.map(({ row, frame }) => ({
      steps: stepsAround(row, frame),
      people: peopleAround(row, frame),
    })),
  );
  const planned = await plannedPairs(db, framed);
  const met = await metSessions(db, framed);
  return framed.map(({ row, frame }) => {
    const people = peopleAround(row, frame);
    const pair =
      row.pair && row.mentor && row.mentee ? pairOf(row.pair, personOf(row.mentor), personOf(row.mentee)) : null;
    return {
      ...frame,
      person: asIn(pair, personOf(row.person)),
      pair,
      about: row.about === null ? null : asIn(pair, personOf(row.about)),
      session: row.session === null ? null : sessionOf(row.session),
      prompt: promptOf(row.prompt),
      known: known.filter(({ participantId }) => people.includes(participantId)),
      planned: row.pair !== null && planned.has(row.pair.id),
      met: (row.pair === null ? undefined : met.get(row.pair.id)) ?? [],
      causeVersion: row.causeVersion,
    };
  });
}

/** To which steps a decision about a prompt may look at answers. */
function stepsAround({ prompt }: Joined, { programme }: CohortFrame): string[] {
  const step = stepOf(programme, prompt.step);
  return [...stepsLookedAt(step, programme.steps), ...stepsWeighed(programme, step)];
}

/** Whose answers a decision about a prompt may look at. */
function peopleAround({ prompt, mentor, mentee, about }: Joined, { coordinator }: CohortFrame): Id<'par'>[] {
  const ids = [prompt.participantId, mentor?.id, mentee?.id, about?.id, coordinator.id];
  return ids.filter((id) => id !== undefined);
}

type Joined = Awaited<ReturnType<typeof joined>>[number];
type Framed = { row: Joined; frame: CohortFrame };

function joined(db: Database, which: SQL | undefined, most: number) {
  return db
    .select({
      prompt: prompts,
      person: personColumns(participants),
      pair: pairs,
      mentor: personColumns(mentor),
      mentee: personColumns(mentee),
      about: personColumns(about),
      session: sessions,
      causeVersion: cause.version,
    })
    .from(prompts)
    .innerJoin(participants, eq(participants.id, prompts.participantId))
    .leftJoin(pairs, eq(pairs.id, prompts.pairId))
    .leftJoin(mentor, eq(mentor.id, pairs.mentorId))
    .leftJoin(mentee, eq(mentee.id, pairs.menteeId))
    .leftJoin(about, eq(about.id, prompts.aboutId))
    .leftJoin(sessions, eq(sessions.id, prompts.sessionId))
    .leftJoin(cause, eq(cause.id, prompts.causeId))
    .where(which)
    .orderBy(asc(prompts.wakesAt))
    .limit(most);
}

type PersonTable = Pick<typeof participants | typeof mentor | typeof mentee | typeof about, keyof Person>;

/** What a person is made of; a result of D1 has 100 columns at most. */
function personColumns<T extends PersonTable>(table: T): Pick<T, keyof Person> {
  const { id, role, name, email, language, zone, state, prefersAt, version } = table;
  return { id, role, name, email, language, zone, state, prefersAt, version };
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

/** The sessions that took place, of the pairs at hand; asked only about letters that weigh what the two gave. */
async function metSessions(db: Database, framed: readonly Framed[]): Promise<Map<string, Met[]>> {
  const asked = framed.flatMap(({ row, frame }) =>
    row.pair !== null && weighs(frame.programme, stepOf(frame.programme, row.prompt.step)) ? [row.pair.id] : [],
  );
  if (asked.length === 0) return new Map();
  const rows = await db
    .select({ id: sessions.id, pairId: sessions.pairId, number: sessions.number, startsAt: sessions.startsAt })
    .from(sessions)
    .where(and(inArray(sessions.pairId, among(asked)), eq(sessions.state, 'held')));
  const held = rows.map(({ id, pairId, number, startsAt }) => ({ id, pairId, number, at: instant(startsAt) }));
  return Map.groupBy(held, ({ pairId }) => pairId);
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

/** The prompt of a person that wakes next to go out. */
export async function nextPromptOf(
  db: Database,
  id: Id<'par'>,
): Promise<{ id: Id<'prm'>; wakesAt: Temporal.Instant } | null> {
  const row = await db
    .select({ id: prompts.id, wakesAt: prompts.wakesAt })
    .from(prompts)
    .where(and(eq(prompts.participantId, id), eq(prompts.state, 'scheduled'), isNotNull(prompts.wakesAt)))
    .orderBy(asc(prompts.wakesAt))
    .limit(1)
    .get();
  return row === undefined || row.wakesAt === null ? null : { id: row.id, wakesAt: instant(row.wakesAt) };
}
