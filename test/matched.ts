import { and, eq } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import type { Id } from '../src/ids.ts';
import type { Draft } from '../src/programme/draft.ts';
import type { NewPerson } from '../src/runner/launch.ts';
import type { World } from '../src/runner/world.ts';
import { draftOf } from '../src/store/drafts.ts';
import { participants, prompts } from '../src/store/schema.ts';
import { signToken } from '../src/token.ts';
import { launched, listed, MONDAY, tickAndDeliver, worldAt } from './world.ts';

/** A cohort at the moment its coordinator got the match. */
export type Matched = {
  world: World;
  cohort: Id<'coh'>;
  /** The coordinator's letter about the match, and the token in it. */
  prompt: Id<'prm'>;
  token: string;
  now: Temporal.Instant;
  ids: ReadonlyMap<string, Id<'par'>>;
};

/** Two mentors and two mentees: Noor suits Els and Sam suits Luc. */
export const four: NewPerson[] = [
  listed('mentor', 'Noor Wouters', { topics: ['data'] }),
  listed('mentor', 'Sam Peeters', { topics: ['video'] }),
  listed('mentee', 'Els Maes', { topics: ['data'] }),
  listed('mentee', 'Luc Mensah', { topics: ['video'] }),
];

/** Launches a cohort on Monday and lets two weeks pass until the match. */
export async function matched(people: NewPerson[], rest: Parameters<typeof launched>[3] = {}): Promise<Matched> {
  const world = await worldAt(MONDAY);
  const { id } = await launched(world, people, MONDAY, rest);
  return untilMatch(world, id);
}

/** Lets time pass until a cohort’s match. */
export async function untilMatch(world: World, cohort: Id<'coh'>): Promise<Matched> {
  const step = await world.db
    .select()
    .from(prompts)
    .where(and(eq(prompts.cohortId, cohort), eq(prompts.step, 'match')))
    .get();
  if (step === undefined || step.wakesAt === null) throw new Error('There is no match to come');
  const now = Temporal.Instant.fromEpochMilliseconds(step.wakesAt);
  await tickAndDeliver(now);
  const rows = await world.db.select().from(participants).where(eq(participants.cohortId, cohort));
  return {
    ...{ world, cohort, now, prompt: step.id },
    token: await reviewToken(world, step.id, now.add({ hours: 24 * 60 })),
    ids: new Map(rows.map(({ name, id }) => [name, id])),
  };
}

export function reviewToken({ config }: World, id: Id<'prm'>, until: Temporal.Instant): Promise<string> {
  return signToken(config.linkKeys, 'review', id, Math.floor(until.epochMilliseconds / 1000));
}

/** The draft that waits. */
export async function waitingDraft({ world, cohort }: Pick<Matched, 'world' | 'cohort'>): Promise<Draft> {
  const draft = await draftOf(world.db, cohort);
  if (draft === null) throw new Error('No draft waits');
  return draft;
}

/** The id of somebody in the cohort. */
export function idIn({ ids }: Matched, name: string): Id<'par'> {
  const id = ids.get(name);
  if (id === undefined) throw new Error(`${name} was not launched`);
  return id;
}
