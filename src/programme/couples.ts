import type { Person } from './cohort.ts';

/** Somebody on a launch list, with the address of a partner already agreed on. */
export type Listed = { person: Person; partnerEmail: string | null };

/** Who is supposed to be paired with whom, and who is left over. */
export type Couples = { pairs: { mentor: Person; mentee: Person }[]; alone: Person[] };

/** Supposes pairs: those who found each other already, the rest in the order of the list. */
export function supposeCouples(people: readonly Listed[]): Couples {
  const found = foundEachOther(people);
  const taken = new Set(found.flatMap(({ mentor, mentee }) => [mentor.id, mentee.id]));
  const free = people.map(({ person }) => person).filter(({ id }) => !taken.has(id));
  const mentors = free.filter(({ role }) => role === 'mentor');
  const mentees = free.filter(({ role }) => role === 'mentee');
  const rest = mentors.flatMap((mentor, at) => {
    const mentee = mentees[at];
    return mentee === undefined ? [] : [{ mentor, mentee }];
  });
  return { pairs: [...found, ...rest], alone: [...mentors.slice(rest.length), ...mentees.slice(rest.length)] };
}

function foundEachOther(people: readonly Listed[]): Couples['pairs'] {
  const byEmail = new Map(people.map(({ person }) => [person.email, person]));
  const taken = new Set<Person>();
  return people.flatMap(({ person, partnerEmail }) => {
    const partner = partnerEmail === null ? undefined : byEmail.get(partnerEmail);
    if (partner === undefined || partner.role === person.role || taken.has(person) || taken.has(partner)) return [];
    taken.add(person).add(partner);
    return [person.role === 'mentor' ? { mentor: person, mentee: partner } : { mentor: partner, mentee: person }];
  });
}
