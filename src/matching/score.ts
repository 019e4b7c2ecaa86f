import type { Candidate } from './candidate.ts';

/** What each thing that two people share is worth. */
const WEIGHTS = { topic: 4, language: 3, otherDepartment: 1, zone: 1 } as const;

/** How well a mentor and a mentee fit: shared topics first, then language, another department, the same zone (M7). */
export function score(mentor: Candidate, mentee: Candidate): number {
  const language = mentor.person.language === mentee.person.language ? WEIGHTS.language : 0;
  const department =
    mentor.department !== null && mentor.department === mentee.department ? 0 : WEIGHTS.otherDepartment;
  const zone = mentor.person.zone === mentee.person.zone ? WEIGHTS.zone : 0;
  return sharedTopics(mentor, mentee).length * WEIGHTS.topic + language + department + zone;
}

/** The topics that one offers and the other wants, in the order of the mentee's wish. */
export function sharedTopics(mentor: Candidate, mentee: Candidate): string[] {
  const offered = new Set(mentor.topics.map(({ id }) => id));
  return mentee.topics.map(({ id }) => id).filter((topic) => offered.has(topic));
}
