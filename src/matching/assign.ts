import { type Market, openMarket } from './market.ts';
import { mostPairsFirst, totalFirst } from './optimum.ts';
import { prove } from './proof.ts';
import { totalOf } from './total.ts';
import { liftWorst } from './worst-off.ts';

export type AssignOptions = {
  /** How many mentees and mentors there are. */
  rows: number;
  columns: number;
  /** How many mentees each mentor takes; one each when left out. */
  capacities?: ArrayLike<number> | undefined;
  /**
   * What counts first. `pairs`: as many pairs as can be, then the highest total. `total`: the highest total,
   * then as many pairs as can be; a pair that would lower the total is not made.
   */
  first?: 'pairs' | 'total' | undefined;
  /** What the k-th further mentee of a mentor takes off the total: k times this. */
  sharing?: number | undefined;
};

export type Assignment = {
  /** The mentor's index for each mentee, or -1. */
  assignment: Int32Array;
  matched: number;
  /** The scores of the pairs, less what sharing costs. */
  total: number;
};

/**
 * The best assignment for a group as a whole (M8), proven: no other has more pairs, or as many and a higher
 * total, or also the same total and a better worst pair (the one of the lowest score). The same input always
 * gives the same output. Whole numbers are reckoned exactly; other totals to about the last digits of the
 * largest score.
 * @param scores mentees × mentors, dense and row by row; -Infinity where the two may not be put together. It
 * is only read.
 * @throws RangeError when the scores or the options make no sense
 */
export function assign(scores: Float64Array, options: AssignOptions): Assignment {
  const { rows, columns, first = 'pairs', sharing = 0 } = options;
  checkShape(scores, options);
  const market = openMarket({ scores, rows, columns, limits: limitsOf(options), sharing });
  const slack = slackIn(market);
  const terms = first === 'pairs' ? mostPairsFirst(market) : totalFirst(market);
  liftWorst(market, terms, slack);
  // Prices are sums of many scores, so they are held to less than each pair was chosen by.
  prove(market, terms, slack * 64);
  return {
    assignment: market.places.columnOf.map((column) => (column === columns ? -1 : column)),
    matched: rows - (market.places.taken[columns] ?? 0),
    total: totalOf(market),
  };
}

function checkShape(scores: Float64Array, { rows, columns, capacities, first, sharing = 0 }: AssignOptions): void {
  if (!isCount(rows) || !isCount(columns))
    throw new RangeError(`No numbers of people: ${rows} rows, ${columns} columns`);
  if (scores.length !== rows * columns) {
    throw new RangeError(`${scores.length} scores are not ${rows} rows × ${columns} columns`);
  }
  if (capacities !== undefined && capacities.length !== columns) {
    throw new RangeError(`${capacities.length} capacities are not one for each of ${columns} columns`);
  }
  if (first !== undefined && first !== 'pairs' && first !== 'total')
    throw new RangeError(`What counts first: ${first}`);
  if (!(sharing >= 0 && sharing < Number.POSITIVE_INFINITY)) throw new RangeError(`Sharing cannot cost ${sharing}`);
}

/** How many rows each column takes, and nobody: all of them. */
function limitsOf({ rows, columns, capacities }: AssignOptions): Int32Array {
  const limits = new Int32Array(columns + 1).fill(1);
  limits[columns] = rows;
  for (const [column, capacity] of Array.from(capacities ?? []).entries()) {
    if (!isCount(capacity)) throw new RangeError(`The capacity of column ${column} is ${capacity}`);
    limits[column] = Math.min(capacity, rows);
  }
  return limits;
}

/**
 * What a pair may seem to lose by rounding alone: nothing when all scores are whole and all sums stay exact,
 * otherwise some hundred units in the last place of the largest. Refuses what is no score.
 */
function slackIn({ scores, rows, columns, sharing }: Market): number {
  let whole = Number.isInteger(sharing);
  let largest = sharing * rows;
  for (let at = 0; at < scores.length; at += 1) {
    const score = scores[at] ?? 0;
    if (score === Number.NEGATIVE_INFINITY) continue;
    const size = Math.abs(score);
    if (!(size < Number.POSITIVE_INFINITY)) {
      throw new RangeError(`The score of row ${Math.floor(at / columns)} with column ${at % columns} is ${score}`);
    }
    if (size > largest) largest = size;
    if (whole && !Number.isInteger(score)) whole = false;
  }
  const exact = whole && largest * (rows + columns) * 4 < Number.MAX_SAFE_INTEGER;
  return exact ? 0 : largest * 2 ** -44;
}

function isCount(value: number): boolean {
  return Number.isInteger(value) && value >= 0;
}
