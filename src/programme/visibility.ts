import type { Visibility } from './definition.ts';

/** Who is reading an answer, seen from its author. */
export type Reader = 'author' | 'pair' | 'coordinator';

/**
 * What a reader may see of an answer (M18, P6): all of it, all but whose it is, or nothing. What the
 * pair may see, the coordinator may not; what the coordinator may see, the pair may too, unless it was told in
 * confidence (M27).
 */
export function sight(visibility: Visibility, reader: Reader): 'named' | 'nameless' | 'nothing' {
  if (reader === 'author') return 'named';
  if (reader === 'pair') return visibility === 'private' || visibility === 'confidential' ? 'nothing' : 'named';
  if (visibility === 'coordinator' || visibility === 'confidential') return 'named';
  return visibility === 'anonymous' ? 'nameless' : 'nothing';
}

const shows = { nothing: 0, nameless: 1, named: 2 } as const;

/** Whether somebody other than the author sees more of an answer with the one visibility than with the other (P6). */
export function isWider(one: Visibility, other: Visibility): boolean {
  const readers = ['pair', 'coordinator'] as const;
  return readers.some((reader) => shows[sight(one, reader)] > shows[sight(other, reader)]);
}

/** Figures are given over at least this many people, so that nobody can be picked out (P6). */
export const LEAST_PEOPLE = 5;
