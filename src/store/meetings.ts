import { asc, eq, inArray, sql } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import type { Id } from '../ids.ts';
import type { Diary } from '../meeting/diary.ts';
import type { Pair, Session } from '../programme/cohort.ts';
import type { Programme } from '../programme/definition.ts';
import { among, type Database } from './database.ts';
import { instant, sessionOf } from './rows.ts';
import { sessions } from './schema.ts';

/** Sessions that are looked at together with the people and the programme they belong to. */
export type Seeking = { programme: Programme; pair: Pair; session: Session };

/** All sessions of some pairs, attempts that came to nothing among them, in order. */
export async function sessionsOf(db: Database, pairIds: readonly Id<'pair'>[]): Promise<Map<string, Session[]>> {
  const rows = await db
    .select()
    .from(sessions)
    .where(inArray(sessions.pairId, among(pairIds)))
    .orderBy(asc(sessions.number), asc(sessions.attempt));
  return new Map([...Map.groupBy(rows, ({ pairId }) => pairId)].map(([pairId, own]) => [pairId, own.map(sessionOf)]));
}

/** Where each pair meets, as one of them said last; what a programme names `plan.place`. */
export async function placesOf(
  db: Database,
  seeking: readonly Pick<Seeking, 'programme' | 'pair'>[],
): Promise<Map<string, string>> {
  const named = seeking.flatMap(({ programme, pair }) => {
    const place = programme.sessions?.plan?.place;
    return place === undefined ? [] : [{ pair: pair.id, ...split(place) }];
  });
  if (named.length === 0) return new Map();
  const rows = await db.all<{ pair: string; value: string }>(sql`
    SELECT prompts.pair_id AS pair, answers.value AS value FROM json_each(${JSON.stringify(named)}) AS named
    JOIN prompts ON prompts.pair_id = named.value ->> '$.pair' AND prompts.step = named.value ->> '$.step'
    JOIN answers ON answers.prompt_id = prompts.id AND answers.question = named.value ->> '$.question'
    ORDER BY answers.answered_at`);
  return new Map(rows.map(({ pair, value }) => [pair, z.string().parse(JSON.parse(value))]));
}

/**
 * Both weeks, when the two meet for their other sessions, and whether an earlier one has no moment yet: one is sought
 * at a time.
 */
export type Sought = Record<'mentor' | 'mentee', Diary> & {
  others: readonly Temporal.Instant[];
  /** The moments that earlier attempts of the same session had. */
  refused: readonly Temporal.Instant[];
  waits: boolean;
};

/** The weeks and diaries of both halves of some pairs, for the sessions that are sought (M13). */
export async function diariesOf(db: Database, seeking: readonly Seeking[]): Promise<Map<string, Sought>> {
  const people = seeking.flatMap(({ pair }) => [pair.mentor, pair.mentee]);
  const ids = people.map(({ id }) => id);
  const sought = seeking.map(({ session }) => session.id);
  const [said, busy, waiting, refused] = await Promise.all([
    saidOf(db, ids, seeking),
    busyOf(db, ids),
    waitingAmong(db, sought),
    refusedAmong(db, sought),
  ]);
  return new Map(
    seeking.map(({ programme, pair, session }) => {
      const { matching, sessions: rhythm } = programme;
      const minutes = rhythm?.minutes ?? 0;
      const diary = (person: Pair['mentor']): Diary => ({
        zone: person.zone,
        free: partsIn(said, person.id, matching.free ?? [], null),
        once:
          partsIn(said, person.id, rhythm?.plan?.exception === undefined ? [] : [rhythm.plan.exception], session.id) ??
          [],
        busy: (busy.get(person.id) ?? [])
          .filter(({ sessionId }) => sessionId !== session.id)
          .map(({ startsAt }) => ({ from: instant(startsAt), until: instant(startsAt).add({ minutes }) })),
        away: [],
      });
      const others = (busy.get(pair.mentor.id) ?? [])
        .filter(({ pairId, sessionId }) => pairId === pair.id && sessionId !== session.id)
        .map(({ startsAt }) => instant(startsAt));
      const both = { mentor: diary(pair.mentor), mentee: diary(pair.mentee) };
      return [session.id, { ...both, others, refused: refused.get(session.id) ?? [], waits: waiting.has(session.id) }];
    }),
  );
}

type Said = { id: string; step: string; question: string; session: string | null; value: string };

/** What people said of their week, in whichever of their parts, and of one session. */
async function saidOf(db: Database, ids: readonly string[], seeking: readonly Seeking[]): Promise<Said[]> {
  const references = new Set(
    seeking.flatMap(({ programme: { matching, sessions: rhythm } }) => [
      ...(matching.free ?? []),
      ...(rhythm?.plan?.exception === undefined ? [] : [rhythm.plan.exception]),
    ]),
  );
  return db.all<Said>(sql`
    SELECT asked.id AS id, prompts.step AS step, answers.question AS question, prompts.session_id AS session, answers.value AS value
    FROM participants asked
    JOIN participants same ON same.cohort_id = asked.cohort_id AND same.email = asked.email
    JOIN prompts ON prompts.participant_id = same.id
    JOIN answers ON answers.prompt_id = prompts.id
    WHERE asked.id IN ${among(ids)} AND prompts.step || '.' || answers.question IN ${among([...references])}
    ORDER BY answers.answered_at`);
}

const parts = z.array(z.string());

function partsIn(
  said: readonly Said[],
  id: string,
  references: readonly string[],
  session: string | null,
): readonly string[] | null {
  const last = said.findLast(
    (one) =>
      one.id === id &&
      references.includes(`${one.step}.${one.question}`) &&
      (session === null || one.session === session),
  );
  return last === undefined ? null : parts.parse(JSON.parse(last.value));
}

/** Those of some sessions before which another of the same pair is still open. */
async function waitingAmong(db: Database, ids: readonly string[]): Promise<Set<string>> {
  const rows = await db.all<{ id: string }>(sql`
    SELECT sought.id AS id FROM sessions sought
    WHERE sought.id IN ${among(ids)} AND EXISTS (
      SELECT 1 FROM sessions earlier
      WHERE earlier.pair_id = sought.pair_id AND earlier.number < sought.number AND earlier.state = 'open')`);
  return new Set(rows.map(({ id }) => id));
}

/** When earlier attempts of some sessions were to be held: whoever called one off does not hear of that hour again. */
async function refusedAmong(db: Database, ids: readonly string[]): Promise<Map<string, Temporal.Instant[]>> {
  const rows = await db.all<{ id: string; at: number }>(sql`
    SELECT sought.id AS id, earlier.starts_at AS at FROM sessions sought
    JOIN sessions earlier ON earlier.pair_id = sought.pair_id AND earlier.number = sought.number
      AND earlier.attempt < sought.attempt AND earlier.sequence > 0
    WHERE sought.id IN ${among(ids)}`);
  const byId = Map.groupBy(rows, ({ id }) => id);
  return new Map([...byId].map(([id, own]) => [id, own.map(({ at }) => instant(at))]));
}

type Busy = { id: string; pairId: string; sessionId: string; startsAt: number };

/** Sessions that people have agreed on, with whomever, in any cohort of their organisation. */
async function busyOf(db: Database, ids: readonly string[]): Promise<Map<string, Busy[]>> {
  const rows = await db.all<Busy>(sql`
    SELECT asked.id AS id, pairs.id AS pairId, sessions.id AS sessionId, sessions.starts_at AS startsAt
    FROM participants asked
    JOIN cohorts here ON here.id = asked.cohort_id
    JOIN participants same ON same.email = asked.email
    JOIN cohorts ON cohorts.id = same.cohort_id AND cohorts.organisation_id = here.organisation_id
    JOIN pairs ON pairs.state = 'active' AND pairs.cohort_id = same.cohort_id AND same.id IN (pairs.mentor_id, pairs.mentee_id)
    JOIN sessions ON sessions.pair_id = pairs.id AND sessions.state = 'agreed'
    WHERE asked.id IN ${among(ids)}`);
  return Map.groupBy(rows, ({ id }) => id);
}

function split(reference: string): { step: string; question: string } {
  const dot = reference.indexOf('.');
  return { step: reference.slice(0, dot), question: reference.slice(dot + 1) };
}

/** One session with its pair's id; undefined when there is none. */
export async function sessionById(
  db: Database,
  id: Id<'ses'>,
): Promise<{ session: Session; pairId: Id<'pair'> } | undefined> {
  const row = await db.select().from(sessions).where(eq(sessions.id, id)).get();
  return row === undefined ? undefined : { session: sessionOf(row), pairId: row.pairId };
}
