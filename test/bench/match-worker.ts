import type { Candidate } from '../../src/matching/candidate.ts';
import { peopleOf } from './people.ts';
import { type Scores, scoresOf } from './scores.ts';
import { type SolverName, solvers } from './solvers.ts';

let people: Candidate[] = [];
let table: Scores = { scores: new Float64Array(), rows: 0, columns: 0 };
let assignment: ArrayLike<number> = [];

/** A match in workerd, step by step: its clock stands still during work, so that each step is timed from outside. */
export default {
  async fetch(request: Request): Promise<Response> {
    const { pathname, searchParams } = new URL(request.url);
    if (pathname === '/people') people = peopleOf(Number(searchParams.get('count')));
    if (pathname === '/score') table = scoresOf(people);
    if (pathname === '/assign') {
      const solve = solvers[searchParams.get('solver') as SolverName];
      assignment = solve(table.scores, table.rows, table.columns);
    }
    return Response.json(merit());
  },
};

function merit(): { matched: number; total: number } {
  const pairs = Array.from(assignment).flatMap((column, row) =>
    column < 0 ? [] : [table.scores[row * table.columns + column] ?? 0],
  );
  return { matched: pairs.length, total: pairs.reduce((sum, score) => sum + score, 0) };
}
