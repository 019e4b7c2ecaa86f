import { LEAST_PEOPLE } from '../programme/visibility.ts';
import type { Candidate } from './candidate.ts';
import type { Couple } from './couple.ts';
import { plainName } from './side.ts';

/** What people are compared by. */
export const groupings = ['language', 'department', 'site'] as const;
export type Grouping = (typeof groupings)[number];

/** Some of the people in pairs, and how good their matches are on average, in thousandths. */
export type Group = {
  /** A group by its name, those of whom it is not known, or the small groups together. */
  is: { kind: 'named'; name: string } | { kind: 'unknown' } | { kind: 'others' };
  people: number;
  mean: number;
  /** Left with the poor matches: `POOR_BY` or more under the mean of everybody else. */
  poor: boolean;
};

/** The mean over everybody in a pair, null where too few are; then the groups, the one with the poorest matches first. */
export type Fairness = { all: { people: number; mean: number } | null; by: Record<Grouping, Group[]> };

/** So many thousandths under the others is a sign. */
export const POOR_BY = 100;

/**
 * How good the matches are by language, department and site, so that a coordinator sees whether one group is
 * left with the poor ones. Both halves of a pair count, each in their own group, a mentor of several mentees
 * once, with the mean of their pairs. No figure is over fewer than five people, nor can one be had by taking
 * the groups that are shown from the whole: small groups are told together, with the smallest of the others
 * where they are still too few (P6).
 */
export function fairnessOf(candidates: readonly Candidate[], pairs: readonly (Couple & { score: number })[]): Fairness {
  const matched = matchedIn(candidates, pairs);
  const all = peopleOf(matched);
  const groupsBy = (grouping: Grouping) =>
    foldSmall(groupsOf(matched, grouping))
      .map((bunch) => groupOf(bunch, all))
      .sort(poorestFirst);
  return {
    all: all.size < LEAST_PEOPLE ? null : { people: all.size, mean: Math.round(meanOf(all)) },
    by: { language: groupsBy('language'), department: groupsBy('department'), site: groupsBy('site') },
  };
}

/** Half of a pair and how well that pair fits. */
type Matched = { candidate: Candidate; score: number };
/** People by address, with the scores of their pairs. */
type People = Map<string, number[]>;
type Bunch = { is: Group['is']; people: People };

function matchedIn(candidates: readonly Candidate[], pairs: readonly (Couple & { score: number })[]): Matched[] {
  const byId = new Map(candidates.map((candidate) => [candidate.person.id, candidate]));
  return pairs.flatMap(({ mentor, mentee, score }) =>
    [byId.get(mentor.id), byId.get(mentee.id)].flatMap((candidate) =>
      candidate === undefined ? [] : [{ candidate, score }],
    ),
  );
}

function peopleOf(matched: readonly Matched[]): People {
  const grouped = Map.groupBy(matched, ({ candidate }) => candidate.person.email);
  return new Map([...grouped].map(([email, ones]) => [email, ones.map(({ score }) => score)]));
}

function groupsOf(matched: readonly Matched[], grouping: Grouping): Bunch[] {
  const grouped = Map.groupBy(matched, ({ candidate }) => plainName(nameIn(candidate, grouping) ?? ''));
  return [...grouped.values()].map((ones) => {
    const [name = ''] = ones.map(({ candidate }) => nameIn(candidate, grouping) ?? '').sort();
    return { is: name === '' ? { kind: 'unknown' } : { kind: 'named', name }, people: peopleOf(ones) };
  });
}

function nameIn({ person, department, site }: Candidate, grouping: Grouping): string | null {
  return { language: person.language, department, site }[grouping];
}

/** Small groups become one, which takes in the smallest of the others until it is large enough to be told. */
function foldSmall(bunches: readonly Bunch[]): Bunch[] {
  const bySize = bunches.toSorted((a, b) => a.people.size - b.people.size || (nameOf(a) < nameOf(b) ? -1 : 1));
  const others: People = new Map();
  while (bySize.length > 0 && (isSmall(bySize[0]?.people) || (others.size > 0 && isSmall(others)))) {
    for (const [email, scores] of bySize.shift()?.people ?? [])
      others.set(email, [...(others.get(email) ?? []), ...scores]);
  }
  return isSmall(others) ? bySize : [...bySize, { is: { kind: 'others' }, people: others }];
}

function isSmall(people: People | undefined): boolean {
  return people === undefined || people.size < LEAST_PEOPLE;
}

function groupOf({ is, people }: Bunch, all: People): Group {
  const mean = meanOf(people);
  const rest = new Map([...all].filter(([email]) => !people.has(email)));
  return { is, people: people.size, mean: Math.round(mean), poor: !isSmall(rest) && mean <= meanOf(rest) - POOR_BY };
}

function meanOf(people: People): number {
  const means = [...people.values()].map((scores) => sum(scores) / scores.length);
  return sum(means) / means.length;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function poorestFirst(one: Group, other: Group): number {
  return one.mean - other.mean || (nameOf(one) < nameOf(other) ? -1 : 1);
}

function nameOf({ is }: Pick<Group, 'is'>): string {
  return is.kind === 'named' ? is.name : '';
}
