import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { localTime, momentIn, readLocal } from '../../../src/web/answer/local-time.ts';

describe('a day and a time that somebody typed', () => {
  it.each([
    ['2027-01-14T20:00', 'Europe/Brussels', '2027-01-14T19:00:00Z'],
    [' 2027-01-14 20:00 ', 'Europe/Brussels', '2027-01-14T19:00:00Z'],
    ['2027-03-28T01:59', 'Europe/Brussels', '2027-03-28T00:59:00Z'],
    ['2027-03-28T02:00', 'Europe/Brussels', 'skipped-hour'],
    ['2027-03-28T02:30', 'Europe/Brussels', 'skipped-hour'],
    ['2027-03-28 02:59', 'Europe/Brussels', 'skipped-hour'],
    ['2027-03-28T03:00', 'Europe/Brussels', '2027-03-28T01:00:00Z'],
    ['2027-03-28T02:30', 'UTC', '2027-03-28T02:30:00Z'],
    ['2027-03-28T01:30', 'Europe/London', 'skipped-hour'],
    ['2027-03-14T02:30', 'America/New_York', 'skipped-hour'],
    // Twice that night; the first.
    ['2027-10-31T02:30', 'Europe/Brussels', '2027-10-31T00:30:00Z'],
    // A whole day that Samoa never had.
    ['2011-12-30T12:00', 'Pacific/Apia', 'skipped-hour'],
    ['2027-02-30T10:00', 'Europe/Brussels', 'no-moment'],
    ['donderdag', 'Europe/Brussels', 'no-moment'],
    ['', 'Europe/Brussels', 'no-moment'],
  ])('%s in %s is %s', (typed, zone, meant) => {
    const read = readLocal(typed, zone);
    expect(read.kind === 'moment' ? read.at.toString() : read.kind).toBe(meant);
    expect(momentIn(typed, zone)).toBe(read.kind === 'moment' ? meant : typed);
  });

  it('is the moment that stood in its field, of two of the same name the first', () => {
    const zones = fc.constantFrom(
      'Europe/Brussels',
      'America/New_York',
      'Asia/Kathmandu',
      'Australia/Lord_Howe',
      'UTC',
    );
    const minutes = fc.integer({ min: 28_000_000, max: 31_000_000 });
    fc.assert(
      fc.property(minutes, zones, (minute, zone) => {
        const at = Temporal.Instant.fromEpochMilliseconds(minute * 60_000);
        const shown = localTime(at.toString(), zone);
        const read = readLocal(shown, zone);
        if (read.kind !== 'moment') throw new Error(`${shown} is a ${read.kind}`);
        expect(localTime(read.at.toString(), zone)).toBe(shown);
        expect(Temporal.Instant.compare(read.at, at)).toBeLessThanOrEqual(0);
      }),
    );
  });
});
