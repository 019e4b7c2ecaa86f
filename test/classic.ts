import { eq, sql } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import { expect } from 'vitest';
import { type Id, newId } from '../src/ids.ts';
import { type Fulfilled, fulfil } from '../src/runner/classic.ts';
import type { NewPerson } from '../src/runner/launch.ts';
import type { World } from '../src/runner/world.ts';
import { cohortFrame } from '../src/store/cohorts.ts';
import { pairs, participants, prompts } from '../src/store/schema.ts';
import { signToken } from '../src/token.ts';
import { four } from './matched.ts';
import { post } from './web/visit.ts';
import { launched, MONDAY, worldAt } from './world.ts';

/** A cohort in which somebody may wish for a classic mentor, and what to do with it. */
export type Wishing = Awaited<ReturnType<typeof wishing>>;

/** Noor and Sam mentor Els and Luc in a cohort that was launched on Monday; more people, or others, may be named. */
export async function wishing(people: NewPerson[] = four, rest: Parameters<typeof launched>[3] = {}) {
  const world = await worldAt(MONDAY);
  const { id: cohort, organisationId } = await launched(world, people, MONDAY, rest);
  const rows = await world.db.select().from(participants).where(eq(participants.cohortId, cohort));
  const idOf = (name: string): Id<'par'> => {
    const found = rows.find((row) => row.name.startsWith(name));
    if (found === undefined) throw new Error(`${name} was not launched`);
    return found.id;
  };

  /** Somebody says on their page what they would rather ask a classic mentor; the wish is the prompt that it begins. */
  async function wish(name: string, topic: string, own = '', reads = 'confidential', now = MONDAY): Promise<Id<'prm'>> {
    const t = await signToken(world.config.linkKeys, 'me', idOf(name), seconds(now.add({ hours: 24 })));
    const id = newId('prm');
    const fields = { t, s: 'classic', n: id, 'a.topic': topic, 'a.own': own, 'v.own': reads };
    expect((await post('/do', Object.entries(fields), now)).status).toBe(303);
    return id;
  }

  const make = async (wish: string, mentor: string, now = MONDAY): Promise<Fulfilled> =>
    fulfil(await worldAt(now), cohort, wish, idOf(mentor), now);

  /** A reverse pair that runs, or is in another state. */
  async function reverse(mentor: string, mentee: string, state: 'proposed' | 'active' = 'active'): Promise<Id<'pair'>> {
    const id = newId('pair');
    await world.db.insert(pairs).values({
      ...{ id, cohortId: cohort, mentorId: idOf(mentor), menteeId: idOf(mentee), state, reasons: [] },
      ...{ mentorConsent: 'yes', menteeConsent: 'yes', proposedAt: seconds(MONDAY) * 1000 },
    });
    return id;
  }

  /** Somebody's row moves on, as a test needs it. */
  const change = (name: string, to: Partial<typeof participants.$inferInsert>) =>
    world.db
      .update(participants)
      .set({ ...to, version: sql`version + 1` })
      .where(eq(participants.id, idOf(name)));

  const frame = () => cohortFrame(world.db, cohort);
  return { world, cohort, organisationId, idOf, wish, make, reverse, change, frame };
}

/** The token of the link to the wishes, as the coordinator's digest carries it. */
export async function wishesToken(
  { world, cohort }: { world: World; cohort: Id<'coh'> },
  until: Temporal.Instant = MONDAY.add({ hours: 24 * 60 }),
): Promise<string> {
  const rows = await world.db.select().from(prompts).where(eq(prompts.cohortId, cohort));
  const digest = rows.find(({ step }) => step === 'digest');
  if (digest === undefined) throw new Error('There is no digest to come');
  return signToken(world.config.linkKeys, 'classic', digest.id, seconds(until));
}

function seconds({ epochMilliseconds }: Temporal.Instant): number {
  return Math.floor(epochMilliseconds / 1000);
}
