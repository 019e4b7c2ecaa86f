import { describe, expect, it } from 'vitest';
import { comeBack } from '../../src/meeting/come-back.ts';
import { at, luc, noor, only, pair, session, wall } from '../people.ts';
import { FIRST, meeting, movesIn } from './meetings.ts';

const rest = { pausedAt: at('2027-02-01T09:00'), slept: 14 };

describe('a pair one half of which is back from a break', () => {
  it('meets as much later where there is no moment yet, and both are asked at the same time', () => {
    const changes = comeBack(meeting(), noor, rest);
    expect(movesIn(changes)).toEqual(['1 open 2027-02-24T12:00', '2 open 2027-03-24T12:00', '3 open 2027-04-26T12:00']);
    const plans = only(changes, 'session-prompts-timed')[0]?.moments.filter(({ step }) => step === 'plan');
    expect(plans?.map(({ participantId, wakesAt }) => [participantId, wall(wakesAt)])).toEqual([
      [noor.id, '2027-02-10T09:00'],
      [luc.id, '2027-02-10T09:00'],
    ]);
  });

  it('keeps to what was agreed, and what prepares it keeps to that', () => {
    const first = session(1, FIRST, { state: 'agreed', startsAt: at('2027-02-11T18:00') });
    const changes = comeBack(meeting({}, { sessions: [first] }), noor, rest);
    expect(movesIn(changes)).toEqual([]);
    const brief = only(changes, 'session-prompts-timed')[0]?.moments.find(({ step }) => step === 'brief-mentor');
    expect(brief === undefined ? null : wall(brief.wakesAt)).toBe('2027-02-08T09:00');
  });

  it.each([
    ['the other half still has a break', meeting({}, { pair: pair({ mentee: { ...luc, state: 'paused' } }) })],
    ['they have met', meeting({}, { sessions: [session(1, FIRST, { state: 'held' })] })],
    ['its day had passed before the break', meeting({}, { sessions: [session(1, at('2027-01-20T12:00'))] })],
  ])('is left as it is where %s', (_why, two) => {
    expect(comeBack(two, noor, rest)).toEqual([]);
  });
});
