import type { Person } from '../programme/cohort.ts';
import { type Pool, personAt } from './pool.ts';
import { type Refusal, refusals } from './rules.ts';

/** Why somebody is left without a partner, as a coordinator understands it (M9). */
export type Why =
  /** Nobody in the other role is free. */
  | { kind: 'nobody' }
  /** Every possible partner is ruled out: how many by which rule. */
  | { kind: 'ruled-out'; by: Partial<Record<Refusal, number>> }
  /** An odd one out: the other role has so many places too few. */
  | { kind: 'odd'; lacking: number }
  /** There are places enough, but the few with whom this person may be paired are all with somebody else. */
  | { kind: 'taken'; possible: number }
  /** One pair more would have lowered the total, which was to count first. */
  | { kind: 'total' };

export type Waiting = { person: Person; why: Why };

type Places = { mentor: number; mentee: number };

/** Everybody who is left without a partner, and why; who has one but room for another is not among them. */
export function waitingIn(
  pool: Pool,
  settled: readonly Places[],
  rest: readonly Places[],
  first: 'pairs' | 'total',
): Waiting[] {
  const mentors = tally(
    pool.mentors.people.map(({ room }) => room),
    settled,
    rest,
    ({ mentor }) => mentor,
  );
  const mentees = tally(
    pool.mentees.people.map(() => 1),
    settled,
    rest,
    ({ mentee }) => mentee,
  );
  const left = (role: 'mentor' | 'mentee'): Waiting[] => {
    const [own, other] = role === 'mentor' ? [mentors, mentees] : [mentees, mentors];
    const side = role === 'mentor' ? pool.mentors : pool.mentees;
    const lacking = own.wanting.length - other.places;
    return own.alone.map((place) => ({
      person: personAt(side, place).person,
      why: whyOf(pool, role, place, other, { lacking, first }),
    }));
  };
  return [...left('mentee'), ...left('mentor')];
}

/** One role after the settled pairs, and after all. */
type Tally = {
  /** Who has room after the settled pairs, and room for how many in all. */
  open: number[];
  places: number;
  /** Who has room and nobody yet, after the settled pairs and after all. */
  wanting: number[];
  alone: number[];
};

function tally(
  room: readonly number[],
  settled: readonly Places[],
  rest: readonly Places[],
  placeOf: (pair: Places) => number,
): Tally {
  const before = countsOf(settled.map(placeOf));
  const after = countsOf([...settled, ...rest].map(placeOf));
  const all = [...room.keys()];
  const open = all.filter((place) => (room[place] ?? 0) > (before.get(place) ?? 0));
  return {
    open,
    places: open.reduce((sum, place) => sum + (room[place] ?? 0) - (before.get(place) ?? 0), 0),
    wanting: all.filter((place) => !before.has(place)),
    alone: all.filter((place) => !after.has(place)),
  };
}

function countsOf(places: readonly number[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const place of places) counts.set(place, (counts.get(place) ?? 0) + 1);
  return counts;
}

function whyOf(
  { rules }: Pool,
  role: 'mentor' | 'mentee',
  place: number,
  other: Tally,
  { lacking, first }: { lacking: number; first: 'pairs' | 'total' },
): Why {
  if (other.open.length === 0) return { kind: 'nobody' };
  const refused = countsOf(
    other.open.map((partner) => {
      const refusal = role === 'mentor' ? rules.refusalOf(place, partner) : rules.refusalOf(partner, place);
      return refusal === null ? -1 : refusals.indexOf(refusal);
    }),
  );
  const possible = refused.get(-1) ?? 0;
  if (possible === 0) {
    const by = refusals.map((refusal, at): [Refusal, number] => [refusal, refused.get(at) ?? 0]);
    return { kind: 'ruled-out', by: Object.fromEntries(by.filter(([, count]) => count > 0)) };
  }
  if (first === 'total' && (lacking <= 0 || other.alone.length > 0)) return { kind: 'total' };
  return lacking > 0 ? { kind: 'odd', lacking } : { kind: 'taken', possible };
}
