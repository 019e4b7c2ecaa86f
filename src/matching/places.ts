/**
 * Who has a place with whom while a match is made: mentees are rows, mentors are columns, and one more
 * column after the last mentor means nobody.
 */
export type Places = {
  /** The column of each row, or -1 as long as it has none. */
  columnOf: Int32Array;
  /** How many rows each column has. */
  taken: Int32Array;
  /** The rows of a column are a chain: the first of each column, and what follows each row; -1 ends it. */
  first: Int32Array;
  next: Int32Array;
};

export function noPlaces(rows: number, columns: number): Places {
  return {
    columnOf: new Int32Array(rows).fill(-1),
    taken: new Int32Array(columns + 1),
    first: new Int32Array(columns + 1).fill(-1),
    next: new Int32Array(rows).fill(-1),
  };
}

export function copyOf({ columnOf, taken, first, next }: Places): Places {
  return { columnOf: columnOf.slice(), taken: taken.slice(), first: first.slice(), next: next.slice() };
}

/** Gives a row a place with a column; the place that it had becomes free. */
export function seat(places: Places, row: number, column: number): void {
  unseat(places, row);
  places.next[row] = places.first[column] ?? -1;
  places.first[column] = row;
  places.columnOf[row] = column;
  places.taken[column] = (places.taken[column] ?? 0) + 1;
}

export function unseat(places: Places, row: number): void {
  const { columnOf, taken, first, next } = places;
  const column = columnOf[row] ?? -1;
  if (column < 0) return;
  const after = next[row] ?? -1;
  let before = first[column] ?? -1;
  if (before === row) first[column] = after;
  else {
    while (next[before] !== row) before = next[before] ?? -1;
    next[before] = after;
  }
  columnOf[row] = -1;
  taken[column] = (taken[column] ?? 0) - 1;
}
