import type { Stretch } from '../programme/reason.ts';
import { hasBit } from './bits.ts';
import { SLOT_MINUTES, SLOTS, WEEK_SLOTS, type Week } from './week.ts';

/**
 * The stretches of the week in which both are free, adjacent parts joined, the longest first, those of one
 * length in the order of the week. A stretch that is under way when the week ends is given whole; its tail,
 * with which the week also begins, is not told a second time.
 * @param least shorter ones are left out, in minutes
 */
export function stretchesInCommon(week: Week, one: Uint32Array, other: Uint32Array, least: number): Stretch[] {
  const both = one.map((word, at) => word & (other[at] ?? 0));
  return runsOf(both)
    .filter(({ from, until }) => (until - from) * SLOT_MINUTES >= least)
    .sort((a, b) => b.until - b.from - (a.until - a.from) || a.from - b.from)
    .map(({ from, until }) => ({ from: momentOf(week, from), until: momentOf(week, until) }));
}

type Run = { from: number; until: number };

function runsOf(free: Uint32Array): Run[] {
  const goesOn = hasBit(free, WEEK_SLOTS - 1) && hasBit(free, WEEK_SLOTS);
  const runs: Run[] = [];
  for (let slot = 0; slot < WEEK_SLOTS; slot += 1) {
    if (!hasBit(free, slot)) continue;
    const from = slot;
    while (slot < SLOTS && hasBit(free, slot)) slot += 1;
    if (from > 0 || !goesOn) runs.push({ from, until: slot });
  }
  return runs;
}

function momentOf(week: Week, slot: number): string {
  return week.from.add({ minutes: slot * SLOT_MINUTES }).toString();
}
