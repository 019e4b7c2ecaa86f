import type { Temporal } from 'temporal-polyfill';
import { newId } from '../ids.ts';
import type { Change } from '../programme/change.ts';
import type { Situation } from '../programme/situation.ts';
import { wake } from '../programme/wake.ts';
import { figuresOf } from '../store/figures.ts';
import type { World } from './world.ts';

/** The coordinator's letter with the cohort in figures (M22). */
export async function digest({ db }: World, situation: Situation, now: Temporal.Instant): Promise<Change[]> {
  const figures = await figuresOf(db, situation, now);
  return wake(situation, now, { kind: 'digest', figures }, newId);
}
