import { and, eq, inArray, ne, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Id } from '../ids.ts';
import { type Language, language } from '../language.ts';
import type { Bar, Candidate, Picked } from '../matching/candidate.ts';
import type { Line } from '../matching/lines.ts';
import type { Cohort } from '../programme/cohort.ts';
import type { Programme } from '../programme/definition.ts';
import { type Heard, heardIn, stepsHeard } from '../programme/heard.ts';
import { type Folded, folderOf } from '../programme/topics.ts';
import { sight } from '../programme/visibility.ts';
import type { CohortFrame } from './cohorts.ts';
import { among, type Database } from './database.ts';
import { restingOf } from './partings.ts';
import { personOf } from './rows.ts';
import { answers, participants, prompts } from './schema.ts';
import { bars } from './schema-match.ts';

type Row = typeof participants.$inferSelect;

/**
 * Those of a cohort who may be matched: mentors and mentees who are here, not pausing, and have room for another
 * pair, with what the launch list and their own answers say, in the order of the launch list.
 * @param ending pairs that the decision at hand ends: their people are free
 */
export async function candidatesOf(
  db: Database,
  { cohort, programme }: CohortFrame,
  ending: ReadonlySet<string> = new Set(),
): Promise<Candidate[]> {
  const rows = await db
    .select()
    .from(participants)
    .where(
      and(eq(participants.cohortId, cohort.id), ne(participants.role, 'coordinator'), eq(participants.state, 'active')),
    )
    .orderBy(sql`participants.rowid`);
  const resting = await restingOf(db, cohort.id, programme);
  const live = (await livePairs(db, cohort.id)).filter(({ pairId }) => !ending.has(pairId));
  const busy = Map.groupBy(live, ({ id }) => id);
  const said = await matchingAnswers(db, cohort.id, programme.matching);
  const fold: Folders = { topics: folderOf(programme, 'topics'), exchanges: folderOf(programme, 'exchanges') };
  return rows
    .filter(({ id }) => !resting.has(id))
    .map((row) => candidateOf(row, said.get(row.id) ?? {}, busy.get(row.id)?.length ?? 0, fold))
    .filter(({ room }) => room > 0);
}

type Folders = Record<'topics' | 'exchanges', (text: string) => Folded>;

/** What somebody answered to the questions that the match looks at; M3 and M5 are never among them. */
type Said = Partial<Record<Heard, { value: unknown; shared: boolean }>>;

const texts = z.array(z.string());
const spoken = z.array(z.string()).transform((codes) =>
  codes.flatMap((code): Language[] => {
    const read = language.safeParse(code);
    return read.success ? [read.data] : [];
  }),
);

function candidateOf(row: Row, said: Said, pairs: number, fold: Folders): Candidate {
  // The coordinator wrote these; only what somebody answers is theirs to share.
  const listed = row.topics.map((topic): Picked => ({ ...fold.topics(topic), shared: false }));
  const languages = said.languages === undefined ? [] : spoken.parse(said.languages.value);
  const capacity = said.capacity === undefined ? (row.capacity ?? 1) : z.number().parse(said.capacity.value);
  return {
    person: personOf(row),
    topics: once([...pickedIn(said.topics, fold.topics), ...listed]),
    exchanges: once(pickedIn(said.exchanges, fold.exchanges)),
    languages: languages.length > 0 ? languages : [row.language],
    saidLanguages: languages.length > 0,
    free: said.free === undefined ? null : texts.parse(said.free.value),
    department: row.department,
    site: row.site,
    organisation: row.organisation,
    managers: row.managers,
    excludes: row.excludes,
    room: (row.role === 'mentor' ? capacity : 1) - pairs,
    pairs,
    partnerEmail: row.partnerEmail,
  };
}

function pickedIn(said: Said[Heard], fold: Folders['topics']): Picked[] {
  return said === undefined ? [] : texts.parse(said.value).map((text) => ({ ...fold(text), shared: said.shared }));
}

/** The same thing said twice counts once, where and as it was said first. */
function once(picked: readonly Picked[]): Picked[] {
  const first = new Map<string, Picked>();
  for (const one of picked) if (!first.has(one.id)) first.set(one.id, one);
  return [...first.values()];
}

/** Who is in a reverse pair of the cohort that is not over: a row for each half. Classic ones take nobody's place (M19). */
export async function livePairs(db: Database, cohortId: Id<'coh'>): Promise<{ pairId: string; id: string }[]> {
  return db.all<{ pairId: string; id: string }>(sql`
    SELECT id AS pairId, mentor_id AS id FROM pairs WHERE cohort_id = ${cohortId} AND kind = 'reverse' AND state <> 'ended'
    UNION ALL SELECT id, mentee_id FROM pairs WHERE cohort_id = ${cohortId} AND kind = 'reverse' AND state <> 'ended'`);
}

/**
 * Every reverse pair there has been in any cohort of the organisation, as "mentorEmail menteeEmail", among people who
 * take part in this one (M7). Of classic ones only those in which the roles are not turned: two people are the same
 * pair once.
 */
export async function earlierPairs(db: Database, cohort: Pick<Cohort, 'id' | 'organisationId'>): Promise<Set<string>> {
  const rows = await db.all<{ mentor: string; mentee: string }>(sql`
    SELECT DISTINCT mentor.email AS mentor, mentee.email AS mentee
    FROM participants here
    JOIN participants mentor ON mentor.email = here.email AND mentor.role = 'mentor'
    JOIN cohorts ON cohorts.id = mentor.cohort_id AND cohorts.organisation_id = ${cohort.organisationId}
    JOIN pairs ON pairs.mentor_id = mentor.id
    JOIN participants mentee ON mentee.id = pairs.mentee_id
    WHERE here.cohort_id = ${cohort.id}
      AND (pairs.kind = 'reverse' OR (pairs.cohort_id = here.cohort_id AND mentee.role = 'mentee'))`);
  return new Set(rows.map(({ mentor, mentee }) => `${mentor} ${mentee}`));
}

/** The managers of everybody in a cohort, also of those who are not to be matched now: a line may run through them (M7). */
export async function linesOf(db: Database, cohortId: Id<'coh'>): Promise<Line[]> {
  const { email, managers } = participants;
  return db.select({ email, managers }).from(participants).where(eq(participants.cohortId, cohortId));
}

/** What the coordinator pinned or forbade in a cohort. */
export async function barsOf(db: Database, cohortId: Id<'coh'>): Promise<Bar[]> {
  const { mentorId, menteeId, kind } = bars;
  return db.select({ mentorId, menteeId, kind }).from(bars).where(eq(bars.cohortId, cohortId));
}

/** The answers to the questions that the programme matches by. */
async function matchingAnswers(
  db: Database,
  cohortId: Id<'coh'>,
  matching: Programme['matching'],
): Promise<Map<string, Said>> {
  const heard = heardIn(matching);
  const steps = stepsHeard(matching);
  if (steps.length === 0) return new Map();
  const { question, participantId, value, visibility } = answers;
  const rows = await db
    .select({ step: prompts.step, question, participantId, value, visibility })
    .from(prompts)
    .innerJoin(answers, eq(answers.promptId, prompts.id))
    .where(and(eq(prompts.cohortId, cohortId), inArray(prompts.step, among(steps))));
  const said = new Map<string, Said>();
  for (const row of rows) {
    const what = heard.get(`${row.step}.${row.question}`);
    if (what === undefined) continue;
    const of = said.get(row.participantId) ?? {};
    of[what] = { value: row.value, shared: sight(row.visibility, 'pair') === 'named' };
    said.set(row.participantId, of);
  }
  return said;
}
