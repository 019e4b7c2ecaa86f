import type { Programme } from '../../programme/definition.ts';
import { readCsv } from '../../web/api/list-csv.ts';
import { readPeople } from '../../web/api/list-people.ts';
import type { Person } from './profile.ts';

/** Who is on a launch list, as the API reads it. Mistakes are left for the API to tell. */
export function peopleIn(csv: string, programme: Programme): Person[] {
  const context = { programme, language: 'nl', zone: 'Europe/Brussels', coordinatorEmail: null } as const;
  return readPeople(readCsv(csv), context).people.map(({ role, name, email, language, zone, topics }) => ({
    role,
    name,
    email,
    language,
    zone,
    topics,
  }));
}
