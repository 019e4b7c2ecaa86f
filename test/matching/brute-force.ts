import type { AssignOptions } from '../../src/matching/assign.ts';

export const NO = Number.NEGATIVE_INFINITY;

/** A match to be made: scores as rows, and what `assign` takes besides. */
export type Board = {
  rows: readonly (readonly number[])[];
  columns: number;
  capacities?: readonly number[];
  first?: 'pairs' | 'total';
  sharing?: number;
};

/** How good a match is, in three figures; the worst pair of none is infinitely good. */
export type Merit = { matched: number; total: number; worst: number };

export function scoresOf({ rows }: Board): Float64Array {
  return Float64Array.from(rows.flat());
}

export function optionsOf({ rows, columns, capacities, first, sharing }: Board): AssignOptions {
  return { rows: rows.length, columns, capacities, first, sharing };
}

/** What comes first in a match, then what comes next. */
function inOrder(board: Board, { matched, total, worst }: Merit): number[] {
  return board.first === 'total' ? [total, matched, worst] : [matched, total, worst];
}

/** The merit of a match counted from its pairs alone; throws when it has a pair or a number of pairs that is not allowed. */
export function meritOf(board: Board, assignment: ArrayLike<number>): Merit {
  const taken = new Map<number, number>();
  const merit = { matched: 0, total: 0, worst: Number.POSITIVE_INFINITY };
  for (const [row, column] of Array.from(assignment).entries()) {
    if (column === -1) continue;
    const score = board.rows[row]?.[column] ?? NO;
    const before = taken.get(column) ?? 0;
    if (score === NO) throw new Error(`Row ${row} has column ${column}`);
    if (before >= (board.capacities?.[column] ?? 1)) throw new Error(`Column ${column} has too many`);
    taken.set(column, before + 1);
    merit.matched += 1;
    merit.total += score - before * (board.sharing ?? 0);
    merit.worst = Math.min(merit.worst, score);
  }
  return merit;
}

/** The best by trying everything. */
export function byBruteForce(board: Board): Merit {
  const { rows, columns, capacities, sharing = 0 } = board;
  const taken = Array<number>(columns).fill(0);
  let best: Merit = { matched: 0, total: 0, worst: Number.POSITIVE_INFINITY };
  const tryFrom = (row: number, sofar: Merit) => {
    if (row === rows.length) {
      if (isBetter(inOrder(board, sofar), inOrder(board, best))) best = sofar;
      return;
    }
    tryFrom(row + 1, sofar);
    for (const [column, score] of (rows[row] ?? []).entries()) {
      const before = taken[column] ?? 0;
      if (score === NO || before >= (capacities?.[column] ?? 1)) continue;
      taken[column] = before + 1;
      tryFrom(row + 1, {
        matched: sofar.matched + 1,
        total: sofar.total + score - before * sharing,
        worst: Math.min(sofar.worst, score),
      });
      taken[column] = before;
    }
  };
  tryFrom(0, best);
  return best;
}

function isBetter(one: number[], other: number[]): boolean {
  const at = one.findIndex((value, index) => value !== other[index]);
  return at >= 0 && (one[at] ?? 0) > (other[at] ?? 0);
}
