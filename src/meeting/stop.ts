import type { Temporal } from 'temporal-polyfill';
import type { Change } from '../programme/change.ts';
import type { Person } from '../programme/cohort.ts';
import { calledOff, type Parting } from './part.ts';

/**
 * A cohort is broken off: diaries let go of what both of a pair had agreed on, and everybody who takes part hears of it
 * once, in whatever parts they take.
 * @param people those who take part, the coordinator left out
 */
export function stopped(pairs: readonly Parting[], people: readonly Person[], now: Temporal.Instant): Change[] {
  const once = [...new Map(people.map((person) => [person.email.toLowerCase(), person])).values()];
  return [
    ...pairs.flatMap((parting) => calledOff(parting, { why: 'quiet' }, now)),
    ...once.map(
      (to): Change => ({ kind: 'letter', letter: { kind: 'notice', to, notice: { kind: 'cohort-stopped' } } }),
    ),
  ];
}
