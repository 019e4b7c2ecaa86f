import type { Mistake } from '../../problem.ts';
import { type Entry, type List, type ListMistake, mistakeAt } from './list.ts';

/** What is wrong with the pairs that a list brings: partners that are not there, do not agree, or must not be (M7). */
export function checkPartners(list: List, entries: readonly Entry[]): ListMistake[] {
  const rows = rowsOf(entries);
  const spokenFor = new Map<Entry, Entry>();
  return entries.flatMap((entry) => {
    const wrong = wrongPartner(entry, rows, spokenFor);
    return wrong === null ? [] : [mistakeAt(list, entry.row, 'partner', wrong)];
  });
}

type Rows = { byEmail: ReadonlyMap<string, readonly Entry[]>; managers: ReadonlyMap<string, readonly string[]> };
type Wrong = Omit<Mistake, 'where'>;

/** The rows of each address, one for each role: whatever has a role twice has its mistake already. */
function rowsOf(entries: readonly Entry[]): Rows {
  const byEmail = new Map<string, Entry[]>();
  for (const entry of entries) {
    const { email, role } = entry.person;
    if (email === undefined) continue;
    const rows = byEmail.get(email) ?? [];
    if (!rows.some(({ person }) => person.role === role)) byEmail.set(email, [...rows, entry]);
  }
  const managers = new Map(
    [...byEmail].map(([email, rows]) => [email, rows.flatMap(({ person }) => person.managers ?? [])]),
  );
  return { byEmail, managers };
}

/** `spokenFor` fills with both halves of each pair, and the row that says so. */
function wrongPartner(entry: Entry, rows: Rows, spokenFor: Map<Entry, Entry>): Wrong | null {
  const { partnerEmail, email, role } = entry.person;
  if (partnerEmail === undefined || partnerEmail === null || email === undefined) return null;
  const there = rows.byEmail.get(partnerEmail);
  if (there === undefined) return { wrong: `${partnerEmail} is not in the list`, mend: 'add them, or leave it empty' };
  if (partnerEmail === email) return { wrong: 'it is their own address', mend: "write the partner's address" };
  if (role === undefined || there.some(({ person }) => person.role === undefined)) return null;
  const partner = there.find(({ person }) => person.role !== role);
  if (partner === undefined)
    return { wrong: `${partnerEmail} is a ${role} as well`, mend: 'a pair is one mentor and one mentee' };
  const forbidden = forbiddenPair(email, partnerEmail, rows);
  if (forbidden !== null) return forbidden;
  const taken = [spokenFor.get(entry), spokenFor.get(partner)].find((other) => other !== undefined);
  if (taken !== undefined && !(taken === partner && partner.person.partnerEmail === email))
    return { wrong: `it does not agree with row ${taken.row.at}`, mend: 'everybody is in one pair' };
  spokenFor.set(entry, entry).set(partner, entry);
  return null;
}

/** Why two people must not be paired, though the list pairs them: any row of either may say so. */
function forbiddenPair(own: string, theirs: string, { byEmail, managers }: Rows): Wrong | null {
  const excluding = rowExcluding(byEmail.get(own), theirs) ?? rowExcluding(byEmail.get(theirs), own);
  if (excluding !== undefined) {
    const wrong = `row ${excluding.row.at} says that the two are not to be paired`;
    return { wrong, mend: 'take the partner or the exclusion away' };
  }
  const ways = [
    { below: own, above: theirs },
    { below: theirs, above: own },
  ];
  const line = ways.find(({ below, above }) => reportsTo(below, above, managers));
  if (line === undefined) return null;
  const mend = 'a pair is never in one reporting line: choose another partner, or leave it empty';
  return { wrong: `${line.below} reports to ${line.above}`, mend };
}

function rowExcluding(rows: readonly Entry[] | undefined, whom: string): Entry | undefined {
  return rows?.find(({ person }) => person.excludes?.includes(whom));
}

/** Managers who are looked up for one person: a line is short, and lists that go round in circles are not worth more. */
const LONGEST_LINE = 200;

/** Whether one is in the other's line of managers, at any depth. */
function reportsTo(below: string, above: string, managers: Rows['managers']): boolean {
  const line = new Set(managers.get(below));
  for (const manager of line) {
    if (manager === above) return true;
    if (line.size > LONGEST_LINE) return false;
    for (const next of managers.get(manager) ?? []) line.add(next);
  }
  return false;
}
