import { describe, expect, it } from 'vitest';
import type { Person } from '../../src/programme/cohort.ts';
import { intakeEnd, nextTime, promptsAtLaunch, promptsForNewcomer } from '../../src/programme/launch.ts';
import { stepOf } from '../../src/programme/situation.ts';
import { reverseMentoring } from '../../src/programmes/reverse-mentoring/index.ts';
import { an, at, cohort, counting, kofi, luc, maya, noor, person, wall } from '../people.ts';

const cast = [noor, luc, kofi, maya, an];

/** What begins with a cohort, in short: "intake-mentor for Noor at 2027-01-12T09:00". */
function begun(startsAt: string, holidays: string[] = []): string[] {
  const made = promptsAtLaunch(reverseMentoring, cohort({ startsAt: at(startsAt), holidays }), cast, counting());
  return made.map(({ step, participantId, state }) => {
    const receiver = cast.find(({ id }) => id === participantId);
    return `${step} for ${receiver?.name} at ${wall(state.wakesAt, receiver?.zone)}`;
  });
}

describe('a cohort that begins on Monday at ten', () => {
  it('asks everybody at nine of their own day, and tells the coordinator', () => {
    expect(begun('2027-01-11T10:00')).toEqual(
      expect.arrayContaining([
        'intake-mentee for Luc at 2027-01-12T09:00',
        'intake-mentee for Maya at 2027-01-12T09:00',
        'intake-mentor for Noor at 2027-01-12T09:00',
        'intake-mentor for Kofi at 2027-01-11T09:00',
        'mindset for Noor at 2027-01-18T09:00',
        'mindset for Luc at 2027-01-18T09:00',
        'mindset for Kofi at 2027-01-18T09:00',
        'mindset for Maya at 2027-01-18T09:00',
        'match for An at 2027-01-25T09:00',
        'launched for An at 2027-01-12T09:00',
        'digest for An at 2027-01-18T09:00',
        'closing for An at 2027-08-09T08:30',
      ]),
    );
  });

  it('makes nothing that waits for an answer, a pair or a session', () => {
    const steps = begun('2027-01-11T10:00').map((line) => line.split(' ')[0]);
    expect(steps).not.toContain('admit');
    expect(steps).not.toContain('proposal');
    expect(steps).not.toContain('brief-mentor');
  });
});

describe('somebody in two roles', () => {
  const twice = [noor, luc, person('mentor', 'Bea'), person('mentee', 'Bea')];
  const stepsOf = (people: readonly Person[]) =>
    promptsAtLaunch(reverseMentoring, cohort(), people, counting())
      .flatMap(({ step, participantId }) => {
        const { role, name } = people.find(({ id }) => id === participantId) ?? {};
        return name === 'Bea' ? [`${step} as ${role}`] : [];
      })
      .sort();

  it('is asked by each role’s own steps, and once by a step for both', () => {
    expect(stepsOf(twice)).toEqual(['intake-mentee as mentee', 'intake-mentor as mentor', 'mindset as mentor']);
  });

  it('is reached in the role that comes first', () => {
    expect(stepsOf(twice.toReversed())).toContain('mindset as mentee');
  });
});

it('a cohort that begins before a bridge of holidays waits for its end', () => {
  expect(begun('2027-12-23T12:00', ['2027-12-24', '2027-12-27'])).toContain(
    'intake-mentor for Noor at 2027-12-28T09:00',
  );
});

describe('a step that comes every week on Monday', () => {
  const digest = stepOf(reverseMentoring, 'digest');
  const next = (now: string, holidays: string[] = []) => {
    const prompt = nextTime(reverseMentoring, cohort({ holidays }), digest, an, at(now), counting());
    return prompt === null ? null : { at: wall(prompt.state.wakesAt), occurrence: prompt.occurrence };
  };

  it('comes again a week later, named by its day', () => {
    expect(next('2027-01-18T09:00')).toEqual({ at: '2027-01-25T09:00', occurrence: '2027-01-25' });
  });

  it('keeps its hour when the cron was late, and when the clock changed', () => {
    expect(next('2027-01-18T10:37')?.at).toBe('2027-01-25T09:00');
    expect(next('2027-03-22T09:00')?.at).toBe('2027-03-29T09:00');
  });

  it('comes on Tuesday when Monday is a holiday, and is back on Monday after that', () => {
    expect(next('2027-03-22T09:00', ['2027-03-29'])?.at).toBe('2027-03-30T09:00');
    expect(next('2027-03-30T09:00', ['2027-03-29'])?.at).toBe('2027-04-05T09:00');
  });
});

it('a step that comes once has no next time', () => {
  const launched = stepOf(reverseMentoring, 'launched');
  expect(nextTime(reverseMentoring, cohort(), launched, an, at('2027-01-12T09:00'), counting())).toBeNull();
});

describe('somebody who joins later', () => {
  const group = cohort({ startsAt: at('2027-01-11T10:00') });
  const made = (now: string, who = luc) => promptsForNewcomer(reverseMentoring, group, who, at(now), counting());
  const lines = (now: string, who = luc) =>
    made(now, who).map(({ step, state }) => `${step} at ${wall(state.wakesAt, who.zone)}`);

  it('gets all that the launch gives, when it is still to come', () => {
    expect(lines('2027-01-11T10:00')).toEqual(['intake-mentee at 2027-01-12T09:00', 'mindset at 2027-01-18T09:00']);
  });

  it('gets at once what has gone out already, and the rest on its day', () => {
    expect(lines('2027-01-14T14:30')).toEqual(['intake-mentee at 2027-01-14T14:30', 'mindset at 2027-01-18T09:00']);
  });

  it('gets what was missed a working day apart, the intake first', () => {
    expect(lines('2027-02-04T16:00')).toEqual(['intake-mentee at 2027-02-04T16:00', 'mindset at 2027-02-05T09:00']);
    expect(lines('2027-02-05T22:00')).toEqual(['intake-mentee at 2027-02-08T09:00', 'mindset at 2027-02-09T09:00']);
  });

  it('is written to at the hour of their own day', () => {
    expect(lines('2027-02-04T16:00', kofi)).toEqual([
      'intake-mentor at 2027-02-04T10:00',
      'mindset at 2027-02-05T09:00',
    ]);
    expect(lines('2027-02-04T23:00', maya)[0]).toBe('intake-mentee at 2027-02-05T09:00');
  });

  it('gets each once, under the name that the launch gives it', () => {
    expect(new Set(made('2027-02-04T16:00').map(({ occurrence }) => occurrence))).toEqual(new Set(['once']));
  });

  it('has said what the match looks at when the intake closes', () => {
    const now = at('2027-02-04T16:00');
    const end = intakeEnd(reverseMentoring, luc, made('2027-02-04T16:00'), now);
    expect(wall(end)).toBe('2027-02-18T00:00');
    const { consent } = reverseMentoring.matching;
    const deaf = { ...reverseMentoring, matching: { consent } };
    expect(wall(intakeEnd(deaf, luc, made('2027-02-04T16:00'), now))).toBe('2027-02-04T16:00');
  });
});
