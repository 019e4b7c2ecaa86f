import { expect, it } from 'vitest';
import { type Visibility, visibilities } from '../../src/programme/definition.ts';
import { sight } from '../../src/programme/visibility.ts';

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
