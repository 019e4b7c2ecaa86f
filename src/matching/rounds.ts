import { assign } from './assign.ts';
import { type Cut, cutUp, evenParts, fits } from './cut.ts';
import type { Pool } from './pool.ts';
import type { Settled } from './settled.ts';
import { type Group, tableOf } from './table.ts';

type Places = { mentor: number; mentee: number };
type Limits = { first: 'pairs' | 'total'; largest: number };

/** Whom the rounds still have to place. */
type Left = {
  /** How many mentees each mentor still takes, and has got, now or before. */
  room: number[];
  got: number[];
  mentees: Set<number>;
};

/**
 * The best assignment of everybody whom the settled pairs leave over. A pool too large for one go is cut, and
 * whom the cut left over is matched in a last round.
 */
export function assignRest(
  pool: Pool,
  settled: readonly Settled[],
  limits: Limits,
): { pairs: Places[]; cut: Cut | null } {
  const left = leftBy(pool, settled);
  const { groups, cut } = cutUp(pool, groupOf(left), limits.largest);
  const pairs = groups.flatMap((group) => solveGroup(pool, group, left, limits));
  return { pairs: cut === null ? pairs : [...pairs, ...lastRound(pool, left, limits)], cut };
}

function leftBy({ mentors, mentees }: Pool, settled: readonly Settled[]): Left {
  const left: Left = {
    room: mentors.people.map(({ room }) => room),
    got: mentors.people.map(({ pairs }) => pairs),
    mentees: new Set(mentees.people.keys()),
  };
  for (const pair of settled) place(left, pair);
  return left;
}

function place(left: Left, { mentor, mentee }: Places): void {
  left.room[mentor] = (left.room[mentor] ?? 0) - 1;
  left.got[mentor] = (left.got[mentor] ?? 0) + 1;
  left.mentees.delete(mentee);
}

function groupOf({ room, mentees }: Left): Group {
  return { mentors: [...room.keys()].filter((mentor) => (room[mentor] ?? 0) > 0), mentees: [...mentees] };
}

/** Even what is left may be too large: then in parts again, until one go does it or nothing more comes of it. */
function lastRound(pool: Pool, left: Left, limits: Limits): Places[] {
  const group = groupOf(left);
  if (fits(group, limits.largest)) return solveGroup(pool, group, left, limits);
  const pairs = evenParts(group, limits.largest).flatMap((part) => solveGroup(pool, part, left, limits));
  return pairs.length === 0 ? [] : [...pairs, ...lastRound(pool, left, limits)];
}

/** Whom a mentor got before counts as a first mentee: each one now is a further one. */
function solveGroup(pool: Pool, group: Group, left: Left, { first }: Limits): Places[] {
  const { mentors, mentees } = group;
  if (mentors.length === 0 || mentees.length === 0) return [];
  const { sharing } = pool.scale;
  const scores = tableOf(pool, group);
  const got = mentors.map((mentor) => left.got[mentor] ?? 0);
  for (const [column, before] of got.entries()) {
    if (before === 0) continue;
    for (let cell = column; cell < scores.length; cell += mentors.length)
      scores[cell] = (scores[cell] ?? 0) - before * sharing;
  }
  const capacities = mentors.map((mentor) => left.room[mentor] ?? 0);
  const { assignment } = assign(scores, {
    rows: mentees.length,
    columns: mentors.length,
    capacities,
    first,
    sharing,
  });
  const pairs = mentees.flatMap((mentee, row): Places[] => {
    const mentor = mentors[assignment[row] ?? -1];
    return mentor === undefined ? [] : [{ mentor, mentee }];
  });
  for (const pair of pairs) place(left, pair);
  return pairs;
}
