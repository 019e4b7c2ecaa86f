import type { Person } from '../programme/cohort.ts';
import type { Reason } from '../programme/reason.ts';
import type { Candidate } from './candidate.ts';
import type { Couple } from './couple.ts';
import { reasonsOf } from './explain.ts';
import { type MatchFrame, poolOf } from './pool.ts';
import type { Refusal } from './rules.ts';
import { partsOf, type ScorePart, scoreOf } from './score.ts';
import { haveFound, refusalFor } from './settled.ts';

/** Somebody with whom a person could be instead: how well they fit, and what stands in the way. */
export type Alternative = {
  partner: Person;
  score: number;
  parts: ScorePart[];
  /** Empty where a hard rule forbids the pair. */
  reasons: Reason[];
  refusal: Refusal | null;
  /** With whom this partner is now; a mentor may have several mentees. */
  with: Person[];
};

/**
 * Everybody in the other role whom somebody could be paired with, for a coordinator who wants another pair:
 * the best first, then those whom a hard rule forbids, those alike in the order of their addresses.
 * @param couples who is with whom now
 * @throws when the person is not among the candidates
 */
export function alternativesFor(
  personId: string,
  candidates: readonly Candidate[],
  frame: MatchFrame,
  couples: readonly Couple[],
): Alternative[] {
  const one = candidates.find(({ person }) => person.id === personId);
  if (one === undefined) throw new Error(`${personId} is not among those who may be matched`);
  const { role } = one.person;
  const pool = poolOf(candidates, frame);
  const [own, other] = role === 'mentor' ? [pool.mentors, pool.mentees] : [pool.mentees, pool.mentors];
  const at = own.people.indexOf(one);
  const partners = partnersOf(candidates, couples);
  return other.people
    .map((candidate, place): Alternative => {
      const [mentor, mentee] = role === 'mentor' ? [at, place] : [place, at];
      const two = { mentor, mentee, found: haveFound(one, candidate) };
      const refusal = refusalFor(pool, two);
      return {
        partner: candidate.person,
        score: scoreOf(pool.scale, pool.mentors, mentor, pool.mentees, mentee),
        parts: partsOf(pool.scale, pool.mentors, mentor, pool.mentees, mentee),
        reasons: refusal === null ? reasonsOf(pool, two) : [],
        refusal,
        with: partners.get(candidate.person.id) ?? [],
      };
    })
    .sort((a, b) => Number(a.refusal !== null) - Number(b.refusal !== null) || b.score - a.score);
}

/** With whom each is put together. */
function partnersOf(candidates: readonly Candidate[], couples: readonly Couple[]): Map<Person['id'], Person[]> {
  const byId = new Map(candidates.map(({ person }) => [person.id, person]));
  const partners = new Map<Person['id'], Person[]>();
  const put = (id: Person['id'], other: Person | undefined) => {
    if (other !== undefined) partners.set(id, [...(partners.get(id) ?? []), other]);
  };
  for (const { mentor, mentee } of couples) {
    put(mentor.id, byId.get(mentee.id));
    put(mentee.id, byId.get(mentor.id));
  }
  return partners;
}
