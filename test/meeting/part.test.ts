import { describe, expect, it } from 'vitest';
import { type Ending, endedPair, freedBy, part } from '../../src/meeting/part.ts';
import { reverseMentoring } from '../../src/programmes/reverse-mentoring/index.ts';
import { at, cohort, counting, lettersIn, luc, madeIn, noor, only, pair, session } from '../people.ts';

const NOW = at('2027-02-25T10:00');
const past = session(1, at('2027-02-11T12:00'), { state: 'agreed', sequence: 1 });
const ahead = session(2, at('2027-03-11T12:00'), { state: 'agreed', sequence: 3 });
const sessions = [past, ahead, session(3, at('2027-04-11T12:00'))];

const parted = (ending: Ending) =>
  part(
    { programme: reverseMentoring, cohort: cohort(), pair: pair(), sessions, place: null, carriers: [] },
    ending,
    NOW,
    counting(),
  );

describe('a pair that ends', () => {
  it('in silence ends for both alike, and nobody is said to have wanted it', () => {
    const changes = parted({ why: 'quiet' });
    expect(only(changes, 'pair-moved')[0]?.to).toEqual({ state: 'ended', why: 'quiet', by: null, at: NOW });
    expect(madeIn(changes, noor, luc)).toEqual([
      'faded for Noor at 2027-02-25T10:01',
      'faded for Luc at 2027-02-25T10:01',
    ]);
    expect(freedBy(pair(), { why: 'quiet' })).toEqual([]);
    expect(endedPair(pair(), { why: 'quiet' })).toEqual({ mentor: 'Noor', mentee: 'Luc', by: [] });
  });

  it('because one of both wanted to tells each its own', () => {
    const ending: Ending = { why: 'withdrawn', by: [luc] };
    const changes = parted(ending);
    expect(only(changes, 'pair-moved')[0]?.to).toMatchObject({ why: 'withdrawn', by: luc.id });
    expect(madeIn(changes, noor, luc)).toEqual([
      'freed for Noor at 2027-02-25T10:01',
      'stopped for Luc at 2027-02-25T10:01',
    ]);
    expect(freedBy(pair(), ending)).toEqual([noor]);
    expect(endedPair(pair(), ending).by).toEqual(['Luc']);
  });

  it('because both wanted to frees nobody', () => {
    const ending: Ending = { why: 'withdrawn', by: [noor, luc] };
    const changes = parted(ending);
    expect(only(changes, 'pair-moved')[0]?.to).toMatchObject({ why: 'withdrawn', by: null });
    expect(madeIn(changes, noor, luc)).toEqual([
      'stopped for Noor at 2027-02-25T10:01',
      'stopped for Luc at 2027-02-25T10:01',
    ]);
    expect(freedBy(pair(), ending)).toEqual([]);
  });

  it('lets go of what stands in diaries, and of nothing that was', () => {
    const changes = parted({ why: 'withdrawn', by: [luc] });
    expect(only(changes, 'session-moved')).toMatchObject([
      { id: ahead.id, to: { state: 'cancelled', side: 'mentee', sequence: 4 } },
    ]);
    expect(lettersIn(changes)).toEqual(['session-cancelled to Noor', 'session-cancelled to Luc']);
    expect(only(changes, 'pair-prompts-cancelled')).toHaveLength(1);
  });
});
