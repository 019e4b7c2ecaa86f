import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assign } from '../../src/matching/assign.ts';
import { type Board, byBruteForce, type Merit, meritOf, NO, optionsOf, scoresOf } from './brute-force.ts';

const run = (board: Board) => assign(scoresOf(board), optionsOf(board));

/** The merit as `assign` reports it, its worst pair read off the pairs; a pair that is not allowed throws. */
function merit(board: Board): Merit {
  const { assignment, matched, total } = run(board);
  return { matched, total, worst: meritOf(board, assignment).worst };
}

const orders = ['pairs', 'total'] as const;

/** An assertion for each of many boards costs more than the match: only a difference comes to one. */
function compare(board: Board): void {
  const found = merit(board);
  const best = byBruteForce(board);
  if (found.matched !== best.matched || found.total !== best.total || found.worst !== best.worst) {
    expect({ board, ...found }).toEqual({ board, ...best });
  }
}

/** All boards of a size over some values. */
function* allBoards(height: number, columns: number, values: readonly number[]): Iterable<Board> {
  const cells = height * columns;
  for (let index = 0; index < values.length ** cells; index += 1) {
    const at = (cell: number) => values[Math.floor(index / values.length ** cell) % values.length] ?? NO;
    const rows = Array.from({ length: height }, (_, row) =>
      Array.from({ length: columns }, (_, column) => at(row * columns + column)),
    );
    yield { rows, columns };
  }
}

function boards(score: fc.Arbitrary<number>, largest = 6): fc.Arbitrary<Board> {
  const size = fc.integer({ min: 0, max: largest });
  return fc
    .record({ height: size, columns: size, rare: fc.integer({ min: 0, max: 3 }) })
    .chain(({ height, columns, rare }) =>
      fc.record({
        rows: fc.array(
          fc.array(fc.oneof({ weight: 2, arbitrary: score }, { weight: rare, arbitrary: fc.constant(NO) }), {
            minLength: columns,
            maxLength: columns,
          }),
          { minLength: height, maxLength: height },
        ),
        columns: fc.constant(columns),
        capacities: fc.oneof(
          fc.constant(Array(columns).fill(1)),
          fc.array(fc.integer({ min: 0, max: 3 }), { minLength: columns, maxLength: columns }),
        ),
        first: fc.constantFrom(...orders),
        sharing: fc.constantFrom(0, 0, 1, 2),
      }),
    );
}

/** Boards on which most matches are as good as each other: a score is what the mentee and what the mentor brings, or little less. */
const fullOfTies: fc.Arbitrary<Board> = fc
  .record({ height: fc.integer({ min: 1, max: 5 }), columns: fc.integer({ min: 1, max: 6 }) })
  .chain(({ height, columns }) =>
    fc
      .record({
        mentees: fc.array(fc.nat(7), { minLength: height, maxLength: height }),
        mentors: fc.array(fc.oneof(fc.constant(0), fc.nat(7)), { minLength: columns, maxLength: columns }),
        less: fc.array(fc.constantFrom(NO, NO, 0, 0, 0, 0, 1, 3), {
          minLength: height * columns,
          maxLength: height * columns,
        }),
        capacities: fc.array(fc.constantFrom(1, 1, 1, 2), { minLength: columns, maxLength: columns }),
        first: fc.constantFrom(...orders),
        sharing: fc.constantFrom(0, 0, 1, 2),
      })
      .map(({ mentees, mentors, less, ...rest }) => ({
        ...rest,
        columns,
        rows: mentees.map((mentee, row) =>
          mentors.map((mentor, column) => {
            const off = less[row * columns + column] ?? 0;
            return off === NO ? NO : mentee + mentor - off;
          }),
        ),
      })),
  );

const few = fc.integer({ min: -2, max: 3 });
const whole = fc.integer({ min: 0, max: 100_000 });
const anyNumber = fc.oneof(
  fc.double({ min: -1e6, max: 1e6, noNaN: true }),
  fc.double({ min: -1, max: 1, noNaN: true }),
  fc.integer({ min: -20, max: 20 }).map((tenths) => tenths / 10),
  fc.integer({ min: 1, max: 20 }).map((thousandths) => thousandths / 1000),
);

describe('the best match of all, against trying everything', () => {
  it.each([
    [1, 3, [NO, -1, 0, 1]],
    [3, 1, [NO, -1, 0, 1]],
    [2, 2, [NO, -1, 0, 1, 2]],
    [2, 3, [NO, 0, 1, 2]],
    [3, 2, [NO, 0, 1, 2]],
    [3, 3, [NO, 0, 1]],
  ])('on every board of %i × %i over %j', (height, columns, values) => {
    for (const board of allBoards(height, columns, values)) {
      for (const first of orders) compare({ ...board, first });
    }
  });

  it('on every board of 3 × 2 where one mentor takes two, free and at a cost', () => {
    for (const board of allBoards(3, 2, [NO, 0, 1, 3])) {
      for (const first of orders) {
        for (const sharing of [0, 1, 2]) compare({ ...board, capacities: [2, 1], first, sharing });
      }
    }
  });

  it.each([
    ['few values', few],
    ['scores as the product has them', whole],
  ])('on boards up to 6 × 6, %s: pairs, total and the worst-off', (_, score) => {
    fc.assert(
      fc.property(boards(score), (board) => {
        expect(merit(board)).toEqual(byBruteForce(board));
      }),
      { numRuns: 300 },
    );
  });

  it('on boards full of ties: pairs, total and the worst-off', () => {
    fc.assert(
      fc.property(fullOfTies, (board) => {
        expect(merit(board)).toEqual(byBruteForce(board));
      }),
      { numRuns: 1_000 },
    );
  });

  it.each<[string, Board]>([
    [
      'somebody has to make room in a full mentor for the worst-off to move',
      {
        columns: 6,
        rows: [
          [NO, 3, 4, 6, 7, NO],
          [NO, 7, 8, 10, 11, NO],
          [2, NO, NO, 3, NO, 8],
          [4, 3, 5, 7, NO, 10],
          [6, 6, NO, 9, 10, 12],
        ],
      },
    ],
    [
      'two have to make room, one after the other',
      {
        columns: 6,
        rows: [
          [NO, 8, 9, NO, NO, 9],
          [13, 8, NO, 9, 5, 9],
          [9, 5, 5, NO, 5, 6],
          [7, NO, 3, 3, 2, 2],
          [6, NO, NO, 5, 1, 5],
        ],
      },
    ],
    [
      'the first better worst pair is not the best',
      {
        columns: 5,
        first: 'total',
        rows: [
          [13, NO, 11, NO, 7],
          [NO, 8, 9, 6, 5],
          [8, 5, 3, 3, 2],
          [NO, 5, 6, 3, 2],
          [7, 4, 5, 2, NO],
        ],
      },
    ],
    [
      'one more mentee costs as much as the pair brings',
      {
        columns: 2,
        rows: [
          [NO, NO],
          [4, NO],
          [0, 0],
        ],
        capacities: [2, 1],
        first: 'total',
        sharing: 1,
      },
    ],
  ])('when %s', (_, board) => {
    expect(merit(board)).toEqual(byBruteForce(board));
  });

  it('on boards of any numbers: no lower a total, but for the last digits of the largest score', () => {
    fc.assert(
      fc.property(boards(anyNumber, 5), (board) => {
        const found = merit(board);
        const best = byBruteForce(board);
        const sizes = board.rows.flat().filter(Number.isFinite).map(Math.abs);
        const digits = Math.max(0, ...sizes) * 1e-13;
        if (board.first === 'pairs') expect(found.matched).toBe(best.matched);
        expect(found.total).toBeGreaterThanOrEqual(best.total - digits);
        expect(Math.abs(found.total - meritOf(board, run(board).assignment).total)).toBeLessThanOrEqual(digits);
      }),
      { numRuns: 300 },
    );
  });

  it('takes totals that only rounding tells apart for the same, and looks at the worst-off', () => {
    expect(0.3 + 0.6).toBeLessThan(0.1 + 0.8);
    const rows = [
      [0.1, 0.3],
      [0.6, 0.8],
    ];
    expect([...run({ rows, columns: 2 }).assignment]).toEqual([1, 0]);
  });
});

describe('a match', () => {
  it('leaves somebody over who has nobody, without taking a partner from another', () => {
    const rows = [
      [NO, NO],
      [NO, 1],
    ];
    expect([...run({ rows, columns: 2 }).assignment]).toEqual([-1, 1]);
  });

  it('makes a bad pair rather than none, unless the total comes first', () => {
    const rows = [
      [9, 1],
      [8, NO],
    ];
    expect(merit({ rows, columns: 2 })).toEqual({ matched: 2, total: 9, worst: 1 });
    const dear = { rows: [[5, -1]], columns: 2, capacities: [0, 1] };
    expect(merit(dear)).toEqual({ matched: 1, total: -1, worst: -1 });
    expect(merit({ ...dear, first: 'total' })).toEqual({ matched: 0, total: 0, worst: Number.POSITIVE_INFINITY });
  });

  it('makes every pair that costs nothing, also when the total comes first', () => {
    expect(merit({ rows: [[0], [0]], columns: 1, capacities: [2], first: 'total' }).matched).toBe(2);
  });

  it('spreads mentees over mentors when sharing costs more than the better score brings', () => {
    const rows = [
      [10, 8],
      [10, 8],
    ];
    const shared = { rows, columns: 2, capacities: [2, 2] };
    expect(merit(shared)).toEqual({ matched: 2, total: 20, worst: 10 });
    expect(merit({ ...shared, sharing: 1 })).toEqual({ matched: 2, total: 19, worst: 10 });
    expect(merit({ ...shared, sharing: 3 })).toEqual({ matched: 2, total: 18, worst: 8 });
  });

  it.each([
    ['no mentees', { rows: [], columns: 3 }],
    ['no mentors', { rows: [[], []], columns: 0 }],
    ['nobody who may meet', { rows: [[NO, NO]], columns: 2 }],
    ['mentors who take nobody', { rows: [[4, 4]], columns: 2, capacities: [0, 0] }],
  ])('of %s has no pairs', (_, board) => {
    for (const first of orders) {
      const { assignment, matched, total } = run({ ...board, first });
      expect({ assignment: [...assignment], matched, total }).toEqual({
        assignment: board.rows.map(() => -1),
        matched: 0,
        total: 0,
      });
    }
  });

  it('is the same each time, and leaves the scores as they were', () => {
    fc.assert(
      fc.property(boards(few), (board) => {
        const scores = scoresOf(board);
        expect(assign(scores, optionsOf(board))).toEqual(run(board));
        expect(scores).toEqual(scoresOf(board));
      }),
    );
  });

  it('is as good in whatever order people are listed', () => {
    const shuffled = boards(few).chain((board) =>
      fc.record({
        board: fc.constant(board),
        rows: fc.shuffledSubarray([...board.rows.keys()], { minLength: board.rows.length }),
        columns: fc.shuffledSubarray([...Array(board.columns).keys()], { minLength: board.columns }),
      }),
    );
    fc.assert(
      fc.property(shuffled, ({ board, rows, columns }) => {
        const other = {
          ...board,
          rows: rows.map((row) => columns.map((column) => board.rows[row]?.[column] ?? NO)),
          capacities: columns.map((column) => board.capacities?.[column] ?? 1),
        };
        expect(merit(other)).toEqual(merit(board));
      }),
    );
  });

  it.each([
    ['not a number', [Number.NaN], {}, /row 0 with column 0 is NaN/],
    ['plus infinity', [Number.POSITIVE_INFINITY], {}, /is Infinity/],
    ['too few scores', [], {}, /0 scores are not 1 rows × 1 columns/],
    ['half a mentee', [1], { rows: 0.5 }, /0.5 rows/],
    ['a negative number of mentors', [1], { columns: -1 }, /-1 columns/],
    ['capacities for others', [1], { capacities: [1, 1] }, /2 capacities are not one for each of 1 columns/],
    ['half a capacity', [1], { capacities: [0.5] }, /capacity of column 0 is 0.5/],
    ['a negative capacity', [1], { capacities: [-1] }, /capacity of column 0 is -1/],
    ['sharing that pays', [1], { sharing: -1 }, /cost -1/],
    ['sharing that is no number', [1], { sharing: Number.NaN }, /cost NaN/],
  ])('refuses %s', (_, scores, options, why) => {
    expect(() => assign(Float64Array.from(scores), { rows: 1, columns: 1, ...options })).toThrow(why);
  });
});
