import { describe, expect, it } from 'vitest';
import { isLowOrFalling } from '../../src/programme/signals.ts';

describe('an answer about trust (M21)', () => {
  it.each([
    { share: 0, before: null, worries: true },
    { share: 0.25, before: null, worries: true },
    { share: 0.26, before: null, worries: false },
    { share: 0.25, before: 0, worries: true },
    { share: 0.5, before: 1, worries: true },
    { share: 0.5, before: 0.75, worries: false },
    { share: 0.5, before: 0, worries: false },
    { share: 1, before: null, worries: false },
  ])('at $share after $before worries: $worries', ({ share, before, worries }) => {
    expect(isLowOrFalling(share, before)).toBe(worries);
  });

  it('falls by half a scale on every scale, whatever its fractions are', () => {
    const wrong: string[] = [];
    for (let marks = 1; marks <= 20; marks += 1) {
      for (let before = 0; before <= marks; before += 1) {
        for (let mark = 0; mark <= marks; mark += 1) {
          const worries = 4 * mark <= marks || 2 * (before - mark) >= marks;
          if (isLowOrFalling(mark / marks, before / marks) !== worries) wrong.push(`${before} to ${mark} of ${marks}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });
});
