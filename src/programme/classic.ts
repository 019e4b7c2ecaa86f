import type { Temporal } from 'temporal-polyfill';
import type { Id } from '../ids.ts';
import type { Change } from './change.ts';
import type { Cohort, Pair, Person } from './cohort.ts';
import type { Programme } from './definition.ts';
import { afterPairing } from './follow.ts';
import type { Prompt } from './prompt.ts';
import type { Fresh } from './situation.ts';

type Frame = { programme: Programme; cohort: Cohort };

/** Why a wish for a classic mentor cannot be fulfilled now, whoever was asked. */
export type ClassicHindrance = 'over' | 'asleep' | 'away' | 'no-letters';

/** What stands in the way of a classic pair for somebody; null when nothing does. Whoever takes a break is left alone. */
export function hindranceToClassic({ programme, cohort }: Frame, junior: Person): ClassicHindrance | null {
  if (cohort.state === 'stopped' || cohort.state === 'closed') return 'over';
  if (cohort.state === 'paused') return 'asleep';
  if (junior.state !== 'active') return 'away';
  const told = programme.steps.some(({ moment }) => 'after' in moment && moment.after === 'classic');
  return told ? null : 'no-letters';
}

/** Two people whom the coordinator puts together: the wish that one made, and who was asked and agreed. */
export type Classic = Frame & { pairId: Id<'pair'>; wish: Prompt; junior: Person; senior: Person };

/**
 * The coordinator makes a classic pair (M19): whoever has lived through it is the mentor and whoever asked is the mentee,
 * whatever they are in the cohort. It runs at once: one asked for it, the other agreed before. Its letters follow
 * from the wish, and the wish is written anew as it was read: two coordinators do not fulfil it twice, nor one that
 * was taken back.
 */
export function makeClassicPair(
  { programme, cohort, pairId, wish, junior, senior }: Classic,
  now: Temporal.Instant,
  fresh: Fresh,
): Change[] {
  const pair: Pair = {
    id: pairId,
    kind: 'classic',
    state: 'active',
    mentor: { ...senior, role: 'mentor' },
    mentee: { ...junior, role: 'mentee' },
    mentorConsent: 'open',
    menteeConsent: 'open',
    reasons: [],
    version: 1,
  };
  const { id, kind, reasons } = pair;
  const halves = { mentorId: senior.id, menteeId: junior.id };
  return [
    { kind: 'prompt-moved', id: wish.id, version: wish.version, to: wish.state },
    {
      kind: 'pair-made',
      pair: { id, kind, cohortId: cohort.id, ...halves, state: 'active', reasons, score: null, at: now },
    },
    ...afterPairing({ programme, cohort }, pair, 'classic', now, fresh, wish.id),
  ];
}
