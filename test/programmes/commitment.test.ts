import { describe, expect, it } from 'vitest';
import type { AnswerValue } from '../../src/programme/answer.ts';
import { answer } from '../../src/programme/respond.ts';
import { wake } from '../../src/programme/wake.ts';
import {
  at,
  becameIn,
  counting,
  known,
  lettersIn,
  luc,
  madeIn,
  numbered,
  only,
  pair,
  sent,
  session,
  situation,
  THURSDAY,
} from '../people.ts';

const second = session(2, at('2026-12-29T12:00'), { state: 'held' });
const place = { pairId: pair().id, session: 2, sessionId: second.id };
const tried = known(luc, 'reflection-mentee.next', 'Eén bericht per week', place);
const earlier = known(luc, 'reflection-mentee.next', 'Iets van vroeger', {
  ...{ ...place, session: 1, sessionId: numbered('ses', 1) },
  at: THURSDAY,
});
const stands = (state: AnswerValue) => known(luc, 'commitment.state', state, place);

const later = (state: string) =>
  wake(
    situation({
      ...{ step: 'commitment-again', person: luc, pair: pair(), session: second },
      known: [tried, earlier, stands(state)],
    }),
    THURSDAY,
    null,
    counting(),
  );

describe('what the mentee decided to try (M17)', () => {
  it('comes back three weeks after it was told of', () => {
    const asked = situation({ step: 'commitment', person: luc, pair: pair(), session: second, state: sent() });
    const told = [{ question: 'state', value: 'trying', visibility: 'pair' as const }];
    expect(madeIn(answer(asked, told, THURSDAY, counting()), luc)).toEqual([
      'commitment-again for Luc at 2027-02-04T09:00',
    ]);
  });

  it('is asked about again while it is still being tried, by what was meant then', () => {
    const changes = later('trying');
    expect(lettersIn(changes)).toEqual(['commitment-again 0 to Luc']);
    const [letter] = only(changes, 'letter');
    expect(letter?.letter).toMatchObject({ shows: [{ value: 'Eén bericht per week' }] });
  });

  it.each(['done', 'dropped'])('is left alone once it is %s', (state) => {
    const changes = later(state);
    expect(lettersIn(changes)).toEqual([]);
    expect(becameIn(changes)).toMatchObject({ is: 'cancelled', why: 'condition' });
  });
});
