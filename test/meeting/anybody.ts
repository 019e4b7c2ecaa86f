import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import type { Diary } from '../../src/meeting/diary.ts';
import type { Wish } from '../../src/meeting/slots.ts';
import { weekParts } from '../../src/programme/answer.ts';

export type Meeting = { mentor: Diary; mentee: Diary; wish: Wish };

const zones = [
  'UTC',
  'Europe/Brussels',
  'Europe/London',
  'America/New_York',
  'America/Los_Angeles',
  'America/St_Johns',
  'Africa/Khartoum',
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Australia/Sydney',
  'Pacific/Apia',
  'Pacific/Auckland',
  'Pacific/Chatham',
  'Pacific/Easter',
];

/** Days about which clocks are changed somewhere, and an ordinary one. */
const days = [
  '2027-01-20', // nothing
  '2027-03-14', // New York forward
  '2027-03-28', // Europe forward
  '2027-04-03', // Easter Island back, on Saturday at ten in the evening; Lord Howe by half an hour, Auckland, Chatham
  '2027-09-04', // Easter Island forward, on Saturday at ten in the evening
  '2027-09-26', // Auckland and Chatham forward
  '2027-10-03', // Lord Howe and Sydney forward
  '2027-10-31', // Europe back
  '2027-11-07', // New York back
  '2000-01-15', // Khartoum forward, at noon
  '2011-12-30', // Samoa skips the day
];

const HOUR = 3_600_000;
const MINUTE = 60_000;

/** Any two people and any wish, within days of which the clocks are changed in one of them; minutes and all. */
export const anyMeeting: fc.Arbitrary<Meeting> = fc
  .record({ day: fc.constantFrom(...days), hours: fc.integer({ min: 20, max: 8 * 24 }), before: fc.nat(6 * 24) })
  .chain(({ day, hours, before }) => {
    const start = Date.parse(day) - before * HOUR;
    const moment = fc.integer({ min: 0, max: hours * 60 }).map((minute) => instant(start + minute * MINUTE));
    return fc.record({
      mentor: anyDiary(moment, day),
      mentee: anyDiary(moment, day),
      wish: anyWish(moment, start, hours),
    });
  });

function anyDiary(moment: fc.Arbitrary<Temporal.Instant>, day: string): fc.Arbitrary<Diary> {
  const parts = fc.subarray([...weekParts], { minLength: 4 });
  const busy = fc
    .tuple(moment, fc.integer({ min: 1, max: 400 }))
    .map(([from, minutes]) => ({ from, until: from.add({ minutes }) }));
  return fc.record({
    zone: fc.constantFrom(...zones),
    free: fc.oneof({ weight: 1, arbitrary: fc.constant(null) }, { weight: 4, arbitrary: parts }),
    once: fc.subarray([...weekParts], { maxLength: 3 }),
    busy: fc.array(busy, { maxLength: 4 }),
    away: fc.subarray([day, '2027-04-05', '2027-03-26'], { maxLength: 1 }),
  });
}

function anyWish(moment: fc.Arbitrary<Temporal.Instant>, start: number, hours: number): fc.Arbitrary<Wish> {
  const holidays = ['2027-03-29', '2027-11-01', '2027-01-20', '2011-12-31'];
  const whole = moment.map((at) => instant(Math.floor(at.epochMilliseconds / (30 * MINUTE)) * 30 * MINUTE));
  return fc.record({
    from: moment.map((at) =>
      instant(Math.min(at.epochMilliseconds, start + 12 * HOUR + (at.epochMilliseconds % HOUR))),
    ),
    until: fc.constant(instant(start + hours * HOUR)),
    near: fc.oneof(moment, fc.constant(instant(start - 400 * HOUR)), fc.constant(instant(start + 800 * HOUR))),
    minutes: fc.constantFrom(30, 45, 60, 90, 200),
    most: fc.integer({ min: 1, max: 6 }),
    holidays: fc.subarray(holidays),
    without: fc.array(whole, { maxLength: 4 }),
  });
}

function instant(ms: number): Temporal.Instant {
  return Temporal.Instant.fromEpochMilliseconds(ms);
}
