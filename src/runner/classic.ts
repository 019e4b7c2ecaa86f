import type { Temporal } from 'temporal-polyfill';
import { type Id, newId } from '../ids.ts';
import { type Elder, type ElderRefusal, eldersFor } from '../matching/elders.ts';
import { type ClassicHindrance, hindranceToClassic, makeClassicPair } from '../programme/classic.ts';
import type { Demand, Found, NamedWish } from '../programme/demand.ts';
import { type CohortFrame, cohortFrame } from '../store/cohorts.ts';
import { MovedMeanwhile } from '../store/database.ts';
import { demandOf } from '../store/demand.ts';
import { elderRulesOf, eldersOf } from '../store/elders.ts';
import { situationOf } from '../store/prompts.ts';
import { openToken } from '../token.ts';
import { commit } from './commit.ts';
import type { World } from './world.ts';

/** What is wished in a cohort, as its coordinator sees it. */
export type WishesPage = { frame: CohortFrame; demand: readonly Demand[] };
export type OpenedWishes = { kind: 'open'; page: WishesPage } | { kind: 'expired' } | { kind: 'invalid' };

/** Opens the page behind the link in the coordinator's digest; changes nothing (P3). */
export async function openWishes(world: World, token: string, now: Temporal.Instant): Promise<OpenedWishes> {
  const opened = await openToken(world.config.linkKeys, 'classic', token, Math.floor(now.epochMilliseconds / 1000));
  if (opened.kind !== 'open') return { kind: opened.kind };
  const situation = await situationOf(world.db, opened.id);
  if (situation === undefined || situation.person.role !== 'coordinator') return { kind: 'invalid' };
  return { kind: 'open', page: await wishesOf(world, situation.cohort.id) };
}

/** What is wished in a cohort. */
export async function wishesOf({ db }: World, id: Id<'coh'>): Promise<WishesPage> {
  const frame = await cohortFrame(db, id);
  return { frame, demand: await demandOf(db, frame) };
}

/** One wish, and everybody who takes part, with what forbids that they fulfil it. */
export type Choosing = {
  wish: NamedWish;
  hindrance: ClassicHindrance | null;
  junior: Elder;
  elders: readonly { elder: Elder; refusal: ElderRefusal | null }[];
};

/** Looks who could fulfil a wish; null when nobody makes it, or no longer. */
export async function choosingFor({ db }: World, { frame, demand }: WishesPage, id: string): Promise<Choosing | null> {
  const wish = demand.flatMap(({ people }) => people).find((one) => one.id === id);
  if (wish === undefined) return null;
  const people = await eldersOf(db, frame.cohort.id);
  const junior = people.find(({ person }) => person.id === wish.participantId);
  if (junior === undefined) return null;
  const rules = await elderRulesOf(db, frame.cohort.id, junior.person.id);
  const hindrance = hindranceToClassic(frame, junior.person);
  return { wish, hindrance, junior, elders: eldersFor(junior, people, rules) };
}

export type Fulfilled =
  /** `new` is false where it was so already: the same form once more. */
  | { kind: 'fulfilled'; by: Found; new: boolean }
  | { kind: 'no-wish' }
  | { kind: 'nobody' }
  | { kind: 'fulfilled-otherwise'; by: Found }
  | { kind: 'hindered'; why: ClassicHindrance }
  | { kind: 'refused'; why: ElderRefusal };

/** How often a decision is made again because something moved. */
const TRIES = 4;

/**
 * Makes the classic pair that fulfils a wish (M19).
 * @param wish id of the prompt by which it was made
 * @param mentor whom the coordinator asked in person, and who agreed: the door sees to it that this was said
 */
export async function fulfil(
  world: World,
  cohortId: Id<'coh'>,
  wish: string,
  mentor: string,
  now: Temporal.Instant,
): Promise<Fulfilled> {
  for (let attempt = 1; ; attempt += 1) {
    const page = await wishesOf(world, cohortId);
    const choosing = await choosingFor(world, page, wish);
    if (choosing === null) return { kind: 'no-wish' };
    const by = choosing.wish.found;
    if (by !== null) {
      return by.participantId === mentor ? { kind: 'fulfilled', by, new: false } : { kind: 'fulfilled-otherwise', by };
    }
    if (choosing.hindrance !== null) return { kind: 'hindered', why: choosing.hindrance };
    const chosen = choosing.elders.find(({ elder }) => elder.person.id === mentor);
    if (chosen === undefined) return { kind: 'nobody' };
    if (chosen.refusal !== null) return { kind: 'refused', why: chosen.refusal };
    try {
      return { kind: 'fulfilled', by: await make(world, page, choosing, chosen.elder, now), new: true };
    } catch (error) {
      const meanwhile = error instanceof MovedMeanwhile || (await arePair(world, page, choosing, chosen.elder));
      if (!meanwhile || attempt === TRIES) throw error;
    }
  }
}

async function make(
  world: World,
  { frame }: WishesPage,
  { wish, junior }: Choosing,
  { person: senior }: Elder,
  now: Temporal.Instant,
): Promise<Found> {
  const situation = await situationOf(world.db, wish.id);
  if (situation === undefined) throw new Error(`The wish ${wish.id} is gone`);
  const pairId = newId('pair');
  const classic = { ...frame, pairId, wish: situation.prompt, junior: junior.person, senior };
  await commit(world, [{ frame, changes: makeClassicPair(classic, now, newId) }], now);
  return { pairId, participantId: senior.id, name: senior.name, since: now };
}

/** Two wishes of one person were fulfilled at once by the same mentor: the second finds the pair of the first. */
async function arePair({ db }: World, { frame }: WishesPage, { junior }: Choosing, senior: Elder): Promise<boolean> {
  return (await elderRulesOf(db, frame.cohort.id, junior.person.id)).before.has(senior.person.id);
}
