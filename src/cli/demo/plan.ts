import type { Chance } from './chance.ts';
import type { Habit } from './profile.ts';

/** What somebody does behind a link, in the order in which it is tried. */
export type Deed = 'answer' | 'answer-badly' | 'save' | 'change' | 'take-back' | 'come-late' | 'scan';

/** A deed and how long after its letter it is done, in minutes. */
export type Visit = { deed: Deed; afterMinutes: number };

/** Nobody reads a letter sooner than this: everything that is sent within it can be delivered first. */
export const SOONEST_MINUTES = 60;

const DAY_MINUTES = 24 * 60;

/**
 * What somebody will do about a letter that asks something.
 * @param nth 0 for the first letter, 1 and up for its reminders
 */
export function visitsFor(habit: Habit, nth: number, chance: Chance): Visit[] {
  if (habit === 'silent') return nth === 0 ? [{ deed: 'scan', afterMinutes: SOONEST_MINUTES }] : [];
  if (nth > 0) return habit !== 'late' && chance.happens(0.85) ? [visit('answer', chance, [0, 0, 1])] : [];
  switch (habit) {
    case 'slow':
      return chance.happens(0.25) ? [visit('answer', chance, [1, 2])] : [];
    case 'late':
      return [chance.happens(0.45) ? visit('answer', chance, [1, 2, 3]) : visit('come-late', chance, [26, 31, 40])];
    case 'careless':
      return [visit(chance.happens(0.6) ? 'answer-badly' : 'answer', chance, [0, 1, 2])];
    case 'changeable':
      return fickle(chance);
    default:
      return chance.happens(0.94) ? [visit('answer', chance, [0, 0, 0, 1, 1, 2])] : [];
  }
}

function fickle(chance: Chance): Visit[] {
  const first = visit('answer', chance, [0, 1]);
  const later = (visits: Visit, deed: Deed): Visit => ({ deed, afterMinutes: visits.afterMinutes + DAY_MINUTES });
  switch (chance.one(['change', 'back', 'back-and-again', 'save', 'plain'] as const)) {
    case 'change':
      return [first, later(first, 'change')];
    case 'back':
      return [first, later(first, 'take-back')];
    case 'back-and-again': {
      const back = later(first, 'take-back');
      return [first, back, later(back, 'answer')];
    }
    case 'save':
      return [{ ...first, deed: 'save' }, later(first, 'answer')];
    case 'plain':
      return [first];
  }
}

/** Minutes after the hour at which a letter came: coffee, lunch, the way home, the evening. */
const MOMENTS = [100, 220, 350, 620] as const;

function visit(deed: Deed, chance: Chance, days: readonly number[]): Visit {
  return { deed, afterMinutes: minutesAfter(chance, days) };
}

/** On one of these days, at one of those moments. */
export function minutesAfter(chance: Chance, days: readonly number[]): number {
  return chance.one(days) * DAY_MINUTES + chance.one(MOMENTS);
}
