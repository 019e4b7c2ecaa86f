import type { Language } from '../../language.ts';
import type { Programme } from '../../programme/definition.ts';
import type { NewPerson } from '../../runner/launch.ts';
import { type Entry, type List, type ListMistake, type ListRow, mistakeAt } from './list.ts';
import { checkTogether } from './list-checks.ts';
import { columnAdvice, type ListField } from './list-columns.ts';
import { sharedByRoles } from './list-roles.ts';
import { type Read, refused, understood } from './read.ts';
import { readAddresses } from './read-addresses.ts';
import { readLanguage, spokenIn } from './read-language.ts';
import { roleReader } from './read-role.ts';
import { readCapacity, readEmail, readLine, readTime } from './read-text.ts';
import { topicReader } from './read-topics.ts';
import { zoneReader } from './read-zone.ts';

/** What a list is read for: the cohort's own language and zone stand where a person has none. */
export type ListContext = {
  programme: Programme;
  language: Language;
  zone: string;
  /** Null when it is not known: it was wrong itself. */
  coordinatorEmail: string | null;
};

/** Reads everybody on a list, with every mistake that there is. */
export function readPeople(list: List, context: ListContext): { people: NewPerson[]; mistakes: ListMistake[] } {
  const readers = readersFor(context);
  const mistakes = [...list.mistakes, ...missingColumns(list)];
  const entries = list.rows.map((row): Entry => ({ row, person: readPerson(list, row, context, readers, mistakes) }));
  mistakes.push(...checkTogether(list, entries, context.coordinatorEmail));
  const people = sharedByRoles(entries).flatMap(({ person }) => (isComplete(person) ? [person] : []));
  return { people, mistakes: mistakes.sort((a, b) => a.row - b.row) };
}

type Readers = ReturnType<typeof readersFor>;

function readersFor({ programme }: ListContext) {
  return { role: roleReader(programme), zone: zoneReader(), topics: topicReader(programme) };
}

function missingColumns(list: List): ListMistake[] {
  if (list.torn) return [];
  const named = list.columns.name !== undefined || (list.columns.firstName ?? list.columns.lastName) !== undefined;
  return (['role', 'name', 'email'] as const)
    .filter((field) => (field === 'name' ? !named : list.columns[field] === undefined))
    .map((field) =>
      mistakeAt(list, list.header, field, { wrong: 'there is no such column', mend: `call it ${columnAdvice[field]}` }),
    );
}

function readPerson(
  list: List,
  row: ListRow,
  { programme, language, zone }: ListContext,
  readers: Readers,
  mistakes: ListMistake[],
): Entry['person'] {
  const or = cellReader(list, row, mistakes);
  const line = (field: ListField) => or<string | null>(field, understood(null), readLine);
  const missing = refused('it is empty', 'fill it in');
  const role = or('role', missing, readers.role);
  return {
    role,
    name: readName(row, or, missing),
    email: or('email', missing, readEmail),
    language: or('language', spokenIn(programme, understood(language)), (text) =>
      spokenIn(programme, readLanguage(text)),
    ),
    zone: or('zone', understood(zone), readers.zone),
    prefersAt: or<string | null>('prefersAt', understood(null), readTime),
    department: line('department'),
    site: line('site'),
    organisation: line('organisation'),
    managers: or('manager', readAddresses(row.lists.manager ?? []), readAddresses),
    excludes: or('excludes', readAddresses(row.lists.excludes ?? []), readAddresses),
    capacity: or<number | null>('capacity', understood(null), (text) =>
      role === 'mentee' ? refused('a mentee has one mentor at a time', 'leave it empty') : readCapacity(text),
    ),
    topics: or('topics', readers.topics(row.lists.topics ?? []), readers.topics),
    partnerEmail: or<string | null>('partner', understood(null), readEmail),
  };
}

type Or = <T>(field: ListField, absent: Read<T>, read: (text: string) => Read<T>) => T | undefined;

/** Reads the cells of a row, `absent` standing for an empty one. What was wrong is kept, and reads as undefined. */
function cellReader(list: List, row: ListRow, mistakes: ListMistake[]): Or {
  return (field, absent, read) => {
    const cell = row.cells[field];
    if (cell === null) return undefined;
    const result = cell === undefined ? absent : read(cell);
    if (result.ok) return result.value;
    // Without the column, one mistake about the header says it for every row.
    if (cell !== undefined || list.columns[field] !== undefined) mistakes.push(mistakeAt(list, row, field, result));
    return undefined;
  };
}

/** One name, or a first and a last one; a last name that begins with the first one is a whole name. */
function readName(row: ListRow, or: Or, missing: Read<string>): string | undefined {
  const { name, firstName, lastName } = row.cells;
  if (name !== undefined || (firstName === undefined && lastName === undefined)) return or('name', missing, readLine);
  const first = or('firstName', understood(''), readLine);
  const last = or('lastName', understood(''), readLine);
  if (first === undefined || last === undefined) return undefined;
  return last.toLowerCase().startsWith(`${first.toLowerCase()} `) ? last : `${first} ${last}`.trim();
}

function isComplete(person: Entry['person']): person is NewPerson {
  return Object.values(person).every((value) => value !== undefined);
}
