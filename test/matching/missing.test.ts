import { describe, expect, it } from 'vitest';
import { missingOf } from '../../src/matching/missing.ts';
import { frame, mentee, mentor } from './people.ts';

const all = { topics: ['a'], exchanges: ['x'], saidLanguages: true, free: ['monday-noon'] };
const noor = mentor('Noor', { ...all, department: 'HR' });
const sam = mentor('Sam', { ...all, topics: [], free: null, language: 'fr' });
const luc = mentee('Luc', { saidLanguages: false });
const els = mentee('Els', { ...all, department: 'IT' });
const everybody = [noor, sam, luc, els];

describe('what is missing', () => {
  it('is told of each who left something open, who leaves most in the dark first', () => {
    expect(missingOf(everybody, frame(), []).people).toEqual([
      { person: luc.person, unsaid: ['topics', 'exchanges', 'languages', 'free'], points: 800, ruledOut: 1 },
      { person: sam.person, unsaid: ['topics', 'free'], points: 600, ruledOut: 0 },
    ]);
  });

  it('is only what the programme asks for', () => {
    const { people } = missingOf(everybody, frame({ rules: { gives: 'intake.gives' } }), []);
    expect(people.map(({ person, unsaid, points }) => [person.name, unsaid, points])).toEqual([
      ['Luc', ['topics'], 667],
      ['Sam', ['topics'], 667],
    ]);
  });

  it('is told in all: in how many pairs a part could not be judged, and how many points that is', () => {
    const couples = [
      { mentor: noor.person, mentee: luc.person },
      { mentor: sam.person, mentee: els.person },
    ];
    expect(missingOf(everybody, frame(), couples).parts).toEqual([
      { part: 'topics', pairs: 2, points: 800 },
      { part: 'exchange', pairs: 1, points: 200 },
      { part: 'time', pairs: 2, points: 400 },
      { part: 'distance', pairs: 2, points: 200 },
    ]);
    expect(missingOf(everybody, frame(), [{ mentor: noor.person, mentee: els.person }]).parts).toEqual([]);
  });
});
