import { Temporal } from 'temporal-polyfill';
import { type Piece, piecesOf } from '../programme/clock.ts';
import { choose } from './choose.ts';
import { type Diary, openSpans } from './diary.ts';
import { common, cut, type Span } from './span.ts';

/** What a meeting of two people has to be like. */
export type Wish = {
  /** It begins and ends between these two. */
  from: Temporal.Instant;
  until: Temporal.Instant;
  /** As near to this moment as can be. */
  near: Temporal.Instant;
  minutes: number;
  /** How many moments are proposed at most. */
  most: number;
  /** Holidays of the cohort ("2027-01-14"); nobody meets while their own calendar shows one. */
  holidays: readonly string[];
  /** Moments that were refused before; nothing that overlaps a meeting from there on is proposed. */
  without: readonly Temporal.Instant[];
};

/** Meetings begin at whole and half hours. */
const STEP_MS = 30 * 60_000;

/**
 * When a mentor and a mentee can meet: moments at which both are free, each by their own clock, the earliest
 * first (M6, M13). Three or more wherever there are three, none where their hours never meet; `choose`
 * says which of many. The same question always gets the same answer.
 */
export function slots(mentor: Diary, mentee: Diary, wish: Wish): Temporal.Instant[] {
  const { from, until, near, most, holidays } = wish;
  const length = wish.minutes * 60_000;
  const clocks = { mentor: piecesOf(mentor.zone, from, until), mentee: piecesOf(mentee.zone, from, until) };
  const both = common(openSpans(mentor, clocks.mentor, holidays), openSpans(mentee, clocks.mentee, holidays));
  const refused = wish.without.map((at) => at.epochMilliseconds);
  const open = cut(
    both,
    refused.map((at) => ({ from: at, until: at + length })),
  );
  const starts = clocks.mentee.flatMap((piece) => open.flatMap((span) => startsIn(span, length, piece)));
  const taste = { near: near.epochMilliseconds, refused, length, most };
  return choose(starts, clocks, taste).map((at) => Temporal.Instant.fromEpochMilliseconds(at));
}

/** Whole and half hours by the mentee's clock, from which there is time enough. */
function startsIn(span: Span, length: number, { from, until, ahead }: Piece): number[] {
  const first = Math.ceil((Math.max(span.from, from) + ahead) / STEP_MS) * STEP_MS - ahead;
  const last = Math.min(until - 1, span.until - length);
  return Array.from({ length: Math.max(0, Math.floor((last - first) / STEP_MS) + 1) }, (_, at) => first + at * STEP_MS);
}
