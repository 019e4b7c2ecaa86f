/** A piece of HTML: words, or a tag with the attributes that tell what it is. Comments and declarations are left out. */
export type Token =
  | { kind: 'words'; text: string }
  | { kind: 'open'; name: string; attributes: ReadonlyMap<string, string> }
  | { kind: 'close'; name: string };

/** What stands in these is no words, or words that nobody sees. */
const raw: ReadonlySet<string> = new Set(['style', 'script', 'title', 'template', 'noscript', 'xml', 'svg', 'select']);
const none: ReadonlyMap<string, string> = new Map();

/**
 * The pieces of any HTML, broken or not, each looked at once. What is never closed (a comment, a tag, a quote in a tag)
 * takes the rest, as in a browser.
 */
export function* tokensOf(html: string): Iterable<Token> {
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    const words = html.slice(at, open < 0 ? html.length : open);
    if (words !== '') yield { kind: 'words', text: words };
    if (open < 0) return;
    const code = html.charCodeAt(open + 1);
    if (isLetter(code)) {
      const tag = openTag(html, open + 1);
      yield { kind: 'open', name: tag.name, attributes: tag.attributes };
      at = raw.has(tag.name) && !tag.closed ? endOfRaw(html, tag.name, tag.end) : tag.end;
    } else if (code === SLASH && isLetter(html.charCodeAt(open + 2))) {
      const end = after(html, '>', open + 2);
      yield { kind: 'close', name: nameAt(html, open + 2) };
      at = end;
    } else if (html.startsWith('<!--', open)) {
      at = after(html, '-->', open + 4);
    } else if (code === EXCLAMATION || code === QUESTION || code === SLASH) {
      at = after(html, '>', open + 1);
    } else {
      yield { kind: 'words', text: '<' };
      at = open + 1;
    }
  }
}

const [SLASH, EXCLAMATION, QUESTION, EQUALS, GREATER] = [47, 33, 63, 61, 62];

function after(html: string, sign: string, from: number): number {
  const at = html.indexOf(sign, from);
  return at < 0 ? html.length : at + sign.length;
}

function endOfRaw(html: string, name: string, from: number): number {
  const close = new RegExp(`</${name}`, 'gi');
  close.lastIndex = from;
  const found = close.exec(html);
  return found === null ? html.length : after(html, '>', found.index);
}

// The white space of HTML, and no other: a space of another script belongs to a name, and is stepped over with it.
const nameSigns = /[^\t\n\f\r />]*/y;

function nameAt(html: string, from: number): string {
  nameSigns.lastIndex = from;
  return (nameSigns.exec(html)?.[0] ?? '').toLowerCase();
}

/** The tag whose name begins at `from`: its end is past the `>`. */
function openTag(html: string, from: number) {
  const name = nameAt(html, from);
  let at = from + name.length;
  if (html.charCodeAt(at) === GREATER) return { name, attributes: none, end: at + 1, closed: false };
  const attributes = new Map<string, string>();
  let closed = false;
  while (at < html.length) {
    const code = html.charCodeAt(at);
    if (code === GREATER) return { name, attributes, end: at + 1, closed };
    closed = code === SLASH;
    if (closed || isSpace(code) || code === EQUALS) {
      at++;
      continue;
    }
    const attribute = attributeAt(html, at);
    if (!attributes.has(attribute.name)) attributes.set(attribute.name, attribute.value);
    at = attribute.end;
  }
  return { name, attributes, end: html.length, closed: false };
}

const attributeSigns = /[^\t\n\f\r />=]+/y;
const equals = /[\t\n\f\r ]*=[\t\n\f\r ]*/y;
const unquoted = /[^\t\n\f\r >]*/y;

function attributeAt(html: string, from: number): { name: string; value: string; end: number } {
  const name = match(attributeSigns, html, from);
  const sign = match(equals, html, from + name.length);
  const at = from + name.length + sign.length;
  if (sign === '') return { name: name.toLowerCase(), value: '', end: at };
  const quote = html[at];
  if (quote === '"' || quote === "'") {
    const end = html.indexOf(quote, at + 1);
    return {
      name: name.toLowerCase(),
      value: html.slice(at + 1, end < 0 ? html.length : end),
      end: end < 0 ? html.length : end + 1,
    };
  }
  const value = match(unquoted, html, at);
  return { name: name.toLowerCase(), value, end: at + value.length };
}

function match(sticky: RegExp, html: string, from: number): string {
  sticky.lastIndex = from;
  return sticky.exec(html)?.[0] ?? '';
}

function isLetter(code: number): boolean {
  return (code > 64 && code < 91) || (code > 96 && code < 123);
}

function isSpace(code: number): boolean {
  return code === 32 || code === 9 || code === 10 || code === 12 || code === 13;
}
