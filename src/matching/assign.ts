import munkres from 'munkres';

/** Scores of mentees (rows) with mentors (columns), dense and row by row; -Infinity where the two may not be put together. */
export type Scores = { scores: Float64Array; rows: number; columns: number };

export type Assignment = {
  /** The mentor's index for each mentee, or -1. */
  assignment: Int32Array;
  matched: number;
  total: number;
};

/** More than all scores of a cohort together, so that one more pair always counts for more than better pairs. */
const INADMISSIBLE_COST = 1e9;

/**
 * The best assignment for a group as a whole: as many pairs as can be, then the highest total (M8).
 * Inadmissible pairs get a finite cost and are taken out of the result: the solver would otherwise
 * assign them silently when a row has nothing else.
 */
export function assign({ scores, rows, columns }: Scores): Assignment {
  const assignment = new Int32Array(rows).fill(-1);
  let matched = 0;
  let total = 0;
  if (rows === 0 || columns === 0) return { assignment, matched, total };
  const scoreAt = (row: number, column: number) => scores[row * columns + column] ?? Number.NEGATIVE_INFINITY;
  const costs = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => {
      const score = scoreAt(row, column);
      return score === Number.NEGATIVE_INFINITY ? INADMISSIBLE_COST : -score;
    }),
  );
  for (const [row, column] of munkres(costs)) {
    const score = scoreAt(row, column);
    if (score === Number.NEGATIVE_INFINITY) continue;
    assignment[row] = column;
    matched += 1;
    total += score;
  }
  return { assignment, matched, total };
}
