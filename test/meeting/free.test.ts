import { describe, expect, it } from 'vitest';
import type { Diary } from '../../src/meeting/diary.ts';
import { isFree } from '../../src/meeting/free.ts';
import { dayParts } from '../../src/programme/answer.ts';
import { at } from '../people.ts';
import { diary, planned } from './diaries.ts';

const BRUSSELS = 'Europe/Brussels';
const noor = diary(BRUSSELS, ['wednesday-noon', 'wednesday-afternoon'], { once: ['wednesday-late'] });
const luc = diary(BRUSSELS, null);
const busy = { ...luc, busy: [planned('2027-01-27T11:00', '2027-01-27T12:00')] };
const aucklander = diary('Pacific/Auckland', ['thursday-morning'], { away: ['2027-02-04'] });

describe('an hour from a moment on', () => {
  it.each<[what: string, who: Diary, from: string, free: boolean]>([
    ['at the start of a part', noor, '2027-01-27T12:00', true],
    ['a minute before it', noor, '2027-01-27T11:59', false],
    ['over two parts that follow one another', noor, '2027-01-27T13:37', true],
    ['up to the end of a part', noor, '2027-01-27T17:00', true],
    ['a minute past it', noor, '2027-01-27T17:01', false],
    ['in a part freed up once', noor, '2027-01-27T22:00', true],
    ['on another day', noor, '2027-01-28T12:00', false],
    ['from nine on working days of somebody who never said', luc, '2027-01-29T09:00', true],
    ['before nine', luc, '2027-01-29T08:59', false],
    ['to six', luc, '2027-01-29T17:00', true],
    ['after six', luc, '2027-01-29T17:01', false],
    [
      'in office hours when a part of them is freed up once',
      { ...luc, once: ['friday-noon'] },
      '2027-01-29T13:30',
      true,
    ],
    ['on Saturday', luc, '2027-01-30T10:00', false],
    ['on Sunday', luc, '2027-01-31T10:00', false],
    ['on Monday', luc, '2027-02-01T10:00', true],
    ['on a holiday', luc, '2027-02-02T10:00', false],
    ['that ends a quarter of an hour before something planned', busy, '2027-01-27T09:45', true],
    ['that ends fourteen minutes before it', busy, '2027-01-27T09:46', false],
    ['that begins a quarter of an hour after it', busy, '2027-01-27T12:15', true],
    ['that begins fourteen minutes after it', busy, '2027-01-27T12:14', false],
    ['during it', busy, '2027-01-27T11:10', false],
    ['on Thursday morning in Auckland', aucklander, '2027-01-27T20:00', true],
    ['on a day away there', aucklander, '2027-02-03T20:00', false],
  ])('%s', (_what, who, from, free) => {
    expect(isFree(who, at(from), 60, ['2027-02-02'])).toBe(free);
  });
});

it('no part of a day begins before seven or ends after eleven', () => {
  const hours = Object.values(dayParts).flat();
  expect(hours.filter((hour) => hour < '07:00' || hour > '23:00')).toEqual([]);
});
