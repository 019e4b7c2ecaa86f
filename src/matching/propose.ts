import type { Person } from '../programme/cohort.ts';
import type { Reason } from '../programme/reason.ts';
import type { Candidate } from './candidate.ts';
import { type Cut, LARGEST_GROUP } from './cut.ts';
import { reasonsOf } from './explain.ts';
import { type MatchFrame, type Pool, personAt, poolOf } from './pool.ts';
import { assignRest } from './rounds.ts';
import { partsOf, type ScorePart, scoreOf } from './score.ts';
import { type Settled, settledPairs, type Unmade } from './settled.ts';
import { type Waiting, waitingIn } from './waiting.ts';

/** A pair that is proposed: how well it fits, part by part, and why; whether the coordinator or the two themselves wanted it. */
export type MatchedPair = {
  mentor: Person;
  mentee: Person;
  score: number;
  parts: ScorePart[];
  reasons: Reason[];
  pinned: boolean;
  found: boolean;
};

export type Matching = {
  /** First those that were settled before, then the others in the order of the mentees' addresses. */
  pairs: MatchedPair[];
  /** Nobody is silently left over (M9). */
  waiting: Waiting[];
  /** Pairs that were pinned or found each other and cannot be. */
  unmade: Unmade[];
  cut: Cut | null;
};

/**
 * Puts people together (M7, M8): first the pairs that the coordinator pinned and those that found each other,
 * then the best assignment of the rest. The same people and frame always give the same, in whatever order they
 * come.
 * @param frame.first what counts first: as many pairs as can be, or the highest total
 * @param frame.largest what is solved at once, where it is not `LARGEST_GROUP`
 */
export function matchUp(
  candidates: readonly Candidate[],
  { first, largest = LARGEST_GROUP, ...frame }: MatchFrame & { first: 'pairs' | 'total'; largest?: number },
): Matching {
  const pool = poolOf(candidates, frame);
  const { pairs: settled, unmade } = settledPairs(pool, frame.bars);
  const { pairs: rest, cut } = assignRest(pool, settled, { first, largest });
  const assigned = rest
    .map((pair): Settled => ({ ...pair, pinned: false, found: false }))
    .sort((a, b) => a.mentee - b.mentee);
  return {
    pairs: [...settled, ...assigned].map((pair) => matchedPair(pool, pair)),
    waiting: waitingIn(pool, settled, rest, first),
    unmade,
    cut,
  };
}

function matchedPair(pool: Pool, two: Settled): MatchedPair {
  const { mentor, mentee, pinned, found } = two;
  return {
    mentor: personAt(pool.mentors, mentor).person,
    mentee: personAt(pool.mentees, mentee).person,
    score: scoreOf(pool.scale, pool.mentors, mentor, pool.mentees, mentee),
    parts: partsOf(pool.scale, pool.mentors, mentor, pool.mentees, mentee),
    reasons: reasonsOf(pool, two),
    pinned,
    found,
  };
}
