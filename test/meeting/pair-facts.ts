import type { Temporal } from 'temporal-polyfill';
import type { Ask, Asked, Attempt, Commitment, PairFacts, Pulse, Rest, Side } from '../../src/meeting/health/facts.ts';
import type { Reason } from '../../src/meeting/health/reason.ts';
import type { Health } from '../../src/meeting/health.ts';
import { THURSDAY } from '../people.ts';

/** The life of a pair in days since it began, so that a story can be read. */

/** So many days after the pair began, on a Thursday morning. */
export function day(number: number): Temporal.Instant {
  return THURSDAY.add({ hours: 24 * number });
}

/** A pair of which nothing is known but that it began, and what a story adds. */
export function facts(rest: Partial<PairFacts> = {}): PairFacts {
  return {
    begunAt: day(0),
    scopedAt: null,
    sessions: [],
    asked: [],
    wondered: [],
    asks: [],
    commitments: [],
    pulses: [],
    rests: [],
    ...rest,
  };
}

function attempt(number: number, planned: number, rest: Partial<Attempt>): Attempt {
  return { number, plannedAt: day(planned), state: 'open', by: null, settledAt: null, ...rest };
}

/** A moment is sought around that day. */
export const open = (number: number, planned: number) => attempt(number, planned, {});
export const agreed = (number: number, planned: number) => attempt(number, planned, { state: 'agreed' });
/** They told us the day after. */
export const held = (number: number, planned: number) =>
  attempt(number, planned, { state: 'held', settledAt: day(planned + 1) });
export const missed = (number: number, planned: number, by: Side | null = null) =>
  attempt(number, planned, { state: 'missed', by, settledAt: day(planned + 1) });
export const cancelled = (number: number, planned: number, by: Side | null = null, on = planned - 1) =>
  attempt(number, planned, { state: 'cancelled', by, settledAt: day(on) });
export const moved = (number: number, planned: number) =>
  attempt(number, planned, { state: 'moved', settledAt: day(planned - 1) });

/** The sessions from one number on, a month apart, none of them agreed yet. */
export function openFrom(number: number, planned: number, last = 6): Attempt[] {
  return Array.from({ length: last - number + 1 }, (_, at) => open(number + at, planned + 30 * at));
}

export function asked(side: Side, sent: number, closes: number, answered: number | null = null): Asked {
  return { side, sentAt: day(sent), closesAt: day(closes), answeredAt: answered === null ? null : day(answered) };
}

/** Both answer what is asked after a session: the mentee, and the mentor. */
export function reflections(session: number): Asked[] {
  return [
    asked('mentee', session + 1, session + 9, session + 2),
    asked('mentor', session + 1, session + 9, session + 3),
  ];
}

export function ask(on: number, answered: number | null = null): Ask {
  return { askedAt: day(on), answeredAt: answered === null ? null : day(answered) };
}

export const commitment = (on: number, state: Commitment['state']): Commitment => ({ at: day(on), state });

export function pulse(side: Side, on: number, share: number, question = side === 'mentor' ? 'room' : 'safe'): Pulse {
  return { side, question, at: day(on), share };
}

export function rest(side: Side | null, from: number, until: number | null = null): Rest {
  return { side, from: day(from), until: until === null ? null : day(until) };
}

/** The health in short: "check-in: missed mentee, mentor; ask-waiting 1 since 12". Days are those since the pair began. */
export function told({ is, reasons }: Health): string {
  return `${is}: ${reasons.map(inShort).join('; ')}`;
}

function inShort(reason: Reason): string {
  return [reason.kind, ...partsOf(reason)].join(' ');
}

function partsOf(reason: Reason): (string | number)[] {
  switch (reason.kind) {
    case 'trust':
    case 'kept':
      return [];
    case 'missed':
      return [reason.row.map(({ by, how }) => `${how} by ${by ?? 'nobody'}`).join(', ')];
    case 'both-silent':
      return ['since', dayNumber(reason.since)];
    case 'stuck':
      return [
        reason.stage.at,
        ...('session' in reason.stage ? [reason.stage.session] : []),
        'since',
        dayNumber(reason.since),
      ];
    case 'silent':
      return [reason.side, reason.questions, 'since', dayNumber(reason.since), ...(reason.met ? ['though met'] : [])];
    case 'overdue':
      return [reason.session, 'due', dayNumber(reason.dueAt)];
    case 'away':
    case 'resting':
      return [reason.side ?? 'all', 'since', dayNumber(reason.since)];
    case 'ask-waiting':
      return [reason.asks, 'since', dayNumber(reason.since)];
    case 'met':
      return [reason.held, 'of', reason.of, 'last', dayNumber(reason.lastAt)];
    case 'ahead':
      return [reason.session, 'on', dayNumber(reason.at)];
    case 'answering':
      return [reason.answered, 'of', reason.of];
    case 'begun':
      return [dayNumber(reason.at), ...(reason.first === null ? [] : ['first', dayNumber(reason.first)])];
  }
}

function dayNumber(at: Temporal.Instant): number {
  return (at.epochMilliseconds - THURSDAY.epochMilliseconds) / 86_400_000;
}
