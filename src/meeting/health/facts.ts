import type { Temporal } from 'temporal-polyfill';
import type { Role } from '../../programme/cohort.ts';

/** Which half of a pair. */
export type Side = Exclude<Role, 'coordinator'>;

/**
 * One attempt to meet: what does not take place is sought again under the same number, as another attempt.
 * `missed` did not happen and was not called off, `cancelled` was, and `moved` was put on another day by both.
 */
export type Attempt = {
  number: number;
  /** The moment agreed on; while it is open, around when it is sought. */
  plannedAt: Temporal.Instant;
  state: 'open' | 'agreed' | 'held' | 'missed' | 'cancelled' | 'moved';
  /** On whose side it did not take place; null where both, neither or nobody said so. */
  by: Side | null;
  /** When that was known; null while it is still to come. */
  settledAt: Temporal.Instant | null;
};

/** A letter that asked one half something, in what belongs to the pair. */
export type Asked = {
  side: Side;
  sentAt: Temporal.Instant;
  closesAt: Temporal.Instant;
  answeredAt: Temporal.Instant | null;
};

/** What the mentee asked between two sessions, for the mentor to answer (M15). */
export type Ask = { askedAt: Temporal.Instant; answeredAt: Temporal.Instant | null };

/** What the mentee decided to try (M17); `at` is when that was last heard of. */
export type Commitment = { at: Temporal.Instant; state: 'open' | 'done' | 'trying' | 'dropped' };

/**
 * An answer to a question that signals (M21): `question` is its reference, such as "reflection-mentor.room",
 * and `share` where the answer lies on its scale, from 0 to 1.
 */
export type Pulse = { side: Side; question: string; at: Temporal.Instant; share: number };

/** A pause of one half, or of the whole cohort (null); `until` is null while it lasts. */
export type Rest = { side: Side | null; from: Temporal.Instant; until: Temporal.Instant | null };

/**
 * All that the health of a pair is judged by (M25): what the two did and answered. Opens, clicks and the words
 * of an answer are not among it. Every list may come in any order.
 */
export type PairFacts = {
  begunAt: Temporal.Instant;
  /** When the scope was given; where a programme asks for none, when the pair began. */
  scopedAt: Temporal.Instant | null;
  sessions: readonly Attempt[];
  asked: readonly Asked[];
  /** Of these, what asked whether the pair goes on, after a silence. */
  wondered: readonly Asked[];
  asks: readonly Ask[];
  commitments: readonly Commitment[];
  pulses: readonly Pulse[];
  rests: readonly Rest[];
};
