import { z } from 'zod';
import { type List, type ListRow, mistakeAt } from './list.ts';
import { fieldOf, type ListField } from './list-columns.ts';

const person = z.record(z.string(), z.unknown());
const topics = z.array(z.string());

/** Reads a list from the `participants` of a JSON body. Keys may be written in any way that a column may. */
export function readJsonList(participants: readonly unknown[]): List {
  const list: List = {
    columns: {},
    header: { at: 1, pointer: '/participants' },
    rows: [],
    ignoredColumns: [],
    mistakes: [],
    torn: false,
  };
  const ignored = new Set<string>();
  for (const [index, value] of participants.entries()) {
    const row: ListRow = { at: index + 1, cells: {}, topics: null, pointer: `/participants/${index}` };
    const read = person.safeParse(value);
    if (read.success) readPerson(list, row, read.data, ignored);
    else
      list.mistakes.push(mistakeAt(list, row, null, { wrong: 'it is not an object', mend: 'write { "role": …, … }' }));
    if (read.success) list.rows.push(row);
  }
  for (const field of ['role', 'name', 'email'] as const) list.columns[field] ??= field;
  return { ...list, ignoredColumns: [...ignored] };
}

function readPerson(list: List, row: ListRow, given: Record<string, unknown>, ignored: Set<string>): void {
  const keys = Object.keys(given).map((key) => ({ key, field: fieldOf(key) }));
  const splits = keys.some(({ field }) => field === 'firstName') && !keys.some(({ field }) => field === 'lastName');
  for (const { key, field } of keys) {
    if (field === null) ignored.add(key);
    else readCell(list, row, splits && field === 'name' ? 'lastName' : field, key, given[key]);
  }
}

function readCell(list: List, row: ListRow, field: ListField, key: string, value: unknown): void {
  if (value === null || (typeof value === 'string' && value.trim() === '')) return;
  list.columns[field] ??= key;
  const many = field === 'topics' ? topics.safeParse(value) : null;
  if (many?.success) row.topics = many.data;
  else if (typeof value === 'string') row.cells[field] ??= value.trim();
  else {
    row.cells[field] = null;
    list.mistakes.push(mistakeAt({ columns: { [field]: key } }, row, field, notText(field)));
  }
}

function notText(field: ListField) {
  return field === 'topics'
    ? { wrong: 'it is neither text nor a list of texts', mend: 'write ["one topic", "another"]' }
    : { wrong: 'it is not text', mend: 'put it between quotes' };
}
