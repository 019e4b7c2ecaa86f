import { describe, expect, it } from 'vitest';
import { numberOfDay } from '../../src/meeting/calendar-day.ts';
import { wallAt } from '../../src/meeting/wall.ts';
import { piecesOf } from '../../src/programme/clock.ts';
import { at } from '../people.ts';

/** Easter Island, where it is ten, then nine again on Saturday 3 April 2027 at 03:00 UTC. */
const clock = piecesOf('Pacific/Easter', at('2027-04-01T00:00', 'UTC'), at('2027-04-06T00:00', 'UTC'));

describe('a clock on Easter Island', () => {
  it.each<[utc: string, day: string, hour: number, part: string | undefined]>([
    ['2027-04-03T04:59', '2027-04-02', 23.98, undefined],
    ['2027-04-03T05:00', '2027-04-03', 0, 'morning'],
    ['2027-04-03T17:00', '2027-04-03', 12, 'noon'],
    ['2027-04-03T19:00', '2027-04-03', 14, 'afternoon'],
    ['2027-04-03T23:00', '2027-04-03', 18, 'evening'],
    ['2027-04-04T02:00', '2027-04-03', 21, 'late'],
    ['2027-04-04T02:59', '2027-04-03', 21.98, 'late'],
    // The change
    ['2027-04-04T03:00', '2027-04-03', 21, 'late'],
    ['2027-04-04T04:59', '2027-04-03', 22.98, 'late'],
    // Outside what was looked at: before, then after
    ['2027-01-04T15:00', '2027-01-04', 10, 'morning'],
    ['2027-12-04T16:00', '2027-12-04', 10, 'morning'],
  ])('at %s UTC shows %s, %d h', (utc, day, hour, part) => {
    const { minute, ...rest } = wallAt(clock, at(utc, 'UTC').epochMilliseconds);
    expect(rest).toEqual({ day: numberOfDay(day), part });
    expect(minute / 60).toBeCloseTo(hour, 1);
  });
});
