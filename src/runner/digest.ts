import type { Temporal } from 'temporal-polyfill';
import { newId } from '../ids.ts';
import { MOST_WORRIES } from '../mail/letters/report-worries.ts';
import type { Change } from '../programme/change.ts';
import type { Situation } from '../programme/situation.ts';
import { wake } from '../programme/wake.ts';
import { figuresOf } from '../store/figures.ts';
import { knownAfter, pairsInCare, worried, worryOf } from './care.ts';
import type { World } from './world.ts';

/** The coordinator's letter with the cohort in figures (M22), and the pairs that need help, told before or not. */
export async function digest(world: World, situation: Situation, now: Temporal.Instant): Promise<Change[]> {
  const figures = await figuresOf(world.db, situation, now);
  const pairs = await pairsInCare(world, situation, now);
  const needy = worried(pairs);
  const worries = needy.map(({ cared, concern }) => worryOf(cared.pair, concern, situation));
  return [
    ...wake(situation, now, { kind: 'digest', figures, worries }, newId),
    ...knownAfter(pairs, new Set(needy.slice(0, MOST_WORRIES).map(({ cared }) => cared))),
  ];
}
