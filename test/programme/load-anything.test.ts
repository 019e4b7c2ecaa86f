import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Problem } from '../../src/problem.ts';
import { loadProgramme } from '../../src/programme/load.ts';
import { reverseMentoring } from '../../src/programmes/reverse-mentoring/index.ts';
import { small } from './small.ts';

type Place = readonly (string | number)[];

/** Every place in a definition: each can be taken away, or hold something else. */
function placesIn(value: unknown, at: Place = []): Place[] {
  if (typeof value !== 'object' || value === null) return [at];
  const inside = Array.isArray(value)
    ? value.flatMap((one, index) => placesIn(one, [...at, index]))
    : Object.entries(value).flatMap(([name, one]) => placesIn(one, [...at, name]));
  return [at, ...inside];
}

/** A copy with something else in one place; whatever is on the way may be gone by then. */
function spoilt(definition: unknown, [name, ...rest]: Place, value: unknown): unknown {
  if (name === undefined) return value;
  if (typeof definition !== 'object' || definition === null) return definition;
  const inside = spoilt(Reflect.get(definition, name), rest, value);
  if (Array.isArray(definition)) return definition.map((one, at) => (at === name ? inside : one));
  return Object.fromEntries(
    Object.entries(definition).flatMap(([key, one]) =>
      key !== name ? [[key, one]] : inside === undefined ? [] : [[key, inside]],
    ),
  );
}

/** What somebody may write by accident, or to see what happens. */
const anything = fc.oneof(
  fc.constant(undefined),
  fc.anything({ maxDepth: 2 }),
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom(
    '{',
    "'{name}'",
    '{name, plural}',
    '-P3D',
    'P1Y2M3DT4H',
    'scope.question',
    '__proto__',
    'constructor',
    'both',
  ),
  fc.integer(),
);

function loads(input: unknown): string {
  try {
    loadProgramme(input);
    return 'a programme';
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    expect(error.mistakes.length).toBeGreaterThan(0);
    for (const { where, wrong, mend } of error.mistakes) expect([where, wrong, mend]).not.toContain('');
    return 'a problem';
  }
}

describe('whatever somebody writes is a programme or a problem, never a crash', () => {
  it.each([
    ['the small programme', small, 600],
    ['reverse mentoring', reverseMentoring, 60],
  ])('%s, altered in up to four places', { timeout: 60_000 }, (_name, definition, numRuns) => {
    const places = placesIn(definition);
    const alteration = fc.record({ place: fc.constantFrom(...places), value: anything });
    fc.assert(
      fc.property(fc.array(alteration, { minLength: 1, maxLength: 4 }), (alterations) => {
        const input = alterations.reduce<unknown>((sofar, { place, value }) => spoilt(sofar, place, value), definition);
        expect(['a programme', 'a problem']).toContain(loads(input));
      }),
      { numRuns },
    );
  });

  it('anything at all', () => {
    fc.assert(
      fc.property(
        fc.anything({ withNullPrototype: true, withBigInt: true, withMap: true, withDate: true }),
        (input) => loads(input) === 'a problem',
      ),
    );
  });
});

describe('what is loaded is what was written', () => {
  it('also when it went through JSON', () => {
    expect(loadProgramme(JSON.parse(JSON.stringify(small)))).toEqual(small);
  });
});
