import type { Worry } from '../../programme/concern.ts';
import { type Block, paragraphs } from '../letter.ts';
import { fill, type Writing } from '../writing.ts';

/** Pairs that a letter lists; more are not read there. */
export const MOST_WORRIES = 20;

/** The pairs that need their coordinator: why, and what helps (M25). */
export function worryBlocks(worries: readonly Worry[], writing: Writing): Block[] {
  const own = writing.own.report;
  if (worries.length === 0) return [];
  const others = worries.length - MOST_WORRIES;
  return [
    {
      kind: 'table',
      columns: [own.pair, own.reasons, own.helps],
      rows: worries
        .slice(0, MOST_WORRIES)
        .map(({ mentor, mentee, why, what, asked }) => [
          `${mentee} · ${mentor}`,
          why,
          asked ? `${what} ${own.askedToday}` : what,
        ]),
    },
    ...(others > 0 ? paragraphs(fill(writing, own.morePairs, { count: others })) : []),
  ];
}

/** The same, among what asks for the coordinator's attention. */
export function attentionToPairs(worries: readonly Worry[], writing: Writing): Block[] {
  if (worries.length === 0) return [];
  return [
    ...paragraphs(fill(writing, writing.own.report.worried, { count: worries.length })),
    ...worryBlocks(worries, writing),
  ];
}
