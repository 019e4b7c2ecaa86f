import { describe, expect, it } from 'vitest';
import { piecesOf } from '../../src/programme/clock.ts';
import { at } from '../people.ts';

/** The pieces as "from … until …: so many minutes ahead". */
function told(zone: string, from: string, until: string): string[] {
  return piecesOf(zone, at(from, 'UTC'), at(until, 'UTC')).map((piece) => {
    const [start, end] = [piece.from, piece.until].map((ms) => new Date(ms).toISOString().slice(0, 16));
    return `${start} ${end} ${piece.ahead / 60_000}`;
  });
}

describe('the clocks of a zone', () => {
  it.each<[what: string, zone: string, from: string, until: string, pieces: string[]]>([
    [
      'never changed',
      'Asia/Kolkata',
      '2027-01-01T00:00',
      '2028-01-01T00:00',
      ['2027-01-01T00:00 2028-01-01T00:00 330'],
    ],
    ['never changed', 'UTC', '2027-03-01T00:00', '2027-04-01T00:00', ['2027-03-01T00:00 2027-04-01T00:00 0']],
    [
      'forward and back in a year',
      'Europe/Brussels',
      '2027-01-01T00:00',
      '2028-01-01T00:00',
      [
        '2027-01-01T00:00 2027-03-28T01:00 60',
        '2027-03-28T01:00 2027-10-31T01:00 120',
        '2027-10-31T01:00 2028-01-01T00:00 60',
      ],
    ],
    [
      'by half an hour',
      'Australia/Lord_Howe',
      '2027-04-01T00:00',
      '2027-04-05T00:00',
      ['2027-04-01T00:00 2027-04-03T15:00 660', '2027-04-03T15:00 2027-04-05T00:00 630'],
    ],
    [
      'a change with which the time begins is none',
      'Europe/Brussels',
      '2027-03-28T01:00',
      '2027-03-29T00:00',
      ['2027-03-28T01:00 2027-03-29T00:00 120'],
    ],
    [
      'nor is one with which it ends',
      'Europe/Brussels',
      '2027-03-27T00:00',
      '2027-03-28T01:00',
      ['2027-03-27T00:00 2027-03-28T01:00 60'],
    ],
    ['in no time at all', 'Europe/Brussels', '2027-03-27T00:00', '2027-03-27T00:00', []],
  ])('%s: %s', (_what, zone, from, until, pieces) => {
    expect(told(zone, from, until)).toEqual(pieces);
  });
});
