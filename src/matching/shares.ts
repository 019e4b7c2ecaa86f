import { countCommon } from './bits.ts';
import type { Sets, Side } from './side.ts';
import { halfHoursInCommon, SLOT_MINUTES, WEEK_WORDS } from './week.ts';

/**
 * How well two people fit in each part of the score, from 0 to 1; docs/matching.md has the formulas. A part
 * on which one of both said nothing cannot be judged.
 */
export const UNJUDGED = -1;

/** As many as a pair can work on: who names more does not fit less well for it. */
const MOST_TOPICS = 3;
const MOST_EXCHANGES = 2;
/** More hours in common do not make a better pair: one session a month needs one. */
const ENOUGH_HOURS = 4;
const ENOUGH_SLOTS = (ENOUGH_HOURS * 60) / SLOT_MINUTES;

/** A conversation in the language in which one of both reads letters, or in a third one. */
const LANGUAGE_OF_ONE = 0.5;
const LANGUAGE_OF_NEITHER = 0.25;

const OTHER_DEPARTMENT = 0.75;
const OTHER_SITE = 0.5;

/** Topics wanted and offered: shared ÷ the fewest of wanted, offered and three. */
export function topicsShare(mentors: Side, mentor: number, mentees: Side, mentee: number): number {
  return sharedOf(mentors.topics, mentor, mentees.topics, mentee, MOST_TOPICS);
}

/** What the mentee gives and the mentor wants to get: shared ÷ the fewest of both and two. */
export function exchangeShare(mentors: Side, mentor: number, mentees: Side, mentee: number): number {
  return sharedOf(mentors.exchanges, mentor, mentees.exchanges, mentee, MOST_EXCHANGES);
}

function sharedOf(one: Sets, oneAt: number, other: Sets, otherAt: number, most: number): number {
  const named = Math.min(one.named[oneAt] ?? 0, other.named[otherAt] ?? 0, most);
  if (named === 0) return UNJUDGED;
  const shared = countCommon(one.bits, oneAt * one.words, other.bits, otherAt * other.words, one.words);
  return shared >= named ? 1 : shared / named;
}

/**
 * 1 where both read letters in a language that both speak, less where that holds for one of them or neither.
 * Always judged: of everybody one language is known.
 */
export function languagesShare(mentors: Side, mentor: number, mentees: Side, mentee: number): number {
  const shared = (mentors.speaks[mentor] ?? 0) & (mentees.speaks[mentee] ?? 0);
  const mentorReads = shared & (mentors.reads[mentor] ?? 0);
  const menteeReads = shared & (mentees.reads[mentee] ?? 0);
  if ((mentorReads & menteeReads) !== 0) return 1;
  if ((mentorReads | menteeReads) !== 0) return LANGUAGE_OF_ONE;
  return shared === 0 ? 0 : LANGUAGE_OF_NEITHER;
}

/** Hours of the week in which both are free ÷ four. */
export function timeShare(mentors: Side, mentor: number, mentees: Side, mentee: number): number {
  if (mentors.saidFree[mentor] !== 1 || mentees.saidFree[mentee] !== 1) return UNJUDGED;
  const one = mentor * WEEK_WORDS;
  return halfHoursInCommon(mentors.free, one, mentees.free, mentee * WEEK_WORDS, ENOUGH_SLOTS) / ENOUGH_SLOTS;
}

/** Where two people differ, the farthest first, and what it is worth. */
const distances = { organisation: 1, department: OTHER_DEPARTMENT, site: OTHER_SITE } as const;
export type Distance = keyof typeof distances;

/** The farthest of organisation, department and site that is known of both and not the same; null where there is none. */
export function distanceOf(mentors: Side, mentor: number, mentees: Side, mentee: number): Distance | null {
  if (differ(mentors.organisation[mentor], mentees.organisation[mentee])) return 'organisation';
  if (differ(mentors.department[mentor], mentees.department[mentee])) return 'department';
  if (differ(mentors.site[mentor], mentees.site[mentee])) return 'site';
  return null;
}

/** 1 for another organisation, else ¾ for another department, else ½ for another site; 0 for the same department. */
export function distanceShare(mentors: Side, mentor: number, mentees: Side, mentee: number): number {
  const distance = distanceOf(mentors, mentor, mentees, mentee);
  if (distance !== null) return distances[distance];
  return mentors.department[mentor] === 0 || mentees.department[mentee] === 0 ? UNJUDGED : 0;
}

function differ(one = 0, other = 0): boolean {
  return one !== 0 && other !== 0 && one !== other;
}
