import { describe, expect, it } from 'vitest';
import { languages } from '../../src/language.ts';
import { meritOf } from './measure.ts';
import { sets } from './sets.ts';

describe.each(languages)('the labelled scopes in %s', (language) => {
  const set = sets[language];

  it('are sixty at least, half of them vague, half of them held out', () => {
    const among = (scopes: typeof set) => scopes.filter(({ vague }) => vague).length / scopes.length;
    const [held, tuned] = [set.filter(({ held }) => held), set.filter(({ held }) => !held)];
    expect(Math.min(held.length, tuned.length)).toBeGreaterThanOrEqual(30);
    for (const half of [held, tuned]) expect(Math.abs(among(half) - 0.5)).toBeLessThan(0.05);
  });

  it('are all different', () => {
    expect(new Set(set.map(({ question }) => question.toLowerCase())).size).toBe(set.length);
  });

  it('are told apart by the check, and whoever is sharp is seldom bothered', () => {
    for (const half of ['tuned', 'held'] as const) {
      const { precision, recall } = meritOf(set, half);
      expect(precision, `precision, ${half}`).toBeGreaterThanOrEqual(0.92);
      expect(recall, `recall, ${half}`).toBeGreaterThanOrEqual(0.88);
    }
  });
});
