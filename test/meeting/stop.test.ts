import { expect, it } from 'vitest';
import { stopped } from '../../src/meeting/stop.ts';
import { reverseMentoring } from '../../src/programmes/reverse-mentoring/index.ts';
import { at, cohort, lettersIn, luc, noor, only, pair, session } from '../people.ts';

const NOW = at('2027-02-25T10:00');

it('a cohort that is broken off leaves no meeting in a calendar, and tells everybody once', () => {
  const sessions = [
    session(1, at('2027-02-11T12:00'), { state: 'held' }),
    session(2, at('2027-03-11T12:00'), { state: 'agreed', sequence: 2 }),
  ];
  const running = { programme: reverseMentoring, cohort: cohort(), pair: pair(), sessions, place: null, carriers: [] };
  const twice = { ...noor, id: luc.id, role: 'mentee' } as const;
  const changes = stopped([running], [noor, luc, twice], NOW);
  expect(only(changes, 'session-moved')).toMatchObject([
    { id: sessions[1]?.id, to: { state: 'cancelled', sequence: 3 } },
  ]);
  expect(lettersIn(changes)).toEqual([
    'session-cancelled to Noor',
    'session-cancelled to Luc',
    'cohort-stopped to Noor',
    'cohort-stopped to Luc',
  ]);
});
