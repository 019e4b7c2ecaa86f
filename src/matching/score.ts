import { type MatchingRules, weightsOf } from '../programme/definition-matching.ts';
import { distanceShare, exchangeShare, languagesShare, timeShare, topicsShare, UNJUDGED } from './shares.ts';
import type { Side } from './side.ts';

/** What a score is made of, in the order in which it is told. */
export const parts = ['topics', 'exchange', 'languages', 'time', 'distance'] as const;
export type Part = (typeof parts)[number];

/** One part of a score: its points, out of how many, and whether both said enough to judge it. Half counts where not. */
export type ScorePart = { part: Part; points: number; of: number; judged: boolean };

/** Points of a pair that could not be better. */
export const BEST_SCORE = 1_000;

/** What is not known of two people counts for half: nobody is punished for silence, nor favoured by it. */
const UNKNOWN = 0.5;

/** What the parts are worth beside one another, their sum, and what each further mentee of a mentor costs, in points. */
export type Scale = Record<Part, number> & { sum: number; sharing: number };

/** The weights of a programme. A part that it never asks about is left out of its scores. */
export function scaleOf(rules: MatchingRules): Scale {
  const { sharing, ...weights } = weightsOf(rules);
  const asked = {
    ...weights,
    exchange: rules.gives === undefined || rules.gets === undefined ? 0 : weights.exchange,
    time: rules.free === undefined ? 0 : weights.time,
  };
  const sum = parts.reduce((total, part) => total + asked[part], 0);
  /** Where nothing has weight every score is nothing, out of whatever it may be. */
  if (sum === 0) return { ...asked, sum: 1, sharing: 0 };
  return { ...asked, sum, sharing: Math.round((BEST_SCORE * sharing) / sum) };
}

type Share = (mentors: Side, mentor: number, mentees: Side, mentee: number) => number;

/** How each part is judged: from 0 to 1, or `UNJUDGED`. */
const shares: Record<Part, Share> = {
  topics: topicsShare,
  exchange: exchangeShare,
  languages: languagesShare,
  time: timeShare,
  distance: distanceShare,
};

/** What a part of a pair is worth, as much of its weight as it has of its share. */
export function worthOf(scale: Scale, part: Part, ...pair: Parameters<Share>): number {
  const share = shares[part](...pair);
  return scale[part] * (share === UNJUDGED ? UNKNOWN : share);
}

/** What the parts are worth together, in thousandths. */
export function scoreFrom(
  { sum }: Scale,
  topics: number,
  exchange: number,
  languages: number,
  time: number,
  distance: number,
): number {
  return Math.round((BEST_SCORE * (topics + exchange + languages + time + distance)) / sum);
}

/** How well two people fit, in thousandths (M7): the weighted mean of the shares. The hard rules are not looked at. */
export function scoreOf(scale: Scale, ...pair: Parameters<Share>): number {
  return scoreFrom(
    scale,
    worthOf(scale, 'topics', ...pair),
    worthOf(scale, 'exchange', ...pair),
    worthOf(scale, 'languages', ...pair),
    worthOf(scale, 'time', ...pair),
    worthOf(scale, 'distance', ...pair),
  );
}

/**
 * The same score part by part; parts of no weight are left out. Each is rounded for itself, so that together
 * they may be a point or two off the score.
 */
export function partsOf(scale: Scale, ...pair: Parameters<Share>): ScorePart[] {
  return parts
    .filter((part) => scale[part] > 0)
    .map((part) => ({
      part,
      points: Math.round((BEST_SCORE * worthOf(scale, part, ...pair)) / scale.sum),
      of: fullPoints(scale, part),
      judged: shares[part](...pair) !== UNJUDGED,
    }));
}

/** The most points that a part can bring. */
export function fullPoints(scale: Scale, part: Part): number {
  return Math.round((BEST_SCORE * scale[part]) / scale.sum);
}
