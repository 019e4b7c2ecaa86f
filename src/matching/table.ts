import { at, emptyRow, type Row } from './kinds.ts';
import type { Pool } from './pool.ts';
import { understand } from './rules.ts';
import { type Part, scoreFrom, worthOf } from './score.ts';

/** Some mentees and mentors of a pool, by their places. */
export type Group = { mentors: readonly number[]; mentees: readonly number[] };

/** The score of two who may not be a pair. */
export const INADMISSIBLE = Number.NEGATIVE_INFINITY;

/**
 * The scores of a group, mentees × mentors, dense and row by row; -Infinity where a hard rule forbids the
 * pair. Nothing is allocated for a pair, and for each mentee every kind of mentor is judged once: 2,000 ×
 * 2,000 are one array of 32 MB.
 */
export function tableOf(pool: Pool, group: Group): Float64Array {
  const { mentors, scale, rules } = pool;
  const columns = Int32Array.from(group.mentors);
  const columnOf = new Int32Array(mentors.people.length).fill(-1);
  for (const [column, mentor] of columns.entries()) columnOf[mentor] = column;
  const rowOf = (part: Part) => emptyRow(mentors, columns, part);
  const [topics, exchange, languages] = [rowOf('topics'), rowOf('exchange'), rowOf('languages')];
  const [time, distance] = [rowOf('time'), rowOf('distance')];
  const table = new Float64Array(group.mentees.length * columns.length);
  for (const [row, mentee] of group.mentees.entries()) {
    for (const one of [topics, exchange, languages, time, distance]) fillRow(pool, one, mentee);
    const scores = table.subarray(row * columns.length, (row + 1) * columns.length);
    for (let column = 0; column < scores.length; column += 1) {
      scores[column] = scoreFrom(
        scale,
        at(topics, column),
        at(exchange, column),
        at(languages, column),
        at(time, column),
        at(distance, column),
      );
    }
    for (const mentor of rules.named[mentee]?.keys() ?? []) {
      const column = columnOf[mentor] ?? -1;
      if (column >= 0) scores[column] = INADMISSIBLE;
    }
  }
  return table;
}

/** Without a common language a part is worth so little that the whole is inadmissible. */
function fillRow({ mentors, mentees, scale }: Pool, { part, kinds, worth }: Row, mentee: number): void {
  for (const [kind, mentor] of kinds.samples.entries()) {
    const open = part !== 'languages' || understand(mentors, mentor, mentees, mentee);
    worth[kind] = open ? worthOf(scale, part, mentors, mentor, mentees, mentee) : INADMISSIBLE;
  }
}
