import type { Temporal } from 'temporal-polyfill';
import type { Person } from '../programme/cohort.ts';
import type { MatchingRules } from '../programme/definition-matching.ts';
import type { Candidate } from './candidate.ts';
import { type RuledBy, type Rules, rulesOf } from './rules.ts';
import { type Scale, scaleOf } from './score.ts';
import { type Side, sidesOf } from './side.ts';
import { type Week, weekAfter } from './week.ts';

/** What a match goes by, apart from the people. */
export type MatchFrame = RuledBy & {
  /** What the programme says of matching. */
  rules: MatchingRules;
  /** Free hours are compared in the week after this. */
  now: Temporal.Instant;
};

/**
 * Everybody who may be matched, read once for a whole match. People are named by their place in the list of
 * their role, which is in the order of addresses, so that the order in which they came changes nothing.
 */
export type Pool = { mentors: Side; mentees: Side; week: Week; scale: Scale; rules: Rules };

export function poolOf(candidates: readonly Candidate[], frame: MatchFrame): Pool {
  const week = weekAfter(frame.now);
  const { mentors, mentees } = sidesOf(inOrder(candidates, 'mentor'), inOrder(candidates, 'mentee'), week);
  return { mentors, mentees, week, scale: scaleOf(frame.rules), rules: rulesOf(mentors, mentees, frame) };
}

function inOrder(candidates: readonly Candidate[], role: Person['role']): Candidate[] {
  return candidates
    .filter(({ person }) => person.role === role)
    .sort((a, b) => (a.person.email < b.person.email ? -1 : a.person.email > b.person.email ? 1 : 0));
}

/** Whoever has a place in a list. @throws when nobody has: places come from the pool itself */
export function personAt({ people }: Side, place: number): Candidate {
  const found = people[place];
  if (found === undefined) throw new Error(`Nobody has place ${place} of ${people.length}`);
  return found;
}
