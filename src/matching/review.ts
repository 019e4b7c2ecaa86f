import type { Draft, Suggestion } from '../programme/draft.ts';
import type { Candidate } from './candidate.ts';
import { type Fairness, fairnessOf } from './fairness.ts';
import { type Missing, missingOf } from './missing.ts';
import { type Pool, personAt, poolOf } from './pool.ts';
import type { Ground } from './revise.ts';
import type { Refusal } from './rules.ts';
import { partsOf, type ScorePart } from './score.ts';
import { haveFound, refusalFor, settledPairs, type Unmade } from './settled.ts';
import { type Waiting, waitingIn } from './waiting.ts';

/** A pair of a draft as the coordinator sees it. */
export type ReviewedPair = Suggestion & {
  mentor: Candidate;
  mentee: Candidate;
  parts: ScorePart[];
  pinned: boolean;
  found: boolean;
  /** What has come between since the draft was made. */
  problem: Refusal | 'taken' | null;
};

/** A draft with all that helps to judge it: who waits and why, who left what open, whether one group comes off badly. */
export type Review = {
  draft: Draft;
  /** The poorest matches first: there the coordinator looks first. */
  pairs: ReviewedPair[];
  /** Pairs of which somebody can no longer be matched: they left, paused, or were paired otherwise. */
  gone: Suggestion[];
  waiting: Waiting[];
  unmade: Unmade[];
  missing: Missing;
  fairness: Fairness;
  forbidden: { mentor: Candidate; mentee: Candidate }[];
};

export function reviewOf(draft: Draft, { candidates, match }: Ground): Review {
  const pool = poolOf(candidates, match);
  const places = placesOf(pool);
  const placed = draft.suggestions.flatMap((suggestion) => {
    const two = places(suggestion.mentorId, suggestion.menteeId);
    return two === null ? [] : [{ suggestion, two }];
  });
  const crowded = crowdedIn(pool, placed);
  const pairs = placed.map(({ suggestion, two }) => {
    const pair = reviewed(pool, suggestion, two, match.bars);
    return crowded.has(suggestion) ? { ...pair, problem: pair.problem ?? ('taken' as const) } : pair;
  });
  const couples = pairs.map(({ mentor, mentee, score }) => ({ mentor: mentor.person, mentee: mentee.person, score }));
  return {
    draft,
    pairs: pairs.sort((a, b) => a.score - b.score || (a.mentee.person.email < b.mentee.person.email ? -1 : 1)),
    gone: draft.suggestions.filter(({ mentorId, menteeId }) => places(mentorId, menteeId) === null),
    waiting: waitingIn(
      pool,
      [],
      placed.map(({ two }) => two),
      draft.first,
    ),
    unmade: settledPairs(pool, match.bars).unmade,
    missing: missingOf(candidates, match, couples),
    fairness: fairnessOf(candidates, couples),
    forbidden: match.bars.flatMap(({ mentorId, menteeId, kind }) => {
      const two = kind === 'forbidden' ? places(mentorId, menteeId) : null;
      return two === null ? [] : [peopleAt(pool, two)];
    }),
  };
}

type Places = { mentor: number; mentee: number };

function placesOf(pool: Pool): (mentorId: string, menteeId: string) => Places | null {
  const at = (side: 'mentors' | 'mentees') =>
    new Map<string, number>(pool[side].people.map(({ person }, place) => [person.id, place]));
  const [mentorAt, menteeAt] = [at('mentors'), at('mentees')];
  return (mentorId, menteeId) => {
    const [mentor, mentee] = [mentorAt.get(mentorId), menteeAt.get(menteeId)];
    return mentor === undefined || mentee === undefined ? null : { mentor, mentee };
  };
}

/** The poorest matches of mentors who have room for fewer mentees than when the draft was made. */
function crowdedIn({ mentors }: Pool, placed: readonly { suggestion: Suggestion; two: Places }[]): Set<Suggestion> {
  const of = Map.groupBy(placed, ({ two }) => two.mentor);
  const beyond = [...of].flatMap(([mentor, list]) =>
    list
      .toSorted((a, b) => b.suggestion.score - a.suggestion.score)
      .slice(personAt(mentors, mentor).room)
      .map(({ suggestion }) => suggestion),
  );
  return new Set(beyond);
}

function reviewed(pool: Pool, suggestion: Suggestion, two: Places, bars: Ground['match']['bars']): ReviewedPair {
  const { mentor, mentee } = peopleAt(pool, two);
  const found = haveFound(mentor, mentee);
  return {
    ...suggestion,
    mentor,
    mentee,
    parts: partsOf(pool.scale, pool.mentors, two.mentor, pool.mentees, two.mentee),
    pinned: bars.some(
      ({ kind, mentorId, menteeId }) =>
        kind === 'pinned' && mentorId === suggestion.mentorId && menteeId === suggestion.menteeId,
    ),
    found,
    problem: refusalFor(pool, { ...two, found }),
  };
}

function peopleAt({ mentors, mentees }: Pool, two: Places): { mentor: Candidate; mentee: Candidate } {
  return { mentor: personAt(mentors, two.mentor), mentee: personAt(mentees, two.mentee) };
}
