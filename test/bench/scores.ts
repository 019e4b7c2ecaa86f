import { Temporal } from 'temporal-polyfill';
import type { Candidate } from '../../src/matching/candidate.ts';
import { poolOf } from '../../src/matching/pool.ts';
import { tableOf } from '../../src/matching/table.ts';
import { reverseMentoring } from '../../src/programmes/reverse-mentoring/index.ts';

export type Scores = { scores: Float64Array; rows: number; columns: number };

/** The scores of all mentees with all mentors, read and reckoned as the product does; -Infinity where a hard rule forbids the pair (M7). */
export function scoresOf(candidates: readonly Candidate[]): Scores {
  const now = Temporal.Instant.from('2027-01-25T08:00:00Z');
  const frame = { rules: reverseMentoring.matching, earlier: new Set<string>(), bars: [], now };
  const pool = poolOf(candidates, frame);
  const [mentors, mentees] = [[...pool.mentors.people.keys()], [...pool.mentees.people.keys()]];
  return {
    scores: tableOf(pool, { mentors, mentees }),
    rows: mentees.length,
    columns: mentors.length,
  };
}
