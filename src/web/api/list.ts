import type { Mistake } from '../../problem.ts';
import type { NewPerson } from '../../runner/launch.ts';
import type { ListField, ManyField } from './list-columns.ts';

/** A list of people as it came, before anything in it is checked. */
export type List = {
  /** What each column is called in the list itself. */
  columns: Partial<Record<ListField, string>>;
  /** Where a mistake belongs that is about the list as a whole. */
  header: Pick<ListRow, 'at' | 'pointer'>;
  rows: ListRow[];
  ignoredColumns: string[];
  mistakes: ListMistake[];
  /** The list could not be read to its end: what its rows lack as a whole says nothing. */
  torn: boolean;
};

/** `at` counts as a spreadsheet does, the header being row 1; in JSON the first person is 1. */
export type ListRow = {
  at: number;
  /** What is filled in; null where something stands that is not text, which is a mistake already. */
  cells: Partial<Record<ListField, string | null>>;
  /** What came as a list already. */
  lists: Partial<Record<ManyField, string[]>>;
  /** Where the person stands in a JSON document. */
  pointer: string | null;
};

/** What could be read of one person; whatever is undefined has its mistake. */
export type Entry = { row: ListRow; person: { [K in keyof NewPerson]: NewPerson[K] | undefined } };

export type ListMistake = Mistake & { row: number; column: string | null; pointer?: string };

/** A mistake in one cell, or in a row as a whole, named as the list itself names it. */
export function mistakeAt(
  { columns }: Pick<List, 'columns'>,
  { at, pointer }: Pick<ListRow, 'at' | 'pointer'>,
  field: ListField | null,
  { wrong, mend }: Omit<Mistake, 'where'>,
): ListMistake {
  const column = field === null ? null : (columns[field] ?? field);
  const own = pointer === null ? null : `${pointer}${column === null ? '' : `/${escaped(column)}`}`;
  const where = own ?? `row ${at}${column === null ? '' : `, column ${column}`}`;
  return { where, wrong, mend, row: at, column, ...(own !== null && { pointer: own }) };
}

/** JSON Pointer, RFC 6901. */
function escaped(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}
