import type { Temporal } from 'temporal-polyfill';
import type { Id } from '../../ids.ts';
import { healthOf } from '../../meeting/health.ts';
import type { World } from '../../runner/world.ts';
import { cohortFrame } from '../../store/cohorts.ts';
import { pairFactsOf } from '../../store/health.ts';

/** How a pair is doing, as the API says it (M25): why by name only. What is behind a name stays with the pair. */
export type HealthLine = { is: string; reasons: string[] };

/** The health of those pairs of a page that are under way; none where a programme has no sessions. */
export async function healthsOf(
  { db }: World,
  cohortId: Id<'coh'>,
  rows: readonly { id: Id<'pair'>; state: string }[],
  now: Temporal.Instant,
): Promise<Map<Id<'pair'>, HealthLine>> {
  const running = rows.filter(({ state }) => state === 'active').map(({ id }) => id);
  if (running.length === 0) return new Map();
  const frame = await cohortFrame(db, cohortId);
  if (frame.programme.sessions === undefined) return new Map();
  const facts = await pairFactsOf(db, frame, running);
  return new Map(
    [...facts].map(([id, own]) => {
      const { is, reasons } = healthOf(own, now);
      return [id, { is, reasons: reasons.map(({ kind }) => kind) }];
    }),
  );
}
