import { type Market, scoreAt } from './market.ts';
import { type Reach, seatMost } from './most-pairs.ts';
import { noPlaces } from './places.ts';
import { seatBest, setProfits } from './shortest-path.ts';

/** What every best match keeps to, besides the prices. */
export type Terms = {
  /** The mentees who are too many for the mentors they can have, and those mentors: they keep to each other. */
  crowd: Reach;
  /** The rows, marked by 1, that may be left with nobody. */
  stays: Uint8Array;
};

/**
 * As many pairs as can be, and among those the highest total. Who is left over is always one of the
 * crowd (the decomposition of Dulmage and Mendelsohn, 1958): its mentors are all full, and nobody else's
 * way leads through them. So the crowd and the others are two matches in which no penalty is needed for
 * whom it leaves over, and no sum of scores can outweigh one pair more.
 */
export function mostPairsFirst(market: Market): Terms {
  const { rows, columns } = market;
  const counted = noPlaces(rows, columns);
  const limits = market.limits.map((limit, column) => (column === columns ? 0 : limit));
  const allowed = (row: number, column: number) =>
    column < columns && scoreAt(market, row, column) > Number.NEGATIVE_INFINITY;
  const crowd = seatMost(counted, limits, allowed);
  const crowded = [...counted.columnOf.keys()].filter((row) => crowd.rows[row] === 1);
  const others = [...counted.columnOf.keys()].filter((row) => crowd.rows[row] === 0);
  const mentors = open(market, (column) => crowd.columns[column] === 1);
  const placed = crowded.filter((row) => counted.columnOf[row] !== -1);
  const left = crowded.filter((row) => counted.columnOf[row] === -1);
  seatBest(market, { rows: placed, columns: mentors, mayStay: false });
  cheapen(market, placed, mentors);
  seatBest(market, { rows: left, columns: mentors, mayStay: true });
  const otherMentors = open(market, (column) => crowd.columns[column] === 0);
  seatBest(market, { rows: others, columns: otherMentors, mayStay: false });
  return { crowd, stays: crowd.rows };
}

/** The highest total, even when that leaves more people unmatched. */
export function totalFirst(market: Market): Terms {
  const { rows, columns } = market;
  seatBest(market, { rows: [...Array(rows).keys()], columns: open(market, () => true), mayStay: true });
  return {
    crowd: { rows: new Uint8Array(rows), columns: new Uint8Array(columns + 1) },
    stays: new Uint8Array(rows).fill(1),
  };
}

/** The columns, of those wanted, that take anybody at all. */
function open({ limits, columns }: Market, wanted: (column: number) => boolean): Int32Array {
  return Int32Array.from(limits.keys()).filter((column) => column < columns && limits[column] !== 0 && wanted(column));
}

/** Lowers the prices of full columns, all by as much, until nobody in them would rather have nobody. */
function cheapen(market: Market, rows: readonly number[], columns: Int32Array): void {
  const lowest = rows.reduce((least, row) => Math.min(least, market.profit[row] ?? 0), 0);
  for (const column of columns) {
    market.price[column] = (market.price[column] ?? 0) + lowest;
    setProfits(market, column);
  }
}
