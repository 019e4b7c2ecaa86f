import type { Temporal } from 'temporal-polyfill';
import type { Id } from '../ids.ts';

/** One step addressed to one person. Its state says what may still happen to it. */
export type Prompt = {
  id: Id<'prm'>;
  cohortId: Id<'coh'>;
  participantId: Id<'par'>;
  pairId: Id<'pair'> | null;
  sessionId: Id<'ses'> | null;
  /** Of the pair, the half whom the prompt is about, where it is not the receiver's own matter. */
  aboutId: Id<'par'> | null;
  /** What somebody began of their own accord, and this follows from: an ask, and the answer to it. */
  causeId: Id<'prm'> | null;
  /** Moments that were put to choose from (M13). */
  offered: readonly Temporal.Instant[];
  step: string;
  occurrence: string;
  version: number;
  state: PromptState;
};

/** Why a prompt was never sent, or was closed before its time. */
export const cancelReasons = [
  'condition',
  'too-late',
  'taken-back',
  'left',
  'pair-ended',
  'cohort-stopped',
  'cohort-closed',
] as const;
export type Cancelled = (typeof cancelReasons)[number];

/** `wakesAt` is null while a pause holds the prompt, and when nothing more will happen by itself. */
export type ScheduledState = { is: 'scheduled'; wakesAt: Temporal.Instant | null };
export type SentState = {
  is: 'sent';
  sentAt: Temporal.Instant;
  /** Until when answers are taken; null where nothing is asked. */
  closesAt: Temporal.Instant | null;
  reminded: number;
  wakesAt: Temporal.Instant | null;
};
export type AnsweredState = {
  is: 'answered';
  sentAt: Temporal.Instant;
  closesAt: Temporal.Instant;
  reminded: number;
  answeredAt: Temporal.Instant;
};
export type PromptState =
  | ScheduledState
  | SentState
  | AnsweredState
  | { is: 'expired'; sentAt: Temporal.Instant; closesAt: Temporal.Instant; endedAt: Temporal.Instant }
  | { is: 'cancelled'; why: Cancelled; endedAt: Temporal.Instant };

/** All that can happen to a prompt. */
export type PromptEvent =
  | { is: 'send'; at: Temporal.Instant; closesAt: Temporal.Instant | null; wakesAt: Temporal.Instant | null }
  | { is: 'defer'; until: Temporal.Instant }
  | { is: 'remind'; wakesAt: Temporal.Instant }
  | { is: 'answer'; at: Temporal.Instant }
  | { is: 'take-back'; wakesAt: Temporal.Instant }
  | { is: 'expire'; at: Temporal.Instant }
  | { is: 'cancel'; why: Cancelled; at: Temporal.Instant };

/** An event that the state does not allow: a bug of ours, or a door that did not look first. */
export class ImpossibleMove extends Error {
  constructor(state: PromptState, event: PromptEvent) {
    super(`A prompt that is ${state.is} cannot ${event.is}`);
    this.name = 'ImpossibleMove';
  }
}

/**
 * The one place that says what a prompt may become.
 *
 *     scheduled ── send ──▶ sent ── answer ──▶ answered (answer again, take back)
 *         │ defer             │ remind, defer      │
 *         └─── cancel ◀───────┴── expire ──▶ expired
 *
 * @throws ImpossibleMove for everything that is not drawn here
 */
export function moved(state: PromptState, event: PromptEvent): PromptState {
  switch (state.is) {
    case 'scheduled':
      return movedScheduled(state, event);
    case 'sent':
      return movedSent(state, event);
    case 'answered':
      return movedAnswered(state, event);
    case 'expired':
    case 'cancelled':
      throw new ImpossibleMove(state, event);
  }
}

function movedScheduled(state: ScheduledState, event: PromptEvent): PromptState {
  switch (event.is) {
    case 'send':
      return { is: 'sent', sentAt: event.at, closesAt: event.closesAt, reminded: 0, wakesAt: event.wakesAt };
    case 'defer':
      return { is: 'scheduled', wakesAt: event.until };
    case 'cancel':
      return { is: 'cancelled', why: event.why, endedAt: event.at };
    default:
      throw new ImpossibleMove(state, event);
  }
}

function movedSent(state: SentState, event: PromptEvent): PromptState {
  const { sentAt, closesAt, reminded } = state;
  switch (event.is) {
    case 'remind':
      return { ...state, reminded: reminded + 1, wakesAt: event.wakesAt };
    case 'defer':
      return { ...state, wakesAt: event.until };
    case 'answer':
      if (closesAt === null) throw new ImpossibleMove(state, event);
      return { is: 'answered', sentAt, closesAt, reminded, answeredAt: event.at };
    case 'expire':
      if (closesAt === null) throw new ImpossibleMove(state, event);
      return { is: 'expired', sentAt, closesAt, endedAt: event.at };
    case 'cancel':
      return { is: 'cancelled', why: event.why, endedAt: event.at };
    default:
      throw new ImpossibleMove(state, event);
  }
}

function movedAnswered(state: AnsweredState, event: PromptEvent): PromptState {
  const { sentAt, closesAt, reminded } = state;
  switch (event.is) {
    case 'answer':
      return { ...state, answeredAt: event.at };
    case 'take-back':
      return { is: 'sent', sentAt, closesAt, reminded, wakesAt: event.wakesAt };
    default:
      throw new ImpossibleMove(state, event);
  }
}
