/** Longest word for which a likeness is sought: a mistyped word is short, and the search is quadratic. */
const LONGEST_WORD = 40;

/**
 * The candidate that somebody may have meant, or null when none is close.
 * @param slips letters that may be wrong, a third of the word by default
 */
export function closest(
  word: string,
  candidates: Iterable<string>,
  slips: number = Math.max(1, Math.floor(word.length / 3)),
): string | null {
  if (word.length > LONGEST_WORD) return null;
  let best: string | null = null;
  let least = slips + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) >= least) continue;
    const distance = distanceOf(word.toLowerCase(), candidate.toLowerCase());
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
}

/** Levenshtein's distance. */
function distanceOf(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
