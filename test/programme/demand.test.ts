import { describe, expect, it } from 'vitest';
import type { Visibility } from '../../src/programme/definition.ts';
import { demandIn, type Wish } from '../../src/programme/demand.ts';
import { LEAST_PEOPLE } from '../../src/programme/visibility.ts';
import { numbered, THURSDAY } from '../people.ts';

const wish = (number: number, topic: string, visibility: Visibility, words: Wish['words'] = null): Wish => ({
  id: numbered('prm', number),
  at: THURSDAY,
  found: null,
  participantId: numbered('par', number),
  name: `Person ${number}`,
  role: 'mentee',
  topic: { value: topic, visibility },
  words,
});

const topics = ['family', 'own'];
const counted = (...wishes: Wish[]) =>
  demandIn(topics, wishes).map(({ topic, count, people }) => [topic, count, people.map(({ name }) => name)]);

describe('what a classic mentor is sought for', () => {
  it('is counted by topic, in the order of the topics, and nothing stands there that nobody wants', () => {
    expect(counted(wish(1, 'own', 'confidential'), wish(2, 'family', 'coordinator'))).toEqual([
      ['family', 1, ['Person 2']],
      ['own', 1, ['Person 1']],
    ]);
    expect(counted(wish(1, 'own', 'confidential'), wish(2, 'own', 'confidential'))).toEqual([
      ['own', 2, ['Person 1', 'Person 2']],
    ]);
  });

  it('counts one who says it again once, and what they said last', () => {
    const words = (value: string) => ({ value, visibility: 'confidential' }) as const;
    const found = demandIn(topics, [
      wish(1, 'own', 'confidential', words('Old')),
      wish(1, 'own', 'confidential', words('New')),
    ]);
    expect(found).toMatchObject([{ count: 1, people: [{ words: 'New' }] }]);
  });

  it('is open until somebody was found, whoever asks again included', () => {
    const found = { pairId: numbered('pair', 1), participantId: numbered('par', 7), name: 'Els', since: THURSDAY };
    const fulfilled = { ...wish(1, 'own', 'confidential'), found };
    const demand = demandIn(topics, [fulfilled, wish(2, 'own', 'confidential')]);
    expect(demand).toMatchObject([{ count: 2, open: 1, people: [{ found }, { found: null }] }]);
    const again = demandIn(topics, [fulfilled, wish(1, 'own', 'confidential')]);
    expect(again).toMatchObject([{ count: 1, open: 1, people: [{ found: null }] }]);
  });

  it.each(['private', 'pair'] as const)('does not count what is %s', (visibility) => {
    expect(counted(...[1, 2, 3, 4, 5, 6].map((number) => wish(number, 'own', visibility)))).toEqual([]);
  });

  it('counts those who would not be named only where they are enough, and never names them', () => {
    const nameless = Array.from({ length: LEAST_PEOPLE }, (_, number) => wish(number, 'own', 'anonymous'));
    expect(counted(...nameless)).toEqual([['own', LEAST_PEOPLE, []]]);
    expect(counted(...nameless.slice(1))).toEqual([]);
    expect(counted(...nameless.slice(1), wish(9, 'own', 'confidential'))).toEqual([['own', 1, ['Person 9']]]);
  });

  it('keeps the words of whoever is named, but not their words', () => {
    const hidden = wish(1, 'own', 'confidential', { value: 'Secret', visibility: 'pair' });
    expect(demandIn(topics, [hidden])).toMatchObject([{ people: [{ name: 'Person 1', words: null }] }]);
  });
});
