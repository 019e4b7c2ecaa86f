import { describe, expect, it } from 'vitest';
import { newId } from '../../src/ids.ts';
import type { Candidate } from '../../src/matching/candidate.ts';
import { proposePairs } from '../../src/matching/propose.ts';
import type { Person } from '../../src/programme/cohort.ts';

const candidate = (
  role: 'mentor' | 'mentee',
  name: string,
  topics: string[] = [],
  rest: Partial<Candidate & Pick<Person, 'language'>> = {},
): Candidate => ({
  person: {
    id: newId('par'),
    role,
    name,
    email: `${name}@x.test`,
    language: rest.language ?? 'nl',
    zone: 'Europe/Brussels',
    state: 'active',
    prefersAt: null,
    version: 1,
  },
  topics: topics.map((id) => ({ id, shared: true })),
  exchanges: [],
  languages: [rest.language ?? 'nl'],
  saidLanguages: true,
  free: null,
  department: null,
  site: null,
  organisation: null,
  managers: [],
  excludes: [],
  room: 1,
  partnerEmail: rest.partnerEmail ?? null,
});
const names = ({ proposals }: ReturnType<typeof proposePairs>) =>
  proposals.map(({ mentor, mentee }) => `${mentor.name}–${mentee.name}`);

describe('a match', () => {
  it('puts together those who share a topic, and says which', () => {
    const people = [
      candidate('mentor', 'Noor', ['data']),
      candidate('mentor', 'Sam', ['video']),
      candidate('mentee', 'Luc', ['video', 'x']),
    ];
    const matching = proposePairs(people, new Set());
    expect(names(matching)).toEqual(['Sam–Luc']);
    expect(matching.proposals[0]?.reasons).toEqual([{ kind: 'topics', topics: ['video'] }]);
    expect(matching.waiting.map(({ name }) => name)).toEqual(['Noor']);
  });

  it('keeps together those who found each other', () => {
    const people = [
      candidate('mentor', 'Noor', ['data']),
      candidate('mentor', 'Sam'),
      candidate('mentee', 'Luc', ['data'], { partnerEmail: 'Sam@x.test' }),
      candidate('mentee', 'Els', ['data']),
    ];
    expect(names(proposePairs(people, new Set())).sort()).toEqual(['Noor–Els', 'Sam–Luc']);
  });

  it('never makes an earlier pair again (M7), not even when somebody is left over', () => {
    const [noor, luc] = [candidate('mentor', 'Noor'), candidate('mentee', 'Luc')];
    const matching = proposePairs([noor, luc], new Set([`${noor.person.email} ${luc.person.email}`]));
    expect(matching.proposals).toEqual([]);
    expect(matching.waiting.map(({ name }) => name)).toEqual(['Noor', 'Luc']);
  });

  it('cut by language, leaves nobody over whom the cut alone kept apart', () => {
    const people = Array.from({ length: 1_200 }, (_, at) =>
      candidate(at % 2 === 0 ? 'mentor' : 'mentee', `p${at}`, [], { language: at % 2 === 0 && at < 900 ? 'nl' : 'fr' }),
    );
    expect(proposePairs(people, new Set()).waiting).toEqual([]);
  });

  it('gives the same for the same, and takes 2,000 people', () => {
    const people = Array.from({ length: 2_000 }, (_, at) =>
      candidate(at % 2 === 0 ? 'mentor' : 'mentee', `p${at}`, [`t${at % 7}`], { language: at % 3 === 0 ? 'fr' : 'nl' }),
    );
    const first = names(proposePairs(people, new Set()));
    expect(first).toHaveLength(1_000);
    expect(names(proposePairs(people, new Set()))).toEqual(first);
  });
});
