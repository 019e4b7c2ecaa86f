import { and, eq, sql } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import { type Id, newId } from '../../src/ids.ts';
import type { Language } from '../../src/language.ts';
import { asksConsent } from '../../src/programme/consent.ts';
import type { Programme } from '../../src/programme/definition.ts';
import type { PromptState } from '../../src/programme/prompt.ts';
import { reverseMentoring } from '../../src/programmes/reverse-mentoring/index.ts';
import type { World } from '../../src/runner/world.ts';
import { columnsOf } from '../../src/store/rows.ts';
import { pairs, participants, prompts, sessions } from '../../src/store/schema.ts';
import { signToken } from '../../src/token.ts';
import { launched, listed, MONDAY, worldAt } from '../world.ts';

/** The midnight after Saturday 23 January 2027 in Brussels. */
export const CLOSES = Temporal.Instant.from('2027-01-23T23:00:00Z');

/** As in a letter: a link opens its page long after the questions closed. */
const LINK_HOURS = 90 * 24;

/** A cohort with one pair that runs, and what to do with it. */
export type Scene = {
  world: World;
  cohort: Id<'coh'>;
  nele: Id<'par'>;
  kofi: Id<'par'>;
  an: Id<'par'>;
  pair: Id<'pair'>;
};

/** Launches Nele, a mentee, Kofi, her mentor, and An, who coordinates. */
export async function scene(language: Language = 'nl', rest: { programme?: Programme } = {}): Promise<Scene> {
  const world = await worldAt(MONDAY);
  const people = [listed('mentor', 'Kofi Mensah', { language }), listed('mentee', 'Nele Wouters', { language })];
  const { id } = await launched(world, people, MONDAY, rest);
  const rows = await world.db.select().from(participants).where(eq(participants.cohortId, id));
  const find = (name: string) => {
    const found = rows.find((row) => row.name === name);
    if (found === undefined) throw new Error(`${name} was not launched`);
    return found.id;
  };
  const [nele, kofi, an] = [find('Nele Wouters'), find('Kofi Mensah'), find('An Claes')];
  const pair = newId('pair');
  await world.db.insert(pairs).values({
    id: pair,
    cohortId: id,
    mentorId: kofi,
    menteeId: nele,
    state: 'active',
    mentorConsent: 'yes',
    menteeConsent: 'yes',
    reasons: [],
    proposedAt: MONDAY.epochMilliseconds,
    agreedAt: MONDAY.epochMilliseconds,
  });
  return { world, cohort: id, nele, kofi, an, pair };
}

type Sent = { state?: PromptState; paired?: boolean; session?: number; draft?: string };

/** A pair that both are still asked about. */
const PROPOSED = {
  state: 'proposed',
  mentorConsent: 'open',
  menteeConsent: 'open',
  version: sql`version + 1`,
} as const;

/** Puts a step before somebody, sent on Monday unless a state says otherwise, and gives the token of its link. */
export async function ask(at: Scene, who: Id<'par'>, step: string, sent: Sent = {}): Promise<string> {
  const { db } = at.world;
  const id = newId('prm');
  const sessionId = sent.session === undefined ? null : await sessionOf(at, sent.session);
  if (asksConsent(reverseMentoring, step)) await db.update(pairs).set(PROPOSED).where(eq(pairs.id, at.pair));
  await db.delete(prompts).where(and(eq(prompts.participantId, who), eq(prompts.step, step)));
  await db.insert(prompts).values({
    id,
    cohortId: at.cohort,
    participantId: who,
    pairId: sent.paired === true || sessionId !== null ? at.pair : null,
    sessionId,
    step,
    occurrence: 'once',
    draft: sent.draft ?? null,
    ...columnsOf(sent.state ?? { is: 'sent', sentAt: MONDAY, closesAt: CLOSES, reminded: 0, wakesAt: CLOSES }),
  });
  return answerToken(at, id);
}

/** A token that opens a prompt's page. */
export function answerToken(
  { world }: Scene,
  id: Id<'prm'>,
  until = CLOSES.add({ hours: LINK_HOURS }),
): Promise<string> {
  return signToken(world.config.linkKeys, 'answer', id, Math.floor(until.epochMilliseconds / 1000));
}

/** A token that opens somebody's own page. */
export function meToken({ world }: Scene, id: Id<'par'>, until = CLOSES): Promise<string> {
  return signToken(world.config.linkKeys, 'me', id, Math.floor(until.epochMilliseconds / 1000));
}

/** The row of a participant. */
export async function rowOf({ world }: Scene, id: Id<'par'>) {
  const row = await world.db.select().from(participants).where(eq(participants.id, id)).get();
  if (row === undefined) throw new Error('Nobody there');
  return row;
}

async function sessionOf({ world, pair }: Scene, number: number): Promise<Id<'ses'>> {
  const known = await world.db
    .select()
    .from(sessions)
    .where(and(eq(sessions.pairId, pair), eq(sessions.number, number)))
    .get();
  if (known !== undefined) return known.id;
  const id = newId('ses');
  await world.db.insert(sessions).values({ id, pairId: pair, number, startsAt: MONDAY.epochMilliseconds, eventId: id });
  return id;
}
