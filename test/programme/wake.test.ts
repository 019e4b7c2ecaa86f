import { describe, expect, it } from 'vitest';
import type { Step } from '../../src/programme/definition.ts';
import type { Situation } from '../../src/programme/situation.ts';
import { wake } from '../../src/programme/wake.ts';
import { reverseMentoring } from '../../src/programmes/reverse-mentoring/index.ts';
import {
  an,
  answered,
  at,
  becameIn,
  cohort,
  counting,
  known,
  lettersIn,
  luc,
  madeIn,
  noor,
  only,
  pair,
  sent,
  session,
  situation,
  THURSDAY,
  wall,
} from '../people.ts';

const woken = (parts: Parameters<typeof situation>[0], now = THURSDAY) => wake(situation(parts), now, null, counting());
const night = at('2027-01-14T03:00');
const third = session(3, at('2027-01-19T12:00'));

describe('a prompt that wakes to be sent', () => {
  it('goes out, open until the end of a day, and wakes for its first reminder', () => {
    const changes = woken({ step: 'intake-mentor' });
    expect(lettersIn(changes)).toEqual(['intake-mentor 0 to Noor']);
    const state = becameIn(changes);
    expect(state).toEqual({
      is: 'sent',
      sentAt: THURSDAY,
      closesAt: at('2027-01-28T00:00'),
      reminded: 0,
      wakesAt: at('2027-01-18T09:00'),
    });
  });

  it('never wakes again where nothing is asked', () => {
    const changes = woken({ step: 'brief-mentor', pair: pair(), session: third });
    expect(lettersIn(changes)).toEqual(['brief-mentor 0 to Noor']);
    expect(becameIn(changes)).toMatchObject({ is: 'sent', closesAt: null, wakesAt: null });
  });

  it('names the partner, the session, and the pair as its thread', () => {
    const [order] = only(woken({ step: 'brief-mentor', pair: pair(), session: third }), 'letter');
    expect(order?.letter).toMatchObject({
      partner: luc,
      threadId: pair().id,
      session: { id: third.id, number: 3, day: third.startsAt, agreed: false },
      moments: [],
    });
  });

  it('waits for the morning when a late cron wakes it at night', () => {
    const changes = woken({ step: 'intake-mentor' }, night);
    expect(lettersIn(changes)).toEqual([]);
    expect(becameIn(changes)).toEqual({ is: 'scheduled', wakesAt: at('2027-01-14T09:00') });
  });

  it('goes out at night to somebody who asked for that hour', () => {
    const changes = woken({ step: 'intake-mentor', person: { ...noor, prefersAt: '03:00' } }, night);
    expect(lettersIn(changes)).toEqual(['intake-mentor 0 to Noor']);
  });

  it('waits for the morning of the zone that its reader lives in by now', () => {
    const changes = woken({ step: 'intake-mentor', person: { ...noor, zone: 'America/New_York' } });
    expect(becameIn(changes)).toEqual({ is: 'scheduled', wakesAt: at('2027-01-14T09:00', 'America/New_York') });
  });

  it('waits for a working day', () => {
    const changes = woken({ step: 'intake-mentor', cohort: cohort({ holidays: ['2027-01-14', '2027-01-15'] }) });
    expect(becameIn(changes)).toEqual({ is: 'scheduled', wakesAt: at('2027-01-18T09:00') });
  });

  it.each([
    ['the person pauses', { person: { ...noor, state: 'paused' as const } }],
    ['the cohort is paused', { cohort: cohort({ state: 'paused' }) }],
  ])('looks again tomorrow when %s', (_, parts) => {
    const changes = woken({ step: 'intake-mentor', ...parts });
    expect(changes).toHaveLength(1);
    expect(becameIn(changes)).toEqual({ is: 'scheduled', wakesAt: THURSDAY.add({ hours: 24 }) });
  });
});

describe('a prompt that is given up', () => {
  const cases: [string, Parameters<typeof situation>[0], string][] = [
    ['its reader left', { step: 'intake-mentor', person: { ...noor, state: 'left' } }, 'left'],
    ['the cohort was stopped', { step: 'intake-mentor', cohort: cohort({ state: 'stopped' }) }, 'cohort-stopped'],
    ['the cohort is closed', { step: 'intake-mentor', cohort: cohort({ state: 'closed' }) }, 'cohort-closed'],
    ['its pair ended', { step: 'proposal', pair: pair({ state: 'ended' }) }, 'pair-ended'],
    [
      'the session it prepares has begun',
      { step: 'brief-mentor', pair: pair(), session: session(1, THURSDAY) },
      'too-late',
    ],
    ['the answer it follows was taken back', { step: 'ready' }, 'taken-back'],
    ['there is nothing to tell', { step: 'pair-digest', pair: pair(), session: third }, 'condition'],
  ];

  it.each(cases)('because %s', (_, parts, why) => {
    const changes = woken(parts);
    expect(lettersIn(changes)).toEqual([]);
    expect(becameIn(changes)).toEqual({ is: 'cancelled', why, endedAt: THURSDAY });
  });

  it('not because of a session that is still to come', () => {
    const soon = session(1, THURSDAY.add({ minutes: 1 }));
    expect(lettersIn(woken({ step: 'brief-mentor', pair: pair(), session: soon }))).toHaveLength(1);
  });

  it('not when the answer it follows stands', () => {
    const changes = woken({ step: 'ready', known: [known(noor, 'intake-mentor.gets', 'Time')] });
    expect(lettersIn(changes)).toEqual(['ready 0 to Noor']);
  });

  it('not when there is something to tell', () => {
    const next = known(luc, 'reflection-mentee.next', 'Call a customer', { pairId: pair().id, session: 3 });
    const met = known(luc, 'reflection-mentee.met', 'yes', { pairId: pair().id, session: 3 });
    const digest = { step: 'pair-digest', pair: pair(), session: third };
    expect(lettersIn(woken({ ...digest, known: [met, next] }))).toHaveLength(1);
    expect(lettersIn(woken({ ...digest, known: [next] }))).toEqual([]);
  });
});

describe('a prompt that waits for an answer', () => {
  const asked = { step: 'intake-mentor' };
  const monday = at('2027-01-18T09:00');

  it('reminds, and wakes for the next reminder', () => {
    const changes = woken({ ...asked, state: sent() }, monday);
    expect(lettersIn(changes)).toEqual(['intake-mentor 1 to Noor']);
    expect(becameIn(changes)).toMatchObject({ is: 'sent', reminded: 1, wakesAt: at('2027-01-25T09:00') });
  });

  it('wakes for its close after the last reminder', () => {
    const changes = woken({ ...asked, state: sent({ reminded: 1 }) }, at('2027-01-25T09:00'));
    expect(lettersIn(changes)).toEqual(['intake-mentor 2 to Noor']);
    expect(becameIn(changes)).toMatchObject({ reminded: 2, wakesAt: at('2027-01-28T00:00') });
  });

  it('reminds once when it slept through two reminders, and leaves a day before the second', () => {
    const changes = woken({ ...asked, state: sent() }, at('2027-01-26T10:00'));
    expect(lettersIn(changes)).toEqual(['intake-mentor 1 to Noor']);
    expect(becameIn(changes)).toMatchObject({ reminded: 1, wakesAt: at('2027-01-27T09:00') });
  });

  it('does not sleep beyond its close', () => {
    const changes = woken({ ...asked, state: sent() }, at('2027-01-27T10:00'));
    expect(becameIn(changes)).toMatchObject({ reminded: 1, wakesAt: at('2027-01-28T00:00') });
  });

  it('does not remind at night', () => {
    const changes = woken({ ...asked, state: sent() }, at('2027-01-18T23:00'));
    expect(lettersIn(changes)).toEqual([]);
    expect(becameIn(changes)).toMatchObject({ is: 'sent', reminded: 0, wakesAt: at('2027-01-19T09:00') });
  });

  it('closes without a letter, at night too', () => {
    const changes = woken({ ...asked, state: sent({ reminded: 2 }) }, at('2027-01-28T00:00'));
    expect(lettersIn(changes)).toEqual([]);
    expect(becameIn(changes)).toMatchObject({ is: 'expired', endedAt: at('2027-01-28T00:00') });
    expect(madeIn(changes, noor)).toEqual([]);
  });

  it('does not wake once it is answered', () => {
    expect(() => woken({ ...asked, state: answered() })).toThrow();
  });

  it.each([
    ['the person left', { person: { ...noor, state: 'left' as const } }, 'left'],
    ['the pair ended', { pair: pair({ state: 'ended' }) }, 'pair-ended'],
    ['the cohort was stopped', { cohort: cohort({ state: 'stopped' }) }, 'cohort-stopped'],
  ])('reminds nobody after %s', (_, parts, why) => {
    const changes = woken({ step: 'proposal', pair: pair(), state: sent(), ...parts }, monday);
    expect(lettersIn(changes)).toEqual([]);
    expect(becameIn(changes)).toMatchObject({ is: 'cancelled', why });
  });
});

describe('silence about the scope', () => {
  const silent = (planned: boolean) =>
    woken({ step: 'scope', person: luc, pair: pair(), state: sent(), planned }, at('2027-01-28T00:00'));

  it('plans the six sessions and what surrounds them', () => {
    const changes = silent(false);
    expect(only(changes, 'session-made').map(({ session: { startsAt } }) => wall(startsAt))).toEqual([
      '2027-02-08T12:00',
      '2027-03-08T12:00',
      '2027-04-07T12:00',
      '2027-05-07T12:00',
      '2027-06-07T12:00',
      '2027-07-07T12:00',
    ]);
    expect(madeIn(changes, noor, luc)).toContain('brief-mentor for Noor at 2027-02-05T09:00');
    expect(madeIn(changes, noor, luc).filter((line) => line.startsWith('sharpen'))).toEqual([]);
  });

  it('plans them once', () => {
    expect(only(silent(true), 'session-made')).toEqual([]);
  });
});

describe('a step that comes again and again', () => {
  const digest = { step: 'digest', person: an };
  const monday = at('2027-01-18T09:00');

  it('makes its next time as it goes out, and not while it waits', () => {
    expect(madeIn(woken(digest, monday), an)).toEqual(['digest for An at 2027-01-25T09:00']);
    expect(madeIn(woken(digest, at('2027-01-18T03:00')), an)).toEqual([]);
  });

  it('goes on after a time at which there was nothing to tell, and ends with the cohort', () => {
    const quiet = programmeWith('digest', { only: { answered: 'intake-mentee.gives' } });
    const changes = woken({ ...digest, programme: quiet }, monday);
    expect(becameIn(changes)).toMatchObject({ is: 'cancelled', why: 'condition' });
    expect(madeIn(changes, an)).toEqual(['digest for An at 2027-01-25T09:00']);
    expect(madeIn(woken({ ...digest, cohort: cohort({ state: 'closed' }) }, monday), an)).toEqual([]);
  });
});

function programmeWith(id: string, rest: Partial<Step>): Situation['programme'] {
  return {
    ...reverseMentoring,
    steps: reverseMentoring.steps.map((step) => (step.id === id ? { ...step, ...rest } : step)),
  };
}

describe('a session that came to nothing', () => {
  const woken = (step: string, person: typeof luc, rest: { state: 'missed' | 'held'; givenUp: boolean }) => {
    const sixth = session(6, at('2027-01-14T12:00'), rest);
    const asked = situation({ step, person, pair: pair(), session: sixth });
    return becameIn(wake(asked, at('2027-01-28T09:00'), null, counting()))?.is;
  };

  it.each([
    ['close-mentee', 'missed', false, 'cancelled'],
    ['close-mentee', 'missed', true, 'sent'],
    ['farewell', 'missed', true, 'sent'],
    ['close-mentee', 'held', false, 'sent'],
    ['reflection-mentee', 'missed', true, 'cancelled'],
  ] as const)('%s of a session that is %s, given up: %s', (step, state, givenUp, is) => {
    expect(woken(step, luc, { state, givenUp })).toBe(is);
  });
});

const knownScope = known(luc, 'scope.question', 'How?', { pairId: pair().id });

describe('while the other half has a break', () => {
  const away = pair({ mentee: { ...luc, state: 'paused' } });
  const second = session(2, at('2027-02-10T12:00'));

  it.each([
    ['brief-mentor', second, 'scheduled'],
    ['reflection-mentor', second, 'scheduled'],
    ['sharpen', null, 'sent'],
  ] as const)('%s', (step, about, is) => {
    const known = step === 'sharpen' ? [knownScope] : [];
    const there = situation({ step, pair: away, session: about, known });
    expect(becameIn(wake(there, at('2027-02-05T09:00'), null, counting()))?.is).toBe(is);
  });
});
