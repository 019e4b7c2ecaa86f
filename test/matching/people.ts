import fc from 'fast-check';
import type { Candidate, Picked } from '../../src/matching/candidate.ts';
import type { MatchFrame } from '../../src/matching/pool.ts';
import type { Person } from '../../src/programme/cohort.ts';
import { at, person } from '../people.ts';

type Rest = Partial<Omit<Candidate, 'person' | 'topics' | 'exchanges'>> &
  Partial<Pick<Person, 'language' | 'zone' | 'email'>> & {
    topics?: (string | Picked)[];
    exchanges?: (string | Picked)[];
  };

/** Somebody who may be matched: said nothing but a language, unless the test says otherwise. */
export function candidate(role: 'mentor' | 'mentee', name: string, rest: Rest = {}): Candidate {
  const { language = 'nl', zone = 'Europe/Brussels', email, topics = [], exchanges = [], ...said } = rest;
  return {
    person: person(role, name, { language, zone, ...(email === undefined ? {} : { email }) }),
    topics: topics.map(picked),
    exchanges: exchanges.map(picked),
    languages: [language],
    saidLanguages: false,
    free: null,
    department: null,
    site: null,
    organisation: null,
    managers: [],
    excludes: [],
    room: 1,
    pairs: 0,
    partnerEmail: null,
    ...said,
  };
}

export const mentor = (name: string, rest?: Rest) => candidate('mentor', name, rest);
export const mentee = (name: string, rest?: Rest) => candidate('mentee', name, rest);

function picked(one: string | Picked): Picked {
  return typeof one === 'string' ? { id: one, label: one, shared: true } : one;
}

/** The address that `candidate` gives to a name. */
export const emailOf = (name: string) => `${name.toLowerCase()}@omgekeerd.test`;

/** A programme that asks for everything, a Thursday in January, and nothing that stands in the way. */
export function frame(rest: Partial<MatchFrame> = {}): MatchFrame {
  return {
    rules: {
      wants: 'intake-mentee.wants',
      offers: 'intake-mentor.offers',
      gives: 'intake-mentee.gives',
      gets: 'intake-mentor.gets',
      languages: ['intake-mentee.languages', 'intake-mentor.languages'],
      free: ['intake-mentee.free', 'intake-mentor.free'],
    },
    earlier: new Set(),
    bars: [],
    now: at('2027-01-14T09:00'),
    ...rest,
  };
}

const some = (...ids: string[]) => fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 4 });
const pickedSome = (...ids: string[]) =>
  fc.uniqueArray(
    fc.record({ id: fc.constantFrom(...ids), shared: fc.boolean() }).map((one) => ({ ...one, label: one.id })),
    {
      selector: ({ id }) => id,
      maxLength: 5,
    },
  );
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const languageCodes = ['nl', 'fr', 'en'] as const;

/** Some people of both roles who said more or less, name one another as managers, exclude and have found each other. */
export const cohorts = fc.integer({ min: 0, max: 10 }).chain((size) => {
  const names = Array.from({ length: size }, (_, number) => `p${number}`);
  const others = fc.uniqueArray(fc.constantFrom('nobody', ...names).map(emailOf), { maxLength: 2 });
  const one = fc.record({
    role: fc.constantFrom('mentor' as const, 'mentee' as const),
    topics: pickedSome('a', 'b', 'c', 'd', 'e', 'f'),
    exchanges: pickedSome('g', 'h', 'i'),
    language: fc.constantFrom(...languageCodes),
    languages: fc.uniqueArray(fc.constantFrom(...languageCodes), { minLength: 1 }),
    saidLanguages: fc.boolean(),
    zone: fc.constantFrom('Europe/Brussels', 'America/New_York', 'Asia/Kolkata', 'Pacific/Auckland'),
    free: maybe(some('monday-morning', 'monday-noon', 'wednesday-late', 'sunday-evening', 'friday-afternoon')),
    department: maybe(fc.constantFrom('HR', 'IT', 'Sales')),
    site: maybe(fc.constantFrom('Gent', 'Namur')),
    organisation: maybe(fc.constantFrom('Kompas', 'Zenit')),
    managers: others,
    excludes: others,
    room: fc.integer({ min: 1, max: 3 }),
    pairs: fc.constantFrom(0, 0, 1),
    /** Takes part in the other role too. */
    both: fc.constantFrom(false, false, false, true),
    partnerEmail: fc.option(fc.constantFrom('nobody', ...names).map(emailOf), { nil: null, freq: 4 }),
  });
  return fc.tuple(...names.map(() => one)).map((said) =>
    said.flatMap(({ role, room, pairs, both, ...rest }, number) => {
      const roles = both ? (['mentor', 'mentee'] as const) : [role];
      return roles.map((as) => candidate(as, `p${number}`, { ...rest, ...(as === 'mentor' ? { room, pairs } : {}) }));
    }),
  );
});
