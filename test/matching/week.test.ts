import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stretchesInCommon } from '../../src/matching/stretches.ts';
import { hoursInCommon, weekAfter } from '../../src/matching/week.ts';
import { dayParts, weekParts } from '../../src/programme/answer.ts';
import { at } from '../people.ts';

type Somebody = [zone: string, ...parts: string[]];

function together(now: string, [zone, ...parts]: Somebody, [otherZone, ...otherParts]: Somebody) {
  const week = weekAfter(at(now));
  const [one, other] = [week.free(parts, zone), week.free(otherParts, otherZone)];
  return { hours: hoursInCommon(one, other), stretches: stretchesInCommon(week, one, other, 30) };
}

const utcMonday = weekParts.filter((part) => part.startsWith('monday'));

describe('the reference week', () => {
  it.each([
    ['2027-01-14T09:00', '2027-01-18T00:00:00Z'],
    ['2027-01-17T23:59', '2027-01-18T00:00:00Z'],
    ['2027-01-18T00:59', '2027-01-18T00:00:00Z'],
    ['2027-01-18T01:00', '2027-01-25T00:00:00Z'],
  ])('after %s in Brussels begins on %s', (now, from) => {
    expect(weekAfter(at(now)).from.toString()).toBe(from);
  });
});

describe('hours in common', () => {
  it.each<[what: string, now: string, one: Somebody, other: Somebody, hours: number]>([
    [
      'the same hour in the same zone',
      '2027-01-14T09:00',
      ['Europe/Brussels', 'wednesday-late'],
      ['Europe/Paris', 'wednesday-late'],
      3,
    ],
    ['other days', '2027-01-14T09:00', ['Europe/Brussels', 'wednesday-late'], ['Europe/Brussels', 'thursday-late'], 0],
    // Six hours apart in winter: 18–23 in Brussels is 12–17 in New York, which is free from 14 to 18.
    [
      'Brussels and New York in winter',
      '2027-01-14T09:00',
      ['Europe/Brussels', 'monday-evening', 'monday-late'],
      ['America/New_York', 'monday-afternoon'],
      3,
    ],
    // Between 14 and 28 March 2027 five hours: 18–23 is 13–18.
    [
      'Brussels and New York between the two changes of March',
      '2027-03-11T09:00',
      ['Europe/Brussels', 'monday-evening', 'monday-late'],
      ['America/New_York', 'monday-afternoon'],
      4,
    ],
    [
      'Brussels and New York when both have changed',
      '2027-04-01T09:00',
      ['Europe/Brussels', 'monday-evening', 'monday-late'],
      ['America/New_York', 'monday-afternoon'],
      3,
    ],
    // 8–12 in Brussels is 7–11 UTC on Saturday, and 6–10 on Sunday 28 March, when the clocks have gone forward.
    [
      'the Saturday before the change',
      '2027-03-18T09:00',
      ['Europe/Brussels', 'saturday-morning'],
      ['UTC', 'saturday-morning'],
      3,
    ],
    [
      'the Sunday of the change',
      '2027-03-18T09:00',
      ['Europe/Brussels', 'sunday-morning'],
      ['UTC', 'sunday-morning'],
      2,
    ],
    // 8–12 in Kolkata is 02:30–06:30 UTC; 18–20 in Auckland in summer is 05:00–07:00 UTC.
    [
      'Kolkata and Auckland',
      '2027-01-14T09:00',
      ['Asia/Kolkata', 'monday-morning'],
      ['Pacific/Auckland', 'monday-evening'],
      1.5,
    ],
    // 8–12 on Monday in Auckland is Sunday 19–23 in London.
    [
      'Auckland is a day ahead',
      '2027-01-14T09:00',
      ['Pacific/Auckland', 'monday-morning'],
      ['Europe/London', 'sunday-evening', 'sunday-late'],
      4,
    ],
    // 12–14 in Kathmandu is 06:15–08:15 UTC, of which three half hours are whole.
    [
      'Kathmandu, a quarter off the half hour',
      '2027-01-14T09:00',
      ['Asia/Kathmandu', 'monday-noon'],
      ['Asia/Kathmandu', 'monday-noon'],
      1.5,
    ],
    ['nothing ticked', '2027-01-14T09:00', ['Europe/Brussels'], ['UTC', ...utcMonday], 0],
    ['what is no part of a week', '2027-01-14T09:00', ['UTC', 'someday-late'], ['UTC', 'someday-late'], 0],
  ])('%s', (_what, now, one, other, hours) => {
    expect(together(now, one, other).hours).toBe(hours);
    expect(together(now, other, one).hours).toBe(hours);
  });

  it('of somebody with themselves are the hours ticked, in any zone', () => {
    const zones = ['UTC', 'Europe/Brussels', 'Asia/Kolkata', 'Pacific/Auckland', 'America/Los_Angeles'];
    fc.assert(
      fc.property(fc.constantFrom(...zones), fc.subarray([...weekParts]), (zone, parts) => {
        const ticked = parts.reduce((sum, part) => sum + lengthOf(part.slice(part.indexOf('-') + 1)), 0);
        expect(together('2027-01-14T09:00', [zone, ...parts], [zone, ...parts]).hours).toBe(ticked);
      }),
    );
  });
});

describe('stretches in common', () => {
  it('join adjacent parts, the longest first', () => {
    const parts = ['monday-late', 'wednesday-evening', 'wednesday-late', 'friday-noon'];
    const { stretches } = together('2027-01-14T09:00', ['Europe/Brussels', ...parts], ['Europe/Brussels', ...parts]);
    expect(stretches).toEqual([
      { from: '2027-01-20T17:00:00Z', until: '2027-01-20T22:00:00Z' },
      { from: '2027-01-18T19:00:00Z', until: '2027-01-18T22:00:00Z' },
      { from: '2027-01-22T11:00:00Z', until: '2027-01-22T13:00:00Z' },
    ]);
  });

  it('go on over the end of the week, and are told once', () => {
    const angeles: Somebody = ['America/Los_Angeles', 'sunday-afternoon'];
    const honolulu: Somebody = ['Pacific/Honolulu', 'sunday-noon', 'sunday-afternoon'];
    expect(together('2027-01-14T09:00', angeles, honolulu)).toEqual({
      hours: 4,
      stretches: [{ from: '2027-01-24T22:00:00Z', until: '2027-01-25T02:00:00Z' }],
    });
  });

  it('of the week in which the clocks change end when the clocks say so', () => {
    // Los Angeles goes forward on Sunday 14 March: 14–18 there is 21–01 UTC, and was 22–02 a week before.
    const somebody: Somebody = ['America/Los_Angeles', 'sunday-afternoon'];
    expect(together('2027-03-04T09:00', somebody, somebody).stretches[0]).toEqual({
      from: '2027-03-14T21:00:00Z',
      until: '2027-03-15T01:00:00Z',
    });
  });

  it('add up to the hours in common, wherever people live', () => {
    const somebody = fc.tuple(
      fc.constantFrom('Europe/Brussels', 'Asia/Kolkata', 'Pacific/Auckland', 'America/Los_Angeles', 'Asia/Kathmandu'),
      fc.subarray([...weekParts]),
    );
    fc.assert(
      fc.property(somebody, somebody, ([zone, parts], [otherZone, otherParts]) => {
        const { hours, stretches } = together('2027-01-14T09:00', [zone, ...parts], [otherZone, ...otherParts]);
        const told = stretches.reduce(
          (sum, { from, until }) => sum + (Date.parse(until) - Date.parse(from)) / 3.6e6,
          0,
        );
        expect(told).toBe(hours);
      }),
    );
  });
});

function lengthOf(part: string): number {
  const [, [from, until] = ['0', '0']] = Object.entries(dayParts).find(([name]) => name === part) ?? [];
  return Number.parseInt(until, 10) - Number.parseInt(from, 10);
}
