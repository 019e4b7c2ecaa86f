import { type Mark, markOf } from './html-marks.ts';
import { writtenOut } from './html-names.ts';
import { tokensOf } from './html-tokens.ts';
import { listed } from './languages/marks.ts';
import { type Line, type LineKind, lineOf } from './line.ts';

const blocks: ReadonlySet<string> = new Set(
  listed(`address, article, aside, blockquote, body, center, dd, div, dl, dt, fieldset, figure, footer, form, h1, h2, h3,
    h4, h5, h6, header, hr, html, li, main, nav, ol, p, pre, section, table, tbody, tfoot, thead, tr, ul`),
);
const empty: ReadonlySet<string> = new Set(
  listed('area, base, br, col, embed, hr, img, input, link, meta, source, track, wbr'),
);
/** What has white space around it; Word's paragraphs have none. */
const spaced: ReadonlySet<string> = new Set(listed('p, h1, h2, h3, h4, h5, h6, ul, ol, table, pre'));

/** Deeper elements are not kept apart, and a closing tag is looked for so far up: nesting without end stays cheap. */
const DEEPEST = 1_000;
const FARTHEST = 64;

type Element = { name: string; mark: Mark | null; line: number; apart: boolean };

/** The lines of HTML, each marked by what its elements say: a quote, a signature, what introduces a quote. */
export function linesOfHtml(html: string): Line[] {
  const page = new Page();
  for (const token of tokensOf(html)) {
    if (token.kind === 'words') page.words(token.text);
    else if (token.kind === 'open') page.open(token.name, token.attributes);
    else page.close(token.name);
    if (page.ended) break;
  }
  return page.finish();
}

/** A page while it is read: the elements that are open, the line that is being written. */
class Page {
  /** Nothing that follows is somebody's own. */
  ended = false;
  readonly #lines: Line[] = [];
  readonly #open: Element[] = [];
  readonly #within: Record<Mark, number> = {
    quote: 0,
    whole: 0,
    indent: 0,
    frame: 0,
    lead: 0,
    end: 0,
    signature: 0,
    hidden: 0,
  };
  /** The line so far, in pieces: a page can be one line of a million of them. */
  #line: string[] = [];
  #spaced = true;
  /** Whether a space that does not break holds the line open, as Word and Outlook leave one blank. */
  #held = false;
  /** "- " until the words of a list's item come. */
  #bullet = '';
  /** Whether the quote of the outermost frame has begun. */
  #quoted = false;
  #kept = 0;

  words(text: string): void {
    if (this.#within.hidden > 0) return;
    const written = writtenOut(text);
    if (this.#kept > 0) this.#keep(written);
    else this.#add(written.replace(/[ \t\r\n\f]+/g, ' '));
  }

  open(name: string, attributes: ReadonlyMap<string, string>): void {
    if (blocks.has(name)) this.#endLine();
    const mark = markOf(name, attributes, this.#within.frame > 0);
    this.ended = mark === 'end';
    if (this.ended) return;
    if (name === 'br') this.#endLine(true);
    else if (name === 'hr') this.#lines.push(lineOf('rule', ''));
    else if (name === 'img') this.#picture(attributes.get('alt') ?? '');
    else if (name === 'td' || name === 'th') this.#add(' ');
    else if (name === 'li') this.#bullet = '- ';
    const apart = spaced.has(name) && !(attributes.get('class') ?? '').includes('Mso');
    if (apart) this.#space();
    if (empty.has(name) || this.#open.length >= DEEPEST) return;
    if (name === 'pre') this.#kept++;
    if (mark !== null) this.#enter(mark);
    this.#open.push({ name, mark, line: this.#lines.length, apart });
  }

  close(name: string): void {
    if (blocks.has(name)) this.#endLine();
    const farthest = Math.max(0, this.#open.length - FARTHEST);
    for (let at = this.#open.length - 1; at >= farthest; at--) {
      if (this.#open[at]?.name !== name) continue;
      for (const element of this.#open.splice(at).reverse()) this.#leave(element);
      return;
    }
  }

  finish(): Line[] {
    this.#endLine();
    for (const element of this.#open.splice(0).reverse()) this.#leave(element);
    if (this.ended) this.#lines.push(lineOf('end', ''));
    return this.#lines;
  }

  #enter(mark: Mark): void {
    this.#endLine();
    if (mark === 'whole' && this.#within.whole === 0) this.#lines.push(lineOf('lead', ''));
    if (mark === 'frame' && this.#within.frame === 0) this.#quoted = false;
    if (mark === 'quote' || mark === 'indent') this.#quoted = true;
    this.#within[mark]++;
  }

  #leave({ name, mark, line, apart }: Element): void {
    if (name === 'pre') this.#kept--;
    else if (name === 'li') this.#bullet = '';
    if (apart) this.#space();
    if (mark === null) return;
    this.#endLine();
    this.#within[mark]--;
    if (mark === 'frame' && this.#within.frame === 0 && !this.#quoted) this.#quoteFrom(line + 1);
  }

  /** A frame without a quote in it is one, below its first line. */
  #quoteFrom(from: number): void {
    for (let at = from; at < this.#lines.length; at++) {
      const line = this.#lines[at];
      if (line?.kind === 'lead') this.#lines[at] = lineOf('quote', `> ${line.raw}`);
    }
  }

  #kind(): LineKind {
    const { quote, whole, indent, frame, lead, signature } = this.#within;
    if (quote > 0 || whole > 0 || (indent > 0 && frame > 0)) return 'quote';
    if (lead > 0 || (frame > 0 && !this.#quoted)) return 'lead';
    if (signature > 0) return 'signature';
    return indent > 0 ? 'indent' : 'text';
  }

  #add(text: string): void {
    const words = this.#spaced ? text.trimStart() : text;
    if (words === '') {
      this.#held ||= text.includes('\u00a0');
      return;
    }
    this.#line.push(words);
    this.#spaced = words.endsWith(' ');
  }

  /** White space as it stands, in `pre`. */
  #keep(text: string): void {
    for (const [index, part] of text.split('\n').entries()) {
      if (index > 0) this.#endLine(true);
      if (part !== '') this.#line.push(part);
    }
    this.#spaced = false;
  }

  #endLine(always = false): void {
    const line = this.#line.join('');
    const words = line === '-- ' ? line : line.trimEnd();
    if (words !== '') {
      this.#lines.push(this.#lineOf(this.#bullet + words));
      this.#bullet = '';
    } else if (always || this.#held) this.#lines.push(lineOf('blank', ''));
    this.#held = false;
    if (this.#line.length > 0) this.#line = [];
    this.#spaced = true;
  }

  #lineOf(words: string): Line {
    const kind = this.#kind();
    const { quote, whole, indent } = this.#within;
    if (kind === 'quote') return lineOf(kind, `${'>'.repeat(Math.min(quote + whole + indent, MOST_SIGNS))} ${words}`);
    return lineOf(kind === 'text' && words.startsWith('>') && !words.endsWith('<<') ? 'quote' : kind, words);
  }

  #space(): void {
    this.#endLine();
    const last = this.#lines.at(-1)?.kind;
    if (last !== undefined && last !== 'blank') this.#lines.push(lineOf('blank', ''));
  }

  /** Some programs write an emoji as a picture that says in words which. */
  #picture(alt: string): void {
    if (/^[^\p{L}\p{N}\s]{1,8}$/u.test(alt)) this.words(alt);
  }
}

/** Quotes within quotes have a sign each, up to so many. */
const MOST_SIGNS = 20;
