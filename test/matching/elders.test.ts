import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Elder, type ElderRefusal, eldersFor } from '../../src/matching/elders.ts';
import { person } from '../people.ts';

const elder = (role: 'mentor' | 'mentee', name: string, rest: Partial<Elder> = {}): Elder => ({
  person: person(role, name),
  department: null,
  managers: [],
  excludes: [],
  ...rest,
});
const email = (name: string) => `${name.toLowerCase()}@omgekeerd.test`;

const noor = elder('mentor', 'Noor', { managers: [email('Greet')], excludes: [email('Tom')] });
const people = [
  elder('mentee', 'Els'),
  elder('mentee', 'Greet'),
  elder('mentee', 'Rik'),
  elder('mentor', 'Sam', { managers: [email('Noor')] }),
  elder('mentee', 'Tom'),
  elder('mentee', 'Ann', { excludes: [email('Noor')] }),
  elder('mentee', 'Bart', { person: person('mentee', 'Bart', { state: 'paused' }) }),
  elder('mentee', 'Cem'),
  elder('mentee', 'Noor'),
  noor,
];
const lines = [...people.map(({ person, managers }) => ({ email: person.email, managers }))];
// Greet's own manager has left; the line runs on through her row.
lines.push({ email: email('Greet'), managers: [email('Rik')] });
const before = new Set(people.filter(({ person: { name } }) => name === 'Cem').map(({ person: { id } }) => id));

describe('who can be the classic mentor of somebody', () => {
  it.each<[name: string, refusal: ElderRefusal | null]>([
    ['Els', null],
    ['Greet', 'line'],
    ['Rik', 'line'],
    ['Sam', 'line'],
    ['Tom', 'excluded'],
    ['Ann', 'excluded'],
    ['Bart', 'away'],
    ['Cem', 'before'],
    ['Noor', 'self'],
  ])('%s: %s', (name, refusal) => {
    const found = eldersFor(noor, people, { lines, before }).filter(({ elder }) => elder.person.name === name);
    expect(new Set(found.map((one) => one.refusal))).toEqual(new Set([refusal]));
  });

  it('does not depend on the roles of the cohort', () => {
    const role = fc.constantFrom('mentor' as const, 'mentee' as const);
    fc.assert(
      fc.property(role, role, (mine, theirs) => {
        const junior = { ...noor, person: { ...noor.person, role: mine } };
        const [els] = people;
        if (els === undefined) throw new Error('Els is gone');
        const asked = { ...els, person: { ...els.person, role: theirs } };
        expect(eldersFor(junior, [asked], { lines, before })).toEqual([{ elder: asked, refusal: null }]);
      }),
    );
  });
});
