import type { Temporal } from 'temporal-polyfill';
import type { Id } from '../ids.ts';
import type { Visibility } from './definition.ts';
import { LEAST_PEOPLE, sight } from './visibility.ts';

/** Who is somebody's classic mentor for a wish, and since when. */
export type Found = { pairId: Id<'pair'>; participantId: Id<'par'>; name: string; since: Temporal.Instant };

/** What somebody would have a classic mentor answer (M19): a topic, and words of their own if they added any. */
export type Wish = {
  id: Id<'prm'>;
  at: Temporal.Instant;
  participantId: Id<'par'>;
  name: string;
  role: 'mentor' | 'mentee';
  topic: { value: string; visibility: Visibility };
  words: { value: string; visibility: Visibility } | null;
  /** Once the coordinator has made a classic pair for it. */
  found: Found | null;
};

/** A wish of somebody whom the coordinator may know by name, in as much of their words as they let be read. */
export type NamedWish = Pick<Wish, 'id' | 'at' | 'participantId' | 'name' | 'role' | 'found'> & {
  topic: string;
  words: string | null;
};

/** How many people wish for a topic, for how many nobody has been found yet, and who of them the coordinator may know. */
export type Demand = { topic: string; count: number; open: number; people: NamedWish[] };

/**
 * What the coordinator sees of such wishes, the topics in their order: who let it be known, by name; those who did so
 * without their name only as a figure, and only where they are enough not to be picked out (P6).
 */
export function demandIn(topics: readonly string[], wishes: readonly Wish[]): Demand[] {
  return topics.flatMap((topic) => {
    const about = lastOfEach(wishes.filter(({ topic: { value } }) => value === topic));
    const named = about.filter((wish) => seen(wish.topic) === 'named');
    const nameless = about.filter((wish) => seen(wish.topic) === 'nameless').length;
    const unnamed = nameless >= LEAST_PEOPLE ? nameless : 0;
    const count = named.length + unnamed;
    if (count === 0) return [];
    const open = named.filter(({ found }) => found === null).length + unnamed;
    return [{ topic, count, open, people: named.map(namedWish) }];
  });
}

function namedWish({ id, at, participantId, name, role, found, topic, words }: Wish): NamedWish {
  const read = words !== null && seen(words) === 'named' ? words.value : null;
  return { id, at, participantId, name, role, found, topic: topic.value, words: read };
}

/** Whoever wishes for the same thing again is still one; what they said last counts. */
function lastOfEach(wishes: readonly Wish[]): Wish[] {
  return [...new Map(wishes.map((wish) => [wish.participantId, wish])).values()];
}

function seen({ visibility }: { visibility: Visibility }) {
  return sight(visibility, 'coordinator');
}
