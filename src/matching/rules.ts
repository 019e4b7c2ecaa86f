import type { Bar } from './candidate.ts';
import { type Line, superiorsIn } from './lines.ts';
import type { Side } from './side.ts';

/** Why two people may not be a pair (M7), whatever their score. */
export const refusals = ['self', 'line', 'excluded', 'earlier', 'forbidden', 'language'] as const;
export type Refusal = (typeof refusals)[number];

export type RuledBy = {
  /** Pairs that there have been in any cohort of the organisation, as "mentorEmail menteeEmail". */
  earlier: ReadonlySet<string>;
  bars: readonly Bar[];
  /**
   * Everybody whose managers are known, so that a line is followed through people who are not to be matched
   * now. The candidates' own are always looked at.
   */
  lines?: readonly Line[] | undefined;
};

/** The hard rules of one cohort, compiled: people are named by their place in the lists. */
export type Rules = {
  /** Why these two may not be a pair, or null when they may. */
  refusalOf(mentor: number, mentee: number): Refusal | null;
  /** The refusals that name two people, by the mentee's place and then the mentor's; most mentees have none. */
  named: readonly (ReadonlyMap<number, Refusal> | undefined)[];
};

/**
 * Reads the hard rules once, so that testing a pair is a look-up. Where a pair breaks several, the first in
 * the order of `refusals` is named.
 */
export function rulesOf(mentors: Side, mentees: Side, { earlier, bars, lines = [] }: RuledBy): Rules {
  const sides = { mentors, mentees, mentorAt: placesIn(mentors), menteeAt: placesIn(mentees) };
  const all = [selves(sides), lined(sides, lines), excluded(sides), repeated(sides, earlier), forbidden(sides, bars)];
  const named: (Map<number, Refusal> | undefined)[] = new Array(mentees.people.length);
  for (const { mentor, mentee, refusal } of all.flat()) {
    if (mentor === undefined || mentee === undefined) continue;
    const of = named[mentee] ?? new Map<number, Refusal>();
    if (!of.has(mentor)) of.set(mentor, refusal);
    named[mentee] = of;
  }
  return {
    named,
    refusalOf: (mentor, mentee) =>
      named[mentee]?.get(mentor) ?? (understand(mentors, mentor, mentees, mentee) ? null : 'language'),
  };
}

/** Whether two people share a language for a conversation. */
export function understand(mentors: Side, mentor: number, mentees: Side, mentee: number): boolean {
  return ((mentors.speaks[mentor] ?? 0) & (mentees.speaks[mentee] ?? 0)) !== 0;
}

/** By address: somebody is in each role once at most. */
export function placesIn({ people }: Side): Map<string, number> {
  return new Map(people.map(({ person }, at) => [person.email, at]));
}

type Sides = {
  mentors: Side;
  mentees: Side;
  mentorAt: ReadonlyMap<string, number>;
  menteeAt: ReadonlyMap<string, number>;
};
/** A place is undefined where the address is nobody's in that role. */
type Refused = { mentor: number | undefined; mentee: number | undefined; refusal: Refusal };

function selves({ mentees, mentorAt }: Sides): Refused[] {
  return mentees.people.map(({ person }, mentee) => ({ mentor: mentorAt.get(person.email), mentee, refusal: 'self' }));
}

/** Neither is above the other, at any depth. */
function lined({ mentors, mentees, mentorAt, menteeAt }: Sides, lines: readonly Line[]): Refused[] {
  const own = [...mentors.people, ...mentees.people].map(({ person, managers }) => ({ email: person.email, managers }));
  const superiors = superiorsIn([...own, ...lines]);
  return [
    ...mentees.people.flatMap(({ person }, mentee) =>
      [...superiors(person.email)].map((email): Refused => ({ mentor: mentorAt.get(email), mentee, refusal: 'line' })),
    ),
    ...mentors.people.flatMap(({ person }, mentor) =>
      [...superiors(person.email)].map((email): Refused => ({ mentor, mentee: menteeAt.get(email), refusal: 'line' })),
    ),
  ];
}

/** It is enough that one of both does not want it. */
function excluded({ mentors, mentees, mentorAt, menteeAt }: Sides): Refused[] {
  return [
    ...mentees.people.flatMap(({ excludes }, mentee) =>
      excludes.map((email): Refused => ({ mentor: mentorAt.get(email), mentee, refusal: 'excluded' })),
    ),
    ...mentors.people.flatMap(({ excludes }, mentor) =>
      excludes.map((email): Refused => ({ mentor, mentee: menteeAt.get(email), refusal: 'excluded' })),
    ),
  ];
}

/** Whoever of both was the mentor then. */
function repeated({ mentorAt, menteeAt }: Sides, earlier: ReadonlySet<string>): Refused[] {
  return [...earlier].flatMap((pair): Refused[] => {
    const [one = '', other = ''] = pair.split(' ');
    return [
      { mentor: mentorAt.get(one), mentee: menteeAt.get(other), refusal: 'earlier' },
      { mentor: mentorAt.get(other), mentee: menteeAt.get(one), refusal: 'earlier' },
    ];
  });
}

function forbidden({ mentors, mentees }: Sides, bars: readonly Bar[]): Refused[] {
  const idsIn = ({ people }: Side) => new Map<string, number>(people.map(({ person }, at) => [person.id, at]));
  const [mentorAt, menteeAt] = [idsIn(mentors), idsIn(mentees)];
  return bars
    .filter(({ kind }) => kind === 'forbidden')
    .map(({ mentorId, menteeId }) => ({
      mentor: mentorAt.get(mentorId),
      mentee: menteeAt.get(menteeId),
      refusal: 'forbidden',
    }));
}
