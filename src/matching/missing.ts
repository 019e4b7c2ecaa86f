import type { Person } from '../programme/cohort.ts';
import type { MatchingRules } from '../programme/definition-matching.ts';
import type { Candidate } from './candidate.ts';
import type { Couple } from './couple.ts';
import { type MatchFrame, type Pool, poolOf } from './pool.ts';
import { fullPoints, type Part, parts, partsOf, type Scale } from './score.ts';

/** What the match goes by and people can leave open. */
export const sayings = ['topics', 'exchanges', 'languages', 'free'] as const;
export type Saying = (typeof sayings)[number];

export type Missing = {
  /** Who left something open, those who leave most in the dark first. */
  people: {
    person: Person;
    unsaid: Saying[];
    /** Points out of the thousand of a score that nobody can judge with this person. */
    points: number;
    /** Partners who are ruled out because no language in common is known. */
    ruledOut: number;
  }[];
  /** In all: in how many of the pairs a part could not be judged, and how many points that is together. */
  parts: { part: Part; pairs: number; points: number }[];
};

/**
 * Who has not said what, and what the match loses by it. Matching goes on with what there is: whatever is not
 * known counts for half.
 */
export function missingOf(candidates: readonly Candidate[], frame: MatchFrame, couples: readonly Couple[]): Missing {
  const pool = poolOf(candidates, frame);
  const asked = askedBy(frame.rules);
  const people = [...silentIn(pool, 'mentee', asked), ...silentIn(pool, 'mentor', asked)];
  return { people: people.sort((a, b) => b.points - a.points), parts: darkIn(pool, couples) };
}

/** The part of a score that each is for. Of everybody one language is known, so that part is always judged. */
const partOf: Record<Saying, Part | null> = { topics: 'topics', exchanges: 'exchange', languages: null, free: 'time' };

/** Topics may also come from the launch list; the rest is only missing where a programme asks for it. */
function askedBy({ gives, gets, languages, free }: MatchingRules): Saying[] {
  const asked = {
    topics: true,
    exchanges: gives !== undefined && gets !== undefined,
    languages: languages !== undefined,
    free: free !== undefined,
  };
  return sayings.filter((saying) => asked[saying]);
}

function silentIn(pool: Pool, role: 'mentor' | 'mentee', asked: readonly Saying[]): Missing['people'] {
  const [own, other] = role === 'mentor' ? [pool.mentors, pool.mentees] : [pool.mentees, pool.mentors];
  const refusalOf = (place: number, partner: number) =>
    role === 'mentor' ? pool.rules.refusalOf(place, partner) : pool.rules.refusalOf(partner, place);
  return own.people.flatMap((candidate, place) => {
    const unsaid = asked.filter((saying) => isUnsaid(candidate, saying));
    if (unsaid.length === 0) return [];
    const partners = unsaid.includes('languages') ? [...other.people.keys()] : [];
    const ruledOut = partners.filter((partner) => refusalOf(place, partner) === 'language').length;
    return [{ person: candidate.person, unsaid, points: pointsOf(pool.scale, unsaid), ruledOut }];
  });
}

function isUnsaid(candidate: Candidate, saying: Saying): boolean {
  if (saying === 'languages') return !candidate.saidLanguages;
  if (saying === 'free') return candidate.free === null;
  return candidate[saying].length === 0;
}

function pointsOf(scale: Scale, unsaid: readonly Saying[]): number {
  return unsaid.reduce((sum, saying) => {
    const part = partOf[saying];
    return part === null ? sum : sum + fullPoints(scale, part);
  }, 0);
}

function darkIn(pool: Pool, couples: readonly Couple[]): Missing['parts'] {
  const placesIn = (side: 'mentors' | 'mentees') =>
    new Map(pool[side].people.map(({ person }, place) => [person.id, place]));
  const [mentorAt, menteeAt] = [placesIn('mentors'), placesIn('mentees')];
  const all = couples.flatMap(({ mentor, mentee }) => {
    const [one, other] = [mentorAt.get(mentor.id), menteeAt.get(mentee.id)];
    return one === undefined || other === undefined ? [] : partsOf(pool.scale, pool.mentors, one, pool.mentees, other);
  });
  return parts.flatMap((part) => {
    const dark = all.filter((one) => one.part === part && !one.judged);
    if (dark.length === 0) return [];
    return [{ part, pairs: dark.length, points: dark.reduce((sum, { of }) => sum + of, 0) }];
  });
}
