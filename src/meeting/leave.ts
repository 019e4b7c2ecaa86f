import type { Temporal } from 'temporal-polyfill';
import type { Change } from '../programme/change.ts';
import { type Cohort, type PairKind, type Person, partnerOf } from '../programme/cohort.ts';
import type { Programme } from '../programme/definition.ts';
import { matchAgain } from '../programme/pairing.ts';
import type { Fresh } from '../programme/situation.ts';
import { type Parting, part } from './part.ts';

/** All that a decision about a person leaving looks at. `pairs` are those of the person that are not over. */
export type Leaving = {
  programme: Programme;
  cohort: Cohort;
  coordinator: Person;
  person: Person;
  pairs: readonly Pick<Parting, 'pair' | 'sessions' | 'place' | 'carriers'>[];
  /** Why, in their own words, for the coordinator alone. */
  why: string | null;
};

/**
 * Somebody leaves (M24): nothing more is sent to them, the other half of each pair is told kindly and
 * a new match is sought, for a reverse pair, and the coordinator knows.
 */
export function leave(leaving: Leaving, now: Temporal.Instant, fresh: Fresh): Change[] {
  const { person, pairs, coordinator, why } = leaving;
  if (person.role === 'coordinator') throw new Error(`A coordinator does not leave by letter: ${person.id}`);
  const partnersIn = (kind: PairKind) =>
    pairs.filter(({ pair }) => pair.kind === kind).map(({ pair }) => partnerOf(pair, person).name);
  const partners = partnersIn('reverse');
  return [
    { kind: 'person-moved', id: person.id, version: person.version, to: { state: 'left' } },
    ...pairs.flatMap((one) => separate(leaving, one, now, fresh)),
    ...(partners.length > 0 ? matchAgain(leaving, now, fresh) : []),
    { kind: 'person-prompts-cancelled', participantId: person.id, why: 'left', at: now },
    {
      kind: 'letter',
      letter: {
        kind: 'notice',
        to: coordinator,
        notice: {
          kind: 'somebody-left',
          who: person.name,
          role: person.role,
          partners,
          classic: partnersIn('classic'),
          why,
        },
      },
    },
  ];
}

/** A pair that was only proposed has nothing to look back on: the search for the other half goes on. */
function separate(
  { programme, cohort, person }: Leaving,
  one: Leaving['pairs'][number],
  now: Temporal.Instant,
  fresh: Fresh,
): Change[] {
  const { pair } = one;
  if (pair.state === 'active') return part({ programme, cohort, ...one }, { why: 'left', by: person }, now, fresh);
  return [
    {
      kind: 'pair-moved',
      id: pair.id,
      version: pair.version,
      to: { state: 'ended', why: 'left', by: person.id, at: now },
    },
    { kind: 'pair-prompts-cancelled', pairId: pair.id, why: 'pair-ended', at: now },
    {
      kind: 'letter',
      letter: { kind: 'notice', to: partnerOf(pair, person), notice: { kind: 'search-goes-on' } },
    },
  ];
}
