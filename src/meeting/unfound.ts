import type { Change } from '../programme/change.ts';
import { type Person, partnerOf } from '../programme/cohort.ts';
import type { Meeting } from './meeting.ts';

/**
 * No moment was found: they are told to find one between them, and where to say which (M13).
 * @param heard whether the other half said when it can
 */
export function unfound(
  { pair, session }: Pick<Meeting, 'pair' | 'session'>,
  whom: readonly Person[],
  heard: boolean,
): Change[] {
  return whom.map((to): Change => {
    const { name, email } = partnerOf(pair, to);
    const told = { partner: { name, email }, number: session.number, pairId: pair.id, sessionId: session.id };
    return { kind: 'letter', letter: { kind: 'notice', to, notice: { kind: 'no-moment', heard, ...told } } };
  });
}
