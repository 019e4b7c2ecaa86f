import type { Temporal } from 'temporal-polyfill';
import { newId } from '../ids.ts';
import { MOST_WORRIES } from '../mail/letters/report-worries.ts';
import type { Change } from '../programme/change.ts';
import { nextTime } from '../programme/launch.ts';
import { moved } from '../programme/prompt.ts';
import { type Situation, stepOf } from '../programme/situation.ts';
import { wake } from '../programme/wake.ts';
import { knownAfter, pairsInCare, worried, worryOf } from './care.ts';
import { partPairs } from './part.ts';
import type { World } from './world.ts';

/**
 * Looks after the pairs: one letter names those that newly need a check-in, and why (M25). Where there are none it
 * writes nothing, and looks again next time. What one letter cannot hold comes in the next. Silent pairs are asked
 * whether they go on, and those that stop come to their end.
 */
export async function checkPairs(world: World, situation: Situation, now: Temporal.Instant): Promise<Change[]> {
  const all = await pairsInCare(world, situation, now);
  const { changes: parted, ended, asked } = await partPairs(world, situation, all, now);
  const pairs = all.filter(({ pair }) => !ended.has(pair.id));
  const news = worried(pairs)
    .filter(({ cared }) => cared.checked.news !== null)
    .slice(0, MOST_WORRIES);
  const known = knownAfter(pairs, new Set(news.map(({ cared }) => cared)));
  if (news.length === 0) return [...lookAgain(situation, now), ...known, ...parted];
  const worries = news.map(({ cared, concern }) => ({
    ...worryOf(cared.pair, concern, situation),
    asked: asked.has(cared.pair.id),
  }));
  return [...wake(situation, now, { kind: 'check', worries }, newId), ...known, ...parted];
}

/** The same prompt sleeps on until the next time. */
function lookAgain({ programme, cohort, person, prompt }: Situation, now: Temporal.Instant): Change[] {
  const until = nextTime(programme, cohort, stepOf(programme, prompt.step), person, now, newId)?.state.wakesAt ?? null;
  if (until === null) throw new Error(`The step ${prompt.step} looks after pairs once only`);
  return [
    { kind: 'prompt-moved', id: prompt.id, version: prompt.version, to: moved(prompt.state, { is: 'defer', until }) },
  ];
}
