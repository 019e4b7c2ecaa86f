import { describe, expect, it } from 'vitest';
import type { Meeting } from '../../src/meeting/meeting.ts';
import { missedAgain } from '../../src/meeting/missed.ts';
import type { Session, SessionState } from '../../src/programme/cohort.ts';
import { reverseMentoring } from '../../src/programmes/reverse-mentoring/index.ts';
import { an, at, cohort, numbered, pair, session } from '../people.ts';

type Past = [number: number, attempt: number, state: SessionState, side?: Session['side']];

/** The pair's sessions as they went, the last one being at hand. */
function meeting(past: readonly Past[]): Meeting {
  const sessions = past.map(([number, attempt, state, side = null], place) =>
    session(number, at('2027-02-10T12:00').add({ hours: 24 * place }), {
      id: numbered('ses', place + 1),
      attempt,
      state,
      side,
    }),
  );
  const last = sessions.at(-1);
  if (last === undefined || reverseMentoring.sessions === undefined) throw new Error('There is no session');
  const frame = { programme: reverseMentoring, rhythm: reverseMentoring.sessions, cohort: cohort(), coordinator: an };
  return { ...frame, pair: pair(), session: last, sessions, place: null };
}

function told(past: readonly Past[], side: 'mentor' | 'mentee' | null = null) {
  return missedAgain(meeting(past), { how: 'missed', side }).map((change) =>
    change.kind === 'letter' && change.letter.kind === 'notice' && change.letter.notice.kind === 'sessions-missed'
      ? [
          change.letter.to.name,
          change.letter.notice.misses.map(({ number, how, side: by }) => `${number} ${how} ${by}`),
        ]
      : change,
  );
}

describe('two sessions in a row that did not take place', () => {
  it.each<[what: string, past: Past[]]>([
    ['the first one', [[1, 1, 'agreed']]],
    [
      'one after a session that was held',
      [
        [1, 1, 'missed'],
        [1, 2, 'held'],
        [2, 1, 'agreed'],
      ],
    ],
    [
      'one after a session that was moved',
      [
        [1, 1, 'moved'],
        [1, 2, 'agreed'],
      ],
    ],
    [
      'a third one: the coordinator knows',
      [
        [1, 1, 'missed'],
        [1, 2, 'cancelled'],
        [1, 3, 'agreed'],
      ],
    ],
  ])('are not: %s', (_what, past) => {
    expect(told(past)).toEqual([]);
  });

  it.each<[what: string, past: Past[], told: string[]]>([
    [
      'of the same session',
      [
        [1, 1, 'missed', 'mentee'],
        [1, 2, 'open'],
      ],
      ['1 missed mentee', '1 missed mentor'],
    ],
    [
      'of two sessions, one called off',
      [
        [1, 1, 'held'],
        [2, 1, 'cancelled', 'mentor'],
        [2, 2, 'moved'],
        [2, 3, 'agreed'],
      ],
      ['2 cancelled mentor', '2 missed mentor'],
    ],
    [
      'and two more',
      [
        [1, 1, 'missed'],
        [1, 2, 'missed'],
        [1, 3, 'cancelled'],
        [1, 4, 'open'],
      ],
      ['1 missed null', '1 missed null', '1 cancelled null', '1 missed mentor'],
    ],
  ])('reach the coordinator, by side: %s', (_what, past, misses) => {
    const known = { kind: 'concern-told', pairId: pair().id, concern: 'missed' };
    expect(told(past, 'mentor')).toEqual([['An', misses], known]);
  });
});
