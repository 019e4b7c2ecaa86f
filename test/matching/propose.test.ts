import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Bar, Candidate } from '../../src/matching/candidate.ts';
import { poolOf } from '../../src/matching/pool.ts';
import { matchUp } from '../../src/matching/propose.ts';
import { scaleOf } from '../../src/matching/score.ts';
import { INADMISSIBLE, tableOf } from '../../src/matching/table.ts';
import { cohorts, emailOf, frame, mentee, mentor } from './people.ts';

type Options = Partial<Parameters<typeof matchUp>[1]>;

const match = (people: readonly Candidate[], rest: Options = {}) =>
  matchUp(people, { ...frame(), first: 'pairs', ...rest });
const pairsOf = (people: readonly Candidate[], rest: Options = {}) =>
  match(people, rest).pairs.map(({ mentor, mentee }) => `${mentor.name}–${mentee.name}`);
const whyOf = (people: readonly Candidate[], rest: Options = {}) =>
  Object.fromEntries(match(people, rest).waiting.map(({ person, why }) => [person.name, why]));
const bar = (kind: Bar['kind'], one: Candidate, other: Candidate): Bar => ({
  kind,
  mentorId: one.person.id,
  menteeId: other.person.id,
});

const noor = mentor('Noor', { topics: ['data'] });
const sam = mentor('Sam', { topics: ['video'] });
const luc = mentee('Luc', { topics: ['video', 'x'] });
const els = mentee('Els', { topics: ['data'] });

describe('a match', () => {
  it('puts together those who fit best, and says how well and why', () => {
    const { pairs, waiting, unmade, cut } = match([noor, sam, luc]);
    expect(pairs).toEqual([
      {
        mentor: sam.person,
        mentee: luc.person,
        score: 750,
        parts: [
          { part: 'topics', points: 400, of: 400, judged: true },
          { part: 'exchange', points: 100, of: 200, judged: false },
          { part: 'languages', points: 100, of: 100, judged: true },
          { part: 'time', points: 100, of: 200, judged: false },
          { part: 'distance', points: 50, of: 100, judged: false },
        ],
        reasons: [
          { kind: 'topics', topics: ['video'] },
          { kind: 'languages', languages: ['nl'] },
        ],
        pinned: false,
        found: false,
      },
    ]);
    expect(waiting.map(({ person }) => person.name)).toEqual(['Noor']);
    expect({ unmade, cut }).toEqual({ unmade: [], cut: null });
  });

  it('is the best for all together, not for the first in line', () => {
    const both = mentor('Noor', { topics: ['data', 'video'] });
    expect(pairsOf([both, mentor('Sam', { topics: ['data'] }), els, mentee('Luc', { topics: ['video'] })])).toEqual([
      'Sam–Els',
      'Noor–Luc',
    ]);
  });

  it('gives a mentor who said so a second mentee when nobody else is free', () => {
    const busy = mentor('Noor', { topics: ['data'], room: 2 });
    expect(pairsOf([busy, els, mentee('Tom', { topics: ['data'] })])).toEqual(['Noor–Els', 'Noor–Tom']);
    expect(pairsOf([busy, mentor('Sam'), els, mentee('Tom', { topics: ['data'] })])).toHaveLength(2);
  });

  it('weighs a second mentee against a mentor who fits less well', () => {
    const [busy, fresh] = [mentor('Noor', { topics: ['data'], room: 2 }), mentor('Sam', { topics: ['video'] })];
    const tom = mentee('Tom', { topics: ['data'] });
    const rules = (sharing: number) => ({ ...frame().rules, weights: { sharing } });
    // Sam shares nothing with either: 400 points less. A second mentee costs 150, or 500.
    expect(pairsOf([busy, fresh, els, tom], { rules: rules(15) })).toEqual(['Noor–Els', 'Noor–Tom']);
    expect(pairsOf([busy, fresh, els, tom], { rules: rules(50) }).sort()).not.toEqual(['Noor–Els', 'Noor–Tom']);
  });

  it('counts whom a mentor has by a pin, or from before, as the first', () => {
    const [busy, fresh] = [mentor('Noor', { topics: ['data'], room: 2 }), mentor('Sam', { topics: ['video'] })];
    const tom = mentee('Tom', { topics: ['data'] });
    const rules = { ...frame().rules, weights: { sharing: 50 } };
    expect(pairsOf([busy, fresh, els, tom], { rules, bars: [bar('pinned', busy, tom)] })).toEqual([
      'Noor–Tom',
      'Sam–Els',
    ]);
    const before = mentor('Noor', { topics: ['data'], pairs: 1 });
    expect(pairsOf([before, fresh, els], { rules })).toEqual(['Sam–Els']);
  });
});

describe('pairs that are settled before', () => {
  it('are made whatever the score, and the rest is solved around them', () => {
    expect(pairsOf([noor, sam, luc, els], { bars: [bar('pinned', noor, luc)] })).toEqual(['Noor–Luc', 'Sam–Els']);
    expect(
      match([noor, sam, luc, els], { bars: [bar('pinned', noor, luc)] }).pairs.map(({ pinned }) => pinned),
    ).toEqual([true, false]);
  });

  it('are not made against a hard rule, and the coordinator is told', () => {
    const boss = mentee('Ilse');
    const junior = mentor('Noor', { managers: [emailOf('Ilse')] });
    const { pairs, unmade } = match([junior, boss], { bars: [bar('pinned', junior, boss)] });
    expect(pairs).toEqual([]);
    expect(unmade).toEqual([{ mentor: junior.person, mentee: boss.person, wanted: 'pinned', why: 'line' }]);
  });

  it('are not made twice of one person', () => {
    const { pairs, unmade } = match([noor, sam, luc], { bars: [bar('pinned', noor, luc), bar('pinned', sam, luc)] });
    expect(pairs.map(({ mentor }) => mentor.name)).toEqual(['Noor']);
    expect(unmade.map(({ mentor, why }) => [mentor.name, why])).toEqual([['Sam', 'taken']]);
  });

  it('are passed over when somebody is not to be matched now', () => {
    expect(match([noor, luc], { bars: [bar('pinned', sam, luc)] }).unmade).toEqual([]);
  });

  it('are also those who found each other, and say so first', () => {
    const { pairs } = match([noor, sam, mentee('Luc', { partnerEmail: emailOf('Noor'), topics: ['video'] }), els]);
    expect(pairs.map(({ mentor, mentee, found }) => [mentor.name, mentee.name, found])).toEqual([
      ['Noor', 'Luc', true],
      ['Sam', 'Els', false],
    ]);
    expect(pairs[0]?.reasons[0]).toEqual({ kind: 'found' });
  });

  it('are those who named each other before those of whom only one did', () => {
    const people = [
      mentor('Noor', { partnerEmail: emailOf('Tom') }),
      mentee('Els', { partnerEmail: emailOf('Noor') }),
      mentee('Tom', { partnerEmail: emailOf('Noor') }),
    ];
    expect(pairsOf(people)).toEqual(['Noor–Tom']);
    expect(match(people).unmade).toMatchObject([{ mentee: { name: 'Els' }, wanted: 'found', why: 'taken' }]);
  });

  it('know in which language they talk', () => {
    const people = [mentor('Noor', { language: 'fr' }), mentee('Luc', { partnerEmail: emailOf('Noor') })];
    expect(match(people).pairs).toMatchObject([{ found: true, reasons: [{ kind: 'found' }, { kind: 'near' }] }]);
  });

  it('are not made again when they were a pair before, and nobody needs to hear of it', () => {
    const people = [mentor('Noor'), mentee('Luc', { partnerEmail: emailOf('Noor') })];
    const { pairs, unmade } = match(people, { earlier: new Set([`${emailOf('Noor')} ${emailOf('Luc')}`]) });
    expect({ pairs, unmade }).toEqual({ pairs: [], unmade: [] });
  });

  it('may be two of one person, who is a mentor in one and a mentee in the other', () => {
    const people = [
      mentor('Noor', { partnerEmail: emailOf('Luc') }),
      mentee('Noor again', { email: emailOf('Noor'), partnerEmail: emailOf('Sam') }),
      mentor('Sam'),
      luc,
    ];
    expect(pairsOf(people)).toEqual(['Noor–Luc', 'Sam–Noor again']);
  });
});

describe('whoever waits is told why', () => {
  it('nobody in the other role is free', () => {
    expect(whyOf([noor, sam])).toEqual({ Noor: { kind: 'nobody' }, Sam: { kind: 'nobody' } });
    expect(whyOf([noor, luc, els], { bars: [bar('pinned', noor, luc)] })).toEqual({ Els: { kind: 'nobody' } });
  });

  it('but not for room that a mentor has beside a pair of before', () => {
    expect(whyOf([mentor('Noor', { pairs: 1 }), sam, luc])).toEqual({});
    expect(whyOf([mentor('Noor', { pairs: 1, room: 2 }), mentor('Sam', { language: 'fr' }), luc])).toEqual({
      Sam: { kind: 'ruled-out', by: { language: 1 } },
    });
  });

  it('every possible partner is ruled out, and by which rules', () => {
    const people = [
      mentor('Noor', { language: 'fr' }),
      mentor('Sam', { language: 'en' }),
      mentor('Kofi', { managers: [emailOf('Luc')] }),
      luc,
    ];
    expect(whyOf(people).Luc).toEqual({ kind: 'ruled-out', by: { language: 2, line: 1 } });
  });

  it('an odd one out', () => {
    expect(whyOf([noor, luc, els])).toEqual({ Luc: { kind: 'odd', lacking: 1 } });
    expect(whyOf([noor, sam, mentor('Kofi'), luc])).toMatchObject({ Noor: { kind: 'odd', lacking: 2 } });
  });

  it('the few who are possible are all taken', () => {
    const french = (name: string) => mentee(name, { language: 'fr' });
    const people = [noor, sam, mentor('Lea', { language: 'fr' }), french('Anne'), french('Zoe')];
    expect(whyOf(people)).toEqual({
      Zoe: { kind: 'taken', possible: 1 },
      Noor: { kind: 'ruled-out', by: { language: 2 } },
      Sam: { kind: 'ruled-out', by: { language: 2 } },
    });
  });

  it('one pair more would have lowered the total', () => {
    // Noor and Els fit so well that Tom and Sam stay alone, who have nobody else, when the total counts first.
    const sunday = { free: ['sunday-morning'], exchanges: ['x'], department: 'HR' };
    const people = [
      mentor('Noor', { ...sunday, topics: ['data'], languages: ['nl', 'fr'] }),
      mentor('Sam', { ...sunday, topics: ['video'], department: 'Sales', excludes: [emailOf('Tom')] }),
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
    const rules = { ...frame().rules, weights: { languages: 0, topics: 100 } };
    expect(pairsOf(people, { rules, first: 'pairs' })).toEqual(['Sam–Els', 'Noor–Tom']);
    expect(pairsOf(people, { rules, first: 'total' })).toEqual(['Noor–Els']);
    expect(whyOf(people, { rules, first: 'total' })).toMatchObject({ Tom: { kind: 'total' } });
  });
});

describe('any match', () => {
  const bars = (people: readonly Candidate[]): Bar[] =>
    people.slice(0, 6).flatMap((one, at) => {
      const other = people[at + 3];
      if (other === undefined || one.person.role === other.person.role) return [];
      const [mentor, mentee] = one.person.role === 'mentor' ? [one, other] : [other, one];
      return [bar(at % 2 === 0 ? 'pinned' : 'forbidden', mentor, mentee)];
    });
  const first = fc.constantFrom('pairs' as const, 'total' as const);

  it('breaks no hard rule, gives nobody more than their room, and leaves nobody unmentioned', () => {
    fc.assert(
      fc.property(cohorts, first, (people, first) => {
        const rest = { bars: bars(people), first };
        const { pairs, waiting, unmade } = match(people, rest);
        const pool = poolOf(people, frame(rest));
        const placed = new Map<string, number>();
        for (const { mentor, mentee, found } of pairs) {
          const refusal = pool.rules.refusalOf(
            pool.mentors.people.findIndex(({ person }) => person.id === mentor.id),
            pool.mentees.people.findIndex(({ person }) => person.id === mentee.id),
          );
          expect(refusal === null || (found && refusal === 'language')).toBe(true);
          for (const { id } of [mentor, mentee]) placed.set(id, (placed.get(id) ?? 0) + 1);
        }
        for (const { person, room, pairs } of people) {
          expect(placed.get(person.id) ?? 0).toBeLessThanOrEqual(room);
          expect(waiting.some((one) => one.person.id === person.id)).toBe(pairs === 0 && !placed.has(person.id));
        }
        for (const { mentor, mentee } of unmade) {
          expect(pairs.some((pair) => pair.mentor.id === mentor.id && pair.mentee.id === mentee.id)).toBe(false);
        }
      }),
    );
  });

  it('has the highest total of the most pairs, or of any', () => {
    fc.assert(
      fc.property(cohorts, first, (people, first) => {
        const alone = people.slice(0, 8).map((one) => ({ ...one, partnerEmail: null, pairs: 0 }));
        const { pairs } = match(alone, { first });
        const total = totalOf(pairs.map(({ mentor, score }) => ({ mentor: mentor.id, score })));
        const best = bestOf(alone, first);
        expect(first === 'pairs' ? { made: pairs.length, total } : total).toEqual(
          first === 'pairs' ? best : best.total,
        );
      }),
    );
  });

  it('comes out the same in whatever order the people come', () => {
    fc.assert(
      fc.property(cohorts, fc.infiniteStream(fc.nat()), first, (people, chance, first) => {
        const rest = { bars: bars(people), first };
        const shuffled = people
          .map((one) => ({ one, by: chance.next().value ?? 0 }))
          .sort((a, b) => a.by - b.by)
          .map(({ one }) => one);
        expect(match(shuffled, { ...rest, bars: rest.bars.toReversed() })).toEqual(match(people, rest));
      }),
    );
  });

  it('knows nothing of age, of the mindset test or of what is hard to admit', () => {
    fc.assert(
      fc.property(cohorts, (people) => {
        const secret = { age: 23, birthYear: 2003, admit: 'SECRET', ready: 'SECRET', mindset: { open: 12 } };
        const known = people.map((one, at) => ({ ...one, ...secret, age: at }));
        expect(match(known)).toEqual(match(people));
        expect(JSON.stringify(match(known))).not.toContain('SECRET');
      }),
    );
  });
});

const { sharing } = scaleOf(frame().rules);

/** What pairs are worth together, each further mentee of a mentor costing more. */
function totalOf(pairs: readonly { mentor: string; score: number }[]): number {
  const got = new Map<string, number>();
  return pairs.reduce((sum, { mentor, score }) => {
    const further = got.get(mentor) ?? 0;
    got.set(mentor, further + 1);
    return sum + score - further * sharing;
  }, 0);
}

/** The best by trying everything. */
function bestOf(people: readonly Candidate[], first: 'pairs' | 'total') {
  const pool = poolOf(people, frame());
  const everybody = { mentors: [...pool.mentors.people.keys()], mentees: [...pool.mentees.people.keys()] };
  const table = tableOf(pool, everybody);
  const better = (one: { made: number; total: number }, other: { made: number; total: number }) =>
    first === 'pairs' && one.made !== other.made ? one.made > other.made : one.total > other.total;
  const search = (row: number, made: { mentor: string; score: number }[]): { made: number; total: number } => {
    if (row === pool.mentees.people.length) return { made: made.length, total: totalOf(made) };
    return pool.mentors.people.reduce(
      (best, { person, room }, column) => {
        const score = table[row * pool.mentors.people.length + column] ?? INADMISSIBLE;
        const full = made.filter(({ mentor }) => mentor === person.id).length >= room;
        if (score === INADMISSIBLE || full) return best;
        const here = search(row + 1, [...made, { mentor: person.id, score }]);
        return better(here, best) ? here : best;
      },
      search(row + 1, made),
    );
  };
  return search(0, []);
}
