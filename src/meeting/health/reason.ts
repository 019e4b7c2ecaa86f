import type { Temporal } from 'temporal-polyfill';
import type { Side } from './facts.ts';

/** A session that did not take place, for which day it stood, and on whose side that was, where somebody said so. */
export type Miss = { plannedAt: Temporal.Instant; how: 'missed' | 'cancelled'; by: Side | null };

/** Where a pair is: without a scope, without a moment for a session, not telling how one went, or after one. */
export type Stage =
  | { at: 'scope' }
  | { at: 'planning'; session: number }
  | { at: 'untold'; session: number; plannedAt: Temporal.Instant }
  | { at: 'after'; session: number };

/** Why a pair needs a check-in, as facts; health/in-words.ts says them. */
export type Concern =
  /** Somebody's answer about trust is low or falling. It has no more than that to tell (M21): not whose, nor which. */
  | { kind: 'trust' }
  /** So many in a row did not take place, the earliest first. */
  | { kind: 'missed'; row: readonly Miss[] }
  | { kind: 'both-silent'; since: Temporal.Instant }
  /** Neither did anything since. */
  | { kind: 'stuck'; since: Temporal.Instant; stage: Stage }
  /** One half left so many questions in a row unanswered; `met` when the two met all the same. */
  | { kind: 'silent'; side: Side; questions: number; since: Temporal.Instant; met: boolean }
  /** The two answer, but a session that was due has no moment. */
  | { kind: 'overdue'; session: number; dueAt: Temporal.Instant }
  /** One half takes a long break, and the other waits. */
  | { kind: 'away'; side: Side; since: Temporal.Instant }
  /** What the mentee asked waits for its answer; `since` is when the oldest was asked. */
  | { kind: 'ask-waiting'; asks: number; since: Temporal.Instant };

/** What shows that a pair is under way. */
export type Sign =
  | { kind: 'resting'; side: Side | null; since: Temporal.Instant }
  | { kind: 'met'; held: number; of: number; lastAt: Temporal.Instant }
  | { kind: 'ahead'; session: number; at: Temporal.Instant }
  /** Most of what the mentee decided to try was done; the figures stay with the pair, for they are of one person. */
  | { kind: 'kept' }
  | { kind: 'answering'; answered: number; of: number };

/** Nothing is to be expected yet; `first` is around when the first session is, where that is known. */
export type Begun = { kind: 'begun'; at: Temporal.Instant; first: Temporal.Instant | null };

export type Reason = Concern | Sign | Begun;
