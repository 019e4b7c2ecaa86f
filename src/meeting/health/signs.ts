import type { Temporal } from 'temporal-polyfill';
import { agreedAhead, happenedAt, sessionsSoFar } from './attempts.ts';
import type { PairFacts } from './facts.ts';
import type { Sign } from './reason.ts';
import { restNow } from './rests.ts';
import { isAfter } from './when.ts';

/** What shows that a pair is under way, the most telling first. */
export function signsOf(facts: PairFacts, now: Temporal.Instant): Sign[] {
  const met = hasMet(facts);
  return [
    ...rests(facts, now),
    ...met,
    ...isAgreed(facts, now),
    ...keeps(facts),
    ...(met.length > 0 ? [] : answers(facts, now)),
  ];
}

function rests(facts: PairFacts, now: Temporal.Instant): Sign[] {
  const rest = restNow(facts, now);
  return rest === undefined ? [] : [{ kind: 'resting', side: rest.side, since: rest.from }];
}

function hasMet({ sessions }: PairFacts): Sign[] {
  const last = sessions.findLast(({ state }) => state === 'held');
  if (last === undefined) return [];
  const soFar = sessionsSoFar(sessions);
  const held = soFar.filter((session) => session.held).length;
  return [{ kind: 'met', held, of: soFar.length, lastAt: happenedAt(last) }];
}

function isAgreed({ sessions }: PairFacts, now: Temporal.Instant): Sign[] {
  const next = agreedAhead(sessions, now);
  return next === undefined ? [] : [{ kind: 'ahead', session: next.number, at: next.plannedAt }];
}

/** Half at least of what the mentee told of was done. */
function keeps({ commitments }: PairFacts): Sign[] {
  const told = commitments.filter(({ state }) => state !== 'open').length;
  const done = commitments.filter(({ state }) => state === 'done').length;
  return done > 0 && 2 * done >= told ? [{ kind: 'kept' }] : [];
}

/** Before the first meeting there is little else to see; what is still open does not count. */
function answers({ asked }: PairFacts, now: Temporal.Instant): Sign[] {
  const answered = asked.filter(({ answeredAt }) => answeredAt !== null).length;
  const of = asked.filter(({ answeredAt, closesAt }) => answeredAt !== null || !isAfter(closesAt, now)).length;
  return answered === 0 ? [] : [{ kind: 'answering', answered, of }];
}
