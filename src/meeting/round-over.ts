import type { Id } from '../ids.ts';
import type { Change } from '../programme/change.ts';
import { partnerOf } from '../programme/cohort.ts';
import type { Meeting } from './meeting.ts';
import { unfound } from './unfound.ts';

/** What became of one question for a moment of a session, or for an exception: whose it was, and whether it still waits. */
export type Round = { participantId: Id<'par'>; is: 'waiting' | 'answered' | 'over' };

/**
 * A question for a moment closes unanswered. Where no other one still waits, whoever did answer hears that nothing comes
 * of it by itself (M13). Nothing is sent to two who were silent (M25): their brief asks them.
 * @param rounds all questions of this kind about the session, the one that closes among them as over
 */
export function roundOver(meeting: Meeting, rounds: readonly Round[]): Change[] {
  const { session, pair } = meeting;
  if (session.state !== 'open' || rounds.some(({ is }) => is === 'waiting')) return [];
  const heard = new Set(rounds.flatMap(({ participantId, is }) => (is === 'answered' ? [participantId] : [])));
  return [pair.mentor, pair.mentee]
    .filter(({ id }) => heard.has(id))
    .flatMap((person) => unfound(meeting, [person], heard.has(partnerOf(pair, person).id)));
}
