import type { Temporal } from 'temporal-polyfill';
import { type Id, newId } from '../ids.ts';
import type { Language } from '../language.ts';
import type { Change, PersonMove } from '../programme/change.ts';
import type { Pair, Person } from '../programme/cohort.ts';
import { leave } from '../programme/leave.ts';
import { matchAgain } from '../programme/pairing.ts';
import { type CohortFrame, cohortFrame } from '../store/cohorts.ts';
import { MovedMeanwhile } from '../store/database.ts';
import { livePairsOf, personRow } from '../store/people.ts';
import { personOf } from '../store/rows.ts';
import { wasMatched } from '../store/underway.ts';
import { openToken } from '../token.ts';
import { commit } from './commit.ts';
import { daysSlept } from './pause.ts';
import type { World } from './world.ts';

/** What a person's own page shows. */
export type MePage = { frame: CohortFrame; person: Person; pairs: readonly Pair[] };
/** Besides, whether the cohort has been matched: who comes back after that and has no pair is sought one. */
type Loaded = MePage & { pausedAt: number | null; matched: boolean };
export type OpenedMe = { kind: 'open'; me: MePage } | { kind: 'expired' } | { kind: 'invalid' };

/** Opens the page behind the link in the foot of every letter; changes nothing (P3). */
export async function openMe(world: World, token: string, now: Temporal.Instant): Promise<OpenedMe> {
  const opened = await openToken(world.config.linkKeys, 'me', token, Math.floor(now.epochMilliseconds / 1000));
  if (opened.kind !== 'open') return { kind: opened.kind };
  const loaded = await load(world, opened.id);
  return loaded === null ? { kind: 'invalid' } : { kind: 'open', me: loaded };
}

/** What a person can do about their own part (M24). */
export type PersonWish =
  | { kind: 'pause' }
  | { kind: 'resume' }
  | { kind: 'leave' }
  | { kind: 'settings'; language: Language; zone: string; prefersAt: string | null };

/** Carries out a wish. A wish that is fulfilled already changes nothing, so that a second click does no harm. */
export async function carryOut(world: World, id: Id<'par'>, wish: PersonWish, now: Temporal.Instant): Promise<void> {
  for (let attempt = 1; attempt <= 4; attempt += 1) {
    const me = await load(world, id);
    if (me === null) throw new Error(`The participant ${id} is gone`);
    try {
      return await commit(world, [{ frame: me.frame, changes: changesFor(me, wish, now) }], now);
    } catch (error) {
      if (!(error instanceof MovedMeanwhile)) throw error;
    }
  }
  throw new Error(`The participant ${id} moves too fast`);
}

function changesFor(me: Loaded, wish: PersonWish, now: Temporal.Instant): Change[] {
  const { person, frame, pairs, pausedAt } = me;
  if (person.state === 'left') return [];
  // A cohort without its coordinator would match, digest and close no more.
  if (person.role === 'coordinator' && wish.kind !== 'settings') return [];
  switch (wish.kind) {
    case 'pause':
      return person.state === 'paused' ? [] : [{ kind: 'person-held', participantId: person.id, at: now }];
    case 'resume': {
      if (pausedAt === null) return [];
      const free = me.matched && pairs.length === 0;
      return [
        { kind: 'person-released', participantId: person.id, slept: daysSlept(pausedAt, now) },
        ...(free ? matchAgain(frame, now, newId) : []),
      ];
    }
    case 'leave':
      return leave({ ...frame, person, pairs }, now, newId);
    case 'settings': {
      const { language, zone, prefersAt } = wish;
      const to: PersonMove = { language, zone, prefersAt };
      return [{ kind: 'person-moved', id: person.id, version: person.version, to }];
    }
  }
}

async function load(world: World, id: Id<'par'>): Promise<Loaded | null> {
  const row = await personRow(world.db, id);
  if (row === undefined) return null;
  const frame = await cohortFrame(world.db, row.cohortId);
  const match = frame.programme.steps.find(({ does }) => does === 'match');
  const matched = match !== undefined && (await wasMatched(world.db, row.cohortId, match.id));
  return { frame, person: personOf(row), pairs: await livePairsOf(world.db, id), pausedAt: row.pausedAt, matched };
}
