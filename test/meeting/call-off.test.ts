import { describe, expect, it } from 'vitest';
import { callOff } from '../../src/meeting/call-off.ts';
import { at, counting, only, session } from '../people.ts';
import { agreedAt, attemptsIn, FIRST, meeting, movesIn, toldIn } from './meetings.ts';

const NOW = at('2027-02-08T10:00');
const off = (how: 'cancel' | 'postpone', rest = agreedAt(FIRST)) =>
  callOff(meeting(rest), how, 'mentor', NOW, counting(100));

describe('a session that is called off', () => {
  it.each([
    ['cancel', '1 cancelled 2027-02-10T12:00 mentor'],
    ['postpone', '1 moved 2027-02-10T12:00 mentor'],
  ] as const)('%s: diaries let it go, and it is sought a week later', (how, move) => {
    const changes = off(how);
    expect(movesIn(changes)).toEqual([move]);
    expect(attemptsIn(changes)).toEqual(['1.2 open 2027-02-15T12:00']);
    expect(toldIn(changes)).toEqual(['session-cancelled 1 to Noor', 'session-cancelled 1 to Luc']);
    expect(only(changes, 'session-made')[0]?.session).toMatchObject({
      sequence: 2,
      eventId: meeting().session.eventId,
    });
    expect(only(changes, 'session-prompts-cancelled')).toHaveLength(1);
  });

  it('says nothing to diaries that never had it', () => {
    const changes = off('cancel', {});
    expect(toldIn(changes)).toEqual([]);
    expect(only(changes, 'session-made')[0]?.session.sequence).toBe(0);
  });

  it('is counted where it is cancelled, not where it is let go in time', () => {
    const before = session(1, FIRST, { state: 'missed', side: 'mentee' });
    const again = session(1, FIRST, { ...agreedAt(FIRST), id: session(9, FIRST).id, attempt: 2 });
    const second = meeting({}, { session: again, sessions: [before, again] });
    const told = (how: 'cancel' | 'postpone') => toldIn(callOff(second, how, 'mentor', NOW, counting(100)));
    expect(told('cancel')).toContain('sessions-missed to An');
    expect(told('postpone')).not.toContain('sessions-missed to An');
  });
});
