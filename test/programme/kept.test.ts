import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Person } from '../../src/programme/cohort.ts';
import { isBare, keptOf } from '../../src/programme/kept.ts';
import type { KnownAnswer } from '../../src/programme/situation.ts';
import { buddy } from '../../src/programmes/buddy/index.ts';
import { reverseMentoring } from '../../src/programmes/reverse-mentoring/index.ts';
import { day } from '../meeting/pair-facts.ts';
import { an, known, luc, noor, numbered, pair } from '../people.ts';

/** Something that both may read, on a day; about a session where one is named. */
function said(author: Person, reference: string, value: KnownAnswer['value'], on: number, session?: number) {
  const about = session === undefined ? {} : { session, sessionId: numbered('ses', session) };
  return known(author, reference, value, { pairId: pair().id, at: day(on), ...about });
}
const followed = (author: Person, reference: string, value: KnownAnswer['value'], on: number, cause: number) => ({
  ...said(author, reference, value, on),
  causeId: numbered('prm', cause),
});
const kept = (...shared: KnownAnswer[]) => keptOf(reverseMentoring, pair(), shared);
const values = (all: readonly { value: KnownAnswer['value'] }[]) => all.map(({ value }) => value);

describe('the scope that a pair works on (M11, M12)', () => {
  const asked = said(luc, 'scope.question', 'Hoe krijg ik reactie?', 2);
  const sign = said(luc, 'scope.sign', 'Tien reacties', 2);
  const sharper = said(noor, 'sharpen.sharper', 'Hoe met één bericht?', 4);
  const again = said(luc, 'rescope.question', 'Hoe begin ik een gesprek?', 20, 1);

  it('is the question, as the other half sharpened it', () => {
    expect(kept(sharper, sign, asked).scope).toMatchObject({
      question: { value: 'Hoe krijg ik reactie?', by: 'mentee' },
      sharpened: { value: 'Hoe met één bericht?', by: 'mentor' },
      sign: { value: 'Tien reacties' },
      first: null,
    });
  });

  it('is the one that was asked again, with what it was at first', () => {
    expect(kept(again, asked, sharper, sign).scope).toMatchObject({
      question: { value: 'Hoe begin ik een gesprek?' },
      sharpened: null,
      sign: { value: 'Tien reacties' },
      first: { value: 'Hoe krijg ik reactie?' },
    });
  });

  it('is nothing before it was asked', () => {
    expect(kept(sharper).scope).toBeNull();
  });
});

describe('what the mentee decided to try (M17)', () => {
  it('has each state it got, by the session after which it was decided, the newest first', () => {
    const { commitments } = kept(
      said(luc, 'commitment-again.state', 'done', 48, 1),
      said(luc, 'commitment-again.worthwhile', 4, 48, 1),
      said(luc, 'commitment.state', 'trying', 27, 1),
      said(luc, 'reflection-mentee.next', 'Eén bericht', 11, 1),
      said(luc, 'reflection-mentee.next', 'Drie klanten', 41, 2),
    );
    expect(
      commitments.map(({ decided, states }) => [
        decided.session,
        decided.value,
        states.map(({ state, worthwhile }) => [state.value, worthwhile?.value ?? null]),
      ]),
    ).toEqual([
      [2, 'Drie klanten', []],
      [
        1,
        'Eén bericht',
        [
          ['trying', null],
          ['done', 4],
        ],
      ],
    ]);
  });

  it('is not there by its state alone', () => {
    expect(kept(said(luc, 'commitment.state', 'trying', 27, 1)).commitments).toEqual([]);
  });
});

describe('what was asked between two sessions (M15, M16)', () => {
  it('is each ask with its own answer, the newest first', () => {
    const { between } = kept(
      followed(noor, 'asked.answer', 'Zo.', 6, 1),
      followed(luc, 'ask.question', 'En dit?', 8, 2),
      followed(luc, 'ask.question', 'Hoe?', 5, 1),
    );
    expect(between.map(({ begun, followed: after }) => [begun.value, values(after)])).toEqual([
      ['En dit?', []],
      ['Hoe?', ['Zo.']],
    ]);
  });

  it('has a file with the ask that it came with, and nothing of somebody who wants to stop', () => {
    const file = { key: 'files/prm_1/file/1-a', name: 'offerte.pdf', type: 'pdf' as const, bytes: 1200 };
    const { between } = kept(
      followed(luc, 'ask.question', 'Kijk je hiernaar?', 5, 1),
      followed(luc, 'ask.file', file, 5, 1),
      followed(luc, 'stop.going', 'stop', 6, 2),
    );
    expect(between.map(({ all }) => values(all))).toEqual([['Kijk je hiernaar?', file]]);
  });

  it('is a meeting with who sat in, and what they saw', () => {
    const { between } = kept(
      followed(luc, 'sit-in.what', 'Het maandagoverleg', 5, 1),
      followed(noor, 'sit-in-asked.join', true, 6, 1),
      followed(noor, 'sit-in-notes.well', 'Iedereen sprak', 9, 1),
      followed(noor, 'sit-in-notes.wrong', 'Het einde', 9, 1),
    );
    expect(between.map(({ all }) => values(all))).toEqual([
      ['Het maandagoverleg', true, 'Iedereen sprak', 'Het einde'],
    ]);
  });
});

describe('what the two wrote after a session', () => {
  it('stands by session, the newest first, without what has another place', () => {
    const { reflections, ledger } = kept(
      said(noor, 'reflection-mentor.learned', 'Ik sla stappen over', 12, 1),
      said(noor, 'reflection-mentor.got', 'Een naam', 12, 1),
      said(luc, 'reflection-mentee.changed', 'Ik vraag nu door', 12, 1),
      said(luc, 'reflection-mentee.useful', 4, 12, 1),
      said(noor, 'mid-way.keep', 'De koffie', 80, 3),
      said(luc, 'mid-way.keep', 'Het huiswerk', 81, 3),
      said(luc, 'rescope.question', 'Een andere vraag', 14, 1),
    );
    expect(reflections.map(({ session, said: own }) => [session, values(own)])).toEqual([
      [3, ['De koffie', 'Het huiswerk']],
      [1, ['Ik sla stappen over']],
    ]);
    expect(ledger.map(({ side, what }) => [side, what])).toEqual(
      expect.arrayContaining([
        ['mentee', 'Een naam'],
        ['mentor', 'Ik vraag nu door'],
      ]),
    );
  });

  it('is not what the coordinator told', () => {
    expect(kept(said(an, 'mid-way.keep', 'Doe zo voort', 80, 3)).reflections).toEqual([]);
  });
});

describe('what a pair keeps', () => {
  it('is bare before anything was shared, and in a programme that asks none of it', () => {
    expect(isBare(kept())).toBe(true);
    expect(isBare(keptOf(buddy, pair(), [said(luc, 'scope.question', 'Hoe?', 2)]))).toBe(true);
    expect(isBare(kept(said(luc, 'scope.question', 'Hoe?', 2)))).toBe(false);
  });

  it('does not depend on the order in which it was read, and puts no answer in two places', () => {
    const references = reverseMentoring.steps
      .filter(({ audience }) => audience !== 'coordinator')
      .flatMap(({ id, questions = [] }) => questions.map((question) => `${id}.${question.id}`));
    const answer = fc
      .record({
        author: fc.constantFrom(luc, noor),
        reference: fc.constantFrom(...references),
        on: fc.integer({ min: 0, max: 200 }),
        session: fc.option(fc.integer({ min: 1, max: 6 }), { nil: undefined }),
        cause: fc.option(fc.integer({ min: 1, max: 3 }), { nil: null }),
      })
      .map(({ author, reference, on, session, cause }) => ({
        ...said(author, reference, `${reference} ${on} ${author.name}`, on, session),
        causeId: cause === null ? null : numbered('prm', cause),
      }));
    const distinct = fc.uniqueArray(answer, { selector: ({ at }) => at.epochMilliseconds, maxLength: 25 });
    const shuffled = distinct.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    );
    fc.assert(
      fc.property(shuffled, ([all, other]) => {
        const one = kept(...all);
        expect(kept(...other)).toEqual(one);
        const places = [
          ...one.commitments.map(({ decided }) => decided.value),
          ...one.reflections.flatMap(({ said: own }) => values(own)),
          ...one.ledger.filter(({ session }) => session !== null).map(({ what }) => what),
        ];
        expect(new Set(places).size).toBe(places.length);
      }),
      { numRuns: 300 },
    );
  });
});
