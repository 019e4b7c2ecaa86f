import { describe, expect, it } from 'vitest';
import { appointmentIn, entryIn, hasBeen } from '../../src/programme/appointment.ts';
import { readStep } from '../../src/programme/read.ts';
import { type KnownAnswer, type Situation, stepOf } from '../../src/programme/situation.ts';
import { isHumane } from '../../src/programme/timeline.ts';
import { wake } from '../../src/programme/wake.ts';
import { reverseMentoring } from '../../src/programmes/reverse-mentoring/index.ts';
import { answered, at, becameIn, counting, known, luc, noor, numbered, only, pair, situation } from '../people.ts';

const CAUSE = numbered('prm', 9);
const carrier = stepOf(reverseMentoring, 'sit-in-agreed');
const WHEN = at('2027-01-21T15:00');

/** What Luc and Noor said of a meeting to sit in on. */
function said(rest: Record<string, KnownAnswer['value'] | null> = {}, of: Partial<KnownAnswer> = {}): KnownAnswer[] {
  const answers = {
    ...{ 'sit-in.what': 'Ons overleg', 'sit-in.when': WHEN.toString(), 'sit-in.where': 'Zaal 3' },
    ...{ 'sit-in-asked.join': true, ...rest },
  };
  return Object.entries(answers).flatMap(([reference, value]) => {
    const mine = reference.startsWith('sit-in.') ? luc : noor;
    const promptId = mine === luc ? CAUSE : numbered('prm', 10);
    return value === null
      ? []
      : [known(mine, reference, value, { promptId, causeId: CAUSE, pairId: pair().id, ...of })];
  });
}

/** The letter that carries it, to Noor unless somebody else is named. */
function carried(answers: readonly KnownAnswer[], rest: Partial<Situation> = {}): Situation {
  const one = situation({ step: 'sit-in-agreed', pair: pair(), known: answers, causeVersion: 4, ...rest });
  return { ...one, prompt: { ...one.prompt, causeId: CAUSE } };
}

describe('an appointment', () => {
  const whole = { startsAt: WHEN, minutes: 60, where: 'Zaal 3' };
  it.each<[string, KnownAnswer[], ReturnType<typeof appointmentIn>]>([
    ['is there once both said what it takes', said(), whole],
    ['takes as long as was answered', said({ 'sit-in.length': 'two-hours' }), { ...whole, minutes: 120 }],
    ['has no place where none was named', said({ 'sit-in.where': null }), { ...whole, where: null }],
    ['is not there before the other half said yes', said({ 'sit-in-asked.join': null }), null],
    ['nor after they said no', said({ 'sit-in-asked.join': false }), null],
    ['nor where it was taken back', said({ 'sit-in.what': null, 'sit-in.when': null, 'sit-in.where': null }), null],
    ['nor from what was begun another time', said({}, { causeId: numbered('prm', 77) }), null],
    ['nor of what its reader may not know', said({}, { visibility: 'private' }), null],
  ])('%s', (_, answers, found) => {
    expect(appointmentIn(carried(answers), carrier)).toEqual(found);
    expect(appointmentIn(carried(answers), stepOf(reverseMentoring, 'sit-in-notes'))).toBeNull();
  });

  it('is known by what was begun, counts how often that moved, and leads each to their own part in it', () => {
    expect(entryIn(carried(said()), carrier)).toEqual({
      ...whole,
      uid: CAUSE,
      sequence: 3,
      answeredIn: numbered('prm', 10),
    });
    expect(entryIn(carried(said(), { person: luc }), carrier)).toMatchObject({ answeredIn: CAUSE });
    expect(entryIn(carried(said({ 'sit-in-asked.join': false })), carrier)).toBeNull();
  });

  it.each([
    ['an hour before', WHEN.subtract({ hours: 1 }), said(), false],
    ['as it begins', WHEN, said(), true],
    ['days later, where nobody said yes', WHEN.add({ hours: 99 }), said({ 'sit-in-asked.join': null }), false],
  ])('%s has been or not', (_, now, answers, been) => {
    for (const step of ['sit-in', 'sit-in-asked']) {
      const one = situation({ step, state: answered(), pair: pair(), known: answers, causeVersion: 4 });
      expect(hasBeen({ ...one, prompt: { ...one.prompt, causeId: CAUSE } }, now)).toBe(been);
    }
  });
});

describe('a moment that is asked for an appointment', () => {
  const now = at('2027-01-20T12:00');
  const read = (when: string) => {
    const raw = { what: { value: 'Ons overleg' }, when: { value: when } };
    return readStep(reverseMentoring, stepOf(reverseMentoring, 'sit-in'), raw, now);
  };
  it.each([
    ['an hour ago', now.subtract({ hours: 1 }), [{ question: 'when', why: 'past' }]],
    ['now', now, [{ question: 'when', why: 'past' }]],
    ['in a minute', now.add({ minutes: 1 }), []],
  ])('%s', (_, when, refused) => expect(read(when.toString()).refused).toEqual(refused));

  it('is named with all else that is wrong', () => {
    const raw = { when: { value: now.subtract({ hours: 1 }).toString() } };
    const { refused } = readStep(reverseMentoring, stepOf(reverseMentoring, 'sit-in'), raw, now);
    expect(refused.map(({ question, why }) => `${question} ${why}`)).toEqual(['what missing', 'when past']);
  });

  it.each([
    ['an hour ago', now.subtract({ hours: 1 }), [{ question: 'own', why: 'past' }]],
    ['now', now, [{ question: 'own', why: 'past' }]],
    ['in twelve hours', now.add({ hours: 12 }), [{ question: 'own', why: 'too-soon' }]],
    ['in twelve hours and a minute', now.add({ hours: 12, minutes: 1 }), []],
  ])('is named beside the moments of a session: %s', (_, when, refused) => {
    const raw = { when: { value: ['none'] }, own: { value: when.toString() } };
    expect(readStep(reverseMentoring, stepOf(reverseMentoring, 'plan'), raw, now).refused).toEqual(refused);
  });

  it('may lie in the past where nobody has to come any more: when a session was held after all', () => {
    const moment = now.subtract({ hours: 1 }).toString();
    const raw = { met: { value: 'moved' }, 'moved-to': { value: moment } };
    const { answers, refused } = readStep(reverseMentoring, stepOf(reverseMentoring, 'reflection-mentee'), raw, now);
    expect(refused).toEqual([]);
    expect(answers).toContainEqual({ question: 'moved-to', value: moment, visibility: 'pair' });
  });
});

describe('the letter that carries an appointment', () => {
  const woken = (now: string, when = WHEN) =>
    wake(carried(said({ 'sit-in.when': when.toString() })), at(now), null, counting());

  it('waits for a humane hour, and comes with what goes into the calendar', () => {
    expect(becameIn(woken('2027-01-14T23:00'))).toEqual({ is: 'scheduled', wakesAt: at('2027-01-15T09:00') });
    const [sent] = only(woken('2027-01-15T09:00'), 'letter');
    expect(sent?.letter).toMatchObject({ step: 'sit-in-agreed', entry: { uid: CAUSE, sequence: 3, startsAt: WHEN } });
  });

  it.each([
    ['goes out at night for the next morning', '2027-01-20T23:00', '2027-01-21T09:00', null],
    ['goes out in the weekend for Monday early', '2027-01-23T12:00', '2027-01-25T08:30', null],
    [
      'waits for Saturday morning, not for Monday, when it begins then',
      '2027-01-22T23:00',
      '2027-01-25T08:30',
      '2027-01-23T09:00',
    ],
  ])('%s', (_, now, when, until) => {
    const changes = woken(now, at(when));
    expect(only(changes, 'letter')).toHaveLength(until === null ? 1 : 0);
    if (until !== null) expect(becameIn(changes)).toEqual({ is: 'scheduled', wakesAt: at(until) });
  });

  it('does not come after it', () => {
    expect(becameIn(woken('2027-01-21T15:00'))).toMatchObject({ is: 'cancelled', why: 'too-late' });
  });
});

it.each([
  ['2027-01-14T06:59', false],
  ['2027-01-14T07:00', true],
  ['2027-01-14T20:59', true],
  ['2027-01-14T21:00', false],
])('%s is humane: %s', (local, humane) => {
  expect(isHumane(at(local, 'America/New_York'), 'America/New_York')).toBe(humane);
});
