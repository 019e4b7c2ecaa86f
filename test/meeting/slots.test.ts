import { describe, expect, it } from 'vitest';
import type { Diary } from '../../src/meeting/diary.ts';
import { slots, type Wish } from '../../src/meeting/slots.ts';
import { weekParts } from '../../src/programme/answer.ts';
import { at } from '../people.ts';
import { diary, onWorkdays, planned, wish, written } from './diaries.ts';

const BRUSSELS = 'Europe/Brussels';
const NEW_YORK = 'America/New_York';
const AUCKLAND = 'Pacific/Auckland';
const KATHMANDU = 'Asia/Kathmandu';
const LORD_HOWE = 'Australia/Lord_Howe';
const EASTER = 'Pacific/Easter';

type Case = {
  what: string;
  mentor: Diary;
  mentee: Diary;
  wish?: Partial<Wish>;
  /** By the mentee's clock, then by the mentor's where that is another. */
  are: string[];
};

const noor = (free: readonly string[] | null, rest: Partial<Diary> = {}) => diary(BRUSSELS, free, rest);
const luc = noor;

/** From midnight to midnight in one place. */
function within(from: string, until: string, zone = BRUSSELS): Pick<Wish, 'from' | 'until'> {
  return { from: at(`${from}T00:00`, zone), until: at(`${until}T00:00`, zone) };
}

function proposed({ mentor, mentee, wish: wished }: Omit<Case, 'what' | 'are'>): string[] {
  return slots(mentor, mentee, wish(wished)).map((moment) => written(moment, mentee.zone, mentor.zone));
}

function expectEach(cases: readonly Case[]) {
  it.each(cases)('$what', ({ are, ...rest }) => {
    expect(proposed(rest)).toEqual(are);
  });
}

describe('when two people have an hour', () => {
  const wednesday = within('2027-01-27', '2027-01-28');
  expectEach([
    {
      what: 'the only moment that suits two busy people is Wednesday late',
      mentor: noor(onWorkdays('evening', 'late')),
      mentee: luc(['wednesday-late', 'sunday-late']),
      are: ['Wed 20 Jan 20:00', 'Wed 27 Jan 20:00', 'Wed 3 Feb 20:00'],
    },
    {
      what: 'their hours never meet',
      mentor: noor(['monday-late']),
      mentee: luc(['tuesday-late']),
      are: [],
    },
    {
      what: 'nobody is supposed to have an evening who never said so',
      mentor: noor(null),
      mentee: luc(onWorkdays('evening', 'late')),
      are: [],
    },
    {
      what: 'nor an hour before nine',
      mentor: noor(null),
      mentee: luc(['wednesday-morning']),
      wish: { ...wednesday, until: at('2027-01-27T10:30') },
      are: ['Wed 27 Jan 09:00', 'Wed 27 Jan 09:30'],
    },
    {
      what: 'nor one after six',
      mentor: noor(null),
      mentee: luc(['wednesday-afternoon', 'wednesday-evening']),
      wish: { ...wednesday, from: at('2027-01-27T16:10') },
      are: ['Wed 27 Jan 16:30', 'Wed 27 Jan 17:00'],
    },
    {
      what: 'nor a weekend',
      mentor: noor(null),
      mentee: luc(weekParts),
      wish: within('2027-01-30', '2027-02-01'),
      are: [],
    },
    {
      what: 'a weekend that both ticked is theirs',
      mentor: noor(['saturday-morning', 'sunday-late']),
      mentee: luc(['saturday-morning', 'saturday-late']),
      are: ['Sat 23 Jan 10:00', 'Sat 30 Jan 10:00', 'Sat 6 Feb 10:00'],
      wish: within('2027-01-18', '2027-02-08'),
    },
    {
      what: 'parts that follow one another are one stretch',
      mentor: noor(['wednesday-noon', 'wednesday-afternoon'], {
        busy: [planned('2027-01-27T12:00', '2027-01-27T12:45'), planned('2027-01-27T15:15', '2027-01-27T16:00')],
      }),
      mentee: luc(['wednesday-afternoon', 'wednesday-noon', 'wednesday-noon']),
      wish: { ...wednesday, minutes: 90, until: at('2027-01-27T16:00') },
      are: ['Wed 27 Jan 13:00', 'Wed 27 Jan 13:30'],
    },
    {
      what: 'a quarter of an hour to breathe before and after what is planned already',
      mentor: noor(['wednesday-morning'], { busy: [planned('2027-01-27T10:00', '2027-01-27T10:45')] }),
      mentee: luc(['wednesday-morning']),
      wish: wednesday,
      are: ['Wed 27 Jan 08:00', 'Wed 27 Jan 08:30', 'Wed 27 Jan 11:00'],
    },
    {
      what: 'fourteen minutes are not enough, in whatever order things stand in the diary',
      mentor: noor(['wednesday-morning']),
      mentee: luc(['wednesday-morning'], {
        busy: [planned('2027-01-27T10:14', '2027-01-27T11:00'), planned('2027-01-27T07:30', '2027-01-27T08:16')],
      }),
      wish: wednesday,
      are: [],
    },
    {
      what: 'parts freed up once count as if ticked, on top of what they always have',
      mentor: noor(['wednesday-late']),
      mentee: luc(['monday-morning'], { once: ['wednesday-late'] }),
      wish: within('2027-01-25', '2027-02-01'),
      are: ['Wed 27 Jan 20:00', 'Wed 27 Jan 21:00', 'Wed 27 Jan 22:00'],
    },
    {
      what: 'parts freed up once lengthen office hours',
      mentor: noor(null, { once: ['wednesday-evening'] }),
      mentee: luc(['wednesday-afternoon', 'wednesday-evening']),
      wish: { ...wednesday, from: at('2027-01-27T17:30'), minutes: 90 },
      are: ['Wed 27 Jan 17:30', 'Wed 27 Jan 18:00', 'Wed 27 Jan 18:30'],
    },
  ]);
});

describe('days on which nobody meets', () => {
  const wednesdays = onWorkdays('morning').filter((part) => part.startsWith('wednesday'));
  expectEach([
    {
      what: 'holidays of the cohort, ticked or not',
      mentor: noor(wednesdays),
      mentee: luc(wednesdays, { once: ['wednesday-morning'] }),
      wish: { holidays: ['2027-01-27', '2027-01-01'] },
      are: ['Wed 20 Jan 09:00', 'Wed 20 Jan 10:00', 'Wed 3 Feb 10:00'],
    },
    {
      what: 'days on which one of them is away',
      mentor: noor(wednesdays, { away: ['2027-01-20'] }),
      mentee: luc(wednesdays, { away: ['2027-02-03', '2027-02-04'] }),
      are: ['Wed 27 Jan 09:00', 'Wed 27 Jan 10:00', 'Wed 27 Jan 11:00'],
    },
    {
      what: 'a day away is one on their own calendar: Tuesday morning in Auckland is Monday in Brussels',
      mentor: diary(AUCKLAND, onWorkdays('morning'), { away: ['2027-01-26'] }),
      mentee: luc(onWorkdays('late')),
      wish: within('2027-01-25', '2027-01-28'),
      are: [
        'Tue 26 Jan 20:00 | Wed 27 Jan 08:00',
        'Tue 26 Jan 21:00 | Wed 27 Jan 09:00',
        'Wed 27 Jan 20:00 | Thu 28 Jan 08:00',
      ],
    },
  ]);
});

describe('which of many', () => {
  const all = onWorkdays('morning', 'noon', 'afternoon', 'evening', 'late');
  expectEach([
    {
      what: 'the days around the wish, mornings and afternoons by turns',
      mentor: noor(null),
      mentee: luc(null),
      are: ['Mon 25 Jan 14:00', 'Tue 26 Jan 14:00', 'Wed 27 Jan 10:00', 'Thu 28 Jan 10:00', 'Fri 29 Jan 10:00'],
    },
    {
      what: 'from the first day on when the wish is past',
      mentor: noor(null),
      mentee: luc(null),
      wish: { near: at('2027-01-13T15:00'), from: at('2027-01-19T12:20') },
      are: ['Tue 19 Jan 15:00', 'Wed 20 Jan 11:30', 'Thu 21 Jan 15:00', 'Fri 22 Jan 11:30', 'Mon 25 Jan 15:00'],
    },
    {
      what: 'up to the last day when the wish lies beyond',
      mentor: noor(null),
      mentee: luc(null),
      wish: { near: at('2027-04-14T09:00'), most: 3 },
      are: ['Wed 3 Feb 09:00', 'Thu 4 Feb 14:00', 'Fri 5 Feb 09:00'],
    },
    {
      what: 'by day when the whole day is theirs',
      mentor: noor(all),
      mentee: luc(all),
      are: ['Mon 25 Jan 14:00', 'Tue 26 Jan 14:00', 'Wed 27 Jan 10:00', 'Thu 28 Jan 10:00', 'Fri 29 Jan 18:00'],
    },
    {
      what: 'one evening late rather than the same part a fourth time',
      mentor: noor(onWorkdays('morning', 'late')),
      mentee: luc(all),
      are: ['Mon 25 Jan 20:00', 'Tue 26 Jan 10:00', 'Wed 27 Jan 10:00', 'Thu 28 Jan 10:00', 'Fri 29 Jan 10:00'],
    },
    {
      what: 'not lunch, however near to the wish, while there is a morning or an afternoon',
      mentor: noor(null),
      mentee: luc(null),
      wish: { near: at('2027-01-27T12:30') },
      are: ['Mon 25 Jan 14:00', 'Tue 26 Jan 14:00', 'Wed 27 Jan 11:30', 'Thu 28 Jan 11:30', 'Fri 29 Jan 11:30'],
    },
    {
      what: 'a day further off by day rather than one nearby late in the evening',
      mentor: noor(['wednesday-late', 'friday-morning']),
      mentee: luc(all),
      wish: { most: 1, near: at('2027-01-28T10:00') },
      are: ['Fri 29 Jan 10:00'],
    },
    {
      what: 'by what it asks of the one whom it suits least: afternoon in New York is late for Noor',
      mentor: noor(['thursday-afternoon', 'thursday-late']),
      mentee: diary(NEW_YORK, ['thursday-morning', 'thursday-afternoon']),
      wish: { most: 1, near: at('2027-01-28T21:00') },
      are: ['Thu 28 Jan 11:00 | Thu 28 Jan 17:00'],
    },
    {
      what: 'no more than are wanted',
      mentor: noor(null),
      mentee: luc(null),
      wish: { most: 2 },
      are: ['Tue 26 Jan 14:00', 'Wed 27 Jan 10:00'],
    },
    {
      what: 'the third on a day that has one already, apart from it, where there are but two days',
      mentor: noor(['wednesday-afternoon']),
      mentee: luc(null),
      wish: within('2027-01-25', '2027-02-06'),
      are: ['Wed 27 Jan 14:00', 'Wed 27 Jan 15:00', 'Wed 3 Feb 14:00'],
    },
    {
      what: 'three that overlap where there is only that one evening',
      mentor: noor(['wednesday-evening']),
      mentee: luc(['wednesday-evening']),
      wish: within('2027-01-25', '2027-01-30'),
      are: ['Wed 27 Jan 18:00', 'Wed 27 Jan 18:30', 'Wed 27 Jan 19:00'],
    },
    {
      what: 'two where there are but two',
      mentor: noor(['wednesday-evening']),
      mentee: luc(['wednesday-evening']),
      wish: { ...within('2027-01-25', '2027-01-30'), minutes: 90 },
      are: ['Wed 27 Jan 18:00', 'Wed 27 Jan 18:30'],
    },
  ]);
});

describe('what was refused', () => {
  const refused = [at('2027-01-27T10:00'), at('2027-01-26T14:00'), at('2027-01-28T10:00')];
  expectEach([
    {
      what: 'does not come again, nor anything that overlaps it, and its day only when other days are as far',
      mentor: noor(null),
      mentee: luc(null),
      wish: { without: refused },
      are: ['Thu 21 Jan 10:00', 'Fri 22 Jan 10:00', 'Mon 25 Jan 10:00', 'Fri 29 Jan 14:00', 'Mon 1 Feb 14:00'],
    },
    {
      what: 'puts off a day of the mentee, not the one that it was for a mentor in Auckland',
      mentor: diary(AUCKLAND, onWorkdays('morning')),
      mentee: luc(onWorkdays('late')),
      wish: { without: [at('2027-01-25T20:00')], near: at('2027-01-26T10:00'), most: 2 },
      are: ['Tue 26 Jan 20:00 | Wed 27 Jan 08:00', 'Wed 27 Jan 20:00 | Thu 28 Jan 08:00'],
    },
    {
      what: 'leaves the rest of its day where there is no other',
      mentor: noor(['wednesday-morning']),
      mentee: luc(null),
      wish: { ...within('2027-01-26', '2027-01-30'), without: refused },
      are: ['Wed 27 Jan 09:00', 'Wed 27 Jan 11:00'],
    },
    {
      what: 'may be all there was',
      mentor: noor(['wednesday-evening']),
      mentee: luc(['wednesday-evening']),
      wish: { ...within('2027-01-26', '2027-01-30'), without: [at('2027-01-27T18:30')] },
      are: [],
    },
  ]);
});

describe('two clocks', () => {
  const kofi = (free: readonly string[]) => diary(NEW_YORK, free);
  expectEach([
    {
      what: 'of which New York goes forward two weeks before Brussels',
      mentor: kofi(['monday-afternoon']),
      mentee: luc(['monday-evening', 'monday-late']),
      wish: { ...within('2027-03-08', '2027-04-06'), near: at('2027-03-22T10:00') },
      are: [
        'Mon 8 Mar 20:00 | Mon 8 Mar 14:00',
        'Mon 15 Mar 19:00 | Mon 15 Mar 14:00',
        'Mon 22 Mar 19:00 | Mon 22 Mar 14:00',
        'Mon 29 Mar 20:00 | Mon 29 Mar 14:00',
        'Mon 5 Apr 20:00 | Mon 5 Apr 14:00',
      ],
    },
    {
      what: 'of which New York goes back a week after Brussels',
      mentor: luc(['monday-late']),
      mentee: kofi(['monday-afternoon', 'tuesday-afternoon']),
      wish: { ...within('2027-10-25', '2027-11-10'), near: at('2027-11-01T10:00') },
      are: [
        'Mon 25 Oct 14:00 | Mon 25 Oct 20:00',
        'Mon 1 Nov 15:00 | Mon 1 Nov 20:00',
        'Mon 8 Nov 14:00 | Mon 8 Nov 20:00',
      ],
    },
    {
      what: 'of which one is in the southern summer, and today there is tomorrow here',
      mentor: diary(AUCKLAND, ['tuesday-morning']),
      mentee: luc(['monday-evening', 'monday-late']),
      wish: { ...within('2027-03-22', '2027-04-12'), near: at('2027-03-30T10:00') },
      are: [
        // Brussels goes forward on 28 March, Auckland back on 4 April.
        'Mon 22 Mar 20:00 | Tue 23 Mar 08:00',
        'Mon 29 Mar 21:00 | Tue 30 Mar 08:00',
        'Mon 5 Apr 22:00 | Tue 6 Apr 08:00',
      ],
    },
    {
      what: 'a quarter of an hour apart: whole and half hours are the mentee’s, in Brussels',
      mentor: diary(KATHMANDU, ['wednesday-afternoon']),
      mentee: luc(['wednesday-morning']),
      are: [
        // 14:00 in Kathmandu is 9:15 in Brussels.
        'Wed 20 Jan 10:00 | Wed 20 Jan 14:45',
        'Wed 27 Jan 10:00 | Wed 27 Jan 14:45',
        'Wed 3 Feb 10:00 | Wed 3 Feb 14:45',
      ],
    },
    {
      what: 'a quarter of an hour apart: whole and half hours are the mentee’s, in Kathmandu',
      mentor: noor(['wednesday-morning']),
      mentee: diary(KATHMANDU, ['wednesday-noon']),
      are: [
        // 8:00 in Brussels is 12:45 in Kathmandu.
        'Wed 20 Jan 13:00 | Wed 20 Jan 08:15',
        'Wed 27 Jan 13:00 | Wed 27 Jan 08:15',
        'Wed 3 Feb 13:00 | Wed 3 Feb 08:15',
      ],
    },
    {
      what: 'that part by half an hour when Lord Howe goes back by half an hour and Sydney by a whole one',
      mentor: diary('Australia/Sydney', ['monday-evening']),
      mentee: diary(LORD_HOWE, ['monday-evening']),
      wish: { ...within('2027-03-29', '2027-04-06', LORD_HOWE), near: at('2027-04-05T10:00', LORD_HOWE), minutes: 90 },
      are: [
        'Mon 29 Mar 18:00 | Mon 29 Mar 18:00',
        'Mon 29 Mar 18:30 | Mon 29 Mar 18:30',
        'Mon 5 Apr 18:30 | Mon 5 Apr 18:00',
      ],
    },
    {
      what: 'of which one skips an hour of the evening: late is over when it strikes eleven after ten',
      mentor: diary(EASTER, ['saturday-evening', 'saturday-late']),
      mentee: diary(EASTER, ['saturday-late']),
      wish: { ...within('2027-09-04', '2027-09-06', EASTER), near: at('2027-09-04T20:00', EASTER), minutes: 90 },
      are: ['Sat 4 Sep 20:00', 'Sat 4 Sep 20:30'],
    },
    {
      what: 'of which one skips an hour during the meeting: 11:30 to 13:30 on the wall is one hour',
      mentor: diary('Africa/Khartoum', ['saturday-noon', 'saturday-morning']),
      mentee: diary('Africa/Khartoum', ['saturday-morning', 'saturday-noon']),
      wish: {
        ...within('2000-01-15', '2000-01-16', 'Africa/Khartoum'),
        from: at('2000-01-15T11:10', 'Africa/Khartoum'),
      },
      are: ['Sat 15 Jan 11:30', 'Sat 15 Jan 13:00'],
    },
    {
      what: 'of which one repeats an hour during the meeting: late lasts four hours',
      mentor: diary(EASTER, ['saturday-late']),
      mentee: diary(EASTER, ['saturday-late']),
      wish: {
        ...within('2027-04-03', '2027-04-05', EASTER),
        near: at('2027-04-03T20:00', EASTER),
        minutes: 210,
      },
      are: ['Sat 3 Apr 20:00', 'Sat 3 Apr 20:30'],
    },
    {
      what: 'of which one skipped the Friday that was ticked',
      mentor: diary('Pacific/Apia', ['friday-morning']),
      mentee: diary('Pacific/Apia', ['friday-morning']),
      wish: { ...within('2011-12-26', '2012-01-03', 'Pacific/Apia') },
      are: [],
    },
  ]);
});
