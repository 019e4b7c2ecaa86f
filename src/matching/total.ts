import { type Market, pairsOf, scoreAt } from './market.ts';

/**
 * The sum of the scores of the pairs, less what sharing costs. Exact for whole numbers; for others the
 * error of each addition is kept and added at the end (A. Neumaier, 1974), so that the order does not matter.
 */
export function totalOf(market: Market): number {
  let sum = 0;
  let lost = 0;
  for (const term of termsOf(market)) {
    const next = sum + term;
    lost += Math.abs(sum) >= Math.abs(term) ? sum - next + term : term - next + sum;
    sum = next;
  }
  return sum + lost;
}

/** How much rounding can make of a total: a few units in the last place of everything in it. */
export function roundingOf(market: Market): number {
  let size = 0;
  for (const term of termsOf(market)) size += Math.abs(term);
  return size * 2 ** -51;
}

function* termsOf(market: Market): Iterable<number> {
  for (const { row, column } of pairsOf(market)) yield scoreAt(market, row, column);
  for (const taken of market.places.taken.subarray(0, market.columns)) {
    if (taken > 1) yield -market.sharing * ((taken * (taken - 1)) / 2);
  }
}
