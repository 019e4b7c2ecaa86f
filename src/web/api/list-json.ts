import { z } from 'zod';
import type { Mistake } from '../../problem.ts';
import { type List, type ListRow, mistakeAt } from './list.ts';
import { fieldOf, type ListField, manyFields, rulingFields } from './list-columns.ts';

const person = z.record(z.string(), z.unknown());
const texts = z.array(z.string());

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
    const row: ListRow = { at: index + 1, cells: {}, lists: {}, pointer: `/participants/${index}` };
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
  const wrong = rulingFields.includes(field) && isFilled(row, field) ? TWICE : fill(row, field, value);
  if (wrong !== null) list.mistakes.push(mistakeAt({ columns: { [field]: key } }, row, field, wrong));
}

const TWICE = { wrong: 'another key means the same', mend: 'keep one of the two' };

function isFilled({ cells, lists }: ListRow, field: ListField): boolean {
  return field in cells || field in lists;
}

/** What was wrong, or null. */
function fill(row: ListRow, field: ListField, value: unknown): Omit<Mistake, 'where'> | null {
  const many = manyFields.find((one) => one === field);
  const list = many === undefined ? null : texts.safeParse(value);
  if (many !== undefined && list?.success) row.lists[many] = list.data;
  else if (typeof value === 'string') row.cells[field] ??= value.trim();
  else if (field === 'capacity' && typeof value === 'number') row.cells[field] ??= String(value);
  else {
    row.cells[field] = null;
    return notText(field);
  }
  return null;
}

function notText(field: ListField): Omit<Mistake, 'where'> {
  switch (field) {
    case 'topics':
      return { wrong: NO_LIST, mend: 'write ["one topic", "another"]' };
    case 'manager':
    case 'excludes':
      return { wrong: NO_LIST, mend: 'write ["ann@example.org", "bea@example.org"]' };
    case 'capacity':
      return { wrong: 'it is not a number', mend: 'write a number from 1 to 9' };
    default:
      return { wrong: 'it is not text', mend: 'put it between quotes' };
  }
}

const NO_LIST = 'it is neither text nor a list of texts';
