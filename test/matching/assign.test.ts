import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assign } from '../../src/matching/assign.ts';

const NO = Number.NEGATIVE_INFINITY;

/** The best by trying everything: most pairs first, then the highest total. */
function byBruteForce(
  scores: readonly (readonly number[])[],
  row = 0,
  taken = new Set<number>(),
): { matched: number; total: number } {
  if (row === scores.length) return { matched: 0, total: 0 };
  let best = byBruteForce(scores, row + 1, taken);
  for (const [column, score] of (scores[row] ?? []).entries()) {
    if (score === NO || taken.has(column)) continue;
    const rest = byBruteForce(scores, row + 1, new Set([...taken, column]));
    const here = { matched: rest.matched + 1, total: rest.total + score };
    if (here.matched > best.matched || (here.matched === best.matched && here.total > best.total)) best = here;
  }
  return best;
}

const matrices = fc
  .record({ rows: fc.integer({ min: 0, max: 5 }), columns: fc.integer({ min: 0, max: 5 }) })
  .chain(({ rows, columns }) =>
    fc.array(
      fc.array(fc.oneof(fc.integer({ min: 0, max: 6 }), fc.constant(NO)), { minLength: columns, maxLength: columns }),
      {
        minLength: rows,
        maxLength: rows,
      },
    ),
  );

const run = (matrix: readonly (readonly number[])[]) =>
  assign({ scores: Float64Array.from(matrix.flat()), rows: matrix.length, columns: matrix[0]?.length ?? 0 });

describe('assign', () => {
  it('makes as many pairs as can be, of the highest total', () => {
    fc.assert(
      fc.property(matrices, (matrix) => {
        const { matched, total } = run(matrix);
        expect({ matched, total }).toEqual(byBruteForce(matrix));
      }),
    );
  });

  it('uses each mentor once and never an inadmissible pair', () => {
    fc.assert(
      fc.property(matrices, (matrix) => {
        const used = [...run(matrix).assignment].flatMap((column, row) => (column < 0 ? [] : [{ row, column }]));
        expect(new Set(used.map(({ column }) => column)).size).toBe(used.length);
        for (const { row, column } of used) expect(matrix[row]?.[column]).not.toBe(NO);
      }),
    );
  });

  it('leaves somebody over who has nobody, without taking a partner from another', () => {
    expect([
      ...run([
        [NO, NO],
        [NO, 1],
      ]).assignment,
    ]).toEqual([-1, 1]);
  });
});
