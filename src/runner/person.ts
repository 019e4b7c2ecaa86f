import type { Temporal } from 'temporal-polyfill';
import { type Id, newId } from '../ids.ts';
import type { Language } from '../language.ts';
import { comeBack } from '../meeting/come-back.ts';
import { leave } from '../meeting/leave.ts';
import type { Parting } from '../meeting/part.ts';
import { unreachable } from '../problem.ts';
import type { Change, PersonMove } from '../programme/change.ts';
import { type Pair, type Person, partnerOf } from '../programme/cohort.ts';
import { matchAgain } from '../programme/pairing.ts';
import { type CohortFrame, cohortFrame } from '../store/cohorts.ts';
import { MovedMeanwhile } from '../store/database.ts';
import { livePairsOf, partsOf, personRow } from '../store/people.ts';
import { instant, personOf } from '../store/rows.ts';
import { hasBeenMatched } from '../store/underway.ts';
import { openToken } from '../token.ts';
import { commit } from './commit.ts';
import { type Invitation, invitationsOf } from './invite.ts';
import { partingsOf } from './part.ts';
import { daysSlept } from './pause.ts';
import type { World } from './world.ts';

/** One part of a person in a cohort, and the pairs of that part. */
export type Part = { person: Person; pairs: readonly Pair[] };
/** What a person's own page shows: all their parts in the cohort, and whom they invited. Who left all has the last one. */
export type MePage = { frame: CohortFrame; person: Person; parts: readonly Part[]; invitations: readonly Invitation[] };
/** Besides, whether the cohort has been matched: who comes back after that and has no reverse pair is sought one. */
type Loaded = {
  frame: CohortFrame;
  person: Person;
  parts: readonly (Part & { pausedAt: number | null })[];
  matched: boolean;
};
export type OpenedMe = { kind: 'open'; me: MePage } | { kind: 'expired' } | { kind: 'invalid' };

/** Opens the page behind the link in the foot of every letter; changes nothing (P3). */
export async function openMe(world: World, token: string, now: Temporal.Instant): Promise<OpenedMe> {
  const opened = await openToken(world.config.linkKeys, 'me', token, Math.floor(now.epochMilliseconds / 1000));
  if (opened.kind !== 'open') return { kind: opened.kind };
  const loaded = await load(world, opened.id);
  if (loaded === null) return { kind: 'invalid' };
  return { kind: 'open', me: { ...loaded, invitations: await invitationsOf(world, loaded.parts, now) } };
}

/** What a person can do about their own part, or about both at once (M24); they may leave one of two. */
export type PersonWish =
  | { kind: 'pause' }
  | { kind: 'resume' }
  | { kind: 'leave'; only?: 'mentor' | 'mentee'; why?: string }
  | { kind: 'settings'; language: Language; zone: string; prefersAt: string | null };

/** Carries out a wish. A wish that is fulfilled already changes nothing, so that a second click does no harm. */
export async function carryOut(world: World, id: Id<'par'>, wish: PersonWish, now: Temporal.Instant): Promise<void> {
  for (let attempt = 1; attempt <= 4; attempt += 1) {
    const me = await load(world, id);
    if (me === null) throw new Error(`The participant ${id} is gone`);
    try {
      const live = me.parts.flatMap(({ pairs }) => pairs.map((pair) => pair.id));
      const partings =
        wish.kind === 'leave' || wish.kind === 'resume' ? await partingsOf(world, me.frame, live) : new Map();
      return await commit(world, [{ frame: me.frame, changes: changesFor(me, wish, partings, now) }], now);
    } catch (error) {
      if (!(error instanceof MovedMeanwhile)) throw error;
    }
  }
  throw new Error(`The participant ${id} moves too fast`);
}

function changesFor(
  { frame, parts, matched }: Loaded,
  wish: PersonWish,
  partings: ReadonlyMap<Id<'pair'>, Parting>,
  now: Temporal.Instant,
): Change[] {
  return parts.flatMap(({ person, pairs, pausedAt }) => {
    // A cohort without its coordinator would match, digest and close no more.
    if (person.role === 'coordinator' && wish.kind !== 'settings') return [];
    switch (wish.kind) {
      case 'pause':
        if (person.state === 'paused') return [];
        return [
          { kind: 'person-held', participantId: person.id, at: now },
          ...toPartners('partner-paused', person, pairs),
        ];
      case 'resume': {
        if (pausedAt === null) return [];
        const free = matched && pairs.every(({ kind }) => kind === 'classic');
        return [
          { kind: 'person-released', participantId: person.id, slept: daysSlept(pausedAt, now), at: now },
          ...backWith(frame, person, ofPairs(pairs, partings), pausedAt, now),
          ...(free ? matchAgain(frame, now, newId) : []),
          ...toPartners('partner-back', person, pairs),
        ];
      }
      case 'leave':
        return wish.only === undefined || wish.only === person.role
          ? leave({ ...frame, person, pairs: ofPairs(pairs, partings), why: wish.why ?? null }, now, newId)
          : [];
      case 'settings': {
        const { language, zone, prefersAt } = wish;
        const to: PersonMove = { language, zone, prefersAt };
        return [{ kind: 'person-moved', id: person.id, version: person.version, to }];
      }
      default:
        return unreachable(wish);
    }
  });
}

/** The other half of each pair that runs is not left waiting without a word. */
function toPartners(kind: 'partner-paused' | 'partner-back', person: Person, pairs: readonly Pair[]): Change[] {
  const { name, email } = person;
  return pairs
    .filter(({ state }) => state === 'active')
    .map((pair) => ({
      kind: 'letter',
      letter: {
        kind: 'notice',
        to: partnerOf(pair, person),
        notice: { kind, partner: { name, email }, pairId: pair.kind === 'reverse' ? pair.id : null },
      },
    }));
}

/** The sessions of somebody who is back, in each pair that runs. */
function backWith(
  frame: CohortFrame,
  person: Person,
  pairs: readonly Parting[],
  pausedAt: number,
  now: Temporal.Instant,
): Change[] {
  const rhythm = frame.programme.sessions;
  if (rhythm === undefined) return [];
  const rest = {
    pausedAt: instant(pausedAt),
    slept: daysSlept(pausedAt, now),
  };
  return pairs
    .filter(({ pair }) => pair.state === 'active')
    .flatMap((parting) => comeBack({ ...frame, ...parting, rhythm }, person, rest));
}

function ofPairs(pairs: readonly Pair[], partings: ReadonlyMap<Id<'pair'>, Parting>): Parting[] {
  return pairs.flatMap(({ id }) => partings.get(id) ?? []);
}

async function load({ db }: World, id: Id<'par'>): Promise<Loaded | null> {
  const row = await personRow(db, id);
  if (row === undefined) return null;
  const frame = await cohortFrame(db, row.cohortId);
  const rows = await partsOf(db, row);
  const pairs = await livePairsOf(
    db,
    rows.map((part) => part.id),
  );
  const parts = rows.map((part) => ({
    person: personOf(part),
    pausedAt: part.pausedAt,
    pairs: pairs.filter(({ mentor, mentee }) => mentor.id === part.id || mentee.id === part.id),
  }));
  const own = parts.find(({ person }) => person.id === id) ?? parts[0];
  return { frame, person: own?.person ?? personOf(row), parts, matched: await hasBeenMatched(db, frame) };
}
