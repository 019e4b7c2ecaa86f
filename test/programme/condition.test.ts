import { describe, expect, it } from 'vitest';
import { holds, shownIn, stepsLookedAt } from '../../src/programme/condition.ts';
import type { Condition, Programme, Step, Visibility } from '../../src/programme/definition.ts';
import { type KnownAnswer, stepOf } from '../../src/programme/situation.ts';
import { reverseMentoring } from '../../src/programmes/reverse-mentoring/index.ts';
import { at, known, luc, noor, numbered, pair, session, situation, THURSDAY } from '../people.ts';

const rest = { visibility: 'pair' } as const;
const steps: Step[] = [
  {
    id: 'ask',
    audience: 'both',
    moment: { after: 'pair' },
    questions: [
      { id: 'free', kind: 'long', ...rest },
      { id: 'pick', kind: 'choice', options: ['a', 'b'], ...rest },
      { id: 'picks', kind: 'choices', options: ['a', 'b'], ...rest },
      { id: 'mark', kind: 'scale', ...rest },
      { id: 'sure', kind: 'yesno', ...rest },
    ],
  },
  {
    id: 'look-back',
    audience: 'both',
    moment: { session: 'each', plus: 'P1D' },
    questions: [{ id: 'next', kind: 'short', ...rest }],
  },
  { id: 'brief', audience: 'both', moment: { session: 'each', plus: '-P3D' }, shows: ['look-back.next', 'ask.free'] },
  { id: 'digest', audience: 'both', moment: { session: 'each', plus: 'P8D' }, shows: ['look-back.next'] },
  { id: 'story', audience: 'both', moment: { after: 'pair', plus: 'P9D' }, shows: ['ask.free'] },
];
const programme: Programme = { ...reverseMentoring, steps };
const stepNamed = (id: string) => stepOf(programme, id);

type Look = { known: KnownAnswer[]; session?: number; reader?: typeof noor };

/** What a letter shows its reader: "Luc: Call a customer". */
function shows(step: string, { known: answers, session: number, reader = noor }: Look): string[] {
  const place = number === undefined ? null : session(number, at('2027-03-15T12:00'));
  const asked = situation({ step, programme, person: reader, pair: pair(), session: place, known: answers });
  return shownIn(asked, stepNamed(step)).map(({ by, value }) => `${by}: ${value}`);
}

const said = (author: typeof noor, reference: string, value: KnownAnswer['value'], more: Partial<KnownAnswer> = {}) =>
  known(author, reference, value, { pairId: pair().id, ...more });

describe('a condition', () => {
  const answers = [
    said(luc, 'ask.pick', 'a'),
    said(luc, 'ask.picks', ['a', 'b']),
    said(noor, 'ask.mark', 3),
    said(noor, 'ask.sure', false),
  ];
  const cases: [string, Condition, boolean][] = [
    ['an answer is there', { answered: 'ask.pick' }, true],
    ['an answer is not there', { answered: 'ask.free' }, false],
    ['an answer is one of these', { answer: 'ask.pick', is: ['a', 'c'] }, true],
    ['an answer is none of these', { answer: 'ask.pick', is: ['b'] }, false],
    ['one of several choices is one of these', { answer: 'ask.picks', is: ['b'] }, true],
    ['a mark is one of these', { answer: 'ask.mark', is: ['3'] }, true],
    ['no is one of these', { answer: 'ask.sure', is: ['no'] }, true],
    ['yes is none of these', { answer: 'ask.sure', is: ['yes'] }, false],
    ['nothing was answered', { answer: 'ask.free', is: ['undefined'] }, false],
    ['not', { not: { answered: 'ask.free' } }, true],
    ['all', { all: [{ answered: 'ask.pick' }, { answered: 'ask.free' }] }, false],
    ['any', { any: [{ answered: 'ask.pick' }, { answered: 'ask.free' }] }, true],
    ['there is news', { news: true }, false],
  ];

  it.each(cases)('%s: %o is %s', (_, condition, is) => {
    const asked = situation({ step: 'story', programme, pair: pair(), known: answers });
    expect(holds(condition, asked, stepNamed('story'))).toBe(is);
  });

  it('that is not there always holds', () => {
    expect(holds(undefined, situation({ step: 'story', programme }), stepNamed('story'))).toBe(true);
  });

  it('about news holds when there is something that this reader may see', () => {
    const news = (visibility: Visibility) => {
      const answer = said(luc, 'ask.free', 'Hello', { visibility });
      return holds(
        { news: true },
        situation({ step: 'story', programme, pair: pair(), known: [answer] }),
        stepNamed('story'),
      );
    };
    expect(news('pair')).toBe(true);
    expect(news('private')).toBe(false);
  });

  it('does not judge by what the other keeps private: that a letter comes would tell it', () => {
    const kept = [said(luc, 'ask.pick', 'a', { visibility: 'private' })];
    const asked = (person: typeof noor) => situation({ step: 'story', programme, person, pair: pair(), known: kept });
    expect(holds({ answer: 'ask.pick', is: ['a'] }, asked(noor), stepNamed('story'))).toBe(false);
    expect(holds({ answer: 'ask.pick', is: ['a'] }, asked(luc), stepNamed('story'))).toBe(true);
  });
});

describe('what a letter shows', () => {
  it.each([
    ['private', noor, []],
    ['private', luc, ['Luc: Hello']],
    ['pair', noor, ['Luc: Hello']],
    ['coordinator', noor, ['Luc: Hello']],
    ['anonymous', noor, ['Luc: Hello']],
    ['confidential', noor, []],
    ['confidential', luc, ['Luc: Hello']],
  ] as [Visibility, typeof noor, string[]][])(
    'of an answer by Luc that is %s, to $1.name: $2',
    (visibility, reader, is) => {
      expect(shows('story', { known: [said(luc, 'ask.free', 'Hello', { visibility })], reader })).toEqual(is);
    },
  );

  it('is the reader’s own answer before the partner’s, and the latest of several', () => {
    const both = [
      said(luc, 'ask.free', 'Newest', { at: THURSDAY }),
      said(noor, 'ask.free', 'Old', { at: THURSDAY.subtract({ hours: 9 }) }),
      said(noor, 'ask.free', 'New', { at: THURSDAY.subtract({ hours: 8 }) }),
    ];
    expect(shows('story', { known: both })).toEqual(['Noor: New']);
  });

  it('is an answer from before the pair, and none from another pair', () => {
    const before = said(luc, 'ask.free', 'Before', { pairId: null });
    const another = said(luc, 'ask.free', 'To Kofi', { pairId: numbered('pair', 9), at: THURSDAY });
    expect(shows('story', { known: [before, another] })).toEqual(['Luc: Before']);
  });

  it('of a session is that session after it, and the one before in a letter that prepares it', () => {
    const answers = [1, 2, 3].map((number) => said(luc, 'look-back.next', `After ${number}`, { session: number }));
    expect(shows('digest', { known: answers, session: 3 })).toEqual(['Luc: After 3']);
    expect(shows('brief', { known: answers, session: 3 })).toEqual(['Luc: After 2']);
    expect(shows('brief', { known: answers, session: 1 })).toEqual([]);
    expect(shows('digest', { known: answers.slice(0, 2), session: 3 })).toEqual([]);
  });

  it('of where the two meet is what either said last, at whichever session', () => {
    const place = (who: typeof noor, session: number, where: string, day: string) =>
      known(who, 'plan.where', where, { pairId: pair().id, session, at: at(day) });
    const said = [
      place(noor, 1, 'Café Zuid', '2027-01-20T09:00'),
      place(luc, 3, 'https://meet.test/luc', '2027-03-20T09:00'),
    ];
    const brief = { step: 'brief-mentor', pair: pair(), session: session(4, at('2027-04-20T12:00')), known: said };
    const shown = shownIn(situation(brief), stepOf(reverseMentoring, 'brief-mentor'));
    expect(shown.filter(({ reference }) => reference === 'plan.where').map(({ value }) => value)).toEqual([
      'https://meet.test/luc',
    ]);
  });

  it('of something asked once is the same at every session', () => {
    expect(shows('brief', { known: [said(luc, 'ask.free', 'Why')], session: 4 })).toEqual(['Luc: Why']);
  });
});

describe('the steps that a step looks at', () => {
  it('are those it shows, those of its condition and the one it follows, each once', () => {
    const step: Step = {
      id: 'late',
      audience: 'mentee',
      moment: { afterStep: 'scope' },
      shows: ['ask.free', 'ask.pick'],
      only: {
        any: [{ not: { answered: 'look-back.next' } }, { all: [{ answer: 'gate.open', is: ['yes'] }] }, { news: true }],
      },
    };
    expect(stepsLookedAt(step)).toEqual(['ask', 'look-back', 'gate', 'scope']);
  });

  it('are none where nothing is shown or judged', () => {
    expect(stepsLookedAt(stepNamed('ask'))).toEqual([]);
  });
});

describe('what somebody is told before choosing', () => {
  const proposed = pair({ state: 'proposed', mentorConsent: 'open', menteeConsent: 'open' });
  const told = known(luc, 'tell.told', 'Gaarne.', { pairId: proposed.id, aboutId: noor.id });
  const said = known(noor, 'tell.told', 'Omdat.', { pairId: proposed.id, aboutId: luc.id });
  const asked = known(luc, 'proposal.ask', 'Waarom?', { pairId: proposed.id });
  const own = known(noor, 'proposal.ask', 'Wanneer?', { pairId: proposed.id });
  const shown = (rest: Parameters<typeof situation>[0]) =>
    shownIn(
      situation({ pair: proposed, known: [said, told, own, asked], ...rest }),
      stepOf(reverseMentoring, rest.step),
    );

  it('is what the other half told them, never their own words to the other', () => {
    expect(shown({ step: 'asked-again' }).map(({ by, value }) => [by, value])).toEqual([['Luc', 'Gaarne.']]);
  });

  it('answers the question of whoever wants to know, not the reader’s own', () => {
    expect(shown({ step: 'tell', about: luc }).map(({ value }) => value)).toEqual(['Waarom?']);
  });
});
