import { describe, expect, it } from 'vitest';
import { ImpossibleSession, isAhead, movedSession, type SessionEvent } from '../../src/meeting/session.ts';
import { sessionStates } from '../../src/programme/cohort.ts';
import { at, session } from '../people.ts';

const WEDNESDAY = at('2027-02-10T20:00');
const LATER = at('2027-02-17T12:30');
const now = at('2027-02-01T10:00');

const events: SessionEvent[] = [
  { is: 'agree', startsAt: LATER },
  { is: 'seek', around: LATER },
  { is: 'hold', at: now },
  { is: 'mend', at: now },
  { is: 'miss', side: null, at: now },
  { is: 'cancel', side: 'mentor', at: now },
  { is: 'postpone', side: 'mentee', at: now },
];

describe('a session', () => {
  it.each([
    ['open', 'agree', { state: 'agreed', startsAt: LATER, sequence: 1 }],
    ['open', 'seek', { state: 'open', startsAt: LATER, sequence: 0 }],
    ['open', 'hold', { state: 'held', startsAt: WEDNESDAY, settledAt: now }],
    ['open', 'miss', { state: 'missed', side: null, settledAt: now }],
    ['open', 'cancel', { state: 'cancelled', side: 'mentor', sequence: 0 }],
    ['agreed', 'agree', { state: 'agreed', startsAt: LATER, sequence: 1 }],
    ['agreed', 'seek', { state: 'open', startsAt: LATER }],
    ['agreed', 'hold', { state: 'held', sequence: 0 }],
    ['agreed', 'cancel', { state: 'cancelled', sequence: 1 }],
    ['agreed', 'postpone', { state: 'moved', side: 'mentee', sequence: 1 }],
  ] as const)('that is %s can %s', (state, event, expected) => {
    const happens = events.find(({ is }) => is === event);
    if (happens === undefined) throw new Error(`There is no ${event}`);
    expect(movedSession(session(2, WEDNESDAY, { state }), happens)).toMatchObject(expected);
  });

  it.each(['missed', 'moved'] as const)('that is %s can turn out to have been held', (state) => {
    expect(movedSession(session(2, WEDNESDAY, { state }), { is: 'mend', at: now })).toMatchObject({ state: 'held' });
  });

  it.each(sessionStates.filter((state) => !isAhead({ state })))('that is %s otherwise stays so', (state) => {
    const mendable = state === 'missed' || state === 'moved';
    for (const event of events.filter(({ is }) => is !== 'mend' || !mendable)) {
      expect(() => movedSession(session(2, WEDNESDAY, { state }), event)).toThrow(ImpossibleSession);
    }
  });

  it('counts up what diaries are told, whatever happens to it', () => {
    const agreed = movedSession(session(1, WEDNESDAY), { is: 'agree', startsAt: LATER });
    const again = movedSession(session(1, WEDNESDAY, agreed), { is: 'agree', startsAt: WEDNESDAY });
    const off = movedSession(session(1, WEDNESDAY, again), { is: 'cancel', side: 'mentor', at: now });
    expect([agreed.sequence, again.sequence, off.sequence]).toEqual([1, 2, 3]);
  });
});
