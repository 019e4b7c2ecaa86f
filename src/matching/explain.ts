import { type Language, languages } from '../language.ts';
import { unreachable } from '../problem.ts';
import type { Reason } from '../programme/reason.ts';
import type { Candidate, Picked } from './candidate.ts';
import { type Pool, personAt } from './pool.ts';
import { type Part, parts, worthOf } from './score.ts';
import { distanceOf } from './shares.ts';
import { stretchesInCommon } from './stretches.ts';
import { hoursInCommon, WEEK_WORDS } from './week.ts';

/** As many reasons as a reader takes in, and as much in each. */
const MOST_REASONS = 4;
/** With fewer, what makes meeting easy is a reason, too. */
const LEAST_REASONS = 2;
const MOST_TOPICS = 3;
const MOST_EXCHANGES = 2;
const MOST_STRETCHES = 4;
/** Shorter free time is no time to meet. */
const LEAST_MINUTES = 60;

/** Two people of a pool by their places, and whether they found each other before the match (M10). */
export type Two = { mentor: number; mentee: number; found: boolean };

/**
 * Why two people fit (M8): the four that weigh most in their score, the strongest first; that they found each
 * other goes before all. Made only of what both share with one another. Who said little has few; two who may
 * be a pair have one at least, a language in common, and where nothing else is known what makes meeting easy.
 */
export function reasonsOf(pool: Pool, two: Two): Reason[] {
  const worth = (part: Part) => worthOf(pool.scale, part, pool.mentors, two.mentor, pool.mentees, two.mentee);
  const found: Reason[] = two.found ? [{ kind: 'found' }] : [];
  const strongest = [...parts].sort((a, b) => worth(b) - worth(a));
  const reasons = [...found, ...strongest.flatMap((part) => reasonOf(pool, two, part) ?? [])];
  const near = reasons.length < LEAST_REASONS ? nearness(pool, two) : [];
  return [...reasons, ...near].slice(0, MOST_REASONS);
}

/** The same site, or clocks that say the same. */
function nearness({ mentors, mentees, week }: Pool, two: Two): Reason[] {
  const site = mentors.site[two.mentor];
  if (site !== 0 && site === mentees.site[two.mentee]) return [{ kind: 'near', share: 'site' }];
  const ahead = (side: typeof mentors, place: number) => week.ahead(side.people[place]?.person.zone ?? 'UTC');
  return ahead(mentors, two.mentor) === ahead(mentees, two.mentee) ? [{ kind: 'near', share: 'clock' }] : [];
}

function reasonOf(pool: Pool, two: Two, part: Part): Reason | null {
  const mentor = personAt(pool.mentors, two.mentor);
  const mentee = personAt(pool.mentees, two.mentee);
  switch (part) {
    case 'topics': {
      const topics = sharedBy(mentee.topics, mentor.topics).slice(0, MOST_TOPICS);
      return topics.length === 0 ? null : { kind: 'topics', topics };
    }
    case 'exchange': {
      const exchanges = sharedBy(mentor.exchanges, mentee.exchanges).slice(0, MOST_EXCHANGES);
      return exchanges.length === 0 ? null : { kind: 'exchange', exchanges };
    }
    case 'languages': {
      const common = languagesOf(mentor, mentee);
      return common.length === 0 ? null : { kind: 'languages', languages: common };
    }
    case 'time':
      return timeReason(pool, two);
    case 'distance': {
      const differ = distanceOf(pool.mentors, two.mentor, pool.mentees, two.mentee);
      return differ === null ? null : { kind: 'distance', differ };
    }
    default:
      return unreachable(part);
  }
}

/** What both name and both share with the other half, in the order of the one who asks for it. */
function sharedBy(asked: readonly Picked[], offered: readonly Picked[]): string[] {
  const open = new Set(offered.filter(({ shared }) => shared).map(({ id }) => id));
  return asked.filter(({ id, shared }) => shared && open.has(id)).map(({ label }) => label);
}

/** Languages that both speak, those in which they read letters first. */
function languagesOf(mentor: Candidate, mentee: Candidate): Language[] {
  const reads = new Set([mentee.person.language, mentor.person.language]);
  const common = languages.filter((code) => mentor.languages.includes(code) && mentee.languages.includes(code));
  return [...common.filter((code) => reads.has(code)), ...common.filter((code) => !reads.has(code))];
}

function timeReason({ mentors, mentees, week }: Pool, two: Two): Reason | null {
  const one = mentors.free.subarray(two.mentor * WEEK_WORDS, (two.mentor + 1) * WEEK_WORDS);
  const other = mentees.free.subarray(two.mentee * WEEK_WORDS, (two.mentee + 1) * WEEK_WORDS);
  const free = stretchesInCommon(week, one, other, LEAST_MINUTES).slice(0, MOST_STRETCHES);
  return free.length === 0 ? null : { kind: 'time', hours: hoursInCommon(one, other), free };
}
