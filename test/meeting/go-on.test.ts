import { describe, expect, it } from 'vitest';
import { goOn } from '../../src/meeting/go-on.ts';
import { at, counting, luc, madeIn, noor, only, session } from '../people.ts';
import { meeting, movesIn } from './meetings.ts';

const NOW = at('2027-02-25T10:00');

const gone = (sessions: ReturnType<typeof meeting>['sessions']) =>
  goOn({ ...meeting(), sessions }, 'pair.2027-02-01', NOW, counting());

describe('a pair that goes on after a silence', () => {
  it('is asked for its question again where it never had one', () => {
    const changes = gone([]);
    expect(madeIn(changes, noor, luc)).toEqual(['scope for Luc at 2027-02-25T10:01']);
    expect(only(changes, 'prompt-made')[0]?.prompt.occurrence).toBe('pair.2027-02-01.on');
  });

  it('is put moments again for the session that has none, two weeks on', () => {
    const changes = gone([
      session(1, at('2027-01-20T12:00'), { state: 'held' }),
      session(2, at('2027-02-10T12:00')),
      session(3, at('2027-03-10T12:00')),
    ]);
    expect(movesIn(changes)).toEqual(['2 open 2027-03-11T12:00']);
    expect(madeIn(changes, noor, luc)).toEqual([
      'plan for Noor at 2027-02-25T10:01',
      'plan for Luc at 2027-02-25T10:01',
    ]);
    expect(only(changes, 'session-prompts-timed')).toHaveLength(1);
  });

  it('is left to its rhythm where the next session is still far off, or all have a moment', () => {
    expect(gone([session(1, at('2027-04-20T12:00'))])).toEqual([]);
    expect(gone([session(1, at('2027-02-20T12:00'), { state: 'agreed' })])).toEqual([]);
  });
});
