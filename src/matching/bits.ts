/** How many bits of a 32-bit word are set (Warren, Hacker's Delight, 5–1). */
export function countBits(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** How many bits two sets of `words` words share; each starts at its own place in an array of many sets. */
export function countCommon(one: Uint32Array, oneAt: number, other: Uint32Array, otherAt: number, words: number) {
  let count = 0;
  for (let word = 0; word < words; word += 1) {
    const common = (one[oneAt + word] ?? 0) & (other[otherAt + word] ?? 0);
    if (common !== 0) count += countBits(common);
  }
  return count;
}

export function setBit(set: Uint32Array, at: number, bit: number): void {
  const word = at + (bit >>> 5);
  set[word] = (set[word] ?? 0) | (1 << (bit & 31));
}

export function hasBit(set: Uint32Array, bit: number): boolean {
  return ((set[bit >>> 5] ?? 0) & (1 << (bit & 31))) !== 0;
}
