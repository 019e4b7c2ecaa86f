import { type Entry, type List, type ListMistake, mistakeAt } from './list.ts';

/** People in one cohort. Twice as many fit in a request, but not in what one invocation may write. */
export const MOST_PEOPLE = 10_000;

/** What is wrong between rows: the same address twice, partners that do not fit, a role that nobody has. */
export function checkTogether(list: List, entries: readonly Entry[], coordinatorEmail: string | null): ListMistake[] {
  const byEmail = new Map<string, Entry>();
  const mistakes: ListMistake[] = [];
  for (const entry of entries) {
    const { email } = entry.person;
    if (email === undefined) continue;
    const first = byEmail.get(email);
    if (first === undefined) byEmail.set(email, entry);
    const twice =
      first === undefined ? null : { wrong: `${email} is in row ${first.row.at} as well`, mend: ONE_ADDRESS };
    const own = email === coordinatorEmail ? { wrong: `${email} is the coordinator's own address`, mend: APART } : null;
    for (const wrong of [twice, own]) if (wrong !== null) mistakes.push(mistakeAt(list, entry.row, 'email', wrong));
  }
  return [...mistakes, ...checkPartners(list, entries, byEmail), ...checkWhole(list, entries)];
}

const ONE_ADDRESS = 'give everybody an address of their own';
const APART = 'whoever looks after the cohort does not take part in it: use another address or take the row away';

function checkPartners(list: List, entries: readonly Entry[], byEmail: ReadonlyMap<string, Entry>): ListMistake[] {
  const partners = new Map<string, Entry>();
  const mistakes: ListMistake[] = [];
  for (const entry of entries) {
    const wrong = wrongPartner(entry, byEmail, partners);
    if (wrong !== null) mistakes.push(mistakeAt(list, entry.row, 'partner', wrong));
  }
  return mistakes;
}

/** `partners` fills with everybody who is spoken for: each half of a pair, by address. */
function wrongPartner(entry: Entry, byEmail: ReadonlyMap<string, Entry>, partners: Map<string, Entry>) {
  const { partnerEmail, email, role } = entry.person;
  if (partnerEmail === undefined || partnerEmail === null || email === undefined) return null;
  const partner = byEmail.get(partnerEmail);
  if (partner === undefined)
    return { wrong: `${partnerEmail} is not in the list`, mend: 'add them, or leave it empty' };
  if (partner.row === entry.row) return { wrong: 'it is their own address', mend: "write the partner's address" };
  if (role !== undefined && partner.person.role === role) {
    return { wrong: `${partnerEmail} is a ${role} as well`, mend: 'a pair is one mentor and one mentee' };
  }
  const taken = [partners.get(email), partners.get(partnerEmail)].find((other) => other !== undefined);
  if (taken !== undefined && !(taken.person.email === partnerEmail && taken.person.partnerEmail === email)) {
    return { wrong: `it does not agree with row ${taken.row.at}`, mend: 'everybody is in one pair' };
  }
  partners.set(email, entry).set(partnerEmail, entry);
  return null;
}

function checkWhole(list: List, entries: readonly Entry[]): ListMistake[] {
  if (list.torn) return [];
  if (entries.length > MOST_PEOPLE) {
    const mend = 'split them into several cohorts';
    return [
      mistakeAt(list, list.header, null, {
        wrong: `it has ${entries.length} people; a cohort has ${MOST_PEOPLE} at most`,
        mend,
      }),
    ];
  }
  const roles = entries.map(({ person }) => person.role);
  if (list.columns.role === undefined || roles.includes(undefined)) return [];
  return (['mentor', 'mentee'] as const)
    .filter((role) => !roles.includes(role))
    .map((role) =>
      mistakeAt(list, list.header, null, { wrong: `there is no ${role} in it`, mend: `add at least one ${role}` }),
    );
}
