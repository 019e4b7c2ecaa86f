import type { Programme } from '../../programme/definition.ts';
import { readCsv } from '../../web/api/list-csv.ts';
import { readPeople } from '../../web/api/list-people.ts';
import type { Person } from './profile.ts';

/** Who is on a launch list, as the API reads it: one person an address. Mistakes are left for the API to tell. */
export function peopleIn(csv: string, programme: Programme): Person[] {
  const context = { programme, language: 'nl', zone: 'Europe/Brussels', coordinatorEmail: null } as const;
  const { people } = readPeople(readCsv(csv), context);
  return [...Map.groupBy(people, ({ email }) => email).values()].flatMap((rows) =>
    rows.slice(0, 1).map(({ name, email, language, zone }) => ({
      roles: rows.map(({ role }) => role),
      name,
      email,
      language,
      zone,
      topics: rows.flatMap(({ topics }) => topics),
    })),
  );
}
