import { type Entry, type List, type ListMistake, mistakeAt } from './list.ts';
import { checkPartners } from './list-partners.ts';
import { checkSameAddress } from './list-roles.ts';

/** People in one cohort. Twice as many fit in a request, but not in what one invocation may write. */
export const MOST_PEOPLE = 10_000;

/** What is wrong between rows: the same address twice, partners that do not fit, a role that nobody has. */
export function checkTogether(list: List, entries: readonly Entry[], coordinatorEmail: string | null): ListMistake[] {
  return [
    ...checkSameAddress(list, entries),
    ...entries.flatMap((entry) => checkOwnAddress(list, entry, coordinatorEmail)),
    ...checkPartners(list, entries),
    ...checkWhole(list, entries),
  ];
}

const APART = 'whoever looks after the cohort does not take part in it: use another address or take the row away';

/** What somebody's own address, or the coordinator's, does in the wrong place. */
function checkOwnAddress(list: List, { row, person }: Entry, coordinatorEmail: string | null): ListMistake[] {
  const { email, managers = [], excludes = [] } = person;
  if (email === undefined) return [];
  const mistakes: ListMistake[] = [];
  if (email === coordinatorEmail) {
    const wrong = `${email} is the coordinator's own address`;
    mistakes.push(mistakeAt(list, row, 'email', { wrong, mend: APART }));
  }
  for (const { field, mend } of others) {
    if (!(field === 'manager' ? managers : excludes).includes(email)) continue;
    mistakes.push(mistakeAt(list, row, field, { wrong: `${email} is their own address`, mend }));
  }
  return mistakes;
}

const others = [
  { field: 'manager', mend: 'write the address of the manager, and of those above, the nearest first' },
  { field: 'excludes', mend: 'write the addresses of others: nobody is paired with themselves' },
] as const;

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
