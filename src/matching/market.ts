import { noPlaces, type Places } from './places.ts';

/**
 * A match seen as a market. A mentor has a price, which keeps down how many want a place; a mentee looks
 * for the highest score less price, and what that comes to is the mentee's profit. When everybody has what
 * suits best at these prices, nothing better is possible for the whole (duality of linear programmes).
 */
export type Market = {
  /** Dense, row by row; -Infinity where the two may not be put together. */
  scores: Float64Array;
  rows: number;
  columns: number;
  /** How many rows each column takes; the last is for nobody. */
  limits: Int32Array;
  /** What the k-th further row of a column costs is k times this. */
  sharing: number;
  places: Places;
  /** Infinity for a column that takes nobody. */
  price: Float64Array;
  profit: Float64Array;
};

export function openMarket(goods: Pick<Market, 'scores' | 'rows' | 'columns' | 'limits' | 'sharing'>): Market {
  const { rows, columns, limits } = goods;
  return {
    ...goods,
    places: noPlaces(rows, columns),
    price: Float64Array.from(limits.subarray(0, columns), (limit) => (limit === 0 ? Number.POSITIVE_INFINITY : 0)),
    profit: new Float64Array(rows),
  };
}

/** The score of a row with a column. */
export function scoreAt({ scores, columns }: Market, row: number, column: number): number {
  return scores[row * columns + column] ?? Number.NEGATIVE_INFINITY;
}

/** The pairs that are made; who has nobody is in none. */
export function pairsOf({ places, columns }: Market): { row: number; column: number }[] {
  return [...places.columnOf.entries()].flatMap(([row, column]) =>
    column < 0 || column === columns ? [] : [{ row, column }],
  );
}
