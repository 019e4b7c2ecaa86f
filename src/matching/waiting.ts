import type { Person } from '../programme/cohort.ts';
import { type Pool, personAt } from './pool.ts';
import { type Refusal, refusals } from './rules.ts';
import type { Side } from './side.ts';

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

/**
 * Everybody who is left without a partner, and why; who has one, now or before, but room for another is not
 * among them.
 */
export function waitingIn(
  pool: Pool,
  settled: readonly Places[],
  rest: readonly Places[],
  first: 'pairs' | 'total',
): Waiting[] {
  const all = [...settled, ...rest];
  const mentors = tally(pool.mentors, settled, all, ({ mentor }) => mentor);
  const mentees = tally(pool.mentees, settled, all, ({ mentee }) => mentee);
  const left = (role: 'mentor' | 'mentee'): Waiting[] => {
    const [own, other] = role === 'mentor' ? [mentors, mentees] : [mentees, mentors];
    const side = role === 'mentor' ? pool.mentors : pool.mentees;
    const lacking = own.wanting - other.places;
    return own.alone.map((place) => ({
      person: personAt(side, place).person,
      why: whyOf(pool, role, place, other, { lacking, first }),
    }));
  };
  return [...left('mentee'), ...left('mentor')];
}

/** How one role stands after the settled pairs, and after all. */
type Tally = {
  /** After the settled pairs: how many have nobody, who has room, and room for how many in all. */
  wanting: number;
  open: number[];
  places: number;
  /** After all: who has nobody, and how many have room. */
  alone: number[];
  roomy: number;
};

function tally(
  { people }: Side,
  settled: readonly Places[],
  all: readonly Places[],
  placeOf: (pair: Places) => number,
): Tally {
  const [before, after] = [countsOf(settled.map(placeOf)), countsOf(all.map(placeOf))];
  const stand = people.map(({ room, pairs }, place) => {
    const [first, last] = [before.get(place) ?? 0, after.get(place) ?? 0];
    return { place, room: room - first, left: room - last, wants: pairs + first === 0, alone: pairs + last === 0 };
  });
  const open = stand.filter(({ room }) => room > 0);
  return {
    wanting: stand.filter(({ wants }) => wants).length,
    open: open.map(({ place }) => place),
    places: open.reduce((sum, { room }) => sum + room, 0),
    alone: stand.filter(({ alone }) => alone).map(({ place }) => place),
    roomy: stand.filter(({ left }) => left > 0).length,
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
  if (first === 'total' && other.roomy > 0) return { kind: 'total' };
  return lacking > 0 ? { kind: 'odd', lacking } : { kind: 'taken', possible };
}
