import { describe, expect, it } from 'vitest';
import { placed, placeQuestion, placeSaid } from '../../src/meeting/place.ts';
import { at, counting, noor, only, session } from '../people.ts';
import { agreedAt, FIRST, meeting, movesIn, toldIn } from './meetings.ts';

const NOW = at('2027-02-01T09:00');

function agreed() {
  const first = session(1, FIRST, agreedAt(FIRST));
  return meeting(agreedAt(FIRST), { place: 'Café Central', sessions: [first] });
}

describe('another place', () => {
  it('is told to both, at the same moment, with a number that rises', () => {
    const changes = placed(agreed(), 'https://meet.example/noor', NOW);
    expect(movesIn(changes)).toEqual(['1 agreed 2027-02-10T12:00']);
    expect(only(changes, 'session-moved')[0]?.to.sequence).toBe(2);
    expect(toldIn(changes)).toEqual(['session-placed 1 to Noor', 'session-placed 1 to Luc']);
    expect(only(changes, 'letter')[0]?.letter).toMatchObject({ notice: { where: 'https://meet.example/noor' } });
  });

  it('holds for every session that the two have agreed on', () => {
    const second = session(2, at('2027-03-10T12:00'), { state: 'agreed', sequence: 3 });
    const two = agreed();
    const changes = placed({ ...two, sessions: [two.session, second] }, 'Chez Nele', NOW);
    expect(toldIn(changes)).toEqual([
      'session-placed 1 to Noor',
      'session-placed 1 to Luc',
      'session-placed 3 to Noor',
      'session-placed 3 to Luc',
    ]);
  });

  it.each([
    ['it is the one they had', agreed(), 'Café Central', NOW],
    ['there is no moment yet', meeting({}, { place: 'Café Central' }), 'Chez Nele', NOW],
    ['they have met already', agreed(), 'Chez Nele', FIRST],
  ])('is told to nobody when %s', (_why, two, place, now) => {
    expect(placed(two, place, now)).toEqual([]);
  });
});

describe('who says it outside any letter', () => {
  it('has answered the question that asks for it', () => {
    const asks = placeQuestion(agreed());
    expect([asks?.step, asks?.question.id]).toEqual(['plan', 'where']);
    const said = [{ question: 'where', value: 'Chez Nele', visibility: 'pair' as const }];
    const changes = placeSaid(agreed(), noor, 'plan', said, NOW, counting());
    expect(only(changes, 'answers-given')).toMatchObject([{ participantId: noor.id, answers: said, at: NOW }]);
    expect(only(changes, 'prompt-begun')[0]?.prompt).toMatchObject({ step: 'plan', sessionId: agreed().session.id });
  });

  it('finds no such question in a programme that has none', () => {
    const two = agreed();
    expect(placeQuestion({ ...two, rhythm: { ...two.rhythm, plan: undefined } })).toBeNull();
  });
});
