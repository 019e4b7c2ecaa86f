import { describe, expect, it } from 'vitest';
import { alternativesFor } from '../../src/matching/alternatives.ts';
import { emailOf, frame, mentee, mentor } from './people.ts';

const noor = mentor('Noor', { topics: ['data', 'video'], room: 2 });
const sam = mentor('Sam', { topics: ['x'] });
const kofi = mentor('Kofi', { language: 'en' });
const lea = mentor('Lea', { topics: ['data'], excludes: [emailOf('Luc')] });
const luc = mentee('Luc', { topics: ['data'] });
const els = mentee('Els', { topics: ['data'] });
const tom = mentee('Tom', { topics: ['y'], partnerEmail: emailOf('Kofi') });
const everybody = [noor, sam, kofi, lea, luc, els, tom];
const couples = [
  { mentor: noor.person, mentee: els.person },
  { mentor: noor.person, mentee: tom.person },
];

describe('the alternatives', () => {
  it('for a mentee are all mentors, the best first, then those whom a rule forbids', () => {
    const found = alternativesFor(luc.person.id, everybody, frame(), couples);
    expect(found.map(({ partner, score, refusal }) => [partner.name, score, refusal])).toEqual([
      ['Noor', 750, null],
      ['Sam', 350, null],
      ['Lea', 750, 'excluded'],
      ['Kofi', 450, 'language'],
    ]);
    expect(found[0]?.parts[0]).toEqual({ part: 'topics', points: 400, of: 400, judged: true });
    expect(found.map(({ reasons }) => reasons.map(({ kind }) => kind))).toEqual([
      ['topics', 'languages'],
      ['languages', 'near'],
      [],
      [],
    ]);
  });

  it('tell with whom each is now', () => {
    const found = alternativesFor(luc.person.id, everybody, frame(), couples);
    expect(found.map((one) => one.with.map(({ name }) => name))).toEqual([['Els', 'Tom'], [], [], []]);
  });

  it('for a mentor are all mentees, and those who found each other need no language on our list', () => {
    const found = alternativesFor(kofi.person.id, everybody, frame(), couples);
    expect(
      found.map(({ partner, refusal, with: now }) => [partner.name, refusal, now.map(({ name }) => name)]),
    ).toEqual([
      ['Tom', null, ['Noor']],
      ['Els', 'language', ['Noor']],
      ['Luc', 'language', []],
    ]);
    expect(found[0]?.reasons[0]).toEqual({ kind: 'found' });
  });

  it('are asked for somebody who may be matched', () => {
    expect(() => alternativesFor('par_nobody', everybody, frame(), [])).toThrow('par_nobody');
  });
});
