import Papa from 'papaparse';
import { type List, type ListMistake, type ListRow, mistakeAt } from './list.ts';
import { fieldOf, isVague, type ListField, rulingFields } from './list-columns.ts';

const DELIMITERS = [',', ';', '\t'];

/**
 * Reads a list from the text of a CSV file: comma, semicolon or tab, with or without a byte-order mark
 * or Excel's "sep=" line. The first row with anything in it is the header.
 */
export function readCsv(text: string): List {
  const { table, torn } = parse(text.replace(/^\uFEFF/, ''));
  const first = Math.max(
    0,
    table.findIndex((cells) => cells.some(isFilled)),
  );
  const header = { at: first + 1, pointer: null };
  const { columns, fields, ignoredColumns, mistakes } = readHeader(table[first] ?? [], header);
  const list: List = {
    columns,
    header,
    rows: [],
    ignoredColumns,
    mistakes: [...mistakes, ...torn],
    torn: torn.length > 0,
  };
  if (list.torn) return list;
  for (const [index, cells] of table.entries()) {
    if (index <= first || !cells.some(isFilled)) continue;
    const row = readRow(cells, fields, index + 1);
    list.rows.push(row);
    if (cells.slice(fields.length).some(isFilled)) list.mistakes.push(tooWide(list, row, cells.length, fields.length));
  }
  return list;
}

function parse(text: string): { table: string[][]; torn: ListMistake[] } {
  const declared = /^sep=(.)\r?\n/i.exec(text);
  const body = declared === null ? text : text.slice(declared[0].length);
  const { data, errors } = Papa.parse<string[]>(body, { delimiter: declared?.[1] ?? delimiterOf(body) });
  // The first quotation mark that is wrong upsets all that follows.
  const wrong = errors.find(({ type }) => type === 'Quotes');
  if (wrong === undefined) return { table: data, torn: [] };
  const row = { at: (wrong.row ?? 0) + 1, pointer: null };
  return { table: data, torn: [mistakeAt({ columns: {} }, row, null, quotes(wrong.code))] };
}

/** The delimiter under which most of the header is understood: a guess by frequency fails on lists of one row. */
function delimiterOf(text: string): string {
  const header = text.split(/\r\n|\r|\n/).find((line) => line.trim() !== '') ?? '';
  const understood = (delimiter: string) =>
    Papa.parse<string[]>(header, { delimiter })
      .data.flat()
      .filter((cell) => fieldOf(cell) !== null).length;
  return DELIMITERS.reduce((best, one) => (understood(one) > understood(best) ? one : best));
}

type Header = Pick<List, 'columns' | 'ignoredColumns' | 'mistakes'> & { fields: (ListField | null)[] };

/**
 * Where two columns mean the same, the first counts; that is a mistake where it decides who somebody is, or
 * with whom they must not be paired.
 */
function readHeader(cells: readonly string[], row: List['header']): Header {
  const names = cells.map((cell) => cell.trim());
  const read: Header = { columns: {}, ignoredColumns: [], mistakes: [], fields: [] };
  for (const [index, field] of meanings(names).entries()) {
    const name = names[index] ?? '';
    const other = field === null ? undefined : read.columns[field];
    read.fields.push(other === undefined ? field : null);
    if (field !== null && other === undefined) read.columns[field] = name;
    else if (field !== null && decisive.includes(field))
      read.mistakes.push(mistakeAt({ columns: { [field]: name } }, row, field, twice(other)));
    else if (name !== '') read.ignoredColumns.push(name);
  }
  return read;
}

const decisive: readonly ListField[] = ['role', 'name', 'firstName', 'lastName', 'email', ...rulingFields];

function meanings(names: readonly string[]): (ListField | null)[] {
  const fields = names.map(fieldOf);
  const lastNameIsName = fields.includes('firstName') && !fields.includes('lastName');
  const hasClearEmail = names.some((name, index) => fields[index] === 'email' && !isVague(name));
  return fields.map((field, index) => {
    if (field === 'name' && lastNameIsName) return 'lastName';
    return field === 'email' && hasClearEmail && isVague(names[index] ?? '') ? null : field;
  });
}

function readRow(cells: readonly string[], fields: readonly (ListField | null)[], at: number): ListRow {
  const row: ListRow = { at, cells: {}, lists: {}, pointer: null };
  for (const [index, field] of fields.entries()) {
    const cell = cells[index]?.trim() ?? '';
    if (field !== null && cell !== '') row.cells[field] ??= cell;
  }
  return row;
}

function isFilled(cell: string): boolean {
  return cell.trim() !== '';
}

function quotes(code: string) {
  return code === 'MissingQuotes'
    ? { wrong: 'a quotation mark opens and is never closed', mend: 'close it, or take it away' }
    : { wrong: 'a quotation mark stands in the middle of a cell', mend: 'write "" for a quotation mark inside quotes' };
}

function twice(other: string | undefined) {
  return { wrong: `it means the same as the column ${other ?? 'before'}`, mend: 'keep one of the two' };
}

function tooWide(list: List, row: ListRow, cells: number, columns: number): ListMistake {
  return mistakeAt(list, row, null, {
    wrong: `it has ${cells} cells and the header has ${columns}`,
    mend: 'put a cell that holds the separator between quotes',
  });
}
