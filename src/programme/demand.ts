import type { Id } from '../ids.ts';
import type { Visibility } from './definition.ts';
import { LEAST_PEOPLE, sight } from './visibility.ts';

/** What somebody would have a classic mentor answer (M19): a topic, and words of their own if they added any. */
export type Wish = {
  participantId: Id<'par'>;
  name: string;
  role: 'mentor' | 'mentee';
  topic: { value: string; visibility: Visibility };
  words: { value: string; visibility: Visibility } | null;
};

/** How many people wish for a topic, and who of them the coordinator may know by name. */
export type Demand = {
  topic: string;
  count: number;
  people: { participantId: Id<'par'>; name: string; role: 'mentor' | 'mentee'; words: string | null }[];
};

/**
 * What the coordinator sees of such wishes, the topics in their order: who let it be known, by name; those who did so
 * without their name only as a figure, and only where they are enough not to be picked out (P6).
 */
export function demandIn(topics: readonly string[], wishes: readonly Wish[]): Demand[] {
  return topics.flatMap((topic) => {
    const about = lastOfEach(wishes.filter(({ topic: { value } }) => value === topic));
    const named = about.filter((wish) => seen(wish.topic) === 'named');
    const nameless = about.filter((wish) => seen(wish.topic) === 'nameless').length;
    const count = named.length + (nameless >= LEAST_PEOPLE ? nameless : 0);
    if (count === 0) return [];
    const people = named.map(({ participantId, name, role, words }) => ({
      participantId,
      name,
      role,
      words: words !== null && seen(words) === 'named' ? words.value : null,
    }));
    return [{ topic, count, people }];
  });
}

/** Whoever wishes for the same thing again is still one; what they said last counts. */
function lastOfEach(wishes: readonly Wish[]): Wish[] {
  return [...new Map(wishes.map((wish) => [wish.participantId, wish])).values()];
}

function seen({ visibility }: { visibility: Visibility }) {
  return sight(visibility, 'coordinator');
}
