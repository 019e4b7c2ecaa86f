import { type Market, pairsOf, scoreAt } from './market.ts';
import { type MayPair, seatMost } from './most-pairs.ts';
import type { Terms } from './optimum.ts';
import { copyOf, type Places, seat, unseat } from './places.ts';
import { roundingOf, totalOf } from './total.ts';

/**
 * Among all best matches, goes over to one of the most pairs and then to one whose worst pair is as good
 * as can be. The best matches are those made only of pairs that lose nothing at these prices, with each
 * column as full as its price says (complementary slackness); a search for the highest score that all
 * pairs can have halves what is left with each try.
 * @param slack what a pair may lose by rounding alone; 0 for whole numbers
 */
export function liftWorst(market: Market, terms: Terms, slack: number): void {
  const bounds = boundsOf(market, terms, slack);
  const fair = (least: number) => losesNothing(market, terms, slack, least);
  pairMore(market, bounds, fair(-Number.MAX_VALUE));
  let low = worstOf(market);
  let high = ceilingOf(market, bounds, fair(-Number.MAX_VALUE));
  if (low >= high || lift(market, bounds, fair(high), high)) return;
  for (;;) {
    const next = between(market, fair(-Number.MAX_VALUE), low, high);
    if (next === undefined) return;
    if (lift(market, bounds, fair(next), next)) low = worstOf(market);
    else high = next;
  }
}

/** How many rows each column, and nobody, has at least and at most in a best match. */
type Bounds = { least: Int32Array; most: Int32Array };

function boundsOf({ limits, places, price, sharing, columns }: Market, { crowd }: Terms, slack: number): Bounds {
  const least = new Int32Array(columns + 1);
  const most = limits.slice();
  for (let column = 0; column < columns; column += 1) {
    const limit = limits[column] ?? 0;
    const cost = price[column] ?? 0;
    let low = places.taken[column] ?? 0;
    let high = low;
    if (crowd.columns[column] === 0) {
      while (low > 0 && (low - 1) * sharing >= cost - slack) low -= 1;
      while (high < limit && high * sharing <= cost + slack) high += 1;
    }
    least[column] = low;
    most[column] = high;
  }
  return { least, most };
}

/** Whether a pair of at least a score loses nothing at these prices. */
function losesNothing(market: Market, { crowd, stays }: Terms, slack: number, least: number): MayPair {
  const { scores, columns, price, profit } = market;
  return (row, column) => {
    const wanted = (profit[row] ?? 0) - slack;
    if (column === columns) return stays[row] === 1 && wanted <= 0;
    const score = scores[row * columns + column] ?? 0;
    return score >= least && score - (price[column] ?? 0) >= wanted && crowd.rows[row] === crowd.columns[column];
  };
}

/** Whoever has nobody and can have somebody without loss, gets somebody. From then on that many are left over. */
function pairMore(market: Market, { most }: Bounds, may: MayPair): void {
  const { columns } = market;
  const before = copyOf(market.places);
  const total = totalOf(market);
  for (const [row, column] of before.columnOf.entries()) if (column === columns) unseat(market.places, row);
  most[columns] = 0;
  seatMost(market.places, most, may);
  for (const [row, column] of market.places.columnOf.entries()) if (column < 0) seat(market.places, row, columns);
  if (totalOf(market) < total - roundingOf(market)) market.places = before;
  most[columns] = market.places.taken[columns] ?? 0;
}

function worstOf(market: Market): number {
  return pairsOf(market).reduce(
    (worst, { row, column }) => Math.min(worst, scoreAt(market, row, column)),
    Number.POSITIVE_INFINITY,
  );
}

/** No match is better for its worst pair than each who must be in one can be at best. */
function ceilingOf(market: Market, { least }: Bounds, may: MayPair): number {
  const { rows, columns } = market;
  const best = new Float64Array(columns).fill(Number.NEGATIVE_INFINITY);
  let ceiling = Number.POSITIVE_INFINITY;
  for (let row = 0; row < rows; row += 1) {
    let bestOfRow = may(row, columns) ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
    for (let column = 0; column < columns; column += 1) {
      if (!may(row, column)) continue;
      const score = scoreAt(market, row, column);
      if (score > bestOfRow) bestOfRow = score;
      if (score > (best[column] ?? 0)) best[column] = score;
    }
    ceiling = Math.min(ceiling, bestOfRow);
  }
  return best.reduce((lowest, score, column) => ((least[column] ?? 0) > 0 ? Math.min(lowest, score) : lowest), ceiling);
}

/** The score, of a pair that loses nothing, nearest to the middle between two scores; none when they are neighbours. */
function between(market: Market, may: MayPair, low: number, high: number): number | undefined {
  const { scores, rows, columns } = market;
  const middle = low + (high - low) / 2;
  let below = low;
  let above = high;
  for (let row = 0; row < rows; row += 1) {
    const base = row * columns;
    for (let column = 0; column < columns; column += 1) {
      const score = scores[base + column] ?? 0;
      if (score <= below || score >= above || !may(row, column)) continue;
      if (score < middle) below = score;
      else above = score;
    }
  }
  if (above < high) return above;
  return below > low ? below : undefined;
}

/** Goes over to a match whose every pair has at least a score, if there is one; otherwise all stays as it was. */
function lift(market: Market, bounds: Bounds, may: MayPair, score: number): boolean {
  const before = copyOf(market.places);
  const total = totalOf(market);
  for (const { row, column } of pairsOf(market)) {
    if (scoreAt(market, row, column) < score) unseat(market.places, row);
  }
  seatMost(market.places, bounds.most, may);
  if (
    !market.places.columnOf.includes(-1) &&
    fillUp(market.places, bounds.least, may) &&
    totalOf(market) >= total - roundingOf(market)
  )
    return true;
  market.places = before;
  return false;
}

/** Brings each column up to its least from those that have more than theirs. */
function fillUp(places: Places, least: Int32Array, may: MayPair): boolean {
  for (const [column, wanted] of least.entries()) {
    while ((places.taken[column] ?? 0) < wanted) if (!pull(places, least, may, column)) return false;
  }
  return true;
}

/** Moves a row to a column that wants one, and others after it, from a column that can spare one; breadth first. */
function pull(places: Places, least: Int32Array, may: MayPair, wanting: number): boolean {
  const { columnOf, taken } = places;
  /** Where each row that was reached would go, and which row would leave each column that was. */
  const to = new Int32Array(columnOf.length).fill(-1);
  const leaving = new Int32Array(least.length).fill(-1);
  const queue = [wanting];
  for (const column of queue) {
    for (const [row, has] of columnOf.entries()) {
      if (to[row] !== -1 || has === column || has === wanting || !may(row, column)) continue;
      to[row] = column;
      if ((taken[has] ?? 0) > (least[has] ?? 0)) {
        moveUp(places, to, leaving, row, wanting);
        return true;
      }
      if (leaving[has] === -1) {
        leaving[has] = row;
        queue.push(has);
      }
    }
  }
  return false;
}

function moveUp(places: Places, to: Int32Array, leaving: Int32Array, spared: number, wanting: number): void {
  for (let row = spared; ; ) {
    const column = to[row] ?? -1;
    seat(places, row, column);
    if (column === wanting) return;
    row = leaving[column] ?? -1;
  }
}
