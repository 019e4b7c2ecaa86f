import { describe, expect, it } from 'vitest';
import { type Leaving, leave } from '../../src/meeting/leave.ts';
import type { Pair, Session } from '../../src/programme/cohort.ts';
import { reverseMentoring } from '../../src/programmes/reverse-mentoring/index.ts';
import {
  an,
  at,
  cohort,
  counting,
  kofi,
  lettersIn,
  luc,
  madeIn,
  maya,
  noor,
  numbered,
  only,
  pair,
  session,
} from '../people.ts';

const now = at('2027-01-14T14:00');

function left(rest: Partial<Leaving> = {}) {
  const pairs = [running(pair())];
  const leaving = { programme: reverseMentoring, cohort: cohort(), coordinator: an, person: noor, pairs, why: null };
  return leave({ ...leaving, ...rest }, now, counting());
}

function running(one: Pair, sessions: Session[] = []): Leaving['pairs'][number] {
  return { pair: one, sessions, place: null };
}

describe('somebody who leaves', () => {
  const changes = left();

  it('gets nothing more', () => {
    expect(only(changes, 'person-moved')).toMatchObject([{ id: noor.id, version: 1, to: { state: 'left' } }]);
    expect(only(changes, 'person-prompts-cancelled')).toMatchObject([{ participantId: noor.id, why: 'left', at: now }]);
    expect(lettersIn(changes).filter((line) => line.endsWith('to Noor'))).toEqual([]);
  });

  it('frees the partner, who hears it kindly and is asked what played a part', () => {
    expect(only(changes, 'pair-moved')[0]?.to).toEqual({ state: 'ended', why: 'left', by: noor.id, at: now });
    expect(only(changes, 'pair-prompts-cancelled')).toMatchObject([{ pairId: pair().id, why: 'pair-ended' }]);
    expect(madeIn(changes, luc)).toContain('freed for Luc at 2027-01-14T14:01');
  });

  it('frees the partner by a plain letter where the programme asks for no reason', () => {
    const { parting: _, ...programme } = reverseMentoring;
    expect(only(left({ programme }), 'letter')[0]?.letter).toMatchObject({
      to: { name: 'Luc' },
      notice: { kind: 'partner-left', partner: 'Noor', searching: true },
    });
  });

  it('lets go of the meeting that both had agreed on, in both calendars', () => {
    const first = session(1, at('2027-01-20T12:00'), { state: 'agreed', sequence: 1 });
    const changed = left({ pairs: [running(pair(), [first, session(2, at('2027-02-20T12:00'))])] });
    expect(only(changed, 'session-moved')).toMatchObject([
      { id: first.id, to: { state: 'cancelled', side: 'mentor', sequence: 2 } },
    ]);
    expect(lettersIn(changed)).toEqual([
      'session-cancelled to Noor',
      'session-cancelled to Luc',
      'somebody-left to An',
    ]);
    expect(only(changed, 'letter')[0]?.letter).toMatchObject({ notice: { over: true, sequence: 1 } });
    // The last letter to whoever leaves is not one to somebody who takes part.
    expect(only(changed, 'letter').map(({ letter }) => letter.to.state)).toEqual(['left', 'active', 'active']);
  });

  it('has a new match sought within minutes', () => {
    expect(madeIn(changes, an)).toContain('match for An at 2027-01-14T14:10');
  });

  it('is named to the coordinator, with the partner', () => {
    expect(lettersIn(changes)).toEqual(['somebody-left to An']);
    expect(only(changes, 'letter')[0]?.letter).toMatchObject({
      notice: { kind: 'somebody-left', who: 'Noor', role: 'mentor', partners: ['Luc'] },
    });
  });

  it('alone frees nobody, and nothing is sought', () => {
    const alone = left({ person: maya, pairs: [] });
    expect(lettersIn(alone)).toEqual(['somebody-left to An']);
    expect(only(alone, 'letter')[0]?.letter).toMatchObject({ notice: { who: 'Maya', role: 'mentee', partners: [] } });
    expect(madeIn(alone, an)).toEqual([]);
  });

  it('from a pair that was only proposed lets the search go on', () => {
    const proposed = left({ pairs: [running(pair({ state: 'proposed' }))] });
    expect(lettersIn(proposed)).toEqual(['search-goes-on to Luc', 'somebody-left to An']);
    expect(only(proposed, 'pair-moved')[0]?.to).toMatchObject({ state: 'ended', why: 'left', by: noor.id });
  });

  it('from a classic pair is heard by the other half, and nobody else is sought for them', () => {
    const classic = running(pair({ id: numbered('pair', 3), kind: 'classic', mentor: luc, mentee: noor }));
    const alone = left({ pairs: [classic] });
    expect(only(alone, 'pair-moved')).toMatchObject([{ id: classic.pair.id, to: { state: 'ended', why: 'left' } }]);
    expect(only(alone, 'pair-prompts-cancelled')).toMatchObject([{ pairId: classic.pair.id }]);
    expect(only(alone, 'letter')[0]?.letter).toMatchObject({
      to: { name: 'Luc' },
      notice: { kind: 'partner-left', partner: 'Noor', searching: false },
    });
    expect(madeIn(alone, an)).toEqual([]);
    const both = left({ pairs: [running(pair()), classic] });
    expect(madeIn(both, an)).toContain('match for An at 2027-01-14T14:10');
    expect(only(both, 'letter').at(-1)?.letter).toMatchObject({ notice: { partners: ['Luc'], classic: ['Luc'] } });
  });

  it('from two pairs frees both, and one match is sought for them', () => {
    const second = pair({ id: numbered('pair', 2), mentor: kofi });
    const changed = left({ person: luc, pairs: [running(pair()), running(second)] });
    expect(madeIn(changed, noor, kofi, an)).toEqual([
      'freed for Noor at 2027-01-14T14:01',
      'freed for Kofi at 2027-01-14T08:01',
      'match for An at 2027-01-14T14:10',
    ]);
  });
});

it('a coordinator does not leave by letter', () => {
  expect(() => left({ person: an, pairs: [] })).toThrow('A coordinator does not leave by letter');
});
