import type { Temporal } from 'temporal-polyfill';
import type { Id } from '../ids.ts';
import type { Reason } from './reason.ts';

/** What counts first in a match: as many pairs as can be, or the highest total of scores. */
export type First = 'pairs' | 'total';

/** How a cohort too large to be solved at once was cut: along which line, into how many parts. */
export type Cut = { by: 'language' | 'zone' | 'size'; parts: number };

/** A pair of a draft, before anybody is asked. */
export type Suggestion = {
  mentorId: Id<'par'>;
  menteeId: Id<'par'>;
  /** In thousandths of a perfect fit. */
  score: number;
  reasons: readonly Reason[];
};

/** A proposal that waits for the coordinator; a cohort has one at most. */
export type Draft = {
  id: Id<'mat'>;
  cohortId: Id<'coh'>;
  first: First;
  cut: Cut | null;
  madeAt: Temporal.Instant;
  version: number;
  suggestions: readonly Suggestion[];
};

/** What happens to a draft and to the coordinator's decisions about two people. */
export type DraftChange =
  | { kind: 'draft-made'; draft: Omit<Draft, 'version'> }
  | { kind: 'draft-changed'; id: Id<'mat'>; version: number; to: Pick<Draft, 'first' | 'cut' | 'suggestions'> }
  /** The suggestions become pairs; the decision that says so makes them. */
  | { kind: 'draft-approved'; id: Id<'mat'>; version: number; at: Temporal.Instant }
  | {
      kind: 'bar-set';
      cohortId: Id<'coh'>;
      mentorId: Id<'par'>;
      menteeId: Id<'par'>;
      /** Null takes the decision back. */
      to: 'pinned' | 'forbidden' | null;
      at: Temporal.Instant;
    };
