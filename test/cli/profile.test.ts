import { describe, expect, it } from 'vitest';
import { chanceOf } from '../../src/cli/demo/chance.ts';
import { SOONEST_MINUTES, visitsFor } from '../../src/cli/demo/plan.ts';
import { type Habit, type Person, profilesOf } from '../../src/cli/demo/profile.ts';

const people = Array.from(
  { length: 24 },
  (_, at): Person => ({
    roles: [at < 12 ? 'mentor' : 'mentee'],
    name: `Person ${at}`,
    email: `person${at}@omgekeerd.test`,
    language: 'nl',
    zone: 'Europe/Brussels',
    topics: at % 2 === 0 ? ['social-media'] : ['data'],
  }),
);
const habits: readonly Habit[] = [
  ...(['steady', 'slow', 'late', 'careless', 'changeable'] as const),
  ...(['choosy', 'leaving', 'pausing', 'silent'] as const),
];

describe('the people of the demo', () => {
  it('are the same for the same seed, and others for another', () => {
    expect(profilesOf(people, 1)).toEqual(profilesOf(people, 1));
    expect(profilesOf(people, 2)).not.toEqual(profilesOf(people, 1));
  });

  it('have every habit, and half of them an ordinary one', () => {
    const given = profilesOf(people, 3).map(({ habit }) => habit);
    expect(new Set(given)).toEqual(new Set(habits));
    expect(given.filter((habit) => habit === 'steady')).toHaveLength(12);
  });

  it('draw chances by name, whoever else draws in between', () => {
    const alone = chanceOf('a');
    const first = [alone.share(), alone.share()];
    const beside = chanceOf('a');
    const again = [beside.share(), chanceOf('b').share(), beside.share()];
    expect([again[0], again[2]]).toEqual(first);
    expect(chanceOf('b').share()).not.toBe(first[0]);
  });

  it('spread their chances evenly', () => {
    const chance = chanceOf('even');
    const drawn = Array.from({ length: 10_000 }, () => chance.between(0, 4));
    for (const value of [0, 1, 2, 3, 4]) {
      expect(drawn.filter((one) => one === value).length / drawn.length).toBeCloseTo(0.2, 1);
    }
  });

  it.each(habits)('read no letter sooner than it can be delivered: %s', (habit) => {
    const visits = Array.from({ length: 200 }, (_, at) =>
      [0, 1].flatMap((nth) => visitsFor(habit, nth, chanceOf(`${at}`))),
    );
    expect(Math.min(...visits.flat().map(({ afterMinutes }) => afterMinutes))).toBeGreaterThanOrEqual(SOONEST_MINUTES);
  });
});
