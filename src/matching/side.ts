import { languages } from '../language.ts';
import { setBit } from './bits.ts';
import type { Candidate, Picked } from './candidate.ts';
import { WEEK_WORDS, type Week } from './week.ts';

/** For each person a set of whole numbers as bits, in `words` 32-bit words, and how many items were named in all. */
export type Sets = { words: number; bits: Uint32Array; named: Uint16Array };

/**
 * Those of one role as the score reads them, each at one place of every array: sets as bits and names as
 * numbers, so that two people are compared without looking at a text.
 */
export type Side = {
  people: readonly Candidate[];
  topics: Sets;
  exchanges: Sets;
  /** Languages for a conversation as bits, and the bit of the one in which letters are read. */
  speaks: Uint8Array;
  reads: Uint8Array;
  free: Uint32Array;
  saidFree: Uint8Array;
  /** Numbers of names; 0 where nothing was said. */
  organisation: Int32Array;
  department: Int32Array;
  site: Int32Array;
};

/** Both roles, read with the same numbers. */
export function sidesOf(
  mentors: readonly Candidate[],
  mentees: readonly Candidate[],
  week: Week,
): { mentors: Side; mentees: Side } {
  const topics = numbersOf(mentors, mentees, (candidate) => candidate.topics);
  const exchanges = numbersOf(mentors, mentees, (candidate) => candidate.exchanges);
  const places = { organisation: new Map(), department: new Map(), site: new Map() };
  const sideOf = (people: readonly Candidate[]): Side => ({
    people,
    topics: setsOf(people, topics, (candidate) => candidate.topics),
    exchanges: setsOf(people, exchanges, (candidate) => candidate.exchanges),
    speaks: Uint8Array.from(people, (one) => one.languages.reduce((bits, code) => bits | languageBit(code), 0)),
    reads: Uint8Array.from(people, ({ person }) => languageBit(person.language)),
    free: freeOf(people, week),
    saidFree: Uint8Array.from(people, ({ free }) => (free === null ? 0 : 1)),
    organisation: Int32Array.from(people, ({ organisation }) => numberOf(places.organisation, organisation)),
    department: Int32Array.from(people, ({ department }) => numberOf(places.department, department)),
    site: Int32Array.from(people, ({ site }) => numberOf(places.site, site)),
  });
  return { mentors: sideOf(mentors), mentees: sideOf(mentees) };
}

function languageBit(code: Candidate['languages'][number]): number {
  return 1 << languages.indexOf(code);
}

type Pick = (candidate: Candidate) => readonly Picked[];

/** Numbers for what both roles name; what only one of them names is never shared and needs none. */
function numbersOf(mentors: readonly Candidate[], mentees: readonly Candidate[], pick: Pick): Map<string, number> {
  const offered = new Set(mentors.flatMap((mentor) => pick(mentor).map(({ id }) => id)));
  const common = new Set(mentees.flatMap((mentee) => pick(mentee).map(({ id }) => id)).filter((id) => offered.has(id)));
  return new Map([...common].map((id, at) => [id, at]));
}

function setsOf(people: readonly Candidate[], numbers: ReadonlyMap<string, number>, pick: Pick): Sets {
  const words = Math.ceil(numbers.size / 32);
  const sets = { words, bits: new Uint32Array(people.length * words), named: new Uint16Array(people.length) };
  for (const [at, one] of people.entries()) {
    sets.named[at] = pick(one).length;
    for (const { id } of pick(one)) {
      const number = numbers.get(id);
      if (number !== undefined) setBit(sets.bits, at * words, number);
    }
  }
  return sets;
}

function freeOf(people: readonly Candidate[], week: Week): Uint32Array {
  const free = new Uint32Array(people.length * WEEK_WORDS);
  for (const [at, one] of people.entries()) {
    if (one.free !== null) free.set(week.free(one.free, one.person.zone), at * WEEK_WORDS);
  }
  return free;
}

/** One name is one name, however a list capitalises it. */
export function plainName(name: string): string {
  return name.trim().toLowerCase();
}

function numberOf(numbers: Map<string, number>, name: string | null): number {
  if (name === null) return 0;
  const plain = plainName(name);
  const number = numbers.get(plain) ?? numbers.size + 1;
  numbers.set(plain, number);
  return number;
}
