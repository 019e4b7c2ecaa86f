/** Elements that begin a line of their own. */
const LINES = /^\/?(br|p|div|tr|li|ul|ol|table|blockquote|hr|h[1-6]|pre|section|article)$/;
/** Elements whose text is not for people. */
const HIDDEN = /^(style|script|head|title|template)$/;

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: '’',
  nbsp: ' ',
  rsquo: '’',
  lsquo: '‘',
  eacute: 'é',
  egrave: 'è',
  ecirc: 'ê',
  euml: 'ë',
  agrave: 'à',
  acirc: 'â',
  ccedil: 'ç',
  ocirc: 'ô',
  ucirc: 'û',
  ugrave: 'ù',
  icirc: 'î',
  iuml: 'ï',
  uuml: 'ü',
  ouml: 'ö',
  auml: 'ä',
  szlig: 'ß',
  Eacute: 'É',
  Agrave: 'À',
};

/** The words of an HTML body, a line for each block: enough to see what kind of mail it is, not what somebody meant. */
export function plainText(html: string): string {
  const parts: string[] = [];
  const neverClosed = new Set<string>();
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open < 0) break;
    parts.push(html.slice(at, open));
    if (html.startsWith('<!--', open)) {
      at = after(html, '-->', open);
      continue;
    }
    const name = /^\/?[a-z][a-z0-9]{0,19}/i.exec(html.slice(open + 1, open + 24))?.[0].toLowerCase();
    if (name === undefined) {
      parts.push('<');
      at = open + 1;
      continue;
    }
    at = after(html, '>', open);
    if (HIDDEN.test(name) && !neverClosed.has(name)) {
      const end = closing(html, name, at);
      if (end === null) neverClosed.add(name);
      at = end ?? at;
    } else parts.push(LINES.test(name) ? '\n' : name === 'td' || name === '/td' ? ' ' : '');
  }
  parts.push(html.slice(at));
  return decoded(parts.join(''));
}

/** Behind the next `end`; the end of the text where it is missing. */
function after(html: string, end: string, from: number): number {
  const found = html.indexOf(end, from);
  return found < 0 ? html.length : found + end.length;
}

/** Behind the end tag of an element; null where it is missing, and looked for once only, for the text may be long. */
function closing(html: string, name: string, from: number): number | null {
  const end = new RegExp(`</${name}\\s*>`, 'gi');
  end.lastIndex = from;
  return end.exec(html) === null ? null : end.lastIndex;
}

function decoded(text: string): string {
  return text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]{2,8});/gi, (entity, name: string) => {
    if (!name.startsWith('#')) return named[name] ?? named[name.toLowerCase()] ?? entity;
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : entity;
  });
}
