import { describe, expect, it } from 'vitest';
import { agree } from '../../src/meeting/agree.ts';
import { nextAttempt } from '../../src/meeting/attempt.ts';
import { at, counting, luc, noor, only, session, wall } from '../people.ts';
import { agreedAt, FIRST, meeting, movesIn, toldIn } from './meetings.ts';

const EVENING = at('2027-02-11T18:00');

describe('a moment that both have', () => {
  it.each([
    ['the first one', {}, ['session-agreed 0 to Noor', 'session-agreed 0 to Luc']],
    ['another one than they had', agreedAt(FIRST), ['session-moved 1 to Noor', 'session-moved 1 to Luc']],
    [
      'one for a next attempt, of which diaries know an earlier one: nothing was agreed that moves',
      { attempt: 2, sequence: 2 },
      ['session-agreed 2 to Noor', 'session-agreed 2 to Luc'],
    ],
  ])('is told to both, with a number that rises: %s', (_what, rest, told) => {
    const changes = agree(meeting(rest), EVENING);
    expect(toldIn(changes)).toEqual(told);
    expect(movesIn(changes)).toEqual(['1 agreed 2027-02-11T18:00']);
    expect(only(changes, 'session-moved')[0]?.to.sequence).toBe(('sequence' in rest ? rest.sequence : 0) + 1);
  });

  it('says from when it moved, and where they meet', () => {
    const [letter] = only(agree(meeting(agreedAt(FIRST), { place: 'Café Central' }), EVENING), 'letter');
    expect(letter?.letter).toMatchObject({
      to: noor,
      notice: { from: FIRST, startsAt: EVENING, where: 'Café Central', partner: { name: 'Luc', email: luc.email } },
    });
  });

  it('is the same one, and elsewhere', () => {
    const changes = agree(meeting(agreedAt(FIRST), { place: 'Café Central' }), FIRST);
    expect(toldIn(changes)).toEqual(['session-placed 1 to Noor', 'session-placed 1 to Luc']);
  });

  it('times what is still to be sent about it, and seeks no more', () => {
    const [timed] = only(agree(meeting(), EVENING), 'session-prompts-timed');
    const moments = timed?.moments.map(({ step, wakesAt }) => `${step} ${wall(wakesAt)}`);
    expect(moments).toEqual(
      expect.arrayContaining(['brief-mentor 2027-02-08T09:00', 'reflection-mentee 2027-02-12T09:00']),
    );
    expect(timed?.moments.some(({ step }) => step === 'plan')).toBe(false);
    expect(timed?.moments.some(({ step }) => step === 'close-mentee')).toBe(false);
  });
});

describe('later sessions', () => {
  it.each([
    ['stay where they are for a week', at('2027-02-17T18:00'), {}, ['1 agreed 2027-02-17T18:00']],
    [
      'make room for one that is three weeks late',
      at('2027-03-03T18:00'),
      {},
      ['1 agreed 2027-03-03T18:00', '2 open 2027-03-18T12:00', '3 open 2027-04-20T12:00'],
    ],
    ['do not come nearer for an early one', at('2027-02-01T18:00'), {}, ['1 agreed 2027-02-01T18:00']],
  ])('%s', (_what, startsAt, rest, moves) => {
    expect(movesIn(agree(meeting(rest), startsAt))).toEqual(moves);
  });

  it('make room for an attempt that is sought late', () => {
    const moves = movesIn(nextAttempt(meeting(), at('2027-03-03T12:00'), false, counting(100)));
    expect(moves).toEqual(['2 open 2027-03-17T12:00', '3 open 2027-04-19T12:00']);
  });

  it('are gone on with after three attempts that came to nothing', () => {
    const third = meeting({ attempt: 3 });
    expect(nextAttempt(third, at('2027-03-03T12:00'), false, counting(100))).toEqual([]);
    expect(nextAttempt(third, at('2027-03-03T12:00'), true, counting(100))).not.toEqual([]);
  });

  it('stay where they are when they are agreed', () => {
    const first = session(1, FIRST);
    const sessions = [first, session(2, at('2027-03-10T18:00'), { state: 'agreed' })];
    expect(movesIn(agree(meeting({}, { sessions }), at('2027-03-09T18:00')))).toEqual(['1 agreed 2027-03-09T18:00']);
  });
});
