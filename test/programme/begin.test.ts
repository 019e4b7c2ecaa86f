import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/programme/answer.ts';
import { begin, beginning, hindranceTo, type Place, placesFor } from '../../src/programme/begin.ts';
import type { Change } from '../../src/programme/change.ts';
import type { Programme, Step } from '../../src/programme/definition.ts';
import { answer } from '../../src/programme/respond.ts';
import { type KnownAnswer, type Situation, stepOf } from '../../src/programme/situation.ts';
import { wake } from '../../src/programme/wake.ts';
import { reverseMentoring } from '../../src/programmes/reverse-mentoring/index.ts';
import {
  an,
  at,
  becameIn,
  cohort,
  counting,
  known,
  kofi,
  lettersIn,
  luc,
  madeIn,
  maya,
  noor,
  numbered,
  only,
  pair,
  sent,
  situation,
} from '../people.ts';

const text = (id: string, visibility: 'pair' | 'confidential' = 'pair') => ({ id, kind: 'long', visibility }) as const;
const steps: Step[] = [
  { id: 'ask', audience: 'mentee', moment: { whenever: 'pair' }, questions: [text('what')], closes: 'P1D' },
  {
    id: 'asked',
    audience: 'mentor',
    moment: { afterStep: 'ask', plus: 'PT1M' },
    shows: ['ask.what'],
    questions: [text('answer')],
    reminders: ['P4D'],
    closes: 'P12D',
  },
  {
    id: 'ask-answered',
    audience: 'mentee',
    moment: { afterStep: 'asked', plus: 'PT1M' },
    shows: ['ask.what', 'asked.answer'],
  },
  { id: 'ask-unanswered', audience: 'mentee', moment: { afterStep: 'asked', once: 'unanswered' } },
  {
    id: 'visit',
    audience: 'mentee',
    moment: { whenever: 'pair' },
    only: { not: { answered: 'word.it' } },
    questions: [{ id: 'when', kind: 'datetime', visibility: 'pair' }],
    closes: 'P1D',
  },
  { id: 'day-of-visit', audience: 'mentee', moment: { afterStep: 'visit', from: 'visit.when' } },
  {
    id: 'visit-asked',
    audience: 'mentor',
    moment: { afterStep: 'visit' },
    questions: [{ id: 'join', kind: 'yesno', visibility: 'pair' }],
    closes: 'P5D',
  },
  { id: 'agreed', audience: 'both', moment: { afterStep: 'visit-asked', plus: 'PT1M' } },
  {
    id: 'notes',
    audience: 'mentor',
    moment: { afterStep: 'visit-asked', from: 'visit.when', plus: 'PT2H' },
    only: { answer: 'visit-asked.join', is: ['yes'] },
  },
  {
    id: 'word',
    audience: 'both',
    moment: { whenever: 'always' },
    questions: [text('it', 'confidential')],
    closes: 'P1D',
  },
  { id: 'heard', audience: 'coordinator', moment: { afterStep: 'word', plus: 'PT1M' }, shows: ['word.it'] },
];
const programme: Programme = { ...reverseMentoring, steps };
const now = at('2027-01-14T14:00');
const frame = { programme, cohort: cohort(), coordinator: an };
const ofPair: Place = { person: luc, pair: pair() };

function begun(step: string, place: Place, answers: Answer[], number = 1): Change[] {
  const situation = beginning(frame, place, stepOf(programme, step), [], numbered('prm', number), now);
  return begin(situation, answers, now, counting(100 * number));
}

const said = (question: string, value: Answer['value'], visibility: Answer['visibility'] = 'pair'): Answer[] => [
  { question, value, visibility },
];

/** A prompt that was made, as it stands before whoever it reached. */
function reached(changes: readonly Change[], step: string, rest: Partial<Situation> = {}): Situation {
  const made = only(changes, 'prompt-made').find(({ prompt }) => prompt.step === step)?.prompt;
  if (made === undefined) throw new Error(`No ${step} was made`);
  const person = [noor, luc, an].find(({ id }) => id === made.participantId) ?? noor;
  const about = [noor, luc].find(({ id }) => id === made.aboutId) ?? null;
  const stands = situation({ step, programme, person, pair: made.pairId === null ? null : pair(), about, ...rest });
  return { ...stands, prompt: { ...stands.prompt, ...made, state: rest.prompt?.state ?? made.state } };
}

describe('somebody begins a step', () => {
  it('and it is there at once, answered, the cause of all that follows', () => {
    const changes = begun('ask', ofPair, said('what', 'Look at my site'));
    const id = numbered('prm', 1);
    expect(only(changes, 'prompt-begun')).toEqual([
      {
        kind: 'prompt-begun',
        prompt: {
          ...{
            id,
            cohortId: frame.cohort.id,
            participantId: luc.id,
            pairId: pair().id,
            sessionId: null,
            aboutId: null,
          },
          ...{ causeId: id, step: 'ask', occurrence: id },
          state: { is: 'answered', sentAt: now, closesAt: at('2027-01-16T00:00'), reminded: 0, answeredAt: now },
        },
      },
    ]);
    expect(only(changes, 'answers-given')).toMatchObject([{ promptId: id, participantId: luc.id }]);
    expect(madeIn(changes, noor, luc)).toEqual(['asked for Noor at 2027-01-14T14:01']);
    expect(changes.filter(({ kind }) => kind === 'prompt-moved')).toEqual([]);
    expect(lettersIn(changes)).toEqual([]);
  });

  it('twice, and each is followed by its own', () => {
    const names = [1, 2].flatMap((number) =>
      only(begun('ask', ofPair, said('what', 'Look'), number), 'prompt-made').map(({ prompt }) => prompt),
    );
    expect(names.map(({ causeId }) => causeId)).toEqual([numbered('prm', 1), numbered('prm', 2)]);
    expect(names.map(({ occurrence }) => occurrence)).toEqual([
      `${pair().id}.${numbered('prm', 1)}`,
      `${pair().id}.${numbered('prm', 2)}`,
    ]);
  });
});

describe('two asks at once', () => {
  const first = begun('ask', ofPair, said('what', 'My site'), 1);
  const second = begun('ask', ofPair, said('what', 'My talk'), 2);
  const [one, two] = [numbered('prm', 1), numbered('prm', 2)];
  const asked = (causeId: typeof one, value: string, hour: number) =>
    known(luc, 'ask.what', value, { causeId, pairId: pair().id, at: now.add({ hours: hour }) });
  const both: KnownAnswer[] = [asked(one, 'My site', 0), asked(two, 'My talk', 1)];
  const shownIn = (changes: readonly Change[]) =>
    only(changes, 'letter').map(({ letter }) => letter.kind === 'step' && letter.shows.map(({ value }) => value));

  it('are shown apart', () => {
    const later = at('2027-01-15T10:00');
    expect(shownIn(wake(reached(first, 'asked', { known: both }), later, null, counting()))).toEqual([['My site']]);
    expect(shownIn(wake(reached(second, 'asked', { known: both }), later, null, counting()))).toEqual([['My talk']]);
  });

  it('are answered apart, and each answer is told with its own question', () => {
    const open = reached(second, 'asked', { known: both });
    const prompt = { ...open.prompt, state: sent({ closesAt: at('2027-01-28T00:00') }) };
    const changes = answer({ ...open, prompt }, said('answer', 'Shorter'), now, counting(900));
    const told = known(noor, 'asked.answer', 'Shorter', { causeId: two, pairId: pair().id });
    const other = known(noor, 'asked.answer', 'Bigger', { causeId: one, pairId: pair().id, at: now.add({ hours: 9 }) });
    const letter = wake(reached(changes, 'ask-answered', { known: [...both, other, told] }), now, null, counting());
    expect(shownIn(letter)).toEqual([['My talk', 'Shorter']]);
  });

  it('are taken back apart', () => {
    const woken = (changes: readonly Change[]) =>
      wake(reached(changes, 'asked', { known: [asked(two, 'My talk', 1)] }), now, null, counting());
    expect(becameIn(woken(first))).toMatchObject({ is: 'cancelled', why: 'taken-back' });
    expect(becameIn(woken(second))).toMatchObject({ is: 'sent' });
  });

  it('and nobody is reminded of the one that was taken back', () => {
    const closesAt = at('2027-01-28T00:00');
    const later = at('2027-01-18T10:00');
    const due = (causeId: typeof one) => {
      const open = reached(first, 'asked', { known: [asked(causeId, 'My site', 0)] });
      return wake({ ...open, prompt: { ...open.prompt, state: sent({ closesAt }) } }, later, null, counting());
    };
    expect(lettersIn(due(one))).toEqual(['asked 1 to Noor']);
    expect(lettersIn(due(two))).toEqual([]);
    expect(becameIn(due(two))).toMatchObject({ is: 'sent', reminded: 0, wakesAt: closesAt });
  });
});

describe('whoever asked is told', () => {
  const asked = begun('ask', ofPair, said('what', 'My site'));
  const open = reached(asked, 'asked', { known: [known(luc, 'ask.what', 'My site', { causeId: numbered('prm', 1) })] });
  const prompt = { ...open.prompt, state: sent({ closesAt: at('2027-01-28T00:00') }) };

  it('the answer, and nothing of its silence', () => {
    const changes = answer({ ...open, prompt }, said('answer', 'Shorter'), now, counting(500));
    expect(madeIn(changes, noor, luc)).toEqual(['ask-answered for Luc at 2027-01-14T14:01']);
  });

  it('that no answer came', () => {
    const changes = wake({ ...open, prompt }, at('2027-01-28T00:00'), null, counting(500));
    expect(madeIn(changes, noor, luc)).toEqual(['ask-unanswered for Luc at 2027-01-28T09:00']);
  });
});

describe('what counts from a day and time that somebody answered', () => {
  const when = at('2027-02-03T15:30');
  const visit = begun('visit', ofPair, said('when', when.toString()));
  const joins = (answers: KnownAnswer[]) => {
    const open = reached(visit, 'visit-asked', { known: answers });
    const prompt = { ...open.prompt, state: sent() };
    return madeIn(answer({ ...open, prompt }, said('join', true), now, counting(500)), noor, luc);
  };
  const wanted = (rest: Partial<KnownAnswer> = {}) =>
    known(luc, 'visit.when', when.toString(), { causeId: numbered('prm', 1), pairId: pair().id, ...rest });

  it('comes so long after it, also where it is among the answers just given', () => {
    expect(madeIn(visit, noor, luc)).toContain('day-of-visit for Luc at 2027-02-04T09:00');
    expect(joins([wanted()])).toContain('notes for Noor at 2027-02-03T17:30');
  });

  it.each([
    ['it is not there', []],
    ['it belongs to what was begun another time', [wanted({ causeId: numbered('prm', 2) })]],
    ['its author keeps it private, for the moment would tell it', [wanted({ visibility: 'private' })]],
  ] as [string, KnownAnswer[]][])('comes after the answer where %s', (_, answers) => {
    expect(joins(answers)).toContain('notes for Noor at 2027-01-14T16:00');
  });

  it('and what is for both reaches both, though one of them answered', () => {
    expect(joins([wanted()])).toEqual(
      expect.arrayContaining(['agreed for Noor at 2027-01-14T14:01', 'agreed for Luc at 2027-01-14T14:01']),
    );
  });
});

describe('what is told in confidence', () => {
  const told = begun('word', { person: luc, pair: null }, said('it', 'It is heavy', 'confidential'));

  it('reaches the coordinator, who reads by whom, and nobody else', () => {
    expect(madeIn(told, an, noor, luc)).toEqual(['heard for An at 2027-01-14T14:01']);
    const answers = [
      known(luc, 'word.it', 'It is heavy', { causeId: numbered('prm', 1), visibility: 'confidential' }),
      known(noor, 'word.it', 'Another', { causeId: numbered('prm', 2), visibility: 'confidential', at: now }),
    ];
    const [letter] = only(wake(reached(told, 'heard', { known: answers }), now, null, counting()), 'letter');
    expect(letter?.letter).toMatchObject({
      to: an,
      partner: null,
      about: { who: luc, other: null },
      shows: [{ reference: 'word.it', by: 'Luc', value: 'It is heavy' }],
    });
  });
});

describe('where somebody can begin a step', () => {
  const other = pair({ id: numbered('pair', 2), mentor: kofi });
  const proposed = pair({ id: numbered('pair', 3), mentor: kofi, state: 'proposed' });
  const asMentor = { ...luc, id: numbered('par', 77), role: 'mentor' as const };
  const ask = stepOf(programme, 'ask');
  const word = stepOf(programme, 'word');
  it.each([
    ['in the pair that runs', ask, [{ person: luc, pairs: [pair()] }], ['Luc with Noor']],
    ['in each of two pairs', ask, [{ person: luc, pairs: [pair(), other] }], ['Luc with Noor', 'Luc with Kofi']],
    ['not in a pair that is only proposed', ask, [{ person: luc, pairs: [proposed] }], []],
    ['not as a mentor, when it is for mentees', ask, [{ person: noor, pairs: [pair()] }], []],
    ['without a pair, when it is for always', word, [{ person: maya, pairs: [] }], ['Maya']],
    ['once, whoever has two parts', word, [asMentor, luc].map((person) => ({ person, pairs: [] })), ['Luc']],
    [
      'as the part that is not paused',
      word,
      [{ ...asMentor, state: 'paused' as const, name: 'Paused' }, luc].map((person) => ({ person, pairs: [] })),
      ['Luc'],
    ],
    ['nowhere, for who left', word, [], []],
    ['nowhere, when it is sent', stepOf(programme, 'asked'), [{ person: noor, pairs: [pair()] }], []],
  ] as [string, Step, Parameters<typeof placesFor>[1], string[]][])('%s', (_, step, parts, places) => {
    const named = placesFor(step, parts).map(({ person, pair: one }) =>
      one === null ? person.name : `${person.name} with ${one.mentor.name}`,
    );
    expect(named).toEqual(places);
  });
});

describe('a step cannot be begun', () => {
  const hindered = (group: Parameters<typeof cohort>[0], place: Place, answers: KnownAnswer[] = []) => {
    const there = { ...frame, cohort: cohort(group) };
    return hindranceTo(beginning(there, place, stepOf(programme, 'visit'), answers, numbered('prm', 1), now));
  };
  it.each([
    ['unless something hinders it', hindered({}, ofPair), null],
    ['in a cohort that is closed', hindered({ state: 'closed' }, ofPair), 'over'],
    ['in a cohort that was stopped', hindered({ state: 'stopped' }, ofPair), 'over'],
    ['while the cohort pauses', hindered({ state: 'paused' }, ofPair), 'asleep'],
    ['by who left', hindered({}, { ...ofPair, person: { ...luc, state: 'left' } }), 'left'],
    ['by who pauses', hindered({}, { ...ofPair, person: { ...luc, state: 'paused' } }), 'paused'],
    ['in a pair that has ended', hindered({}, { ...ofPair, pair: pair({ state: 'ended' }) }), 'parted'],
    ['while its condition does not hold', hindered({}, ofPair, [known(luc, 'word.it', 'No')]), 'not-now'],
  ])('%s', (_, found, why) => expect(found).toBe(why));
});
