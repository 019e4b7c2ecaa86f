import { type Pool, personAt } from './pool.ts';
import type { Group } from './table.ts';

/** How a cohort too large for one go was cut: along which line at the finest, and into how many parts. */
export type Cut = { by: 'language' | 'zone' | 'size'; parts: number };

/**
 * The largest group that is solved at once, as mentors on one side and mentees on the other: its table takes
 * 32 MB and its solution a few seconds. A group that is larger on one side may be smaller on the other.
 */
export const LARGEST_GROUP = 2_000;

/**
 * Cuts a group along natural lines: by the language of letters, a language that is still too large by what the
 * clock says, and what is too large even then into even parts. A group that fits stays whole.
 */
export function cutUp(pool: Pool, group: Group, largest: number): { groups: Group[]; cut: Cut | null } {
  if (fits(group, largest)) return { groups: [group], cut: null };
  let by: Cut['by'] = 'language';
  const groups = splitBy(pool, group, 'language').flatMap((speakers) => {
    if (fits(speakers, largest)) return [speakers];
    by = by === 'size' ? 'size' : 'zone';
    return splitBy(pool, speakers, 'zone').flatMap((neighbours) => {
      if (fits(neighbours, largest)) return [neighbours];
      by = 'size';
      return evenParts(neighbours, largest);
    });
  });
  const solvable = groups.filter(({ mentors, mentees }) => mentors.length > 0 && mentees.length > 0);
  return { groups: solvable, cut: { by, parts: solvable.length } };
}

export function fits({ mentors, mentees }: Group, largest: number): boolean {
  return mentors.length * mentees.length <= largest * largest;
}

/** As few even parts as fit. */
export function evenParts({ mentors, mentees }: Group, largest: number): Group[] {
  const count = Math.ceil(Math.sqrt(mentors.length * mentees.length) / largest);
  return Array.from({ length: count }, (_, at) => ({
    mentors: slice(mentors, at, count),
    mentees: slice(mentees, at, count),
  }));
}

function slice(places: readonly number[], at: number, count: number): number[] {
  return places.slice(Math.floor((places.length * at) / count), Math.floor((places.length * (at + 1)) / count));
}

type Line = 'language' | 'zone';

function splitBy(pool: Pool, group: Group, line: Line): Group[] {
  const mentors = Map.groupBy(group.mentors, (mentor) => sortOf(pool, 'mentors', mentor, line));
  const mentees = Map.groupBy(group.mentees, (mentee) => sortOf(pool, 'mentees', mentee, line));
  return [...new Set([...mentors.keys(), ...mentees.keys()])]
    .sort()
    .map((sort) => ({ mentors: mentors.get(sort) ?? [], mentees: mentees.get(sort) ?? [] }));
}

/** Zones whose clocks say the same are one: Brussels and Paris are not cut apart. */
function sortOf(pool: Pool, side: 'mentors' | 'mentees', place: number, line: Line): string {
  const { person } = personAt(pool[side], place);
  return line === 'language' ? person.language : String(pool.week.ahead(person.zone));
}
