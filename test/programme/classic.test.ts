import { describe, expect, it } from 'vitest';
import { placesFor } from '../../src/programme/begin.ts';
import { hindranceToClassic, makeClassicPair } from '../../src/programme/classic.ts';
import { asIn, type Pair } from '../../src/programme/cohort.ts';
import { shownIn } from '../../src/programme/condition.ts';
import { answer } from '../../src/programme/respond.ts';
import { reachedIn, stepOf } from '../../src/programme/situation.ts';
import { wake } from '../../src/programme/wake.ts';
import { reverseMentoring } from '../../src/programmes/reverse-mentoring/index.ts';
import {
  answered,
  at,
  cohort,
  counting,
  known,
  kofi,
  luc,
  madeIn,
  maya,
  noor,
  numbered,
  only,
  pair,
  sent,
  situation,
} from '../people.ts';

const now = at('2027-03-04T10:00');
const frame = { programme: reverseMentoring, cohort: cohort() };
const pairId = numbered('pair', 9);
const wish = situation({ step: 'classic', person: noor, state: answered() }).prompt;
const changes = makeClassicPair({ ...frame, pairId, wish, junior: noor, senior: luc }, now, counting());

/** Luc, a mentee of the cohort, is the classic mentor of Noor, a mentor of the cohort. */
const turned: Pair = pair({
  id: pairId,
  kind: 'classic',
  mentor: { ...luc, role: 'mentor' },
  mentee: { ...noor, role: 'mentee' },
});

describe('a classic pair that the coordinator makes', () => {
  it('turns the roles: whoever has lived through it is the mentor, and it runs at once', () => {
    expect(only(changes, 'pair-made')).toEqual([
      {
        kind: 'pair-made',
        pair: {
          ...{ id: pairId, kind: 'classic', cohortId: frame.cohort.id, mentorId: luc.id, menteeId: noor.id },
          ...{ state: 'active', reasons: [], score: null, at: now },
        },
      },
    ]);
  });

  it('has both introduced at once, and each asked one thing after four weeks; no scope, session or brief', () => {
    expect(madeIn(changes, luc, noor)).toEqual([
      'classic-begin for Luc at 2027-03-04T10:01',
      'classic-begin for Noor at 2027-03-04T10:01',
      'classic-after for Luc at 2027-04-01T09:00',
      'classic-after for Noor at 2027-04-01T09:00',
    ]);
    expect(only(changes, 'session-made')).toEqual([]);
  });

  it('follows from the wish, which is written as it was: whoever fulfils it at the same time is refused', () => {
    expect(only(changes, 'prompt-made').map(({ prompt }) => prompt.causeId)).toEqual(Array(4).fill(wish.id));
    expect(only(changes, 'prompt-moved')).toEqual([
      { kind: 'prompt-moved', id: wish.id, version: wish.version, to: wish.state },
    ]);
  });

  it.each([
    ['a cohort that was stopped', { cohort: cohort({ state: 'stopped' }) }, noor, 'over'],
    ['a cohort that is closed', { cohort: cohort({ state: 'closed' }) }, noor, 'over'],
    ['a cohort that sleeps', { cohort: cohort({ state: 'paused' }) }, noor, 'asleep'],
    ['somebody who takes a break', {}, { ...noor, state: 'paused' as const }, 'away'],
    ['a programme without its letters', { programme: { ...reverseMentoring, steps: [] } }, noor, 'no-letters'],
    ['whoever takes part', {}, noor, null],
  ])('for %s', (_what, changed, junior, why) => {
    expect(hindranceToClassic({ ...frame, ...changed }, junior)).toBe(why);
  });
});

describe('in a classic pair', () => {
  it('both are who they are in it, whatever they are in the cohort', () => {
    expect([asIn(turned, luc).role, asIn(turned, noor).role]).toEqual(['mentor', 'mentee']);
    expect([asIn(pair(), luc).role, asIn(pair(), noor).role]).toEqual(['mentee', 'mentor']);
    expect([asIn(turned, kofi).role, asIn(null, luc).role]).toEqual(['mentor', 'mentee']);
    expect(reachedIn(turned, 'mentor').map(({ name }) => name)).toEqual(['Luc']);
  });

  it('nothing is begun that belongs to a reverse pair, and no letter offers it', () => {
    const parts = [{ person: noor, pairs: [pair(), turned] }];
    const mentees = [{ person: luc, pairs: [pair(), turned] }];
    for (const step of ['ask', 'sit-in']) {
      expect(placesFor(stepOf(reverseMentoring, step), parts)).toEqual([]);
      expect(placesFor(stepOf(reverseMentoring, step), mentees)).toMatchObject([{ pair: { kind: 'reverse' } }]);
    }
    const letter = (of: Pair) =>
      only(wake(situation({ step: 'classic-begin', person: of.mentee, pair: of }), now, null, counting()), 'letter');
    expect(letter(turned)).toMatchObject([{ letter: { running: null, partner: { name: 'Luc' } } }]);
    expect(letter(pair())).toMatchObject([{ letter: { running: pair().id } }]);
  });

  it('no sessions are planned, whatever is answered', () => {
    const scoped = (of: Pair) =>
      answer(situation({ step: 'scope', person: of.mentee, pair: of, state: sent() }), [], now, counting());
    expect(only(scoped(pair()), 'session-made')).toHaveLength(6);
    expect(only(scoped(turned), 'session-made')).toEqual([]);
  });

  it('the letter shows the wish it comes of, the words only where their author lets them be read', () => {
    const cause = numbered('prm', 5);
    const letterTo = (reader: 'mentor' | 'mentee', words: 'coordinator' | 'confidential') => {
      const facing = situation({
        step: 'classic-begin',
        person: turned[reader],
        pair: turned,
        known: [
          known(noor, 'classic.topic', 'own', { causeId: cause, visibility: 'coordinator' }),
          known(noor, 'classic.own', 'Verhuizen', { causeId: cause, visibility: words }),
          known(noor, 'classic.topic', 'family', { causeId: numbered('prm', 6), visibility: 'coordinator', at: now }),
          known(luc, 'classic.topic', 'crossroads', { causeId: numbered('prm', 7), visibility: 'coordinator' }),
        ],
      });
      const prompt = { ...facing.prompt, causeId: cause };
      return shownIn({ ...facing, prompt }, stepOf(reverseMentoring, 'classic-begin')).map(({ value }) => value);
    };
    expect(letterTo('mentor', 'coordinator')).toEqual(['own', 'Verhuizen']);
    expect(letterTo('mentor', 'confidential')).toEqual(['own']);
    expect(letterTo('mentee', 'confidential')).toEqual(['own', 'Verhuizen']);
  });
});

it('Maya, of whom nobody spoke, stays who she is', () => {
  expect(asIn(turned, maya)).toEqual(maya);
});
