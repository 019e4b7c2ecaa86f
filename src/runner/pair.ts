import type { Temporal } from 'temporal-polyfill';
import { newId } from '../ids.ts';
import { matchUp } from '../matching/propose.ts';
import type { Change } from '../programme/change.ts';
import { matchReport, propose } from '../programme/pairing.ts';
import type { Situation } from '../programme/situation.ts';
import { wake } from '../programme/wake.ts';
import { barsOf, candidatesOf, earlierPairs, linesOf } from '../store/candidates.ts';
import type { World } from './world.ts';

/** Puts the people together who are free, and tells the coordinator, who is left over included (M7, M9). */
export async function pairUp({ db }: World, situation: Situation, now: Temporal.Instant): Promise<Change[]> {
  const { cohort, programme } = situation;
  const matching = matchUp(await candidatesOf(db, situation), {
    rules: programme.matching,
    earlier: await earlierPairs(db, cohort),
    bars: await barsOf(db, cohort.id),
    lines: await linesOf(db, cohort.id),
    first: 'pairs',
    now,
  });
  const proposals = matching.pairs.map((pair) => ({ ...pair, score: pair.found ? null : pair.score }));
  const waiting = matching.waiting.map(({ person }) => person);
  return [
    ...wake(situation, now, matchReport(proposals, waiting, false), newId),
    ...propose(situation, proposals, now, newId),
  ];
}
