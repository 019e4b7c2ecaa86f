import { describe, expect, it } from 'vitest';
import type { Pair } from '../../src/programme/cohort.ts';
import type { Programme, Step } from '../../src/programme/definition.ts';
import { afterPairing, afterSettling } from '../../src/programme/follow.ts';
import { reverseMentoring } from '../../src/programmes/reverse-mentoring/index.ts';
import {
  at,
  cohort,
  counting,
  luc,
  madeIn,
  maya,
  noor,
  numbered,
  only,
  pair,
  sent,
  session,
  situation,
  wall,
} from '../people.ts';

const now = at('2027-01-14T14:00');
const asks: Step['questions'] = [{ id: 'q', kind: 'yesno', visibility: 'pair' }];
const steps: Step[] = [
  { id: 'first', audience: 'both', moment: { after: 'pair' }, questions: asks },
  { id: 'thanks', audience: 'both', moment: { afterStep: 'first' } },
  { id: 'to-mentor', audience: 'mentor', moment: { afterStep: 'first', plus: 'P1W' } },
  { id: 'anyhow', audience: 'mentee', moment: { afterStep: 'first', once: 'settled', plus: 'P2D' } },
  { id: 'hello', audience: 'both', moment: { after: 'proposal' } },
  { id: 'before', audience: 'mentor', moment: { session: 'each', plus: '-P3D' } },
  { id: 'half-way', audience: 'both', moment: { session: 2, plus: 'P1D' } },
  { id: 'ends', audience: 'mentee', moment: { session: [1, 3], plus: 'P1W' } },
];
const sessions: Programme['sessions'] = {
  count: 3,
  afterStep: 'anyhow',
  plus: 'P7D',
  every: 'P2W',
  minutes: 60,
  at: '12:00',
};
const programme: Programme = { ...reverseMentoring, steps, sessions };

type Parts = Partial<Parameters<typeof situation>[0]>;

function settled(how: 'answered' | 'expired', parts: Parts = {}) {
  const asked = situation({ step: 'first', programme, pair: pair(), state: sent(), ...parts });
  return afterSettling(asked, how, now, counting());
}

describe('what somebody is asked about themselves', () => {
  const other = { ...pair(), id: numbered('pair', 2), mentee: maya };
  const keys = (steps: Step[], ...pairs: Pair[]) =>
    pairs.flatMap((one) => {
      const asked = situation({
        step: 'anyhow',
        programme: { ...programme, steps: [...programme.steps, ...steps] },
        person: one.mentee,
        pair: one,
        state: sent(),
      });
      return only(afterSettling(asked, 'answered', now, counting()), 'prompt-made')
        .filter(({ prompt }) => prompt.participantId === noor.id && prompt.step === 'self')
        .map(({ prompt }) => prompt.occurrence);
    });
  const statements: Step['questions'] = [
    { id: 's', kind: 'statements', visibility: 'private', statements: [{ id: 'variety', axis: 'open', plus: true }] },
  ];

  it('comes once to who is in two pairs, and what is about the pair comes for each', () => {
    const self: Step = { id: 'self', audience: 'both', moment: { session: 3, plus: 'P4D' }, questions: statements };
    expect(keys([self], pair(), other)).toEqual(['3', '3']);
    expect(keys([{ ...self, questions: asks }], pair(), other)).toEqual([`${pair().id}.3`, `${other.id}.3`]);
  });

  it('comes as often as there are sessions', () => {
    const self: Step = {
      id: 'self',
      audience: 'both',
      moment: { session: 'each', plus: 'P4D' },
      questions: statements,
    };
    expect(keys([self], pair())).toEqual(['1', '2', '3']);
  });
});

describe('after a step was answered', () => {
  it('what follows it is planned for the one who answered', () => {
    expect(madeIn(settled('answered', { person: luc }), noor, luc)).toEqual([
      'thanks for Luc at 2027-01-15T09:00',
      'to-mentor for Noor at 2027-01-21T09:00',
      'anyhow for Luc at 2027-01-18T09:00',
    ]);
  });

  it('what is for the other half goes to the other half', () => {
    expect(madeIn(settled('answered', { person: noor }), noor, luc)).toEqual([
      'thanks for Noor at 2027-01-15T09:00',
      'to-mentor for Noor at 2027-01-21T09:00',
      'anyhow for Luc at 2027-01-18T09:00',
    ]);
  });

  it('and there is no pair yet, nothing goes to another half', () => {
    expect(madeIn(settled('answered', { person: noor, pair: null }), noor, luc)).toEqual([
      'thanks for Noor at 2027-01-15T09:00',
      'to-mentor for Noor at 2027-01-21T09:00',
    ]);
  });
});

it('after a step closed unanswered, only what waits for either follows', () => {
  expect(madeIn(settled('expired', { person: luc }), noor, luc)).toEqual(['anyhow for Luc at 2027-01-18T09:00']);
});

it('what follows stands in the same pair and session, and is named by both', () => {
  const third = session(3, at('2027-01-19T12:00'));
  const named = (parts: Parts) => only(settled('expired', parts), 'prompt-made')[0]?.prompt;
  expect(named({ session: third })).toMatchObject({
    pairId: pair().id,
    sessionId: third.id,
    occurrence: `${pair().id}.3`,
  });
  expect(named({})).toMatchObject({ pairId: pair().id, sessionId: null, occurrence: pair().id });
  expect(named({ person: luc, pair: null })).toMatchObject({ pairId: null, occurrence: 'once' });
});

describe('the sessions of a pair', () => {
  const planned = (parts: Parts = {}) => settled('expired', { step: 'anyhow', person: luc, ...parts });

  it('are planned once their step is settled, each with what surrounds it', () => {
    const changes = planned();
    expect(
      only(changes, 'session-made').map(({ session: { number, startsAt } }) => `${number} at ${wall(startsAt)}`),
    ).toEqual(['1 at 2027-01-21T12:00', '2 at 2027-02-04T12:00', '3 at 2027-02-18T12:00']);
    expect(madeIn(changes, noor, luc)).toEqual([
      'before for Noor at 2027-01-18T09:00',
      'before for Noor at 2027-02-01T09:00',
      'before for Noor at 2027-02-15T09:00',
      'half-way for Noor at 2027-02-05T09:00',
      'half-way for Luc at 2027-02-05T09:00',
      'ends for Luc at 2027-01-28T09:00',
      'ends for Luc at 2027-02-25T09:00',
    ]);
  });

  it('are planned after an answer as well', () => {
    expect(only(settled('answered', { step: 'anyhow', person: luc }), 'session-made')).toHaveLength(3);
  });

  it('are not planned twice, nor for nobody, nor after another step', () => {
    expect(only(planned({ planned: true }), 'session-made')).toEqual([]);
    expect(only(planned({ pair: null }), 'session-made')).toEqual([]);
    expect(only(settled('answered'), 'session-made')).toEqual([]);
  });

  it('are on the calendar of the cohort, and what surrounds them on that of its reader', () => {
    const away = { ...noor, zone: 'America/New_York' };
    const changes = planned({ person: luc, pair: pair({ mentor: away }) });
    expect(wall(only(changes, 'session-made')[0]?.session.startsAt)).toBe('2027-01-21T12:00');
    expect(madeIn(changes, away, luc)).toContain('before for Noor at 2027-01-18T09:00');
    expect(wall(only(changes, 'prompt-made')[0]?.prompt.state.wakesAt)).toBe('2027-01-18T15:00');
  });
});

it('a proposal reaches both, a pair that begins what comes after that, each in their own zone', () => {
  const far = { ...luc, zone: 'Asia/Kolkata' };
  const made = (event: 'proposal' | 'pair') =>
    madeIn(afterPairing({ programme, cohort: cohort() }, pair({ mentee: far }), event, now, counting()), noor, far);
  expect(made('proposal')).toEqual(['hello for Noor at 2027-01-15T09:00', 'hello for Luc at 2027-01-15T09:00']);
  expect(made('pair')).toEqual(['first for Noor at 2027-01-15T09:00', 'first for Luc at 2027-01-15T09:00']);
});
