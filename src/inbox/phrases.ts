/**
 * One pattern for many phrases, on text as `folded` gives it. A phrase is a pattern itself, and linear: nothing in it
 * repeats what repeats, and gaps have a length.
 */
export function anyOf(phrases: readonly string[]): RegExp {
  return new RegExp(phrases.join('|'));
}

/** The same as a piece of another pattern. */
export function oneOf(phrases: readonly string[]): string {
  return `(?:${phrases.join('|')})`;
}
