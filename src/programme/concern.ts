/** What can be the matter with a pair (M25), the most pressing first; docs/health.md says when each holds. */
export const concernKinds = [
  'trust',
  'missed',
  'stuck',
  'both-silent',
  'silent',
  'overdue',
  'away',
  'ask-waiting',
] as const;
export type ConcernKind = (typeof concernKinds)[number];

/**
 * A pair that needs its coordinator: why, and the one thing to do, in the coordinator's language; `asked` where both
 * are asked today whether they go on.
 */
export type Worry = { mentor: string; mentee: string; why: string; what: string; asked: boolean };
