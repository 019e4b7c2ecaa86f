import { eq, sql } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import { type Id, newId } from '../../src/ids.ts';
import type { AnswerValue } from '../../src/programme/answer.ts';
import type { Visibility } from '../../src/programme/definition.ts';
import type { NewPerson } from '../../src/runner/launch.ts';
import { cohortFrame } from '../../src/store/cohorts.ts';
import { answers, pairs, participants, prompts, sessions } from '../../src/store/schema.ts';
import { day } from '../meeting/pair-facts.ts';
import { launched, listed, MONDAY, worldAt } from '../world.ts';

/** A letter to one half: on which day since the pair began it was sent, closes, and was answered, with what. */
export type Told = {
  to: 'mentor' | 'mentee';
  step: string;
  sent: number;
  closes?: number;
  answered?: number | null;
  answers?: Readonly<Record<string, AnswerValue>>;
  visibility?: Visibility;
  session?: Id<'ses'>;
  cause?: Id<'prm'>;
  id?: Id<'prm'>;
};

/** A pair that runs in a cohort of its own, and hands to write its past with. Day 0 is when it began. */
export async function runningPair(names: readonly [mentor: string, mentee: string] = ['Noor', 'Luc']) {
  const world = await worldAt(MONDAY);
  const people: NewPerson[] = [listed('mentor', names[0]), listed('mentee', names[1])];
  const { id: cohortId, organisationId } = await launched(world, people, MONDAY);
  const pair = await pairIn(cohortId);
  return { world, cohortId, organisationId, frame: await cohortFrame(world.db, cohortId), ...pair };
}
export type RunningPair = Awaited<ReturnType<typeof runningPair>>;

/** Makes a pair of the two who were launched. */
async function pairIn(cohortId: Id<'coh'>) {
  const { db } = await worldAt(MONDAY);
  const rows = await db.select().from(participants).where(eq(participants.cohortId, cohortId));
  const idOf = (role: string) => {
    const found = rows.find((row) => row.role === role);
    if (found === undefined) throw new Error(`The cohort has no ${role}`);
    return found.id;
  };
  const ids = { mentor: idOf('mentor'), mentee: idOf('mentee'), coordinator: idOf('coordinator') };
  const id = newId('pair');
  await db.insert(pairs).values({
    ...{ id, cohortId, mentorId: ids.mentor, menteeId: ids.mentee, state: 'active' },
    ...{ mentorConsent: 'yes', menteeConsent: 'yes', reasons: [] },
    ...{ proposedAt: ms(day(-1)), agreedAt: ms(day(0)) },
  });

  async function tell({ to, step, sent, closes = sent + 7, answered = null, answers: given = {}, ...rest }: Told) {
    const promptId = rest.id ?? newId('prm');
    await db.insert(prompts).values({
      ...{ id: promptId, cohortId, participantId: ids[to], pairId: id, sessionId: rest.session ?? null, step },
      ...{ occurrence: promptId, causeId: rest.cause ?? null, sentAt: ms(day(sent)), closesAt: ms(day(closes)) },
      ...(answered === null
        ? { state: 'expired', endedAt: ms(day(closes)) }
        : { state: 'answered', answeredAt: ms(day(answered)) }),
    });
    for (const [question, value] of Object.entries(given)) {
      const { visibility = 'pair' } = rest;
      const answeredAt = ms(day(answered ?? sent));
      await db.insert(answers).values({ promptId, question, participantId: ids[to], value, visibility, answeredAt });
    }
    return promptId;
  }

  /** A session on a day; settled, and on whose side, where it is no longer to come. */
  async function meet(
    number: number,
    on: number,
    state: (typeof sessions.$inferSelect)['state'],
    rest: { attempt?: number; side?: 'mentor' | 'mentee' } = {},
  ) {
    const session = newId('ses');
    const settled = state === 'open' || state === 'agreed' ? null : ms(day(on + 1));
    const whose = { side: rest.side ?? null, settledAt: settled, attempt: rest.attempt ?? 1 };
    const values = { id: session, pairId: id, number, state, startsAt: ms(day(on)), eventId: session, ...whose };
    await db.insert(sessions).values(values);
    return session;
  }

  const concern = async () =>
    (await db.select({ concern: pairs.concern }).from(pairs).where(eq(pairs.id, id)).get())?.concern ?? null;

  return { pair: id, ids, tell, meet, concern };
}

function ms(at: Temporal.Instant): number {
  return at.epochMilliseconds;
}

/** So many more pairs in a cohort, each with a session to come and questions that closed without an answer; their ids. */
export async function crowd(cohortId: Id<'coh'>, count: number): Promise<string[]> {
  const { db } = await worldAt(MONDAY);
  const numbers = sql`WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${count})`;
  const id = (kind: string, what = '') => sql`${`${kind}_${cohortId.slice(-12)}${what}`} || i`;
  for (const role of ['mentor', 'mentee']) {
    await db.run(sql`INSERT INTO participants (id, cohort_id, role, name, email, language, zone, state, topics)
      ${numbers} SELECT ${id('par', role)}, ${cohortId}, ${role}, ${role} || ' ' || i, ${role} || i || '@omgekeerd.test',
        'nl', 'Europe/Brussels', 'active', '[]' FROM n`);
  }
  const begun = ms(day(0));
  await db.run(sql`INSERT INTO pairs (id, cohort_id, mentor_id, mentee_id, state, mentor_consent, mentee_consent, reasons,
    proposed_at, agreed_at)
    ${numbers} SELECT ${id('pair')}, ${cohortId}, ${id('par', 'mentor')}, ${id('par', 'mentee')}, 'active', 'yes', 'yes', '[]',
      ${begun}, ${begun} FROM n`);
  await db.run(sql`INSERT INTO sessions (id, pair_id, number, starts_at, event_id)
    ${numbers} SELECT ${id('ses')}, ${id('pair')}, 1, ${ms(day(17))}, ${id('ses')} FROM n`);
  for (const [step, role] of [['scope', 'mentee'] as const, ['plan', 'mentor'] as const, ['plan', 'mentee'] as const]) {
    await db.run(sql`INSERT INTO prompts (id, cohort_id, participant_id, pair_id, step, occurrence, state, sent_at,
      closes_at, ended_at)
      ${numbers} SELECT ${id('prm', `${step}${role}`)}, ${cohortId}, ${id('par', role)}, ${id('pair')}, ${step}, 'crowd',
        'expired', ${ms(day(1))}, ${ms(day(8))}, ${ms(day(8))} FROM n`);
  }
  return Array.from({ length: count }, (_, at) => `pair_${cohortId.slice(-12)}${at + 1}`);
}
