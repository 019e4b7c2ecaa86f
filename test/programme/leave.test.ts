import { describe, expect, it } from 'vitest';
import { type Leaving, leave } from '../../src/programme/leave.ts';
import { reverseMentoring } from '../../src/programmes/reverse-mentoring/index.ts';
import { an, at, cohort, counting, kofi, lettersIn, luc, madeIn, maya, noor, numbered, only, pair } from '../people.ts';

const now = at('2027-01-14T14:00');

function left(rest: Partial<Leaving> = {}) {
  const leaving = { programme: reverseMentoring, cohort: cohort(), coordinator: an, person: noor, pairs: [pair()] };
  return leave({ ...leaving, ...rest }, now, counting());
}

describe('somebody who leaves', () => {
  const changes = left();

  it('gets nothing more', () => {
    expect(only(changes, 'person-moved')).toMatchObject([{ id: noor.id, version: 1, to: { state: 'left' } }]);
    expect(only(changes, 'person-prompts-cancelled')).toMatchObject([{ participantId: noor.id, why: 'left', at: now }]);
    expect(lettersIn(changes).filter((line) => line.endsWith('to Noor'))).toEqual([]);
  });

  it('frees the partner, who hears it kindly', () => {
    expect(only(changes, 'pair-moved')[0]?.to).toEqual({ state: 'ended', why: 'left', at: now });
    expect(only(changes, 'pair-prompts-cancelled')).toMatchObject([{ pairId: pair().id, why: 'pair-ended' }]);
    expect(only(changes, 'letter')[0]?.letter).toMatchObject({
      to: { name: 'Luc' },
      notice: { kind: 'partner-left', partner: 'Noor', searching: true },
    });
  });

  it('has a new match sought within minutes', () => {
    expect(madeIn(changes, an)).toEqual(['match for An at 2027-01-14T14:10']);
  });

  it('is named to the coordinator, with the partner', () => {
    expect(lettersIn(changes)).toEqual(['partner-left to Luc', 'somebody-left to An']);
    expect(only(changes, 'letter')[1]?.letter).toMatchObject({
      notice: { kind: 'somebody-left', who: 'Noor', role: 'mentor', partners: ['Luc'] },
    });
  });

  it('alone frees nobody, and nothing is sought', () => {
    const alone = left({ person: maya, pairs: [] });
    expect(lettersIn(alone)).toEqual(['somebody-left to An']);
    expect(only(alone, 'letter')[0]?.letter).toMatchObject({ notice: { who: 'Maya', role: 'mentee', partners: [] } });
    expect(madeIn(alone, an)).toEqual([]);
  });

  it('from a classic pair is heard by the other half, and nobody else is sought for them', () => {
    const classic = pair({ id: numbered('pair', 3), kind: 'classic', mentor: luc, mentee: noor });
    const alone = left({ pairs: [classic] });
    expect(only(alone, 'pair-moved')).toMatchObject([{ id: classic.id, to: { state: 'ended', why: 'left' } }]);
    expect(only(alone, 'pair-prompts-cancelled')).toMatchObject([{ pairId: classic.id }]);
    expect(only(alone, 'letter')[0]?.letter).toMatchObject({
      to: { name: 'Luc' },
      notice: { kind: 'partner-left', partner: 'Noor', searching: false },
    });
    expect(madeIn(alone, an)).toEqual([]);
    const both = left({ pairs: [pair(), classic] });
    expect(madeIn(both, an)).toEqual(['match for An at 2027-01-14T14:10']);
    expect(only(both, 'letter').at(-1)?.letter).toMatchObject({ notice: { partners: ['Luc'], classic: ['Luc'] } });
  });

  it('from two pairs frees both, and one match is sought for them', () => {
    const second = pair({ id: numbered('pair', 2), mentor: kofi });
    const changed = left({ person: luc, pairs: [pair(), second] });
    expect(lettersIn(changed)).toEqual(['partner-left to Noor', 'partner-left to Kofi', 'somebody-left to An']);
    expect(madeIn(changed, an)).toEqual(['match for An at 2027-01-14T14:10']);
  });
});

it('a coordinator does not leave by letter', () => {
  expect(() => left({ person: an, pairs: [] })).toThrow('A coordinator does not leave by letter');
});
