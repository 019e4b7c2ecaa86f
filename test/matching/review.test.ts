import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../src/matching/candidate.ts';
import { reviewOf } from '../../src/matching/review.ts';
import { solved } from '../../src/matching/revise.ts';
import type { Draft } from '../../src/programme/draft.ts';
import { numbered, THURSDAY } from '../people.ts';
import { emailOf, frame, mentee, mentor } from './people.ts';

const noor = mentor('Noor', { topics: ['data'] });
const sam = mentor('Sam', { topics: ['x'] });
const els = mentee('Els', { topics: ['data'] });
const luc = mentee('Luc', { topics: ['y'] });

function draftOf(people: readonly Candidate[]): Draft {
  const to = solved({ candidates: people, match: frame() }, 'pairs');
  return { id: numbered('mat', 1), cohortId: numbered('coh', 1), madeAt: THURSDAY, version: 1, ...to };
}

/** What the coordinator sees of a draft that was made of some people, as people are now. */
const seen = (before: readonly Candidate[], now: readonly Candidate[] = before) =>
  reviewOf(draftOf(before), { candidates: now, match: frame() });
const problemsIn = ({ pairs }: ReturnType<typeof reviewOf>) =>
  pairs.map(({ mentor, mentee, problem }) => `${mentor.person.name}–${mentee.person.name}: ${problem ?? 'fine'}`);

describe('a draft under review', () => {
  it('has the poorest matches first', () => {
    expect(problemsIn(seen([noor, sam, els, luc]))).toEqual(['Sam–Luc: fine', 'Noor–Els: fine']);
  });

  it('names whoever is left over because somebody went', () => {
    const { gone, pairs, waiting } = seen([noor, sam, els, luc], [noor, els, luc]);
    expect([gone.length, pairs.length]).toEqual([1, 1]);
    expect(waiting.map(({ person, why }) => [person.name, why])).toEqual([['Luc', { kind: 'odd', lacking: 1 }]]);
  });

  it('says of a pair which rule forbids it now', () => {
    const proud = { ...els, excludes: [emailOf('Noor')] };
    expect(problemsIn(seen([noor, els], [noor, proud]))).toEqual(['Noor–Els: excluded']);
  });

  it('says that a mentor has no room any more for the poorest match', () => {
    const roomy = { ...noor, room: 2 };
    expect(problemsIn(seen([roomy, els, luc]))).toEqual(['Noor–Luc: fine', 'Noor–Els: fine']);
    expect(problemsIn(seen([roomy, els, luc], [noor, els, luc]))).toEqual(['Noor–Luc: taken', 'Noor–Els: fine']);
  });
});
