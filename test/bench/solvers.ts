import { linearSumAssignment } from 'linear-sum-assignment';
import munkres from 'munkres';
import { assign } from '../../src/matching/assign.ts';

export type SolverName = 'ours' | 'munkres' | 'linear-sum-assignment';

/** The mentor's index for each mentee, or -1. */
type Solver = (scores: Float64Array, rows: number, columns: number) => ArrayLike<number>;

/** The solvers by name. The others want costs, as an array of rows, and have to be kept from pairs that are forbidden. */
export const solvers: Record<SolverName, Solver> = {
  ours: (scores, rows, columns) => assign(scores, { rows, columns }).assignment,
  munkres: (scores, rows, columns) => {
    const assignment = new Int32Array(rows).fill(-1);
    for (const [row, column] of munkres(costsOf(scores, rows, columns))) assignment[row] = column;
    return allowed(scores, columns, assignment);
  },
  'linear-sum-assignment': (scores, rows, columns) => {
    const { rowAssignments } = linearSumAssignment(costsOf(scores, rows, columns), { maximaze: false });
    return allowed(scores, columns, Int32Array.from(rowAssignments));
  },
};

/** Each forbidden pair costs more than the scores of all pairs together can differ. */
function costsOf(scores: Float64Array, rows: number, columns: number): Float64Array[] {
  let highest = Number.NEGATIVE_INFINITY;
  let lowest = Number.POSITIVE_INFINITY;
  for (const score of scores) {
    if (score === Number.NEGATIVE_INFINITY) continue;
    highest = Math.max(highest, score);
    lowest = Math.min(lowest, score);
  }
  const forbidden = (highest - lowest + 1) * (Math.min(rows, columns) + 1);
  return Array.from({ length: rows }, (_, row) =>
    scores
      .subarray(row * columns, (row + 1) * columns)
      .map((score) => (score === Number.NEGATIVE_INFINITY ? forbidden : highest - score)),
  );
}

function allowed(scores: Float64Array, columns: number, assignment: Int32Array): Int32Array {
  return assignment.map((column, row) =>
    column >= 0 && scores[row * columns + column] === Number.NEGATIVE_INFINITY ? -1 : column,
  );
}
