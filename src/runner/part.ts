import type { Temporal } from 'temporal-polyfill';
import { type Id, newId } from '../ids.ts';
import { type Ending, endedPair, freedBy, type Parting, part } from '../meeting/part.ts';
import type { Change, EndedPair } from '../programme/change.ts';
import type { Pair } from '../programme/cohort.ts';
import { afterParting } from '../programme/follow.ts';
import { matchAgain } from '../programme/pairing.ts';
import { dateIn } from '../programme/timeline.ts';
import type { CohortFrame } from '../store/cohorts.ts';
import { placesOf, sessionsOf } from '../store/meetings.ts';
import { stopsOf } from '../store/partings.ts';
import { pairsById } from '../store/people.ts';
import { carriersIn } from '../store/prompts.ts';
import type { Cared } from './care.ts';
import type { World } from './world.ts';

/** Who says that they stop can think better of it for so long at least. */
const PATIENCE = { hours: 1 };

/** What becomes of the pairs that fell silent, and of those that one of both has enough of; `ended` are over. */
export type Partings = { changes: Change[]; ended: ReadonlySet<Id<'pair'>>; asked: ReadonlySet<Id<'pair'>> };

/**
 * Looks after what ends (M25): silent pairs are asked whether they go on, those that let this pass come to a kind end,
 * and so do those in which somebody said to stop. The coordinator hears of all that ended in one letter.
 */
export async function partPairs(
  world: World,
  frame: CohortFrame,
  pairs: readonly Cared[],
  now: Temporal.Instant,
): Promise<Partings> {
  const { db } = world;
  const { cohort, programme, coordinator } = frame;
  if (programme.parting === undefined) return { changes: [], ended: new Set(), asked: new Set() };
  const stops = await stopsOf(db, cohort.id, programme, now.subtract(PATIENCE));
  const quiet = pairs.flatMap(({ pair, quiet: is }) =>
    is === null || stops.has(pair.id) ? [] : [{ id: pair.id, is }],
  );
  const over = quiet.flatMap(({ id, is }) => (is.is === 'over' ? [id] : []));
  const found = await partingsOf(world, frame, [...stops.keys(), ...quiet.map(({ id }) => id)]);
  const asked = quiet.flatMap(({ id, is }) => {
    const pair = found.get(id)?.pair;
    return pair === undefined || is.is !== 'silent' ? [] : [{ pair, since: is.since }];
  });
  const endings = [...found.values()].flatMap((parting): { parting: Parting; ending: Ending }[] => {
    const ending = endingOf(parting.pair, stops, over);
    return ending === null ? [] : [{ parting, ending }];
  });
  return {
    changes: [
      ...asked.flatMap(({ pair, since }) =>
        afterParting(frame, pair, 'quiet', [pair.mentor, pair.mentee], silenceOf(pair, since), now, newId),
      ),
      ...endings.flatMap(({ parting, ending }) => part(parting, ending, now, newId)),
      ...(endings.some(({ parting, ending }) => freedBy(parting.pair, ending).length > 0)
        ? matchAgain(frame, now, newId)
        : []),
      ...told(
        coordinator,
        endings.map(({ parting, ending }) => endedPair(parting.pair, ending)),
      ),
    ],
    ended: new Set(endings.map(({ parting }) => parting.pair.id)),
    asked: new Set(asked.map(({ pair }) => pair.id)),
  };
}

/** One silence is asked about once, however often it is looked at. */
function silenceOf({ id }: Pair, since: Temporal.Instant): string {
  return `${id}.${dateIn(since, 'UTC')}`;
}

function endingOf(
  pair: Pair,
  stops: ReadonlyMap<Id<'pair'>, readonly Id<'par'>[]>,
  over: readonly Id<'pair'>[],
): Ending | null {
  const stopping = stops.get(pair.id);
  if (stopping !== undefined)
    return { why: 'withdrawn', by: [pair.mentor, pair.mentee].filter(({ id }) => stopping.includes(id)) };
  return over.includes(pair.id) ? { why: 'quiet' } : null;
}

function told(to: CohortFrame['coordinator'], pairs: readonly EndedPair[]): Change[] {
  if (pairs.length === 0) return [];
  return [{ kind: 'letter', letter: { kind: 'notice', to, notice: { kind: 'pairs-ended', pairs } } }];
}

/** Some pairs with all that their end looks at. */
export async function partingsOf(
  { db }: World,
  { programme, cohort }: CohortFrame,
  ids: readonly Id<'pair'>[],
): Promise<Map<Id<'pair'>, Parting>> {
  if (ids.length === 0) return new Map();
  const pairs = await pairsById(db, ids);
  const [all, places, carrying] = await Promise.all([
    sessionsOf(db, ids),
    placesOf(
      db,
      pairs.map((pair) => ({ programme, pair })),
    ),
    carriersIn(db, programme, ids),
  ]);
  return new Map(
    pairs.map((pair) => {
      const carriers = carrying.filter(({ prompt }) => prompt.pairId === pair.id);
      const [sessions, place] = [all.get(pair.id) ?? [], places.get(pair.id) ?? null];
      return [pair.id, { programme, cohort, pair, sessions, place, carriers }];
    }),
  );
}
