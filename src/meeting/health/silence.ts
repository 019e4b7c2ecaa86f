import type { Temporal } from 'temporal-polyfill';
import { lastHeldAt } from './attempts.ts';
import type { Asked, PairFacts, Side } from './facts.ts';
import type { Concern } from './reason.ts';
import { earliestOf, isAfter, latestOf } from './when.ts';

/** So many questions in a row that closed without an answer, and no meeting meanwhile. */
const UNANSWERED = 2;
/** Some meet and never write. That is theirs to choose, but after so many questions nobody knows how they fare. */
const UNANSWERED_THOUGH_MET = 4;

type Silence = Extract<Concern, { kind: 'silent' }>;

/** One half, or both, of whom nothing comes back any more (M25). */
export function silent(facts: PairFacts, now: Temporal.Instant): Concern[] {
  const mentor = silenceOf('mentor', facts, now);
  const mentee = silenceOf('mentee', facts, now);
  if (mentor === null || mentee === null) return [mentor ?? mentee].filter((one) => one !== null);
  return [{ kind: 'both-silent', since: isAfter(mentor.since, mentee.since) ? mentor.since : mentee.since }];
}

/** The questions in a row are those that closed since somebody last did anything that we know of. */
function silenceOf(side: Side, facts: PairFacts, now: Temporal.Instant): Silence | null {
  const unanswered = facts.asked.filter((one) => one.side === side && isUnanswered(one, facts, now));
  const inARow = closedAfter(unanswered, latestOf(deedsOf(side, facts)));
  const metAt = lastHeldAt(facts.sessions);
  const since = earliestOf(inARow.map(({ sentAt }) => sentAt));
  const enough = closedAfter(inARow, metAt).length >= UNANSWERED || inARow.length >= UNANSWERED_THOUGH_MET;
  if (since === null || !enough) return null;
  return { kind: 'silent', side, questions: inARow.length, since, met: metAt !== null && isAfter(metAt, since) };
}

/** Closed without an answer, and not during a break of its receiver or of the cohort. */
function isUnanswered({ answeredAt, closesAt, side }: Asked, { rests }: PairFacts, now: Temporal.Instant): boolean {
  if (answeredAt !== null || isAfter(closesAt, now)) return false;
  return !rests
    .filter((rest) => rest.side === side || rest.side === null)
    .some(({ from, until }) => isAfter(closesAt, from) && (until === null || !isAfter(closesAt, until)));
}

function closedAfter(asked: readonly Asked[], at: Temporal.Instant | null): Asked[] {
  return asked.filter(({ closesAt }) => at === null || isAfter(closesAt, at));
}

/** What somebody does on their own: answer, ask, take a break and come back. */
function deedsOf(side: Side, { asked, asks, rests }: PairFacts): (Temporal.Instant | null)[] {
  return [
    ...asked.filter((one) => one.side === side).map(({ answeredAt }) => answeredAt),
    ...asks.map(({ askedAt, answeredAt }) => (side === 'mentee' ? askedAt : answeredAt)),
    ...rests.filter((one) => one.side === side).flatMap(({ from, until }) => [from, until]),
  ];
}
