/** A source of chance that gives the same sequence for the same name, so that a run can be repeated. */
export type Chance = {
  /** From 0 up to 1. */
  share(): number;
  /** True so many times out of one. */
  happens(probability: number): boolean;
  /** A whole number, both ends included. */
  between(least: number, most: number): number;
  /** One of a list. */
  one<T>(list: readonly [T, ...T[]] | readonly T[]): T;
  /** So many of a list, in the order of the list. */
  some<T>(list: readonly T[], count: number): T[];
  /** The list in another order. */
  shuffled<T>(list: readonly T[]): T[];
};

/**
 * Chance that follows from a name alone: whoever asks first, and in what order others ask, changes nothing.
 * @param name for instance the seed, the person and the letter
 */
export function chanceOf(name: string): Chance {
  let state = hashOf(name);
  const share = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (least: number, most: number) => least + Math.floor(share() * (most - least + 1));
  const shuffled = <T>(list: readonly T[]): T[] =>
    list
      .map((item) => ({ item, rank: share() }))
      .sort((a, b) => a.rank - b.rank)
      .map(({ item }) => item);
  return {
    share,
    happens: (probability) => share() < probability,
    between,
    one: (list) => {
      const item = list[between(0, list.length - 1)];
      if (item === undefined) throw new Error('There is nothing to choose from');
      return item;
    },
    some: (list, count) => {
      const chosen = new Set(shuffled([...list.keys()]).slice(0, count));
      return list.filter((_, at) => chosen.has(at));
    },
    shuffled,
  };
}

/** FNV-1a, 32 bits (http://www.isthe.com/chongo/tech/comp/fnv/). */
function hashOf(name: string): number {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(name)) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash;
}
