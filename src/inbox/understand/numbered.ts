/** A number at the beginning of a line that says which question follows, and where its answer begins. */
export type Numbered = { readonly number: number; readonly end: number };

const NAMED =
  /^\s*\(?(?:op |à la |on |to )?(?:vraag|question|antwoord|r[ée]ponse|answer|frage|antwort|nummer|num[ée]ro|number|nr|n°|q|v|#)\s?\.?\s?(\d{1,2})(?!\d)\s*(?:[:.)–—-]+\s*|$)|^\s*[#q](\d{1,2})\s+(?=\S)/iu;
const BARE = /^\s*[(*]{0,2}(\d{1,2})(?:\s?[.)]+\*{0,2}|\/(?=\s)|\)?\*{0,2}\s?:\*{0,2}|\s?[-–—](?=\s*\p{L}))(?!\d)\s*/u;
const PLAIN = /^\s*(\d{1,2})\s+(?=\S)/u;

/**
 * The numbers by which lines are told apart: "1.", "1)", "1:", "1 - ja", "vraag 1:", "#1", or plain ones where every line
 * has one, from one on. None where a number comes twice, for then somebody made a list within an answer.
 * @returns by line
 */
export function numberedIn(lines: readonly string[]): ReadonlyMap<number, Numbered> {
  const marked = lines.map((line) => numberAt(line));
  const found = marked.flatMap((one, at) => (one === null ? [] : [{ at, ...one }]));
  const numbers = new Set(found.map(({ number }) => number));
  const hasEmpty = found.some(({ at, end }) => lines[at]?.slice(end).trim() === '' && !isNamed(lines[at] ?? ''));
  if (numbers.size < found.length || (hasEmpty && !numbers.has(1))) return new Map();
  return found.length === 0 ? plainIn(lines) : new Map(found.map(({ at, number, end }) => [at, { number, end }]));
}

/** Whether the words begin with a number that is either that of a question, or a mark with something behind it: "4. Heel fijn". */
export function isEither(words: string, count: number): boolean {
  const number = BARE.exec(words.slice(0, LOOKED_AT))?.[1];
  return number !== undefined && Number(number) <= count && numberedIn(words.split('\n')).size === 1;
}

function isNamed(line: string): boolean {
  return NAMED.test(line.slice(0, LOOKED_AT));
}

/** A line is looked at so far. */
const LOOKED_AT = 40;

function numberAt(line: string): Numbered | null {
  const match = NAMED.exec(line.slice(0, LOOKED_AT)) ?? BARE.exec(line.slice(0, LOOKED_AT));
  return match === null ? null : { number: Number(match[1] ?? match[2]), end: match[0].length };
}

function plainIn(lines: readonly string[]): ReadonlyMap<number, Numbered> {
  const filled = lines.flatMap((line, at) =>
    line.trim() === '' ? [] : [{ at, match: PLAIN.exec(line.slice(0, LOOKED_AT)) }],
  );
  const inOrder = filled.every(({ match }, index) => Number(match?.[1]) === index + 1);
  if (!inOrder || filled.length < 2) return new Map();
  return new Map(filled.map(({ at, match }, index) => [at, { number: index + 1, end: match?.[0].length ?? 0 }]));
}

/** One line with numbers in it, from one on, as one line for each: "1. ja 2. 4 3. niets". */
export function linesIn(text: string): string[] {
  if (text.includes('\n') || !/^\s*\(?1\s?[.):]/.test(text)) return text.split('\n');
  const cuts = [0];
  for (const { index, 1: number } of text.matchAll(/(?<=[\s,;])\(?(\d{1,2})[.):](?!\d)/g)) {
    if (Number(number) === cuts.length + 1) cuts.push(index);
  }
  return cuts.map((from, at) => text.slice(from, cuts[at + 1]));
}
