import type { Temporal } from 'temporal-polyfill';
import type { Meeting } from '../../src/meeting/meeting.ts';
import type { Change } from '../../src/programme/change.ts';
import type { Session } from '../../src/programme/cohort.ts';
import { reverseMentoring } from '../../src/programmes/reverse-mentoring/index.ts';
import { an, at, cohort, numbered, only, pair, session, wall } from '../people.ts';

/** When Noor and Luc are supposed to meet the first time; the others come a month apart. */
export const FIRST = at('2027-02-10T12:00');

/** The first session of Noor and Luc, with the one after it; both are open unless something else is said. */
export function meeting(rest: Partial<Session> = {}, more: Partial<Meeting> = {}): Meeting {
  const { sessions: rhythm } = reverseMentoring;
  if (rhythm === undefined) throw new Error('The programme has no sessions');
  const first = session(1, FIRST, rest);
  const sessions = [first, session(2, at('2027-03-10T12:00')), session(3, at('2027-04-12T12:00'))];
  const frame = { programme: reverseMentoring, rhythm, cohort: cohort(), coordinator: an };
  return { ...frame, pair: pair(), session: first, sessions, place: null, ...more };
}

/** Agreed for a moment, of which diaries were told once. */
export function agreedAt(startsAt: Temporal.Instant): Partial<Session> {
  return { state: 'agreed', startsAt, sequence: 1 };
}

/** What became of sessions, in short: "1 agreed 2027-02-11T18:00". */
export function movesIn(changes: readonly Change[]): string[] {
  return only(changes, 'session-moved').map(({ id, to: { state, startsAt, side } }) => {
    const number = [1, 2, 3].find((one) => numbered('ses', one) === id);
    return [number, state, wall(startsAt), ...(side === null ? [] : [side])].join(' ');
  });
}

/** What is told of sessions, in short: "session-agreed 0 to Noor". */
export function toldIn(changes: readonly Change[]): string[] {
  return only(changes, 'letter').flatMap(({ letter }) => {
    if (letter.kind !== 'notice') return [];
    const { notice, to } = letter;
    const sequence = 'sequence' in notice ? ` ${notice.sequence}` : '';
    return [`${notice.kind}${sequence} to ${to.name}`];
  });
}

/** The next attempts that a decision made, in short: "1.2 open 2027-02-17T12:00". */
export function attemptsIn(changes: readonly Change[]): string[] {
  return only(changes, 'session-made').map(
    ({ session: { number, attempt, state, startsAt } }) => `${number}.${attempt} ${state} ${wall(startsAt)}`,
  );
}
