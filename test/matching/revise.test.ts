import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Bar, Candidate } from '../../src/matching/candidate.ts';
import { poolOf } from '../../src/matching/pool.ts';
import { type BarMove, type Edit, type Ground, revise, solved } from '../../src/matching/revise.ts';
import type { Refusal } from '../../src/matching/rules.ts';
import { haveFound, refusalFor } from '../../src/matching/settled.ts';
import type { Draft } from '../../src/programme/draft.ts';
import { numbered, THURSDAY } from '../people.ts';
import { cohorts, emailOf, frame, mentee, mentor } from './people.ts';

/** A draft with what the coordinator pinned and forbade, as it stands after some edits. */
type Table = { people: readonly Candidate[]; bars: readonly Bar[]; draft: Draft };

const groundOf = ({ people, bars }: Pick<Table, 'people' | 'bars'>): Ground => ({
  candidates: people,
  match: frame({ bars }),
});

function laid(people: readonly Candidate[], bars: readonly Bar[] = [], first: Draft['first'] = 'pairs'): Table {
  const to = solved(groundOf({ people, bars }), first);
  return {
    people,
    bars,
    draft: { id: numbered('mat', 1), cohortId: numbered('coh', 1), madeAt: THURSDAY, version: 1, ...to },
  };
}

/** The table after an edit; a refused one leaves it as it was. */
function edited(table: Table, edit: Edit): Table & { refused: Refusal | 'gone' | null } {
  const revised = revise(table.draft, groundOf(table), edit);
  if (revised.kind === 'refused') return { ...table, refused: revised.why };
  return {
    people: table.people,
    bars: revised.bars.reduce(moved, table.bars),
    draft: { ...table.draft, ...revised.to, version: table.draft.version + 1 },
    refused: null,
  };
}

/** As the store keeps them: the last decision about two people counts. */
function moved(bars: readonly Bar[], { mentorId, menteeId, to }: BarMove): readonly Bar[] {
  const others = bars.filter((bar) => bar.mentorId !== mentorId || bar.menteeId !== menteeId);
  return to === null ? others : [...others, { mentorId, menteeId, kind: to }];
}

const on = (kind: Exclude<Edit['kind'], 'solve'>, one: Candidate, other: Candidate): Edit => ({
  kind,
  mentorId: one.person.id,
  menteeId: other.person.id,
});
const bar = (kind: Bar['kind'], one: Candidate, other: Candidate): Bar => ({
  kind,
  mentorId: one.person.id,
  menteeId: other.person.id,
});
const nameIn = (people: readonly Candidate[], id: string) =>
  people.find(({ person }) => person.id === id)?.person.name ?? 'somebody who is gone';
const pairsIn = ({ people, draft }: Table) =>
  draft.suggestions.map((one) => `${nameIn(people, one.mentorId)}–${nameIn(people, one.menteeId)}`).sort();
const barsIn = ({ people, bars }: Table) =>
  bars.map((one) => `${one.kind} ${nameIn(people, one.mentorId)}–${nameIn(people, one.menteeId)}`).sort();

const noor = mentor('Noor', { topics: ['data', 'video'] });
const sam = mentor('Sam', { topics: ['video'] });
const kofi = mentor('Kofi', { topics: ['sales'] });
const els = mentee('Els', { topics: ['data'] });
const luc = mentee('Luc', { topics: ['video'] });
const tom = mentee('Tom', { topics: ['sales'] });
const six = [noor, sam, kofi, els, luc, tom];
const best = ['Kofi–Tom', 'Noor–Els', 'Sam–Luc'];

describe('a pair that the coordinator pins', () => {
  it('changes no pair, and stays when all is worked out again', () => {
    const worse = edited(laid(six), on('give', noor, luc));
    expect(pairsIn(worse)).toEqual(['Kofi–Tom', 'Noor–Luc', 'Sam–Els']);
    const again = edited(worse, { kind: 'solve', first: 'pairs' });
    expect(pairsIn(again)).toEqual(pairsIn(worse));
    const pinned = edited(laid(six), on('pin', sam, luc));
    expect([pairsIn(pinned), barsIn(pinned)]).toEqual([best, ['pinned Sam–Luc']]);
  });

  it('is free again once it is unpinned', () => {
    const worse = edited(laid(six), on('give', noor, luc));
    const unpinned = edited(worse, on('unpin', noor, luc));
    expect([pairsIn(unpinned), barsIn(unpinned)]).toEqual([pairsIn(worse), []]);
    expect(pairsIn(edited(unpinned, { kind: 'solve', first: 'pairs' }))).toEqual(best);
  });

  it('has to be one of the draft', () => {
    const table = laid(six);
    expect(edited(table, on('pin', noor, tom))).toEqual({ ...table, refused: 'gone' });
  });

  it('takes the place of an older pin of somebody who came back meanwhile', () => {
    const without = laid(
      six.filter((one) => one !== kofi),
      [bar('pinned', kofi, els)],
    );
    const pinned = edited(without, on('pin', noor, els));
    const again = edited({ ...pinned, people: six }, { kind: 'solve', first: 'pairs' });
    expect(barsIn(again)).toEqual(['pinned Noor–Els']);
    expect(pairsIn(again)).toContain('Noor–Els');
  });

  it('is not lifted by "allow", nor a ruled-out one by "unpin"', () => {
    const pinned = edited(laid(six), on('pin', sam, luc));
    expect(barsIn(edited(pinned, on('allow', sam, luc)))).toEqual(['pinned Sam–Luc']);
    const forbidden = edited(laid(six), on('forbid', sam, luc));
    expect(barsIn(edited(forbidden, on('unpin', sam, luc)))).toEqual(['forbidden Sam–Luc']);
  });
});

describe('a pair that the coordinator rules out', () => {
  it('is parted, and the rest is worked out again around what is pinned', () => {
    const pinned = edited(laid(six), on('pin', kofi, tom));
    const parted = edited(pinned, on('forbid', sam, luc));
    expect(pairsIn(parted)).toEqual(['Kofi–Tom', 'Noor–Luc', 'Sam–Els']);
    expect(barsIn(parted)).toEqual(['forbidden Sam–Luc', 'pinned Kofi–Tom']);
  });

  it('is no longer pinned', () => {
    const parted = edited(edited(laid(six), on('pin', sam, luc)), on('forbid', sam, luc));
    expect(barsIn(parted)).toEqual(['forbidden Sam–Luc']);
    expect(pairsIn(parted)).not.toContain('Sam–Luc');
  });

  it('leaves somebody waiting where there is nobody else', () => {
    expect(pairsIn(edited(laid([noor, els]), on('forbid', noor, els)))).toEqual([]);
  });

  it('keeps what counts first', () => {
    expect(edited(laid(six, [], 'total'), on('forbid', sam, luc)).draft.first).toBe('total');
  });

  it('can be once it is allowed again, at the next working out', () => {
    const parted = edited(laid(six), on('forbid', sam, luc));
    const allowed = edited(parted, on('allow', sam, luc));
    expect([pairsIn(allowed), barsIn(allowed)]).toEqual([pairsIn(parted), []]);
    expect(pairsIn(edited(allowed, { kind: 'solve', first: 'pairs' }))).toEqual(best);
  });
});

describe('a mentee who gets another mentor', () => {
  it('leaves the first mentor free, when the other has room', () => {
    const roomy = mentor('Noor', { topics: ['data', 'video'], room: 2 });
    const given = edited(laid([roomy, sam, els, luc]), on('give', roomy, luc));
    expect([pairsIn(given), barsIn(given)]).toEqual([['Noor–Els', 'Noor–Luc'], ['pinned Noor–Luc']]);
  });

  it('changes places with whoever has to make room', () => {
    const given = edited(laid(six), on('give', noor, luc));
    expect(pairsIn(given)).toEqual(['Kofi–Tom', 'Noor–Luc', 'Sam–Els']);
    expect(barsIn(given)).toEqual(['pinned Noor–Luc']);
  });

  it('has a score and reasons that say how well the new pairs fit', () => {
    const [first, second, third] = edited(laid(six), on('give', noor, luc)).draft.suggestions.toSorted(
      (a, b) => b.score - a.score,
    );
    expect([first?.score, second?.score, third?.score]).toEqual([750, 750, 350]);
    expect(third?.reasons[0]).toEqual({ kind: 'languages', languages: ['nl'] });
  });

  it('leaves whoever made room waiting, when a rule forbids the change of places', () => {
    const proud = mentor('Sam', { topics: ['video'], excludes: [emailOf('Els')] });
    expect(pairsIn(edited(laid([noor, proud, els, luc]), on('give', noor, luc)))).toEqual(['Noor–Luc']);
  });

  it('of a mentor with two, takes the place of the one that is not pinned, whatever the scores', () => {
    const roomy = mentor('Noor', { topics: ['data'], room: 2 });
    const [poor, good] = [mentee('Ada', { topics: ['x'] }), mentee('Bo', { topics: ['data'] })];
    const table = laid([roomy, kofi, poor, good, tom], [bar('pinned', roomy, poor)]);
    expect(pairsIn(table)).toEqual(['Kofi–Tom', 'Noor–Ada', 'Noor–Bo']);
    const given = edited(table, on('give', roomy, tom));
    expect(pairsIn(given)).toEqual(['Kofi–Bo', 'Noor–Ada', 'Noor–Tom']);
    expect(barsIn(given)).toEqual(['pinned Noor–Ada', 'pinned Noor–Tom']);
  });

  it('of a mentor with two, takes the place of the poorest match', () => {
    const roomy = mentor('Noor', { topics: ['data'], room: 2 });
    const [poor, good] = [mentee('Ada', { topics: ['x'] }), mentee('Bo', { topics: ['data'] })];
    const given = edited(laid([roomy, kofi, poor, good, tom]), on('give', roomy, tom));
    expect(pairsIn(given)).toEqual(['Kofi–Ada', 'Noor–Bo', 'Noor–Tom']);
  });

  it('of a mentor with two, takes the place of somebody who is gone before anybody else’s', () => {
    const roomy = mentor('Noor', { topics: ['data'], room: 2 });
    const [poor, good] = [mentee('Ada', { topics: ['x'] }), mentee('Bo', { topics: ['data'] })];
    const table = laid([roomy, kofi, poor, good, tom]);
    const given = edited({ ...table, people: [roomy, kofi, poor, tom] }, on('give', roomy, tom));
    expect(pairsIn(given)).toEqual(['Noor–Ada', 'Noor–Tom']);
  });

  it('undoes the pins that this leaves no room for', () => {
    const pinned = edited(edited(laid(six), on('pin', noor, els)), on('pin', sam, luc));
    const given = edited(pinned, on('give', noor, luc));
    expect(barsIn(given)).toEqual(['pinned Noor–Luc']);
    expect(pairsIn(edited(given, { kind: 'solve', first: 'pairs' }))).toContain('Noor–Luc');
  });

  it('undoes a pin that could not be made, too: a mentee has one mentor', () => {
    const table = laid(six, [bar('pinned', sam, luc), bar('pinned', kofi, luc)]);
    const given = edited(table, on('give', noor, luc));
    expect(barsIn(given)).toEqual(['pinned Noor–Luc']);
  });

  it('may be one who waits; whoever makes room then waits instead', () => {
    const table = laid([noor, els, luc], [bar('pinned', noor, els)]);
    expect(pairsIn(table)).toEqual(['Noor–Els']);
    const given = edited(table, on('give', noor, luc));
    expect([pairsIn(given), barsIn(given)]).toEqual([['Noor–Luc'], ['pinned Noor–Luc']]);
  });

  it('may be given the mentor there is already: that pins the pair', () => {
    const given = edited(laid(six), on('give', sam, luc));
    expect([pairsIn(given), barsIn(given)]).toEqual([best, ['pinned Sam–Luc']]);
  });

  it.each<[Refusal, Candidate, Candidate, Bar['kind'] | null]>([
    ['self', mentor('Noor'), mentee('Noor again', { email: emailOf('Noor') }), null],
    ['line', mentor('Noor', { managers: [emailOf('Ilse')] }), mentee('Ilse'), null],
    ['excluded', mentor('Noor'), mentee('Ilse', { excludes: [emailOf('Noor')] }), null],
    ['forbidden', mentor('Noor'), mentee('Ilse'), 'forbidden'],
    ['language', mentor('Noor', { language: 'fr' }), mentee('Ilse'), null],
  ])('is refused against the rule "%s", and nothing changes', (why, one, other, kind) => {
    const table = laid([one, sam, other], kind === null ? [] : [bar(kind, one, other)]);
    expect(edited(table, on('give', one, other))).toEqual({ ...table, refused: why });
  });
});

describe('somebody who is no longer there', () => {
  const table = laid(six);

  it.each(['pin', 'forbid', 'give'] as const)('makes "%s" refused, whichever half it is', (kind) => {
    for (const left of [sam, luc]) {
      const people = six.filter((one) => one !== left);
      expect(edited({ ...table, people }, on(kind, sam, luc)).refused).toBe('gone');
    }
  });

  it.each(['pin', 'forbid', 'give'] as const)('is like somebody in the other role: "%s" is refused', (kind) => {
    expect(edited(table, on(kind, luc, sam)).refused).toBe('gone');
    expect(edited(table, on(kind, sam, noor)).refused).toBe('gone');
  });

  it('is left out when all is worked out again', () => {
    const people = six.filter((one) => one !== noor);
    expect(pairsIn(edited({ ...table, people }, { kind: 'solve', first: 'pairs' }))).toEqual(['Kofi–Tom', 'Sam–Luc']);
  });
});

it('all is worked out again in the order that the coordinator chooses', () => {
  // Noor and Els fit so well that the total is higher when Tom and Sam, who have nobody else, stay alone.
  const sunday = { free: ['sunday-morning'], exchanges: ['x'] };
  const people = [
    mentor('Noor', { ...sunday, topics: ['data'], languages: ['nl', 'fr'], department: 'HR' }),
    mentor('Sam', { ...sunday, topics: ['video'], department: 'IT', excludes: [emailOf('Tom')] }),
    mentee('Els', { ...sunday, topics: ['data'], department: 'IT' }),
    mentee('Tom', {
      topics: ['y'],
      free: ['friday-noon'],
      exchanges: ['z'],
      department: 'HR',
      language: 'fr',
      languages: ['fr'],
    }),
  ];
  const table = laid(people);
  expect([table.draft.first, pairsIn(table)]).toEqual(['pairs', ['Noor–Tom', 'Sam–Els']]);
  const total = edited(table, { kind: 'solve', first: 'total' });
  expect([total.draft.first, pairsIn(total)]).toEqual(['total', ['Noor–Els']]);
  const pairs = edited(total, { kind: 'solve', first: 'pairs' });
  expect([pairs.draft.first, pairsIn(pairs)]).toEqual(['pairs', ['Noor–Tom', 'Sam–Els']]);
});

describe('any edits in any order', () => {
  const edits = fc.array(
    fc.record({
      kind: fc.constantFrom('pin', 'unpin', 'forbid', 'allow', 'give', 'solve-pairs', 'solve-total'),
      one: fc.nat(),
      other: fc.nat(),
      /** Of the pairs that there are, not of all that could be. */
      known: fc.boolean(),
    }),
    { maxLength: 12 },
  );

  it('leave nobody in more pairs than they have room for, break no hard rule, and keep what is pinned', () => {
    fc.assert(
      fc.property(cohorts, edits, (people, list) => {
        let table = laid(people);
        for (const one of list) {
          const edit = editOf(table, one);
          if (edit === null) continue;
          table = edited(table, edit);
          expectSound(table);
        }
        const pins = table.bars.filter(({ kind }) => kind === 'pinned').map(keyOf);
        const kept = edited(table, { kind: 'solve', first: 'total' }).draft.suggestions.map(keyOf);
        expect(kept).toEqual(expect.arrayContaining(pins));
      }),
    );
  });
});

type Drawn = { kind: string; one: number; other: number; known: boolean };

function editOf({ people, draft }: Table, { kind, one, other, known }: Drawn): Edit | null {
  if (kind === 'solve-pairs' || kind === 'solve-total') {
    return { kind: 'solve', first: kind === 'solve-pairs' ? 'pairs' : 'total' };
  }
  const of = (role: 'mentor' | 'mentee') => people.filter(({ person }) => person.role === role);
  const at = <T>(list: readonly T[], number: number) => list[number % Math.max(1, list.length)];
  const pair = at(draft.suggestions, one);
  const [mentorId, menteeId] =
    known && pair !== undefined
      ? [pair.mentorId, pair.menteeId]
      : [at(of('mentor'), one)?.person.id, at(of('mentee'), other)?.person.id];
  if (mentorId === undefined || menteeId === undefined) return null;
  switch (kind) {
    case 'pin':
    case 'unpin':
    case 'forbid':
    case 'allow':
    case 'give':
      return { kind, mentorId, menteeId };
    default:
      throw new Error(`${kind} is no edit`);
  }
}

function expectSound({ people, bars, draft }: Table): void {
  const pool = poolOf(people, frame({ bars }));
  for (const { person, room } of people) {
    const pairs = draft.suggestions.filter(({ mentorId, menteeId }) => [mentorId, menteeId].includes(person.id));
    expect(pairs.length).toBeLessThanOrEqual(person.role === 'mentor' ? room : 1);
  }
  for (const suggestion of draft.suggestions) {
    const mentor = pool.mentors.people.findIndex(({ person }) => person.id === suggestion.mentorId);
    const mentee = pool.mentees.people.findIndex(({ person }) => person.id === suggestion.menteeId);
    const [one, other] = [pool.mentors.people[mentor], pool.mentees.people[mentee]];
    if (one === undefined || other === undefined) throw new Error('A pair of nobody');
    expect(refusalFor(pool, { mentor, mentee, found: haveFound(one, other) })).toBeNull();
  }
  const pairs = draft.suggestions.map(keyOf);
  for (const one of bars) expect(pairs.includes(keyOf(one))).toBe(one.kind === 'pinned');
}

function keyOf({ mentorId, menteeId }: { mentorId: string; menteeId: string }): string {
  return `${mentorId} ${menteeId}`;
}
