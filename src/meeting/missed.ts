import type { Change, Miss } from '../programme/change.ts';
import type { Session } from '../programme/cohort.ts';
import type { Meeting } from './meeting.ts';

/** So many in a row are told to the coordinator, and again when there are twice as many (M25). */
const WORRYING = 2;

/** Two that were missed or cancelled in a row: the coordinator hears of it, and by which side. */
export function missedAgain(meeting: Meeting, { how, side }: Omit<Miss, 'number'>): Change[] {
  const { session, sessions, pair, coordinator } = meeting;
  const before = sessions.filter(({ id }) => id !== session.id);
  const misses: Miss[] = [...missesInARow(before, session), { number: session.number, how, side }];
  if (misses.length % WORRYING !== 0) return [];
  const names = { mentor: pair.mentor.name, mentee: pair.mentee.name };
  return [
    {
      kind: 'letter',
      letter: { kind: 'notice', to: coordinator, notice: { kind: 'sessions-missed', ...names, misses } },
    },
    { kind: 'concern-told', pairId: pair.id, concern: 'missed' },
  ];
}

/** Those right before a session, the earliest first; one that they held, or moved on together, ends the row. */
function missesInARow(sessions: readonly Session[], session: Session): Miss[] {
  const earlier = sessions
    .filter((one) => one.number < session.number || (one.number === session.number && one.attempt < session.attempt))
    .sort((a, b) => b.number - a.number || b.attempt - a.attempt);
  const row: Miss[] = [];
  for (const { number, state, side } of earlier) {
    if (state === 'moved') continue;
    if (state !== 'missed' && state !== 'cancelled') break;
    row.unshift({ number, how: state, side });
  }
  return row;
}
