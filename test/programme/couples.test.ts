import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Person } from '../../src/programme/cohort.ts';
import { type Listed, supposeCouples } from '../../src/programme/couples.ts';
import { person } from '../people.ts';

type Row = [role: 'mentor' | 'mentee', name: string, partner?: string | undefined];

const addressOf = (name: string) => `${name.toLowerCase()}@omgekeerd.test`;
const listedAs = ([role, name, partner]: Row): Listed => ({
  person: person(role, name),
  partnerEmail: partner === undefined ? null : addressOf(partner),
});
const supposed = (...rows: Row[]) => {
  const { pairs, alone } = supposeCouples(rows.map(listedAs));
  return [
    ...pairs.map(({ mentor, mentee }) => `${mentor.name}–${mentee.name}`),
    ...alone.map(({ name, role }) => `${name} (${role})`),
  ];
};

describe('pairs that are supposed', () => {
  it.each<[string, Row[], string[]]>([
    [
      'in the order of the list',
      [
        ['mentor', 'A'],
        ['mentor', 'B'],
        ['mentee', 'C'],
      ],
      ['A–C', 'B (mentor)'],
    ],
    [
      'as they found each other',
      [
        ['mentor', 'A'],
        ['mentor', 'B', 'C'],
        ['mentee', 'C'],
        ['mentee', 'D'],
      ],
      ['B–C', 'A–D'],
    ],
    [
      'by role',
      [
        ['mentor', 'A', 'B'],
        ['mentee', 'A'],
        ['mentor', 'B'],
        ['mentee', 'B'],
      ],
      ['A–B', 'B–A'],
    ],
    [
      'both ways',
      [
        ['mentor', 'A', 'B'],
        ['mentee', 'A', 'B'],
        ['mentor', 'B', 'A'],
        ['mentee', 'B', 'A'],
      ],
      ['A–B', 'B–A'],
    ],
    [
      'by others than themselves',
      [
        ['mentor', 'A'],
        ['mentee', 'A'],
        ['mentor', 'B'],
        ['mentee', 'B'],
      ],
      ['A–B', 'B–A'],
    ],
    [
      'by a change when they are left with themselves',
      [
        ['mentor', 'A'],
        ['mentor', 'B'],
        ['mentee', 'C'],
        ['mentee', 'B'],
      ],
      ['A–B', 'B–C'],
    ],
    [
      'not at all where there is nobody else',
      [
        ['mentor', 'A'],
        ['mentee', 'A'],
      ],
      ['A (mentor)', 'A (mentee)'],
    ],
    [
      'not with themselves though the list says so',
      [
        ['mentor', 'A', 'A'],
        ['mentee', 'A', 'A'],
      ],
      ['A (mentor)', 'A (mentee)'],
    ],
  ])('are made %s', (_, rows, pairs) => {
    expect(supposed(...rows)).toEqual(pairs);
  });

  it('take everybody once, nobody with themselves, and leave over only who cannot be placed', () => {
    const name = fc.constantFrom('A', 'B', 'C', 'D', 'E');
    const row = fc.tuple(fc.constantFrom('mentor', 'mentee'), name, fc.option(name, { nil: undefined }));
    const rows = fc.uniqueArray(row, { selector: ([role, who]) => `${role} ${who}`, maxLength: 10 });
    fc.assert(
      fc.property(rows, (given) => {
        const people = given.map(listedAs);
        const { pairs, alone } = supposeCouples(people);
        const placed = pairs.flatMap(({ mentor, mentee }) => [mentor, mentee]);
        const inOrder = (some: readonly Person[]) => some.map(({ id }) => id).sort();
        expect(inOrder([...placed, ...alone])).toEqual(inOrder(people.map(({ person: one }) => one)));
        for (const { mentor, mentee } of pairs) {
          expect([mentor.role, mentee.role]).toEqual(['mentor', 'mentee']);
          expect(mentor.email).not.toBe(mentee.email);
        }
        const roles = new Set(alone.map(({ role }) => role));
        const others = new Set(alone.map(({ email }) => email));
        expect(roles.size < 2 || others.size < 2).toBe(true);
      }),
    );
  });
});
