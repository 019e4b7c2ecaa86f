import type { Id } from '../ids.ts';
import type { Person } from '../programme/cohort.ts';
import type { Proposal } from '../programme/pairing.ts';
import type { Reason } from '../programme/reason.ts';
import { assign } from './assign.ts';
import type { Candidate } from './candidate.ts';
import { score, sharedTopics } from './score.ts';

export type Matching = { proposals: Proposal[]; waiting: Person[] };

/** The largest group that is solved at once: a square of this size takes 2 MB and well under a second. */
const LARGEST_GROUP = 500;

/**
 * Puts people together: first those who found each other, then the best assignment of the rest. A
 * cohort too large to be solved at once is cut by language, and a language that is still too large into
 * even parts; whom the cut left over is matched in a last round. The same input always gives the same
 * output.
 * @param earlier pairs that were made before, as "mentorEmail menteeEmail"; they are not made again (M7)
 */
export function proposePairs(candidates: readonly Candidate[], earlier: ReadonlySet<string>): Matching {
  const pinned = pinnedPairs(candidates, earlier);
  const taken = new Set<Id<'par'>>(pinned.flatMap(([mentor, mentee]) => [mentor.person.id, mentee.person.id]));
  const free = candidates.filter(({ person }) => !taken.has(person.id));
  const assigned = solveAll(free, earlier);
  const proposals = [...pinned, ...assigned].map(([mentor, mentee]) => ({
    mentor: mentor.person,
    mentee: mentee.person,
    score: score(mentor, mentee),
    reasons: reasonsFor(mentor, mentee),
  }));
  const placed = new Set(proposals.flatMap(({ mentor, mentee }) => [mentor.id, mentee.id]));
  return { proposals, waiting: candidates.map(({ person }) => person).filter(({ id }) => !placed.has(id)) };
}

function reasonsFor(mentor: Candidate, mentee: Candidate): Reason[] {
  const topics = sharedTopics(mentor, mentee);
  return topics.length === 0 ? [] : [{ kind: 'topics', topics }];
}

type Couple = [mentor: Candidate, mentee: Candidate];

function pinnedPairs(candidates: readonly Candidate[], earlier: ReadonlySet<string>): Couple[] {
  const byEmail = new Map(candidates.map((candidate) => [candidate.person.email, candidate]));
  const taken = new Set<Candidate>();
  return candidates.flatMap((candidate): Couple[] => {
    const partner = candidate.partnerEmail === null ? undefined : byEmail.get(candidate.partnerEmail);
    if (partner === undefined || partner.person.role === candidate.person.role) return [];
    if (taken.has(candidate) || taken.has(partner)) return [];
    const couple: Couple = candidate.person.role === 'mentor' ? [candidate, partner] : [partner, candidate];
    if (earlier.has(pairKey(...couple))) return [];
    taken.add(candidate).add(partner);
    return [couple];
  });
}

function solve(group: Group, earlier: ReadonlySet<string>): Couple[] {
  const { mentors, mentees } = group;
  const scores = new Float64Array(mentees.length * mentors.length);
  for (const [row, mentee] of mentees.entries()) {
    for (const [column, mentor] of mentors.entries()) {
      const admissible = !earlier.has(pairKey(mentor, mentee));
      scores[row * mentors.length + column] = admissible ? score(mentor, mentee) : Number.NEGATIVE_INFINITY;
    }
  }
  const { assignment } = assign({ scores, rows: mentees.length, columns: mentors.length });
  return mentees.flatMap((mentee, row): Couple[] => {
    const mentor = mentors[assignment[row] ?? -1];
    return mentor === undefined ? [] : [[mentor, mentee]];
  });
}

type Group = { mentors: Candidate[]; mentees: Candidate[] };

function solveAll(candidates: readonly Candidate[], earlier: ReadonlySet<string>): Couple[] {
  const whole = groupOf(candidates);
  if (sizeOf(whole) <= LARGEST_GROUP) return solve(whole, earlier);
  const languages = Map.groupBy(candidates, ({ person }) => person.language);
  const couples = [...languages.values()].flatMap((speakers) =>
    parts(groupOf(speakers)).flatMap((part) => solve(part, earlier)),
  );
  const placed = new Set(couples.flat());
  const rest = parts(groupOf(candidates.filter((candidate) => !placed.has(candidate))));
  return [...couples, ...rest.flatMap((part) => solve(part, earlier))];
}

function groupOf(candidates: readonly Candidate[]): Group {
  return {
    mentors: candidates.filter(({ person }) => person.role === 'mentor'),
    mentees: candidates.filter(({ person }) => person.role === 'mentee'),
  };
}

function sizeOf({ mentors, mentees }: Group): number {
  return Math.max(mentors.length, mentees.length);
}

/** As many even parts as it takes for each to be solved at once. */
function parts(group: Group): Group[] {
  const count = Math.ceil(sizeOf(group) / LARGEST_GROUP);
  return Array.from({ length: count }, (_, at) => ({
    mentors: slice(group.mentors, at, count),
    mentees: slice(group.mentees, at, count),
  }));
}

function slice(list: readonly Candidate[], at: number, count: number): Candidate[] {
  return list.slice(Math.floor((list.length * at) / count), Math.floor((list.length * (at + 1)) / count));
}

function pairKey(mentor: Candidate, mentee: Candidate): string {
  return `${mentor.person.email} ${mentee.person.email}`;
}
