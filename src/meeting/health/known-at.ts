import { Temporal } from 'temporal-polyfill';
import { happenedAt, isAhead } from './attempts.ts';
import type { Attempt, PairFacts } from './facts.ts';
import { isAfter } from './when.ts';

/**
 * The facts as they are known at a moment: what comes later has not happened, so that nothing in the future is
 * ever held against anybody. Sessions come in the order in which they happened, whatever order they were in.
 */
export function knownAt(facts: PairFacts, now: Temporal.Instant): PairFacts {
  const isKnown = (at: Temporal.Instant) => !isAfter(at, now);
  const known = (at: Temporal.Instant | null) => (at !== null && isKnown(at) ? at : null);
  const asked = (all: PairFacts['asked']) =>
    all.filter(({ sentAt }) => isKnown(sentAt)).map((one) => ({ ...one, answeredAt: known(one.answeredAt) }));
  return {
    begunAt: facts.begunAt,
    scopedAt: known(facts.scopedAt),
    sessions: facts.sessions.filter((one) => isAhead(one) || isKnown(happenedAt(one))).toSorted(inOrder),
    asked: asked(facts.asked),
    wondered: asked(facts.wondered),
    asks: facts.asks
      .filter(({ askedAt }) => isKnown(askedAt))
      .map((one) => ({ ...one, answeredAt: known(one.answeredAt) })),
    commitments: facts.commitments.filter(({ at }) => isKnown(at)),
    pulses: facts.pulses.filter(({ at }) => isKnown(at)),
    rests: facts.rests.filter(({ from }) => isKnown(from)),
  };
}

/** Of two at one moment the one that was held comes last: they did meet. */
function inOrder(a: Attempt, b: Attempt): number {
  return (
    Temporal.Instant.compare(happenedAt(a), happenedAt(b)) ||
    Number(a.state === 'held') - Number(b.state === 'held') ||
    a.number - b.number ||
    Temporal.Instant.compare(a.plannedAt, b.plannedAt) ||
    order(a).localeCompare(order(b))
  );
}

function order({ state, by }: Attempt): string {
  return `${state} ${by}`;
}
