import loadHighs from 'highs';
import { beforeAll, describe, expect, it } from 'vitest';
import { chanceOf } from '../../src/cli/demo/chance.ts';
import { assign } from '../../src/matching/assign.ts';
import { type Board, meritOf, NO, optionsOf, scoresOf } from './brute-force.ts';

type Highs = Awaited<ReturnType<typeof loadHighs>>;

/** A match as a linear programme, and what HiGHS, which knows nothing of ours, makes of it. */
function solve(highs: Highs, board: Board, goal: 'pairs' | 'total', pairs?: number) {
  const edges = board.rows.flatMap((scores, row) =>
    scores.flatMap((score, column) => (score === NO ? [] : [{ row, column, score, name: `x_${row}_${column}` }])),
  );
  const places = Array.from({ length: board.columns }, (_, column) =>
    Array.from({ length: Math.min(board.capacities?.[column] ?? 1, board.rows.length) }, (_, further) => ({
      name: `y_${column}_${further}`,
      cost: further * (board.sharing ?? 0),
    })),
  );
  const names = [...edges, ...places.flat()].map(({ name }) => name);
  const objective = [
    ...edges.map(({ name, score }) => term(goal === 'pairs' ? 1 : score, name)),
    ...places.flat().map(({ name, cost }) => term(goal === 'pairs' ? 0 : -cost, name)),
  ];
  const sum = (of: readonly { name: string }[]) => of.map(({ name }) => term(1, name)).join('\n');
  const byRow = Map.groupBy(edges, ({ row }) => row);
  const byColumn = Map.groupBy(edges, ({ column }) => column);
  const constraints = [
    ...[...byRow.values()].map((of) => `${sum(of)} <= 1`),
    ...[...byColumn].map(
      ([column, of]) => `${sum(of)}\n${(places[column] ?? []).map(({ name }) => term(-1, name)).join('\n')} <= 0`,
    ),
    ...(pairs === undefined || edges.length === 0 ? [] : [`${sum(edges)} = ${pairs}`]),
  ];
  const solution = highs.solve(
    `Maximize\n${objective.join('\n')}\nSubject To\n${constraints.join('\n')}\nBounds\n${names.map((name) => `0 <= ${name} <= 1`).join('\n')}\nEnd\n`,
  );
  return { status: solution.Status, value: solution.ObjectiveValue };
}

function term(factor: number, name: string): string {
  return `${factor < 0 ? '-' : '+'} ${Math.abs(factor)} ${name}`;
}

/**
 * People as cohorts have them: three languages that part them in blocks, few topics and so many equal scores,
 * and some with whom nobody may be put together.
 */
function cohort(height: number, columns: number, seed: string, more: Partial<Board> = {}): Board {
  const chance = chanceOf(seed);
  const person = () => ({
    languages: chance.one([1, 2, 4, 3, 5, 1, 2]),
    topics: (1 << chance.between(0, 7)) | (1 << chance.between(0, 7)),
    zone: chance.between(1, 3),
    apart: chance.happens(0.025),
  });
  const mentees = Array.from({ length: height }, person);
  const mentors = Array.from({ length: columns }, person);
  const shared = (topics: number) => [...topics.toString(2)].filter((bit) => bit === '1').length;
  const rows = mentees.map((mentee) =>
    mentors.map((mentor) =>
      mentee.apart || mentor.apart || (mentee.languages & mentor.languages) === 0
        ? NO
        : shared(mentee.topics & mentor.topics) * 4_000 + (mentee.zone === mentor.zone ? 1_000 : 0),
    ),
  );
  return { rows, columns, ...more };
}

const noneToThree = (columns: number) => Array.from({ length: columns }, (_, column) => column % 4);

describe('the best match of a large group, against HiGHS', () => {
  let highs: Highs;
  beforeAll(async () => {
    highs = await loadHighs();
  });

  it.each<[string, Board]>([
    ['as many mentees as mentors', cohort(120, 120, 'one')],
    ['more mentees', cohort(150, 90, 'two')],
    ['more mentors', cohort(90, 150, 'three')],
    ['mentors who take none to three', cohort(150, 90, 'four', { capacities: noneToThree(90) })],
    [
      'mentors whom a second mentee costs something',
      cohort(100, 60, 'five', { capacities: noneToThree(60), sharing: 1_500 }),
    ],
    ['more than anybody can take, at a cost', cohort(160, 60, 'six', { capacities: noneToThree(60), sharing: 700 })],
    ['two hundred', cohort(200, 200, 'seven')],
  ])('%s', (_, board) => {
    const { assignment, matched, total } = assign(scoresOf(board), optionsOf(board));
    expect(solve(highs, board, 'pairs').value).toBeCloseTo(matched, 6);
    const best = solve(highs, board, 'total', matched);
    expect(best).toEqual({ status: 'Optimal', value: expect.closeTo(total, 3) });
    const { worst } = meritOf(board, assignment);
    const without = { ...board, rows: board.rows.map((scores) => scores.map((score) => (score > worst ? score : NO))) };
    const better = solve(highs, without, 'total', matched);
    expect(better.status === 'Infeasible' || better.value < total - 1e-3).toBe(true);
  });

  it.each<[string, Board]>([
    ['with scores on both sides of nothing', lowered(cohort(110, 100, 'eight'), 4_500)],
    ['shared at a cost', lowered(cohort(120, 60, 'nine', { capacities: noneToThree(60), sharing: 900 }), 4_000)],
  ])('the total first, %s', (_, board) => {
    const { assignment, matched, total } = assign(scoresOf(board), { ...optionsOf(board), first: 'total' });
    expect(solve(highs, board, 'total')).toEqual({ status: 'Optimal', value: expect.closeTo(total, 3) });
    const more = solve(highs, board, 'total', matched + 1);
    expect(more.status === 'Infeasible' || more.value < total - 1e-3).toBe(true);
    expect(meritOf(board, assignment).total).toBe(total);
  });
});

function lowered(board: Board, by: number): Board {
  return { ...board, rows: board.rows.map((scores) => scores.map((score) => score - by)) };
}
