import type { Temporal } from 'temporal-polyfill';
import { newId } from '../ids.ts';
import { proposePairs } from '../matching/propose.ts';
import type { Change } from '../programme/change.ts';
import { matchReport, propose } from '../programme/pairing.ts';
import type { Situation } from '../programme/situation.ts';
import { wake } from '../programme/wake.ts';
import { candidatesOf, earlierPairs } from '../store/candidates.ts';
import type { World } from './world.ts';

/** Puts the people together who are free, and tells the coordinator, who is left over included (M7, M9). */
export async function pairUp({ db }: World, situation: Situation, now: Temporal.Instant): Promise<Change[]> {
  const candidates = await candidatesOf(db, situation);
  const { proposals, waiting } = proposePairs(candidates, await earlierPairs(db, situation.cohort));
  return [
    ...wake(situation, now, matchReport(proposals, waiting, false), newId),
    ...propose(situation, proposals, now, newId),
  ];
}
