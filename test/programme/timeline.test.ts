import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import {
  type Calendar,
  type Day,
  endOfDayAfter,
  isWorkingDay,
  momentAfter,
  nextHumane,
  onWeekday,
  sessionMoments,
} from '../../src/programme/timeline.ts';
import { at, wall } from '../people.ts';

const BRUSSELS = 'Europe/Brussels';
const everyDay: Calendar = { holidays: [], workingDays: false, at: '09:00' };
const workdays: Calendar = { ...everyDay, workingDays: true };
const christmas = ['2027-12-24', '2027-12-27', '2027-12-28'];

type Case = {
  what: string;
  zone?: string;
  from: string;
  plus?: string;
  is: string;
  calendar?: Calendar;
  prefersAt?: string;
};

const dayOf = ({ zone = BRUSSELS, prefersAt = null }: { zone?: string; prefersAt?: string | null }): Day => ({
  zone,
  prefersAt,
});

describe('a moment so long after another', () => {
  const cases: Case[] = [
    { what: 'the next morning, not 24 hours on', from: '2027-01-13T12:00', plus: 'P1D', is: '2027-01-14T09:00' },
    { what: 'the same day when its hour is still to come', from: '2027-01-13T07:30', is: '2027-01-13T09:00' },
    { what: 'the next day when its hour is past', from: '2027-01-13T12:00', is: '2027-01-14T09:00' },
    { what: 'this very moment when the hour strikes', from: '2027-01-13T09:00', is: '2027-01-13T09:00' },

    // The clock changes
    { what: 'over the gap in spring', from: '2027-03-27T12:00', plus: 'P1D', is: '2027-03-28T09:00' },
    { what: 'over the overlap in autumn', from: '2027-10-30T12:00', plus: 'P1D', is: '2027-10-31T09:00' },
    {
      what: 'an hour that the gap swallowed comes an hour later',
      from: '2027-03-27T12:00',
      plus: 'P1D',
      prefersAt: '02:30',
      is: '2027-03-28T03:30',
    },
    {
      what: 'the gap of New York',
      zone: 'America/New_York',
      from: '2027-03-13T12:00',
      plus: 'P1D',
      prefersAt: '02:30',
      is: '2027-03-14T03:30',
    },
    {
      what: 'the overlap of New York',
      zone: 'America/New_York',
      from: '2027-11-06T12:00',
      plus: 'P1D',
      is: '2027-11-07T09:00',
    },
    {
      what: 'the gap of half an hour on Lord Howe',
      zone: 'Australia/Lord_Howe',
      from: '2027-10-02T12:00',
      plus: 'P1D',
      prefersAt: '02:15',
      is: '2027-10-03T02:45',
    },
    {
      what: 'the overlap of half an hour on Lord Howe',
      zone: 'Australia/Lord_Howe',
      from: '2027-04-03T12:00',
      plus: 'P1D',
      is: '2027-04-04T09:00',
    },
    {
      what: 'a day that Samoa skipped is the day after it',
      zone: 'Pacific/Apia',
      from: '2011-12-29T12:00',
      plus: 'P1D',
      is: '2011-12-31T09:00',
    },
    {
      what: 'a Friday that Samoa skipped is no working day',
      zone: 'Pacific/Apia',
      from: '2011-12-29T12:00',
      calendar: workdays,
      is: '2012-01-02T09:00',
    },
    {
      what: 'a day before, which Samoa skipped, is the day before that',
      zone: 'Pacific/Apia',
      from: '2011-12-31T08:00',
      plus: '-P1D',
      is: '2011-12-29T09:00',
    },
    {
      what: 'half past in Kolkata',
      zone: 'Asia/Kolkata',
      from: '2027-01-13T23:50',
      plus: 'P1D',
      is: '2027-01-14T09:00',
    },

    // The calendar
    { what: 'onto a leap day', from: '2028-02-28T12:00', plus: 'P1D', is: '2028-02-29T09:00' },
    { what: 'a year after a leap day', from: '2028-02-29T12:00', plus: 'P1Y', is: '2029-02-28T09:00' },
    { what: 'a month after the 31st', from: '2027-01-31T12:00', plus: 'P1M', is: '2027-02-28T09:00' },

    // Working days
    { what: 'a Saturday waits', from: '2027-01-15T12:00', plus: 'P1D', calendar: workdays, is: '2027-01-18T09:00' },
    {
      what: 'a bridge of holidays and a weekend waits',
      from: '2027-12-23T12:00',
      plus: 'P1D',
      calendar: { ...workdays, holidays: christmas },
      is: '2027-12-29T09:00',
    },
    {
      what: 'Friday evening for somebody who prefers the evening stays Friday',
      from: '2027-01-15T12:00',
      prefersAt: '23:30',
      calendar: workdays,
      is: '2027-01-15T23:30',
    },

    // Before the anchor
    {
      what: 'three days before a session',
      from: '2027-01-14T12:00',
      plus: '-P3D',
      calendar: workdays,
      is: '2027-01-11T09:00',
    },
    {
      what: 'a brief that falls on a Saturday comes on Friday',
      from: '2027-01-19T12:00',
      plus: '-P3D',
      calendar: workdays,
      is: '2027-01-15T09:00',
    },
    {
      what: 'a brief before a bridge of holidays comes before the bridge',
      from: '2027-12-30T12:00',
      plus: '-P2D',
      calendar: { ...workdays, holidays: christmas },
      is: '2027-12-23T09:00',
    },

    // Preferences and hours
    {
      what: 'the hour somebody asked for, at night too',
      from: '2027-01-13T12:00',
      plus: 'P1D',
      prefersAt: '05:15',
      is: '2027-01-14T05:15',
    },
    { what: 'hours are counted to the minute', from: '2027-01-13T12:05', plus: 'PT4H', is: '2027-01-13T16:05' },
    {
      what: 'hours that end at night wait for the morning',
      from: '2027-01-13T19:00',
      plus: 'PT4H',
      is: '2027-01-14T09:00',
    },
    { what: 'hours over the gap are real hours', from: '2027-03-28T01:00', plus: 'PT10H', is: '2027-03-28T12:00' },
  ];

  it.each(cases)('$what: $from $plus → $is', ({ from, plus, is, calendar = everyDay, ...day }) => {
    const moment = momentAfter(at(from, day.zone), plus, {}, dayOf(day), calendar);
    expect(wall(moment, day.zone)).toBe(is);
  });

  it('takes the hour and the working days of the step before those of the programme', () => {
    const moment = momentAfter(at('2027-01-15T12:00'), 'P1D', { at: '17:00', workingDays: false }, dayOf({}), workdays);
    expect(wall(moment)).toBe('2027-01-16T17:00');
  });

  it('is reckoned in the day of its reader, not of the sender', () => {
    const evening = at('2027-01-13T22:00');
    expect(wall(momentAfter(evening, 'P1D', {}, dayOf({ zone: 'Asia/Kolkata' }), everyDay), 'Asia/Kolkata')).toBe(
      '2027-01-15T09:00',
    );
  });
});

describe('the next humane hour', () => {
  const cases: Case[] = [
    { what: 'is now by day', from: '2027-01-13T15:20', is: '2027-01-13T15:20' },
    { what: 'begins at seven', from: '2027-01-13T07:00', is: '2027-01-13T07:00' },
    { what: 'is not yet there a minute before', from: '2027-01-13T06:59', is: '2027-01-13T09:00' },
    { what: 'has a last minute', from: '2027-01-13T20:59', is: '2027-01-13T20:59' },
    { what: 'is over at nine in the evening', from: '2027-01-13T21:00', is: '2027-01-14T09:00' },
    { what: 'comes after a late cron at three at night', from: '2027-01-13T03:00', is: '2027-01-13T09:00' },
    { what: 'waits for Monday', from: '2027-01-16T10:00', calendar: workdays, is: '2027-01-18T09:00' },
    { what: 'is an hour asked for at night', from: '2027-01-13T23:30', prefersAt: '23:30', is: '2027-01-13T23:30' },
    {
      what: 'is still there an hour after the one asked for',
      from: '2027-01-13T06:10',
      prefersAt: '05:15',
      is: '2027-01-13T06:10',
    },
    {
      what: 'is the one asked for, even by day',
      from: '2027-01-13T15:00',
      prefersAt: '05:15',
      is: '2027-01-14T05:15',
    },
    {
      what: 'is there in the second of two hours alike',
      from: '2027-10-31T02:30',
      prefersAt: '02:30',
      is: '2027-10-31T02:30',
    },
  ];

  it.each(cases)('$what: $from → $is', ({ from, is, calendar = everyDay, ...day }) => {
    expect(wall(nextHumane(at(from, day.zone), {}, dayOf(day), calendar), day.zone)).toBe(is);
  });
});

describe('a weekday', () => {
  it('is today when it is that day, else the next one', () => {
    const monday = (from: string) => wall(onWeekday(at(from), 'monday', {}, dayOf({}), everyDay));
    expect(monday('2027-01-11T09:00')).toBe('2027-01-11T09:00');
    expect(monday('2027-01-12T09:00')).toBe('2027-01-18T09:00');
    expect(monday('2027-01-17T09:00')).toBe('2027-01-18T09:00');
  });
});

describe('the end of a day', () => {
  it('leaves the reader all of it, whatever the clock does', () => {
    expect(wall(endOfDayAfter(at('2027-01-13T15:00'), 'P3D', BRUSSELS))).toBe('2027-01-17T00:00');
    expect(wall(endOfDayAfter(at('2027-03-27T15:00'), 'P1D', BRUSSELS))).toBe('2027-03-29T00:00');
  });
});

describe('the sessions of a pair', () => {
  const rhythm = { count: 3, plus: 'P0D', every: 'P1M', at: '12:00' };
  const walls = (from: string, holidays: string[] = []) =>
    sessionMoments(at(from), rhythm, BRUSSELS, holidays).map((moment) => wall(moment));

  it('are counted from the first, so that the end of February shortens no later month', () => {
    expect(walls('2028-01-31T15:00')).toEqual(['2028-01-31T12:00', '2028-02-29T12:00', '2028-03-31T12:00']);
  });

  it('wait for a working day, each by itself', () => {
    expect(walls('2027-04-05T15:00', ['2027-04-05'])).toEqual([
      '2027-04-06T12:00',
      '2027-05-05T12:00',
      '2027-06-07T12:00',
    ]);
  });

  it('keep their hour over a change of the clock', () => {
    expect(walls('2027-03-01T15:00')).toEqual(['2027-03-01T12:00', '2027-04-01T12:00', '2027-05-03T12:00']);
  });
});

describe('whatever the place, the day and the distance', () => {
  const zones = [BRUSSELS, 'America/New_York', 'Australia/Lord_Howe', 'Pacific/Apia', 'Asia/Kolkata', 'UTC'];
  const hour = fc.integer({ min: 0, max: 23 });
  const clock = fc.tuple(hour, fc.integer({ min: 0, max: 59 })).map((parts) => parts.map(two).join(':'));
  const humaneClock = fc.integer({ min: 7, max: 20 }).map((whole) => `${two(whole)}:00`);
  // Around the day that Samoa skipped, and the years to come
  const instant = fc
    .oneof(
      fc.integer({ min: Date.UTC(2011, 11, 20), max: Date.UTC(2012, 0, 10) }),
      fc.integer({ min: Date.UTC(2026, 0), max: Date.UTC(2030, 0) }),
    )
    .map((milliseconds) => Temporal.Instant.fromEpochMilliseconds(milliseconds));
  const holidays = instant.map((moment) => {
    const first = moment.toZonedDateTimeISO('UTC').toPlainDate();
    return [0, 1, 2, 3].map((days) => first.add({ days }).toString());
  });
  const forward = fc.constantFrom('P0D', 'P1D', 'P5D', 'P2W', 'P1M', 'PT1H', 'PT4H', 'PT30H', 'P1DT2H');
  const world = fc.record({
    from: instant,
    plus: forward,
    at: humaneClock,
    prefersAt: fc.option(clock),
    zone: fc.constantFrom(...zones),
    holidays,
    workingDays: fc.boolean(),
  });
  type World = typeof world extends fc.Arbitrary<infer T> ? T : never;

  const parts = ({ zone, prefersAt, ...calendar }: World): [Day, Calendar] => [{ zone, prefersAt }, calendar];
  /** Half of the worlds hit the holidays, as these are drawn around the anchor. */
  const nearHolidays = world.chain((drawn) =>
    fc.boolean().map((near) => (near ? { ...drawn, from: at(`${drawn.holidays[0]}T12:00`, 'UTC') } : drawn)),
  );

  function expectKind(moment: Temporal.Instant, drawn: World): void {
    const local = moment.toZonedDateTimeISO(drawn.zone);
    if (drawn.prefersAt === null) {
      expect(local.hour).toBeGreaterThanOrEqual(7);
      expect(local.hour).toBeLessThan(21);
    }
    if (drawn.workingDays) expect(isWorkingDay(local.toPlainDate(), drawn.holidays)).toBe(true);
  }

  it('a letter comes by day, on a working day, and never before what it follows', () => {
    fc.assert(
      fc.property(nearHolidays, (drawn) => {
        const moment = momentAfter(drawn.from, drawn.plus, {}, ...parts(drawn));
        expectKind(moment, drawn);
        expect(Temporal.Instant.compare(moment, drawn.from)).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 500 },
    );
  });

  it('what comes before a session comes by day, on a working day, and before it', () => {
    fc.assert(
      fc.property(nearHolidays, fc.constantFrom('-P1D', '-P3D', '-P1W', '-P1M'), (drawn, plus) => {
        const moment = momentAfter(drawn.from, plus, {}, ...parts(drawn));
        expectKind(moment, drawn);
        expect(Temporal.Instant.compare(moment, drawn.from)).toBeLessThan(0);
      }),
      { numRuns: 500 },
    );
  });

  it('the next humane hour is humane, not before now, and its own next', () => {
    fc.assert(
      fc.property(nearHolidays, (drawn) => {
        const moment = nextHumane(drawn.from, {}, ...parts(drawn));
        expectKind(moment, drawn);
        expect(Temporal.Instant.compare(moment, drawn.from)).toBeGreaterThanOrEqual(0);
        expect(nextHumane(moment, {}, ...parts(drawn)).equals(moment)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('a letter with a preferred hour comes at that hour, or in the two after it', () => {
    fc.assert(
      fc.property(nearHolidays, clock, (drawn, prefersAt) => {
        const moment = nextHumane(drawn.from, {}, ...parts({ ...drawn, prefersAt }));
        const local = moment.toZonedDateTimeISO(drawn.zone);
        const wanted = local.toPlainDate().toZonedDateTime({ timeZone: drawn.zone, plainTime: prefersAt });
        const late = local.since(wanted).total('minutes');
        expect(late).toBeGreaterThanOrEqual(0);
        expect(late).toBeLessThan(120);
      }),
      { numRuns: 500 },
    );
  });
});

function two(number: number): string {
  return String(number).padStart(2, '0');
}
