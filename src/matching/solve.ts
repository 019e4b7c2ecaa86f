import { assign } from './assign.ts';
import { INADMISSIBLE } from './table.ts';

/** What is solved: scores of mentees × mentors, how many mentees each mentor takes, and what counts first. */
export type Task = {
  scores: Float64Array;
  rows: number;
  capacities: readonly number[];
  first: 'pairs' | 'total';
  /** What the k-th further mentee of a mentor takes off: k times this. */
  sharing: number;
};

/** The best assignment (M8): the mentor's index for each mentee, or -1. */
export function solve({ scores, rows, capacities, first, sharing }: Task): Int32Array {
  const places = capacities.flatMap((room, column) =>
    Array.from({ length: Math.min(room, rows) }, (_, nth) => ({ column, cost: nth * sharing })),
  );
  const nothing = first === 'total' ? 0 : INADMISSIBLE;
  const spread = new Float64Array(rows * places.length);
  for (let row = 0; row < rows; row += 1) {
    for (const [place, { column, cost }] of places.entries()) {
      const score = (scores[row * capacities.length + column] ?? INADMISSIBLE) - cost;
      spread[row * places.length + place] = Math.max(score, nothing);
    }
  }
  const { assignment } = assign({ scores: spread, rows, columns: places.length });
  return assignment.map((place, row) => {
    const found = places[place];
    if (found === undefined) return -1;
    const score = (scores[row * capacities.length + found.column] ?? INADMISSIBLE) - found.cost;
    return score < nothing || score === INADMISSIBLE ? -1 : found.column;
  });
}
