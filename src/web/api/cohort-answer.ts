import { Problem } from '../../problem.ts';
import { type CohortFrame, cohortFrame, cohortRow } from '../../store/cohorts.ts';
import type { Database } from '../../store/database.ts';
import { stuckLetters } from '../../store/outbox.ts';
import { firstMoments, type OwnCohort, type Progress, progressOf } from '../../store/progress.ts';
import type { cohorts } from '../../store/schema.ts';
import { moment } from './moments.ts';

type CohortRow = typeof cohorts.$inferSelect;

/**
 * The row of a cohort.
 * @throws Problem `not-found`, also for another organisation's
 */
export async function ownCohort(db: Database, { organisationId, cohortId }: OwnCohort): Promise<CohortRow> {
  const row = await cohortRow(db, organisationId, cohortId);
  if (row === undefined) throw new Problem('not-found', 'There is no such cohort');
  return row;
}

/** A cohort in one line of a list. */
export function cohortLine(row: CohortRow) {
  const { id, name, state, language, zone, holidays, support, programmeId } = row;
  return {
    id,
    name,
    state,
    programme: programmeId.slice(0, programmeId.indexOf('@')),
    language,
    zone,
    holidays,
    support,
    startsAt: moment(row.startsAt),
    launchedAt: moment(row.launchedAt),
    pausedAt: moment(row.pausedAt),
    endedAt: moment(row.endedAt),
  };
}

/** A cohort with all that can be counted of it. */
export async function cohortAnswer(db: Database, cohort: OwnCohort) {
  const row = await ownCohort(db, cohort);
  const [frame, progress, stuck] = await Promise.all([
    cohortFrame(db, row.id),
    progressOf(db, cohort),
    stuckLetters(db, row.id),
  ]);
  const { people, pairs, classicPairs, letters, replies } = progress;
  const { name, email } = frame.coordinator;
  return {
    ...cohortLine(row),
    coordinator: { name, email },
    people: { mentors: inRole(people, 'mentor'), mentees: inRole(people, 'mentee') },
    pairs: { proposed: 0, active: 0, ended: 0, ...pairs },
    classicPairs: { active: 0, ended: 0, ...classicPairs },
    steps: stepLines(frame, progress),
    letters: { sent: 0, waiting: letters.pending ?? 0, stuck, refused: 0, doubtful: 0, ...without(letters, 'pending') },
    replies: { passedOn: replies['passed-on'] ?? 0, automatic: replies.automatic ?? 0, unknown: replies.unknown ?? 0 },
  };
}

/** What a launch answers: who is in it, and which letters go out first. */
export async function launchAnswer(db: Database, cohort: OwnCohort) {
  const row = await ownCohort(db, cohort);
  const frame = await cohortFrame(db, row.id);
  const atLaunch = frame.programme.steps.filter(({ moment }) => 'after' in moment && moment.after === 'launch');
  const [{ people }, first] = await Promise.all([
    progressOf(db, cohort),
    firstMoments(
      db,
      cohort,
      atLaunch.map(({ id }) => id),
    ),
  ]);
  return {
    ...cohortLine(row),
    people: { mentors: total(inRole(people, 'mentor')), mentees: total(inRole(people, 'mentee')) },
    firstLetters: first
      .toSorted((a, b) => (a.firstAt ?? 0) - (b.firstAt ?? 0))
      .map(({ step, count, firstAt, lastAt }) => ({ step, count, firstAt: moment(firstAt), lastAt: moment(lastAt) })),
  };
}

type States = { active: number; paused: number; left: number };

function inRole(people: Progress['people'], role: 'mentor' | 'mentee'): States {
  const found = people.filter((group) => group.role === role).map(({ state, count }) => [state, count]);
  return { active: 0, paused: 0, left: 0, ...Object.fromEntries(found) };
}

function total({ active, paused, left }: States): number {
  return active + paused + left;
}

/** Every step of the programme in its order, those that have not begun included. */
function stepLines({ programme }: CohortFrame, { steps }: Progress) {
  return programme.steps.map(({ id, audience }) => {
    const counts = steps.filter(({ step }) => step === id).map(({ state, count }) => [state, count]);
    const none = { scheduled: 0, sent: 0, answered: 0, expired: 0, cancelled: 0 };
    return { step: id, audience, ...none, ...Object.fromEntries(counts) };
  });
}

function without<T extends Record<string, number>>(counts: T, name: string): Record<string, number> {
  return Object.fromEntries(Object.entries(counts).filter(([key]) => key !== name));
}
