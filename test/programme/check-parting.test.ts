import { describe, expect, it } from 'vitest';
import { reverseMentoring } from '../../src/programmes/reverse-mentoring/index.ts';
import { type Alterations, altered } from './altered.ts';
import { mistakesBesidesWords } from './mistakes.ts';

const mistakesWith = (alterations: Alterations) => mistakesBesidesWords(altered(reverseMentoring, alterations));

describe('an early end', () => {
  it('is fine as it is', () => {
    expect(mistakesWith({})).toEqual([]);
  });

  it.each<[what: string, alterations: Alterations, where: string, says: string]>([
    ['nothing at the top', { parting: undefined }, 'steps.still-there.moment', 'nothing says when "quiet" is'],
    ['an unknown question', { 'parting.stops[1]': 'stop.gong' }, 'parting.stops[1]', 'Did you mean "going"?'],
    ['another kind of question', { 'parting.stops[1]': 'ask.question' }, 'parting.stops[1]', 'options are on, stop'],
    [
      'a question that no silent pair gets',
      { 'steps.stop.moment': { whenever: 'always' } },
      'parting.stops[1]',
      'not asked of a pair that may stop',
    ],
    ['another partner by another answer', { 'parting.again[0]': 'faded.reason' }, 'parting.again[0]', '"yesno"'],
    [
      'another partner for who was left',
      { 'parting.again[0]': 'proposal.consent' },
      'parting.again[0]',
      'whose kind is "yesno"',
    ],
    [
      'a question of one half',
      { 'steps.still-there.audience': 'mentee' },
      'steps.still-there.audience',
      'Make it "both"',
    ],
    ['an end without a word', { 'steps.freed.moment': { after: 'pair' } }, 'parting', 'no step comes after "freed"'],
    [
      'a silence that nothing stops',
      { 'parting.stops': ['stop.going'] },
      'steps.still-there',
      'nothing says what stops it',
    ],
    ['nobody who looks', { 'steps.check.does': 'digest' }, 'parting', 'nothing looks after the pairs'],
  ])('with %s', (_what, alterations, where, says) => {
    const found = mistakesWith(alterations);
    expect(
      found.some((mistake) => mistake.startsWith(`${where}: `) && mistake.includes(says)),
      found.join('\n'),
    ).toBe(true);
  });
});
