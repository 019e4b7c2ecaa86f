import type { dayParts } from '../programme/answer.ts';
import type { Piece } from '../programme/clock.ts';
import { type Wall, wallAt } from './wall.ts';

/** The clock of each half (`piecesOf`). */
export type Clocks = { mentor: readonly Piece[]; mentee: readonly Piece[] };

/** What a choice goes by: moments in milliseconds since 1970, a length in milliseconds, and how many at most. */
export type Taste = { near: number; refused: readonly number[]; length: number; most: number };

/** Fewer are proposed only where there are no more, be it on one day. */
const LEAST = 3;

/** A day on which something was refused lies further off by so many: the same day of the next week comes with it. */
const REFUSED_DAYS = 7;

/** What each part of the day asks of people; one is also what a day further off weighs, and a part proposed already. */
const burdens: Record<keyof typeof dayParts, number> = { morning: 0, noon: 2, afternoon: 0, evening: 1, late: 2 };
const burdenOf: ReadonlyMap<string | undefined, number> = new Map(Object.entries(burdens));

/** A moment at which both could begin, by the mentee's clock, with what it asks of the one whom it suits least. */
type Option = Wall & { at: number; burden: number };

/**
 * The few moments to propose, of all at which two people could begin, the earliest first: one on each of the
 * nearest days, by the mentee's calendar, and more on a day only where fewer than three would be left. On a
 * day goes first what asks least and was chosen least for another day, then the hour nearest to the wished one.
 */
export function choose(starts: readonly number[], clocks: Clocks, taste: Taste): number[] {
  const wished = wallAt(clocks.mentee, taste.near);
  const options = starts.map((at) => optionAt(at, clocks));
  const refused = new Set(taste.refused.map((at) => wallAt(clocks.mentee, at).day));
  const chosen: Option[] = [];
  for (const day of nearestDays(options, wished, refused).slice(0, taste.most)) {
    chosen.push(...bestOf(day, chosen, wished));
  }
  while (chosen.length < Math.min(LEAST, taste.most, options.length)) {
    const left = options.filter((option) => !chosen.includes(option));
    const apart = left.filter(({ at }) => chosen.every((taken) => Math.abs(taken.at - at) >= taste.length));
    chosen.push(...bestOf(apart.length > 0 ? apart : left, chosen, wished));
  }
  return chosen.map(({ at }) => at).sort((a, b) => a - b);
}

function optionAt(at: number, clocks: Clocks): Option {
  const [mentor, mentee] = [wallAt(clocks.mentor, at), wallAt(clocks.mentee, at)];
  return { ...mentee, at, burden: Math.max(burdenOf.get(mentor.part) ?? 0, burdenOf.get(mentee.part) ?? 0) };
}

/** The options of each day. Seven days in a row hold each weekday once, so that the nearest ones differ in that too. */
function nearestDays(options: readonly Option[], wished: Wall, refused: ReadonlySet<number>): Option[][] {
  const days = new Map<number, Option[]>();
  for (const option of options) {
    const others = days.get(option.day);
    if (others === undefined) days.set(option.day, [option]);
    else others.push(option);
  }
  return [...days]
    .map(([day, ofDay]) => {
      const least = Math.min(...ofDay.map(({ burden }) => burden));
      return { ofDay, weight: Math.abs(day - wished.day) + least + (refused.has(day) ? REFUSED_DAYS : 0) };
    })
    .sort((a, b) => a.weight - b.weight)
    .map(({ ofDay }) => ofDay);
}

/** The best option, the earlier of two as good; none of none. */
function bestOf(options: readonly Option[], chosen: readonly Option[], wished: Wall): Option[] {
  const weights = options.map((option) => ({
    option,
    asks: option.burden + chosen.filter(({ part }) => part === option.part).length,
    off: Math.abs(option.minute - wished.minute),
  }));
  return weights
    .sort((a, b) => a.asks - b.asks || a.option.burden - b.option.burden || a.off - b.off || a.option.at - b.option.at)
    .slice(0, 1)
    .map(({ option }) => option);
}
