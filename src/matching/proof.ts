import { type Market, pairsOf, scoreAt } from './market.ts';
import type { Terms } from './optimum.ts';
import { totalOf } from './total.ts';

/**
 * Proves that a match keeps to the rules and that none is better (M8), or throws: the pairs are allowed and
 * nobody has more than there is room for; no pair would be worth more than its two pay for; and the total
 * comes to the sum of prices and profits, which no match can exceed.
 * @param slack what a pair may lose by rounding alone; 0 for whole numbers
 */
export function prove(market: Market, terms: Terms, slack: number): void {
  const { rows, columns, limits, places } = market;
  for (const { row, column } of pairsOf(market)) {
    if (scoreAt(market, row, column) === Number.NEGATIVE_INFINITY)
      broken(`row ${row} has column ${column}, which is not allowed`);
  }
  for (const [column, taken] of places.taken.entries()) {
    if (taken > (limits[column] ?? 0)) broken(`column ${column} has ${taken} rows`);
    if (terms.crowd.columns[column] === 1 && taken !== limits[column])
      broken(`column ${column} has room for the crowd`);
  }
  for (const [row, column] of places.columnOf.entries()) {
    if (column < 0 || (column === columns && terms.stays[row] === 0)) broken(`row ${row} is left over`);
  }
  noPairIsWorthMore(market, terms, slack);
  const bound = mostWorth(market, terms);
  if (totalOf(market) < bound - slack * (rows + columns + 1)) broken(`${totalOf(market)} is less than ${bound}`);
}

function noPairIsWorthMore(market: Market, { crowd, stays }: Terms, slack: number): void {
  const { rows, columns, scores, price, profit } = market;
  for (let row = 0; row < rows; row += 1) {
    const enough = (profit[row] ?? 0) + slack;
    const crowded = crowd.rows[row] ?? 0;
    if (stays[row] === 1 && enough < 0) broken(`row ${row} would rather have nobody`);
    for (let column = 0; column < columns; column += 1) {
      const score = scores[row * columns + column] ?? 0;
      if (score === Number.NEGATIVE_INFINITY || crowded < (crowd.columns[column] ?? 0)) continue;
      if (crowded > (crowd.columns[column] ?? 0)) broken(`row ${row} can have column ${column} outside the crowd`);
      if (score - (price[column] ?? 0) > enough) broken(`row ${row} would rather have column ${column}`);
    }
  }
}

/** What all prices and profits come to: each column asks its price as often as that is worth what sharing costs. */
function mostWorth({ limits, columns, price, profit, sharing }: Market, { crowd }: Terms): number {
  let sum = profit.reduce((before, value) => before + value, 0);
  for (const [column, limit] of limits.subarray(0, columns).entries()) {
    for (let further = 0; further < limit; further += 1) {
      const worth = (price[column] ?? 0) - further * sharing;
      if (worth > 0 || crowd.columns[column] === 1) sum += worth;
      else break;
    }
  }
  return sum;
}

function broken(why: string): never {
  throw new Error(`A match is not the best one: ${why}`);
}
