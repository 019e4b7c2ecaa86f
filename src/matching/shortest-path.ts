import { type Market, scoreAt } from './market.ts';
import { seat } from './places.ts';

/** Some rows to be given places one after the other, among some columns. */
export type Round = {
  rows: readonly number[];
  columns: Int32Array;
  /** Whether a row may be left with nobody, which is worth 0; otherwise there has to be a place for each. */
  mayStay: boolean;
};

/**
 * Gives each row of a round a place so that the total of all is the highest, and sets the prices that
 * prove it. Successive shortest paths: each further row comes in by the way that loses least, which may
 * move others (R. Jonker and A. Volgenant, "A shortest augmenting path algorithm for dense and sparse
 * linear assignment problems", 1987, without its first guesses, which do not pay on scores full of ties).
 * Reads the scores where they are and keeps nothing larger than a row. At worst rows × rows × columns steps.
 */
export function seatBest(market: Market, round: Round): void {
  const search = newSearch(round, market.columns);
  for (const row of byStake(market, round)) {
    enter(market, search, row);
    findWay(market, search);
    reprice(market, search);
    move(market, search, row);
  }
}

/**
 * First the rows for which most is at stake: those whose best is furthest above what they have on average. The
 * result is the same in any order, but ways are shorter in this one (the idea of Vogel's approximation method, 1958).
 */
function byStake({ scores, columns }: Market, round: Round): number[] {
  const stakes = new Map<number, number>();
  for (const row of round.rows) {
    let best = Number.NEGATIVE_INFINITY;
    let sum = 0;
    let count = 0;
    for (const column of round.columns) {
      const score = scores[row * columns + column] ?? 0;
      if (score === Number.NEGATIVE_INFINITY) continue;
      if (score > best) best = score;
      sum += score;
      count += 1;
    }
    stakes.set(row, count === 0 ? 0 : best - sum / count);
  }
  return round.rows.toSorted((one, other) => (stakes.get(other) ?? 0) - (stakes.get(one) ?? 0));
}

type Search = {
  mayStay: boolean;
  columns: Int32Array;
  /** The columns within reach at the least loss: up to `near` looked through, up to `far` not yet. */
  order: Int32Array;
  near: number;
  far: number;
  /**
   * The first `left` of these are the columns further away. They stay in the order in which their scores lie in
   * memory: to go through a row of scores to and fro takes twice as long.
   */
  rest: Int32Array;
  left: number;
  /** What the best way to each column loses, and the row it comes by. */
  loss: Float64Array;
  from: Int32Array;
  least: number;
  /** The best end of a way, at a column with room or with a row that is left with nobody; -1 for the one it is not. */
  endLoss: number;
  endColumn: number;
  leaver: number;
};

function newSearch({ columns, mayStay }: Round, all: number): Search {
  return {
    mayStay,
    columns,
    order: new Int32Array(columns.length),
    near: 0,
    far: 0,
    rest: new Int32Array(columns.length),
    left: 0,
    loss: new Float64Array(all),
    from: new Int32Array(all),
    least: 0,
    endLoss: Number.POSITIVE_INFINITY,
    endColumn: -1,
    leaver: -1,
  };
}

/** A row wants what suits it best at these prices, without asking yet whether there is room. */
function enter(market: Market, search: Search, row: number): void {
  const { scores, price, profit, columns } = market;
  const base = row * columns;
  let best = search.mayStay ? 0 : Number.NEGATIVE_INFINITY;
  for (const column of search.columns) {
    const gain = (scores[base + column] ?? 0) - (price[column] ?? 0);
    if (gain > best) best = gain;
  }
  if (best === Number.NEGATIVE_INFINITY) throw new Error(`Row ${row} has nowhere to go`);
  profit[row] = best;
  search.loss.fill(Number.POSITIVE_INFINITY);
  search.near = 0;
  search.far = 0;
  search.rest.set(search.columns);
  search.left = search.columns.length;
  search.least = 0;
  search.endLoss = Number.POSITIVE_INFINITY;
  lookFrom(market, search, row);
}

/** Goes on from the nearest column to the next (Dijkstra), until no way that is left can lose less than the best end. */
function findWay(market: Market, search: Search): void {
  const { order } = search;
  const { first, next } = market.places;
  for (;;) {
    if (search.near === search.far) reachNext(market, search);
    if (search.endLoss <= search.least) return;
    const column = order[search.near] ?? -1;
    search.near += 1;
    for (let row = first[column] ?? -1; row >= 0; row = next[row] ?? -1) {
      lookFrom(market, search, row);
      if (search.endLoss <= search.least) return;
    }
  }
}

/** What a row would lose by moving to each of the columns further away, on top of the way that leads to it. */
function lookFrom(market: Market, search: Search, row: number): void {
  const { order, rest, left, loss, from, least } = search;
  const { scores, price, columns } = market;
  const base = row * columns;
  const profit = least + (market.profit[row] ?? 0);
  const reached = search.far;
  let far = reached;
  let kept = 0;
  for (let at = 0; at < left; at += 1) {
    const column = rest[at] ?? 0;
    const lost = profit - ((scores[base + column] ?? 0) - (price[column] ?? 0));
    if (lost < (loss[column] ?? 0)) {
      from[column] = row;
      loss[column] = Math.max(lost, least);
      if (lost <= least) {
        order[far] = column;
        far += 1;
        continue;
      }
    }
    rest[kept] = column;
    kept += 1;
  }
  search.far = far;
  search.left = kept;
  if (search.mayStay && profit < search.endLoss) endAt(search, profit, -1, row);
  endAtRoom(market, search, reached);
}

/** Brings the columns at the next least loss within reach. */
function reachNext(market: Market, search: Search): void {
  const { order, rest, left, loss, far: reached } = search;
  let least = Number.POSITIVE_INFINITY;
  for (let at = 0; at < left; at += 1) least = Math.min(least, loss[rest[at] ?? 0] ?? 0);
  if (Math.min(least, search.endLoss) === Number.POSITIVE_INFINITY) throw new Error('A row has no way to a place');
  let kept = 0;
  for (let at = 0; at < left; at += 1) {
    const column = rest[at] ?? 0;
    if (loss[column] === least) {
      order[search.far] = column;
      search.far += 1;
    } else {
      rest[kept] = column;
      kept += 1;
    }
  }
  search.left = kept;
  search.least = least;
  endAtRoom(market, search, reached);
}

/** Of the columns that came within reach, from a position on, takes the one as end that has room at the least loss. */
function endAtRoom({ places, limits, price, sharing }: Market, search: Search, reached: number): void {
  const { order, least } = search;
  for (let at = reached; at < search.far && search.endLoss > least; at += 1) {
    const column = order[at] ?? 0;
    const taken = places.taken[column] ?? 0;
    if (taken >= (limits[column] ?? 0)) continue;
    const lost = least + taken * sharing - (price[column] ?? 0);
    if (lost < search.endLoss) endAt(search, lost, column, -1);
  }
}

function endAt(search: Search, loss: number, column: number, leaver: number): void {
  search.endLoss = loss;
  search.endColumn = column;
  search.leaver = leaver;
}

/** A column that is nearer than the end becomes dearer by the difference, so that nobody wants to go back. */
function reprice({ price }: Market, { order, near, loss, endLoss }: Search): void {
  for (const column of order.subarray(0, near)) {
    const dearer = endLoss - (loss[column] ?? 0);
    if (dearer > 0) price[column] = (price[column] ?? 0) + dearer;
  }
}

/** Moves everybody on the way, from its end back to the row that came in. */
function move(market: Market, { order, near, from, endColumn, leaver }: Search, entering: number): void {
  const { places, columns } = market;
  let column = endColumn;
  if (leaver >= 0) {
    column = places.columnOf[leaver] ?? -1;
    seat(places, leaver, columns);
    market.profit[leaver] = 0;
  }
  for (let row = -1; column >= 0 && row !== entering; ) {
    row = from[column] ?? -1;
    const before = places.columnOf[row] ?? -1;
    seat(places, row, column);
    column = before;
  }
  for (const at of order.subarray(0, near)) setProfits(market, at);
  if (endColumn >= 0) setProfits(market, endColumn);
}

/** The profit of everybody who has a place in a column follows from its price. */
export function setProfits(market: Market, column: number): void {
  const { places, price, profit } = market;
  for (let row = places.first[column] ?? -1; row >= 0; row = places.next[row] ?? -1) {
    profit[row] = scoreAt(market, row, column) - (price[column] ?? 0);
  }
}
