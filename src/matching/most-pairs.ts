import { type Places, seat } from './places.ts';

/** Whether a row and a column may be put together. */
export type MayPair = (row: number, column: number) => boolean;

/** The rows and columns, marked by 1, that an alternating path leads to from a row without a place. */
export type Reach = { rows: Uint8Array; columns: Uint8Array };

/**
 * Gives as many rows a place as can have one at once; who has a place keeps one, if with another column.
 * Hopcroft and Karp, "An n^5/2 algorithm for maximum matchings in bipartite graphs" (1973), with room for
 * several rows in a column.
 * @param limits how many rows each column takes
 * @returns what the rows that are left without a place reach: those rows have only those columns, and
 * every one of those columns is full, so that nobody can do better (König)
 */
export function seatMost(places: Places, limits: Int32Array, mayPair: MayPair): Reach {
  const layers = newLayers(places);
  while (layOut(places, limits, mayPair, layers)) {
    layers.cursor.fill(0);
    for (const [row, column] of places.columnOf.entries()) {
      if (column < 0) follow(places, limits, mayPair, layers, row);
    }
  }
  return { rows: Uint8Array.from(layers.depth, (depth) => (depth < 0 ? 0 : 1)), columns: layers.reached };
}

type Layers = {
  /** How many pairs have to change before a row moves; -1 where it is not reached or has been through. */
  depth: Int32Array;
  reached: Uint8Array;
  /** The columns that have not been reached yet stand behind those that have. */
  order: Int32Array;
  /** The column that each row tries now. */
  cursor: Int32Array;
};

function newLayers({ columnOf, taken }: Places): Layers {
  return {
    depth: new Int32Array(columnOf.length),
    reached: new Uint8Array(taken.length),
    order: Int32Array.from(taken.keys()),
    cursor: new Int32Array(columnOf.length),
  };
}

/** Breadth first from all rows without a place, as far as the first columns with room; false when there are none. */
function layOut(places: Places, limits: Int32Array, mayPair: MayPair, layers: Layers): boolean {
  const { depth, reached, order } = layers;
  for (const [row, column] of places.columnOf.entries()) depth[row] = column < 0 ? 0 : -1;
  reached.fill(0);
  const queue = [...places.columnOf.keys()].filter((row) => depth[row] === 0);
  let deepest = Number.POSITIVE_INFINITY;
  let known = 0;
  for (const row of queue) {
    const here = depth[row] ?? 0;
    if (here > deepest) break;
    for (let at = known; at < order.length; at += 1) {
      const column = order[at] ?? 0;
      if (!mayPair(row, column)) continue;
      order[at] = order[known] ?? 0;
      order[known] = column;
      known += 1;
      reached[column] = 1;
      if (hasRoom(places, limits, column)) deepest = here;
      for (let other = places.first[column] ?? -1; other >= 0; other = places.next[other] ?? -1) {
        depth[other] = here + 1;
        queue.push(other);
      }
    }
  }
  return deepest < Number.POSITIVE_INFINITY;
}

/** Depth first along the layers from a row without a place; where it finds room, everybody on the way moves up. */
function follow(places: Places, limits: Int32Array, mayPair: MayPair, layers: Layers, start: number): void {
  const trail = [start];
  for (let row = trail.at(-1); row !== undefined; row = trail.at(-1)) {
    const step = stepFrom(places, limits, mayPair, layers, row);
    if (step === 'room') {
      for (const mover of trail) layers.depth[mover] = -1;
      for (const mover of trail.reverse()) seat(places, mover, layers.cursor[mover] ?? 0);
      return;
    }
    if (step === 'dead') {
      layers.depth[row] = -1;
      trail.pop();
    } else trail.push(step);
  }
}

/** Moves a row's cursor to a column with room, or to one where somebody of the next layer may still move. */
function stepFrom(
  places: Places,
  limits: Int32Array,
  mayPair: MayPair,
  layers: Layers,
  row: number,
): 'room' | 'dead' | number {
  const below = (layers.depth[row] ?? 0) + 1;
  for (let column = layers.cursor[row] ?? 0; column < limits.length; column += 1) {
    if (!mayPair(row, column)) continue;
    layers.cursor[row] = column;
    if (hasRoom(places, limits, column)) return 'room';
    for (let other = places.first[column] ?? -1; other >= 0; other = places.next[other] ?? -1) {
      if (layers.depth[other] === below) return other;
    }
  }
  return 'dead';
}

function hasRoom({ taken }: Places, limits: Int32Array, column: number): boolean {
  return (taken[column] ?? 0) < (limits[column] ?? 0);
}
