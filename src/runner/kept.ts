import { idSchema } from '../ids.ts';
import { isAhead } from '../meeting/session.ts';
import type { Half, Pair, Person, Session } from '../programme/cohort.ts';
import { isBare, isKept, type Kept, keptOf } from '../programme/kept.ts';
import { sharedAnswers } from '../store/known.ts';
import { sessionsOf } from '../store/meetings.ts';
import { pairById } from '../store/people.ts';
import type { MePage, Part } from './person.ts';
import type { World } from './world.ts';

/** What either half of a pair reads of what they keep together. Only the link to the session ahead is their own. */
export type PairPage = {
  person: Person;
  half: Half;
  pair: Pair;
  /** The latest attempt of each session, in order. */
  sessions: readonly Session[];
  /** The next session, while it can be moved. */
  ahead: Session | null;
  kept: Kept;
};

export type OpenedPair =
  | { kind: 'open'; page: PairPage }
  /** They are in several pairs. */
  | { kind: 'choose'; pairs: readonly { person: Person; pair: Pair }[] }
  | { kind: 'none' }
  | { kind: 'invalid' };

/**
 * Opens the page of a pair for one of its halves; changes nothing (P3). A pair that ended is still theirs to read.
 * @param wish the pair that the link names; null for the only one they are in
 */
export async function openPair(
  world: World,
  me: Pick<MePage, 'frame' | 'parts'>,
  wish: string | null,
): Promise<OpenedPair> {
  const running = me.parts.flatMap(({ person, pairs }) => pairs.filter(isKept).map((pair) => ({ person, pair })));
  if (wish === null) {
    const [only, other] = running;
    if (only === undefined) return { kind: 'none' };
    return other === undefined
      ? { kind: 'open', page: await load(world, me, only) }
      : { kind: 'choose', pairs: running };
  }
  const named = running.find(({ pair }) => pair.id === wish) ?? (await endedPair(world, me.parts, wish));
  if (named === null) return { kind: 'invalid' };
  const page = await load(world, me, named);
  // A pair that never ran kept nothing.
  const isEmpty = page.sessions.length === 0 && isBare(page.kept);
  return page.pair.state !== 'active' && isEmpty ? { kind: 'none' } : { kind: 'open', page };
}

type Own = { person: Person; pair: Pair };

async function endedPair({ db }: World, parts: readonly Part[], wish: string): Promise<Own | null> {
  const id = idSchema('pair').safeParse(wish);
  const pair = id.success ? (await pairById(db, id.data))?.pair : undefined;
  const part = parts.find(({ person }) => person.id === pair?.mentor.id || person.id === pair?.mentee.id);
  return pair?.kind !== 'reverse' || part === undefined ? null : { person: part.person, pair };
}

async function load({ db }: World, { frame }: Pick<MePage, 'frame'>, { person, pair }: Own): Promise<PairPage> {
  const [all, shared] = await Promise.all([sessionsOf(db, [pair.id]), sharedAnswers(db, pair.id)]);
  const attempts = all.get(pair.id) ?? [];
  const sessions = attempts.filter(({ number }, at) => attempts[at + 1]?.number !== number);
  const runs = pair.state === 'active' && (frame.cohort.state === 'active' || frame.cohort.state === 'paused');
  return {
    person,
    half: person.id === pair.mentor.id ? 'mentor' : 'mentee',
    pair,
    sessions,
    ahead: (runs ? sessions.find(isAhead) : undefined) ?? null,
    kept: keptOf(frame.programme, pair, shared),
  };
}
