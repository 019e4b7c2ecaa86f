import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Person } from '../../src/programme/cohort.ts';
import { type Visibility, visibilities } from '../../src/programme/definition.ts';
import { balanceIn, entriesIn } from '../../src/programme/ledger.ts';
import type { KnownAnswer, Met } from '../../src/programme/situation.ts';
import { reverseMentoring } from '../../src/programmes/reverse-mentoring/index.ts';
import { day } from '../meeting/pair-facts.ts';
import { known, luc, noor, numbered, pair } from '../people.ts';

const { ledger } = reverseMentoring;
if (ledger === undefined) throw new Error('Reverse mentoring keeps a ledger');

/** Something said about the session with a number, a month after the one before it. */
const of = (author: Person, reference: string, session: number, value: string, rest: Partial<KnownAnswer> = {}) =>
  known(author, reference, value, {
    ...{ pairId: pair().id, session, sessionId: numbered('ses', session), at: day(11 + 30 * (session - 1)) },
    ...rest,
  });
/** Each of the two tells that a session was held, and what they got where they say so. */
const noorTells = (session: number, got: string | null = null, rest: Partial<KnownAnswer> = {}) => [
  of(noor, 'reflection-mentor.met', session, 'yes', { visibility: 'coordinator' }),
  ...(got === null ? [] : [of(noor, 'reflection-mentor.got', session, got, rest)]),
];
const lucTells = (session: number, got: string | null = null, rest: Partial<KnownAnswer> = {}) => [
  of(luc, 'reflection-mentee.met', session, 'yes', { visibility: 'coordinator' }),
  ...(got === null ? [] : [of(luc, 'reflection-mentee.changed', session, got, rest)]),
];
const between = (author: Person, reference: string, value: string, on: number) =>
  known(author, reference, value, { pairId: pair().id, at: day(on), causeId: numbered('prm', on) });
const met = (count: number): Met[] =>
  Array.from({ length: count }, (_, at) => ({
    id: numbered('ses', at + 1),
    number: at + 1,
    at: day(10 + 30 * at),
  }));
const balance = (answers: readonly KnownAnswer[], held: number) =>
  balanceIn(reverseMentoring, pair(), answers, met(held));

describe('the entries of a ledger (M20)', () => {
  it('are what one half got from the other, and what was given between two sessions', () => {
    const entries = entriesIn(ledger, pair(), [
      between(noor, 'sit-in-notes.well', 'Je liet iedereen uitspreken.', 30),
      ...noorTells(1, 'Hoe de fusie echt viel'),
      ...lucTells(1, 'Sneltoetsen'),
      between(noor, 'asked.answer', 'Begin met één bericht.', 20),
    ]);
    expect(entries.map(({ side, kind, session, what }) => [side, kind, session, what])).toEqual([
      ['mentee', 'gave', 1, 'Hoe de fusie echt viel'],
      ['mentor', 'showed', 1, 'Sneltoetsen'],
      ['mentor', 'answered', null, 'Begin met één bericht.'],
      ['mentor', 'sat-in', null, 'Je liet iedereen uitspreken.'],
    ]);
  });

  it.each<[Visibility, number]>([
    ['private', 0],
    ['pair', 1],
    ['coordinator', 1],
    ['anonymous', 1],
    ['confidential', 0],
  ])('count an answer that is %s %i times: what the other half may not read is none', (visibility, count) => {
    expect(visibilities).toContain(visibility);
    expect(entriesIn(ledger, pair(), [of(noor, 'reflection-mentor.got', 1, 'Een naam', { visibility })])).toHaveLength(
      count,
    );
  });

  it('are of this pair alone, and of no other answer', () => {
    const other = { pairId: numbered('pair', 9) };
    const answers = [...noorTells(1, 'Een naam', other), of(luc, 'reflection-mentee.next', 1, 'Bellen')];
    expect(entriesIn(ledger, pair(), answers)).toEqual([]);
  });
});

describe('the balance of a pair', () => {
  it.each<[story: string, answers: KnownAnswer[], held: number, is: string]>([
    ['both gave at each', [1, 2].flatMap((n) => [...noorTells(n, 'Een naam'), ...lucTells(n, 'Een app')]), 2, 'even'],
    ['only Noor gave', [1, 2].flatMap((n) => [...noorTells(n), ...lucTells(n, 'Een app')]), 2, 'mentor-gives'],
    ['only Luc gave', [1, 2].flatMap((n) => [...noorTells(n, 'Een naam'), ...lucTells(n)]), 2, 'mentee-gives'],
    ['Noor never told anything', [1, 2, 3].flatMap((n) => lucTells(n, 'Een app')), 3, 'too-early'],
    [
      'Noor told of the first two only: of the others nobody knows',
      [...noorTells(1, 'Een naam'), ...noorTells(2), ...[1, 2, 3, 4, 5].flatMap((n) => lucTells(n, 'Een app'))],
      5,
      'even',
    ],
    [
      'Noor answered what Luc asked, and got nothing',
      [
        ...[1, 2].flatMap((n) => [...noorTells(n), ...lucTells(n)]),
        between(noor, 'asked.answer', 'Zo.', 20),
        between(noor, 'asked.answer', 'En zo.', 45),
      ],
      2,
      'mentor-gives',
    ],
    [
      'what Noor got stays with her: it is not counted',
      [1, 2].flatMap((n) => [...noorTells(n, 'Een naam', { visibility: 'private' }), ...lucTells(n, 'Een app')]),
      2,
      'mentor-gives',
    ],
    [
      'a first attempt that fell through is no telling of the second',
      [
        ...noorTells(1),
        ...lucTells(1, 'Een app'),
        of(noor, 'reflection-mentor.met', 2, 'no', { sessionId: numbered('ses', 99) }),
        ...lucTells(2, 'Een app'),
      ],
      2,
      'too-early',
    ],
  ])('when %s', (_story, answers, held, is) => {
    expect(balance(answers, held)).toBe(is);
  });

  it('is too early to tell without a ledger, whatever is said', () => {
    const answers = [1, 2].flatMap((n) => [...noorTells(n), ...lucTells(n, 'Een app')]);
    expect(balanceIn({ ...reverseMentoring, ledger: undefined }, pair(), answers, met(2))).toBe('too-early');
  });

  it('never leans on what is private, and never blames a half that said nothing', () => {
    const story = fc.array(
      fc.record({ session: fc.integer({ min: 1, max: 4 }), noor: fc.boolean(), luc: fc.boolean(), got: fc.boolean() }),
      { maxLength: 8 },
    );
    const seen = new Set<string>();
    fc.assert(
      fc.property(story, (turns) => {
        const shown = turns.flatMap(({ session, ...told }) => [
          ...(told.noor ? noorTells(session, told.got ? 'Een naam' : null) : []),
          ...(told.luc ? lucTells(session, 'Een app') : []),
        ]);
        const hidden = turns.flatMap(({ session }) => noorTells(session, 'Stil', { visibility: 'private' }).slice(1));
        const is = balance(shown, 4);
        seen.add(is);
        expect(balance([...shown, ...hidden], 4)).toBe(is);
        const tellers = (name: 'noor' | 'luc') => turns.filter((turn) => turn[name]).length;
        if (tellers('noor') < 2 || tellers('luc') < 2) expect(is).toBe('too-early');
      }),
      { numRuns: 500 },
    );
    expect([...seen].sort()).toContain('mentor-gives');
  });
});
