/** A piece of a page: an opening tag with its attributes, a closing tag, or text. */
export type Piece =
  | { is: 'open'; tag: string; attributes: ReadonlyMap<string, string> }
  | { is: 'close'; tag: string }
  | { is: 'text'; text: string };

/** Reads a page of ours piece by piece: well-formed, attributes in double quotes, nothing hidden in scripts. */
export function piecesOf(html: string): Piece[] {
  const plain = html.replace(/<!--[\s\S]*?-->|<!doctype[^>]*>|<style[\s\S]*?<\/style>/gi, '');
  return [...plain.matchAll(/<(\/?)([a-z][a-z0-9]*)((?:\s+[^\s=/>]+(?:="[^"]*")?)*)\s*\/?>|([^<]+)/gi)].map(
    ([, slash, tag = '', attributes = '', text]): Piece => {
      if (text !== undefined) return { is: 'text', text: decoded(text) };
      if (slash === '/') return { is: 'close', tag: tag.toLowerCase() };
      return { is: 'open', tag: tag.toLowerCase(), attributes: attributesIn(attributes) };
    },
  );
}

/** Every link of a page, in order. */
export function linksIn(html: string): string[] {
  return piecesOf(html).flatMap((piece) => {
    const href = piece.is === 'open' && piece.tag === 'a' ? piece.attributes.get('href') : undefined;
    return href === undefined ? [] : [href];
  });
}

/** The first element with this opening tag, as HTML; null when there is none. Elements of one kind do not nest. */
export function elementIn(html: string, opening: string): string | null {
  const start = html.indexOf(opening);
  if (start < 0) return null;
  const close = `</${/^<([a-z0-9]+)/.exec(opening)?.[1]}>`;
  const end = html.indexOf(close, start);
  return end < 0 ? null : html.slice(start, end + close.length);
}

/** Text made safe for a page. */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

function attributesIn(text: string): Map<string, string> {
  return new Map(
    [...text.matchAll(/([^\s=/>]+)(?:="([^"]*)")?/g)].map(([, name = '', value = '']) => [
      name.toLowerCase(),
      decoded(value),
    ]),
  );
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00a0' };

function decoded(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([0-9a-f]+)|([a-z]+));/gi, (whole, decimal, hexadecimal, name) => {
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    if (hexadecimal !== undefined) return String.fromCodePoint(Number.parseInt(hexadecimal, 16));
    return named[String(name).toLowerCase()] ?? whole;
  });
}
