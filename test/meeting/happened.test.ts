import { describe, expect, it } from 'vitest';
import { happened, type Told, toldOf } from '../../src/meeting/happened.ts';
import type { Session } from '../../src/programme/cohort.ts';
import { at, counting, luc, madeIn, noor, numbered, only, session, situation } from '../people.ts';
import { agreedAt, attemptsIn, FIRST, meeting, movesIn, toldIn } from './meetings.ts';

const AFTER = at('2027-02-11T09:30');
const LATER = at('2027-02-18T18:00');

function tell(told: Partial<Told>, rest: Partial<Session> = agreedAt(FIRST), before: Told['is'] | null = null) {
  return happened(meeting(rest), { is: 'yes', to: null, side: null, ...told }, before, AFTER, counting(100));
}

describe('what became of a session', () => {
  it.each<[what: string, told: Partial<Told>, moves: string[], attempts: string[], letters: string[]]>([
    ['they met', {}, ['1 held 2027-02-10T12:00'], [], []],
    [
      'they met on another day, which lies behind us',
      { is: 'moved', to: at('2027-02-11T08:00') },
      ['1 held 2027-02-10T12:00'],
      [],
      [],
    ],
    [
      'it moved, to when they do not know',
      { is: 'moved' },
      ['1 moved 2027-02-10T12:00'],
      ['1.2 open 2027-02-18T12:00'],
      [],
    ],
    [
      'it moved to a day that they know',
      { is: 'moved', to: LATER },
      ['1 moved 2027-02-10T12:00'],
      ['1.2 agreed 2027-02-18T18:00'],
      ['session-moved 1 to Noor', 'session-moved 1 to Luc'],
    ],
    [
      'it did not happen',
      { is: 'no', side: 'mentee' },
      ['1 missed 2027-02-10T12:00 mentee'],
      ['1.2 open 2027-02-18T12:00'],
      [],
    ],
  ])('%s', (_what, told, moves, attempts, letters) => {
    const changes = tell(told);
    expect([movesIn(changes), attemptsIn(changes), toldIn(changes)]).toEqual([moves, attempts, letters]);
  });

  it('was missed, and either says that it was not: it was held, and nothing is sought any more', () => {
    const missed = { ...agreedAt(FIRST), state: 'missed' } as const;
    const again = session(1, at('2027-02-18T12:00'), { id: numbered('ses', 9), attempt: 2 });
    const mend = (next: Session[], before: Told['is'] | null = 'no') => {
      const first = meeting(missed);
      const there = { ...first, sessions: [...first.sessions, ...next] };
      return happened(there, { is: 'yes', to: null, side: null }, before, AFTER, counting(100));
    };
    const changes = mend([again]);
    expect(only(changes, 'session-moved').map(({ id, to }) => [id, to.state])).toEqual([
      [numbered('ses', 1), 'held'],
      [again.id, 'moved'],
    ]);
    expect(only(changes, 'session-prompts-cancelled').map(({ sessionId }) => sessionId)).toEqual([again.id]);
    expect(madeIn(changes, noor, luc)).toContain('rescope for Luc at 2027-02-15T09:00');
    expect(mend([{ ...again, state: 'agreed' }])).toEqual([]);
    expect(only(mend([again], null), 'session-moved').map(({ to }) => to.state)).toEqual(['held', 'moved']);
    expect(mend([again], 'yes')).toEqual([]);
  });

  it('at the third time is given up: what belongs to no meeting in particular still comes', () => {
    const changes = tell({ is: 'no' }, { ...agreedAt(FIRST), attempt: 3 });
    expect(attemptsIn(changes)).toEqual([]);
    expect(only(changes, 'session-moved')[0]?.to).toMatchObject({ state: 'missed', givenUp: true });
    expect(only(changes, 'session-prompts-cancelled')).toEqual([]);
    const before = tell({ is: 'no' }, { ...agreedAt(FIRST), attempt: 2 });
    expect(only(before, 'session-moved')[0]?.to.givenUp).toBeUndefined();
    expect(only(before, 'session-prompts-cancelled')).toHaveLength(1);
  });

  it('moved before anything was agreed: diaries hear of it for the first time', () => {
    expect(toldIn(tell({ is: 'moved', to: LATER }, {}))).toEqual([
      'session-agreed 0 to Noor',
      'session-agreed 0 to Luc',
    ]);
  });

  it.each(['held', 'missed', 'moved', 'cancelled'] as const)('the other half says it later: %s stays', (state) => {
    expect(tell({ is: 'no' }, { ...agreedAt(FIRST), state })).toEqual([]);
  });

  it('the next attempt is the same event, and all is sent again about it but a question for a moment that is known', () => {
    const found = tell({ is: 'moved', to: LATER });
    const sought = tell({ is: 'no' });
    const [made] = only(found, 'session-made');
    expect(made?.session).toMatchObject({ eventId: meeting().session.eventId, sequence: 2, version: 1, side: null });
    expect(only(sought, 'session-made')[0]?.session.sequence).toBe(1);
    expect(madeIn(found, noor, luc)).toContain('brief-mentor for Noor at 2027-02-15T09:00');
    expect(madeIn(found, noor, luc).some((prompt) => prompt.startsWith('plan'))).toBe(false);
    expect(madeIn(sought, noor, luc).filter((prompt) => prompt.startsWith('plan'))).toHaveLength(2);
    expect(only(sought, 'prompt-made').every(({ prompt }) => /(^|\.)1\.2$/.test(prompt.occurrence))).toBe(true);
    expect(only(sought, 'session-prompts-cancelled')).toHaveLength(1);
  });
});

describe('what answers say of their session', () => {
  const said = (role: typeof noor, step: string, answers: Record<string, string>) =>
    toldOf(
      situation({ step, person: role }),
      step,
      Object.entries(answers).map(([question, value]) => ({ question, value, visibility: 'pair' as const })),
    );

  it.each<[string, Record<string, string>, Told | null]>([
    ['yes', { met: 'yes', useful: '4' }, { is: 'yes', to: null, side: null }],
    ['moved', { met: 'moved', 'moved-to': LATER.toString() }, { is: 'moved', to: LATER, side: null }],
    ['on the author’s side', { met: 'no', side: 'me' }, { is: 'no', to: null, side: 'mentor' }],
    ['on the other side', { met: 'no', side: 'partner' }, { is: 'no', to: null, side: 'mentee' }],
    ['on neither side', { met: 'no', side: 'neither' }, { is: 'no', to: null, side: null }],
    ['nothing', {}, null],
  ])('%s', (_what, answers, told) => {
    expect(said(noor, 'reflection-mentor', answers)).toEqual(told);
  });

  it('a mentee has the other side, and other steps say nothing', () => {
    expect(said(luc, 'reflection-mentee', { met: 'no', side: 'partner' })?.side).toBe('mentor');
    expect(said(luc, 'scope', { met: 'no' })).toBeNull();
  });
});
