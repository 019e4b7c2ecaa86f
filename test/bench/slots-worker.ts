import { Temporal } from 'temporal-polyfill';
import type { Candidate } from '../../src/matching/candidate.ts';
import type { Diary } from '../../src/meeting/diary.ts';
import { slots } from '../../src/meeting/slots.ts';
import { peopleOf } from './people.ts';

/** Three weeks in which New York, then Brussels, goes forward. */
const wish = {
  from: Temporal.Instant.from('2027-03-08T08:00:00Z'),
  until: Temporal.Instant.from('2027-03-29T08:00:00Z'),
  near: Temporal.Instant.from('2027-03-17T09:00:00Z'),
  minutes: 60,
  most: 5,
  holidays: ['2027-03-29'],
  without: [],
};

const people = peopleOf(500);
const [mentees, mentors] = [people.slice(0, 500).map(diaryOf), people.slice(500).map(diaryOf)];

/** The moments of so many pairs; what it answers is how many were found, so that no work can be left out. */
export default {
  async fetch(request: Request): Promise<Response> {
    const pairs = Number(new URL(request.url).searchParams.get('pairs'));
    let found = 0;
    for (let pair = 0; pair < pairs; pair += 1) {
      const [mentor, mentee] = [mentors[pair % mentors.length], mentees[(pair * 7) % mentees.length]];
      if (mentor !== undefined && mentee !== undefined) found += slots(mentor, mentee, wish).length;
    }
    return Response.json({ found });
  },
};

/** Everybody has an hour planned on each of the first six days. */
function diaryOf({ person, free }: Candidate, number: number): Diary {
  const busy = Array.from({ length: 6 }, (_, day) => {
    const from = wish.from.add({ hours: day * 24 + (number % 9) });
    return { from, until: from.add({ hours: 1 }) };
  });
  return { zone: person.zone, free, once: [], busy, away: [] };
}
