import type { Person } from './cohort.ts';

/** Somebody on a launch list, with the address of a partner already agreed on. */
export type Listed = { person: Person; partnerEmail: string | null };

/** Who is supposed to be paired with whom, and who is left over. */
export type Couples = { pairs: { mentor: Person; mentee: Person }[]; alone: Person[] };

/** Supposes pairs: those who found each other already, the rest in the order of the list. */
export function supposeCouples(people: readonly Listed[]): Couples {
  const found = foundEachOther(people);
  const taken = new Set(idsIn(found));
  const free = people.map(({ person }) => person).filter(({ id }) => !taken.has(id));
  const rest = inOrder(free);
  const placed = new Set(idsIn(rest));
  return { pairs: [...found, ...rest], alone: free.filter(({ id }) => !placed.has(id)) };
}

type Couple = Couples['pairs'][number];

function foundEachOther(people: readonly Listed[]): Couple[] {
  const rows = new Map(people.map(({ person }) => [rowKey(person.role, person.email), person]));
  const taken = new Set<Person>();
  return people.flatMap(({ person, partnerEmail }) => {
    if (partnerEmail === null || partnerEmail === person.email) return [];
    const partner = rows.get(rowKey(person.role === 'mentor' ? 'mentee' : 'mentor', partnerEmail));
    if (partner === undefined || taken.has(person) || taken.has(partner)) return [];
    taken.add(person).add(partner);
    return [person.role === 'mentor' ? { mentor: person, mentee: partner } : { mentor: partner, mentee: person }];
  });
}

function rowKey(role: Person['role'], email: string): string {
  return `${role} ${email}`;
}

/** Nobody is paired with themselves: whoever would be left with their own other role changes with an earlier pair. */
function inOrder(free: readonly Person[]): Couple[] {
  const mentees = free.filter(({ role }) => role === 'mentee');
  const pairs: Couple[] = [];
  for (const mentor of free.filter(({ role }) => role === 'mentor')) {
    const mentee = mentees.find(({ email }) => email !== mentor.email);
    if (mentee !== undefined) {
      mentees.splice(mentees.indexOf(mentee), 1);
      pairs.push({ mentor, mentee });
      continue;
    }
    const [own, earlier] = [mentees[0], pairs[0]];
    if (own === undefined || earlier === undefined) continue;
    mentees.shift();
    pairs[0] = { mentor: earlier.mentor, mentee: own };
    pairs.push({ mentor, mentee: earlier.mentee });
  }
  return pairs;
}

function idsIn(pairs: readonly Couple[]): string[] {
  return pairs.flatMap(({ mentor, mentee }) => [mentor.id, mentee.id]);
}
