import { expect, it } from 'vitest';
import { type Visibility, visibilities } from '../../src/programme/definition.ts';
import { isWider, sight } from '../../src/programme/visibility.ts';

/** What the pair and the coordinator see of an answer; its author sees it whatever was chosen. */
const seen: Record<Visibility, [pair: ReturnType<typeof sight>, coordinator: ReturnType<typeof sight>]> = {
  private: ['nothing', 'nothing'],
  pair: ['named', 'nothing'],
  coordinator: ['named', 'named'],
  anonymous: ['named', 'nameless'],
  confidential: ['nothing', 'named'],
};

it.each(visibilities)('an answer that is %s is seen by those who may see it, and nobody else', (visibility) => {
  const [pair, coordinator] = seen[visibility];
  expect(sight(visibility, 'author')).toBe('named');
  expect(sight(visibility, 'pair')).toBe(pair);
  expect(sight(visibility, 'coordinator')).toBe(coordinator);
});

it('an answer is wider than another when anybody but its author sees more of it', () => {
  const wider = Object.fromEntries(
    visibilities.map((one) => [one, visibilities.filter((other) => isWider(one, other))]),
  );
  expect(wider).toEqual({
    private: [],
    pair: ['private', 'confidential'],
    coordinator: ['private', 'pair', 'anonymous', 'confidential'],
    anonymous: ['private', 'pair', 'confidential'],
    confidential: ['private', 'pair', 'anonymous'],
  });
});
