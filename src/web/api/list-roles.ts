import type { NewPerson } from '../../runner/launch.ts';
import { type Entry, type List, type ListMistake, mistakeAt } from './list.ts';
import type { ListField } from './list-columns.ts';

/** Somebody can be mentor in one pair and mentee in another: two rows with one address, one for each role (M10). */

/** What is wrong between rows with the same address: a role twice, or two rows that are not of one person. */
export function checkSameAddress(list: List, entries: readonly Entry[]): ListMistake[] {
  const byEmail = new Map<string, Partial<Record<NewPerson['role'], Entry>>>();
  return entries.flatMap((entry) => {
    const { email, role } = entry.person;
    if (email === undefined || role === undefined) return [];
    const rows = byEmail.get(email) ?? {};
    byEmail.set(email, { [role]: entry, ...rows });
    const first = rows[role];
    if (first !== undefined) {
      const twice = { wrong: `${email} is in row ${first.row.at} as well`, mend: ONE_ADDRESS };
      return [mistakeAt(list, entry.row, 'email', twice)];
    }
    const other = rows[role === 'mentor' ? 'mentee' : 'mentor'];
    return other === undefined ? [] : checkSamePerson(list, entry, other);
  });
}

const ONE_ADDRESS = 'give everybody an address of their own';

function checkSamePerson(list: List, { row, person }: Entry, other: Entry): ListMistake[] {
  const mistakes: ListMistake[] = [];
  const there = `in row ${other.row.at}`;
  if (differ(person.name, other.person.name)) {
    const wrong = `${person.email} is called "${other.person.name}" ${there}`;
    const mend = `write the same name in both rows, or ${ONE_ADDRESS}`;
    mistakes.push(mistakeAt(list, row, nameColumn(list), { wrong, mend }));
  }
  for (const field of ['language', 'zone', 'prefersAt'] as const) {
    const [here, theirs] = [person[field], other.person[field]];
    if (!differ(here, theirs)) continue;
    const wrong = `it is ${shown(here)} here and ${shown(theirs)} ${there}, which is the same person`;
    mistakes.push(mistakeAt(list, row, field, { wrong, mend: 'write the same in both rows' }));
  }
  return mistakes;
}

/** Whatever could not be read has its mistake already. */
function differ(a: string | null | undefined, b: string | null | undefined): boolean {
  return a !== undefined && b !== undefined && a !== b;
}

function shown(value: string | null | undefined): string {
  return value === null || value === undefined ? 'empty' : `"${value}"`;
}

function nameColumn({ columns }: List): ListField {
  if (columns.name !== undefined) return 'name';
  return columns.lastName === undefined ? 'firstName' : 'lastName';
}

/**
 * Lets both rows of a person say what either says of where they work, whom they report to and whom they must
 * not be paired with: it holds in either role (M7).
 */
export function sharedByRoles(entries: readonly Entry[]): Entry[] {
  const byEmail = Map.groupBy(entries, ({ person }) => person.email);
  return entries.map((entry) => {
    const rows = entry.person.email === undefined ? [] : (byEmail.get(entry.person.email) ?? []);
    const [one, two] = rows;
    if (rows.length !== 2 || one === undefined || two === undefined) return entry;
    const other = entry === one ? two : one;
    return { row: entry.row, person: { ...entry.person, ...shared(entry.person, other.person) } };
  });
}

type Shared = Pick<Entry['person'], 'department' | 'site' | 'organisation' | 'managers' | 'excludes'>;

function shared(own: Shared, other: Shared): Shared {
  return {
    department: own.department === null ? other.department : own.department,
    site: own.site === null ? other.site : own.site,
    organisation: own.organisation === null ? other.organisation : own.organisation,
    managers: together(own.managers, other.managers),
    excludes: together(own.excludes, other.excludes),
  };
}

function together(own: string[] | undefined, other: string[] | undefined): string[] | undefined {
  return own === undefined || other === undefined ? own : [...new Set([...own, ...other])];
}
