import type { Values } from '../../language.ts';
import type { Miss, Notice } from '../../programme/change.ts';
import { firstName } from '../writing.ts';

/** What the coordinator reads of sessions in a row that did not take place, and by which side (M25). */
export function missedValues({ mentor, mentee, misses }: Extract<Notice, { kind: 'sessions-missed' }>): Values {
  return { mentor: firstName(mentor), mentee: firstName(mentee), count: misses.length, side: sideOf(misses) };
}

/** On whose side it was each time; "both" where it was not the same, or nobody said. */
function sideOf(misses: readonly Miss[]): 'mentor' | 'mentee' | 'both' {
  const [first, ...rest] = misses;
  if (first === undefined || first.side === null) return 'both';
  return rest.every(({ side }) => side === first.side) ? first.side : 'both';
}
