import type { Temporal } from 'temporal-polyfill';
import type { Change } from './change.ts';
import { type Cohort, type Pair, type Person, partnerOf } from './cohort.ts';
import type { Programme } from './definition.ts';
import { matchAgain } from './pairing.ts';
import type { Fresh } from './situation.ts';

/** All that a decision about a person leaving looks at. `pairs` are those of the person that are not over. */
export type Leaving = {
  programme: Programme;
  cohort: Cohort;
  coordinator: Person;
  person: Person;
  pairs: readonly Pair[];
};

/**
 * Somebody leaves (M24): nothing more is sent to them, the other half of each pair is told kindly and
 * a new match is sought, for a reverse pair, and the coordinator knows.
 */
export function leave(leaving: Leaving, now: Temporal.Instant, fresh: Fresh): Change[] {
  const { person, pairs, coordinator } = leaving;
  if (person.role === 'coordinator') throw new Error(`A coordinator does not leave by letter: ${person.id}`);
  const parted = pairs.filter(({ kind }) => kind === 'reverse');
  const partners = parted.map((pair) => partnerOf(pair, person).name);
  const classic = pairs.filter(({ kind }) => kind === 'classic').map((pair) => partnerOf(pair, person).name);
  return [
    { kind: 'person-moved', id: person.id, version: person.version, to: { state: 'left' } },
    ...pairs.flatMap((pair) => separate(leaving, pair, now)),
    ...(parted.length > 0 ? matchAgain(leaving, now, fresh) : []),
    { kind: 'person-prompts-cancelled', participantId: person.id, why: 'left', at: now },
    {
      kind: 'letter',
      letter: {
        kind: 'notice',
        to: coordinator,
        notice: { kind: 'somebody-left', who: person.name, role: person.role, partners, classic },
      },
    },
  ];
}

function separate(leaving: Leaving, pair: Pair, now: Temporal.Instant): Change[] {
  const { person } = leaving;
  return [
    { kind: 'pair-moved', id: pair.id, version: pair.version, to: { state: 'ended', why: 'left', at: now } },
    { kind: 'pair-prompts-cancelled', pairId: pair.id, why: 'pair-ended', at: now },
    {
      kind: 'letter',
      letter: {
        kind: 'notice',
        to: partnerOf(pair, person),
        notice:
          pair.state === 'active'
            ? { kind: 'partner-left', partner: person.name, searching: pair.kind === 'reverse' }
            : { kind: 'search-goes-on' },
      },
    },
  ];
}
