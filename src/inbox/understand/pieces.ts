/** A stretch of somebody's words as it stands, and from where to where in it something is said to a question. */
export type Piece = { readonly words: string; readonly from: number; readonly to: number };

/** What is said in a piece, without what marks whose answer it is. */
export function saidIn({ words, from, to }: Piece): string {
  return words.slice(from, to);
}

/** Words that are all said. */
export function pieceOf(words: string, from = 0, to = words.length): Piece {
  return { words, from, to };
}

/** What an answer says, as `readAnswers` takes it, and where in the text it ends: the rest says something else. */
export type Reading = { readonly value: unknown; readonly end: number } | null;

/** Words and the question that they are said to; `unsure` where they only seem to be. */
export type Placed = { readonly question: string; readonly piece: Piece; readonly unsure?: true };

/** Which words are whose answer, and which are nobody's; together they are all the words there were. */
export type Placing = {
  readonly placed: readonly Placed[];
  readonly left: readonly string[];
};

/** Whether a line is quoted. */
export function isQuoted(line: string): boolean {
  return /^\s{0,3}>/.test(line);
}
