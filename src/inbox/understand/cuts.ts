import { goesOn } from './answer-words.ts';
import { isCourtesy } from './courtesy.ts';
import { type Piece, pieceOf, saidIn } from './pieces.ts';
import { lengthAt, tokensOf } from './tokens.ts';

/** Words in pieces, and whether each is a part of one line: then none is a text of its own. */
export type Cut = { readonly pieces: readonly Piece[]; readonly within: boolean };

/** The ways in which words may be parted: by blank lines, by lines, and one line by its commas. */
export function cutsOf(words: string, name: string, most: number): Cut[] {
  const lines = words.split('\n').filter((line) => line.trim() !== '');
  const [only, ...others] = lines;
  const cuts = [
    { pieces: piecesOf(paragraphsOf(words), name), within: false },
    { pieces: lines.some(isBroken) ? [] : piecesOf(lines, name), within: false },
    { pieces: only === undefined || others.length > 0 ? [] : partsOf(only), within: true },
  ];
  return cuts.filter(({ pieces }) => pieces.length > 1 && pieces.length <= most && !pieces.slice(1).some(continues));
}

function paragraphsOf(words: string): string[] {
  const paragraphs: string[][] = [[]];
  for (const line of words.split('\n')) {
    if (line.trim() === '') paragraphs.push([]);
    else paragraphs.at(-1)?.push(line);
  }
  return paragraphs.filter(({ length }) => length > 0).map((lines) => lines.join('\n'));
}

/** A line that a mail program broke is long, and goes on without a capital. */
function isBroken(line: string, at: number, lines: readonly string[]): boolean {
  return line.length >= LONG && /^\s*\p{Ll}/u.test(lines[at + 1] ?? '');
}

const LONG = 60;

/** A greeting belongs to what follows, thanks and a name to what stands before. */
function piecesOf(stretches: readonly string[], name: string): Piece[] {
  const first = stretches.findIndex((stretch) => !isCourtesy(stretch, name));
  const last = stretches.findLastIndex((stretch) => !isCourtesy(stretch, name));
  if (first < 0) return [];
  const greeting = stretches
    .slice(0, first)
    .map((one) => `${one}\n`)
    .join('');
  const closing = stretches
    .slice(last + 1)
    .map((one) => `\n${one}`)
    .join('');
  return stretches.slice(first, last + 1).map((stretch, at) => {
    const before = at === 0 ? greeting : '';
    const behind = first + at === last ? closing : '';
    return pieceOf(before + stretch + behind, before.length, before.length + stretch.length);
  });
}

/** A comma between figures is within a number. */
function partsOf(line: string): Piece[] {
  const parts = line.split(/(?<!\d),|,(?!\d)|;/);
  return parts.map((part, at) => pieceOf(at + 1 < parts.length ? `${part},` : part, 0, part.length));
}

function continues(piece: Piece): boolean {
  const said = saidIn(piece);
  return /^\s*\p{L}/u.test(said) && lengthAt(tokensOf(said.slice(0, LOOKED_AT)), 0, goesOn) > 0;
}

const LOOKED_AT = 60;
