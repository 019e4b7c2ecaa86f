/**
 * The word that somebody probably meant: the nearest of the known ones, when it is near enough to be
 * a slip of the hand; null when nothing is.
 */
export function nearest(written: string, known: Iterable<string>): string | null {
  let best: string | null = null;
  let least = Math.min(Math.max(1, Math.floor((written.length + 1) / 3)), written.length - 1) + 1;
  for (const word of known) {
    const away = word.toLowerCase() === written.toLowerCase() ? 0 : distance(written, word, least);
    if (away < least) {
      least = away;
      best = word;
    }
  }
  return best;
}

/**
 * How to mend a name that nothing bears: the nearest one, or all there are to choose from.
 * @param spell how a name is written in the sentence; between quotes unless it says otherwise
 */
export function didYouMean(
  written: string,
  known: Iterable<string>,
  spell: (name: string) => string = (name) => `"${name}"`,
): string {
  const all = [...known];
  const near = nearest(written, all);
  if (near !== null) return `Did you mean ${spell(near)}?`;
  if (all.length === 0) return 'There is none to choose from: leave it out.';
  return `Choose one of: ${all.join(', ')}.`;
}

/** Letters to add, drop, replace or swap to make one word of another (Damerau–Levenshtein, adjacent swaps). */
function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const costs = [(row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (same ? 0 : 1)];
      if (swapped) costs.push((before[j - 2] ?? 0) + 1);
      next.push(Math.min(...costs));
    }
    before = row;
    row = next;
  }
  return row[b.length] ?? most;
}
