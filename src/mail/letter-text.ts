import { unreachable } from '../problem.ts';
import { type Bar, type Block, barOf, type FooterLine, type Letter, type Link } from './letter.ts';

/** What mail programs know as the start of a signature, so that they leave it out of a reply (RFC 3676, 4.3). */
const FOOTER_MARK = '-- ';

/**
 * The plain text of a letter, for reading: no hard wraps, each link on its own line after what it does.
 * @param colon as the language writes it: French puts a space before it
 */
export function letterText(letter: Letter, colon: string): string {
  const body = [letter.masthead, ...letter.blocks.map((block) => blockText(block, colon))].join('\n\n');
  const foot = letter.footer.map((line) => footerText(line, colon)).join('\n\n');
  return `${body}\n\n${FOOTER_MARK}\n${foot}\n`;
}

function blockText(block: Block, colon: string): string {
  switch (block.kind) {
    case 'paragraph':
    case 'small':
      return block.text;
    case 'heading':
      return `${block.text}\n${'-'.repeat(Math.min(block.text.length, 60))}`;
    case 'shown':
      return `${block.label}${block.who === null ? '' : ` (${block.who})`}${colon}\n${quoted(block.value)}${block.url === undefined ? '' : `\n${block.url}`}`;
    case 'question':
      return `* ${block.ask}${block.help === null ? '' : `\n${block.help}`}`;
    case 'scale':
      return block.marks.map((mark, at) => `${mark.label}${endOf(block, at)}${colon} ${mark.url}`).join('\n');
    case 'options':
      return block.options.map((option) => linkText(option, colon)).join('\n\n');
    case 'button':
      return linkText(block, colon);
    case 'table':
      return tableText(block.columns, block.rows, colon);
    case 'bars':
      return block.rows.map(barText).join('\n\n');
    default:
      return unreachable(block);
  }
}

function quoted(value: string): string {
  return value.replace(/^/gm, '> ');
}

function linkText({ label, url }: Link, colon: string): string {
  return `${label}${colon}\n${url}`;
}

function endOf(scale: Extract<Block, { kind: 'scale' }>, at: number): string {
  const end = at === 0 ? scale.low : at === scale.marks.length - 1 ? scale.high : null;
  return end === null ? '' : ` = ${end}`;
}

function tableText(columns: readonly string[], rows: readonly (readonly string[])[], colon: string): string {
  return rows.map((row) => row.map((cell, at) => `${columns[at] ?? ''}${colon} ${cell}`).join('\n')).join('\n\n');
}

function barText({ label, figure, share }: Bar): string {
  const { full, empty } = barOf(share);
  return `${label}\n${'█'.repeat(full)}${'░'.repeat(empty)} ${figure}`;
}

function footerText({ text, links = [] }: FooterLine, colon: string): string {
  return [text, ...links.map((link) => linkText(link, colon))].join('\n');
}
