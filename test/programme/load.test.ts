import { describe, expect, it } from 'vitest';
import { loadProgramme } from '../../src/programme/load.ts';
import { nearest } from '../../src/programme/nearest.ts';
import { programmes } from '../../src/programmes/index.ts';
import { type Alterations, altered } from './altered.ts';
import { mistakesIn } from './mistakes.ts';
import { small } from './small.ts';

/** Each alteration of the small programme with where its mistakes are, and some of their words. */
type Case = [what: string, alterations: Alterations, ...mistakes: [where: string, says: string][]];

function each(cases: readonly Case[]): void {
  it.each(cases)('%s', (_what, alterations, ...mistakes) => {
    const found = mistakesIn(altered(small, alterations));
    expect(found).toEqual(mistakes.map(([where, says]) => expect.stringMatching(escaped(`${where}: `, says))));
  });
}

function escaped(start: string, part: string): RegExp {
  const plain = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`^${plain(start)}.*${plain(part)}`);
}

const asks = { questions: [{ id: 'ready', kind: 'yesno', visibility: 'pair' }], closes: 'P3D' };
const says = { subject: 'A', preheader: 'B', opening: 'C' };
const asksIn = { ...says, questions: { ready: { ask: 'Ready?' } } };
const inBoth = (step: string, words: unknown) => ({
  [`words.en.steps.${step}`]: words,
  [`words.nl.steps.${step}`]: structuredClone(words),
});

describe('a programme without a mistake', () => {
  it('loads as it is', () => {
    expect(loadProgramme(structuredClone(small))).toEqual(small);
  });

  it.each([...programmes])('%s loads', (_id, programme) => {
    expect(mistakesIn(programme)).toEqual([]);
  });
});

describe('what is no programme is refused', () => {
  it.each([null, 3, 'text', [], [small]])('%j', (input) => {
    expect(mistakesIn(input)).toEqual([expect.stringMatching(/^programme: this is not a programme/)]);
  });
});

describe('what is nested without end is refused', () => {
  it.each([
    ['a condition', 'steps.scope.only'],
    ['a text', 'words.nl.steps.scope.more'],
  ])('%s', (_what, place) => {
    let nested: unknown = { answered: 'wishes.wants' };
    for (let depth = 0; depth < 20_000; depth += 1) nested = { not: nested };
    const found = mistakesIn(altered(small, { [place]: nested }));
    expect(found).toEqual([expect.stringMatching(/^programme: this has more than 50 levels/)]);
  });
});

describe('the shape of the programme', () => {
  each([
    ['a missing id', { id: undefined }, ['id', 'missing']],
    ['a version below one', { version: 0 }, ['version', 'at least 1']],
    ['an hour at night', { at: '23:00' }, ['at', 'between 07:00 and 21:00']],
    ['a misspelt name', { matchng: {} }, ['matchng', 'Did you mean "matching"?']],
    ['a name like nothing', { colour: 'red' }, ['colour', 'Leave it out']],
    ['no steps', { steps: [] }, ['steps', 'at least one']],
    ['no words', { words: {} }, ['words', 'no words']],
    ['a language that is none', { 'words.english': small.words.en }, ['words.english', 'two small letters']],
    [
      'a name that every object knows',
      { 'topics[0]': 'constructor', axes: [3] },
      ['topics[0]', 'another name'],
      ['axes[0]', 'a text'],
    ],
    ['too short a session', { 'sessions.minutes': 5 }, ['sessions.minutes', 'at least 15']],
  ]);
});

describe('the shape of a step', () => {
  each([
    ['a misspelt name', { 'steps.scope.closses': 'P1D' }, ['steps.scope.closses', 'Did you mean "closes"?']],
    ['a duration in words', { 'steps.scope.closes': '3 days' }, ['steps.scope.closes', '"P3D" is three days']],
    [
      'an audience that is no word',
      { 'steps.scope.audience': { toString: '' } },
      ['steps.scope.audience', 'cannot stand here'],
    ],
    ['a misspelt audience', { 'steps.scope.audience': 'menteee' }, ['steps.scope.audience', 'Did you mean "mentee"?']],
    ['a missing moment', { 'steps.scope.moment': undefined }, ['steps.scope.moment', 'Begin with "after"']],
    [
      'a moment after what never happens',
      { 'steps.scope.moment': { after: 'lunch' } },
      ['steps.scope.moment.after', '"launch"'],
    ],
    [
      'a misspelt kind of moment',
      { 'steps.sharpen.moment': { afterstep: 'scope' } },
      ['steps.sharpen.moment', 'Did you mean "afterStep"?'],
    ],
    ['a session in words', { 'steps.brief.moment.session': 'second' }, ['steps.brief.moment.session', '[1, 3]']],
    [
      'a misspelt condition',
      { 'steps.scope.only': { answerd: 'a.b' } },
      ['steps.scope.only', 'Did you mean "answered"?'],
    ],
    [
      'an answer named without its step',
      { 'steps.scope.only': { answered: 'wants' } },
      ['steps.scope.only.answered', 'step.question'],
    ],
    [
      'an unknown kind of question',
      { 'steps.scope.questions.question.kind': 'longg' },
      ['steps.scope.questions.question.kind', 'Did you mean "long"?'],
    ],
    [
      'a choice of one',
      { 'steps.proposal.questions.consent.options': ['yes'] },
      ['steps.proposal.questions.consent.options', 'at least 2'],
    ],
    ['a name with a capital', { 'steps.scope.id': 'Scope' }, ['steps.Scope.id', 'lower-case'], ...scopeLeft()],
    ['a step without a name', { 'steps.digest.id': undefined }, ['steps[8].id', 'missing']],
  ]);

  /** With the step that is called otherwise, what refers to it is lost. */
  function scopeLeft(): [string, string][] {
    return [
      ['steps.sharpen.moment.afterStep', 'no step "scope"'],
      ['sessions.afterStep', 'no step "scope"'],
      ['steps.sharpen.shows[0]', 'no step "scope"'],
      ['words.en.steps.scope', 'no step "scope"'],
      ['words.nl.steps.scope', 'no step "scope"'],
    ];
  }
});

describe('names', () => {
  each([
    ['two steps of one name', { 'steps[10]': small.steps[6] }, ['steps.brief', '2 steps']],
    [
      'two questions of one name',
      { 'steps.scope.questions[1]': small.steps[4]?.questions?.[0] },
      ['steps.scope.questions.question', '2 questions'],
    ],
    [
      'an option twice',
      { 'steps.proposal.questions.consent.options': ['yes', 'no', 'no'] },
      ['steps.proposal.questions.consent.options', '"no" stands here twice'],
    ],
  ]);
});

describe('what follows what', () => {
  each([
    [
      'an unknown step',
      { 'steps.sharpen.moment.afterStep': 'scoop' },
      ['steps.sharpen.moment.afterStep', 'Did you mean "scope"?'],
    ],
    [
      'a step that asks nothing',
      { 'steps.sharpen.moment.afterStep': 'brief' },
      ['steps.sharpen.moment.afterStep', 'asks nothing'],
    ],
    [
      'the other half, before there are pairs',
      { 'steps.sharpen.moment.afterStep': 'wishes' },
      ['steps.sharpen.moment.afterStep', 'before there are pairs'],
      ['steps.sharpen.shows[0]', 'before there are pairs'],
      ['words.en.steps.sharpen.shows.scope.question', 'Only a step of a pair'],
      ['words.nl.steps.sharpen.shows.scope.question', 'Only a step of a pair'],
    ],
    [
      'a coordinator after a participant',
      { 'steps.digest.moment': { afterStep: 'scope' } },
      ['steps.digest.moment.afterStep', 'no letter goes to the coordinator'],
    ],
    [
      'a coordinator after a pair',
      { 'steps.digest.moment': { after: 'pair' } },
      ['steps.digest.moment', 'no half of a pair'],
    ],
    [
      'a circle of two',
      { 'steps.scope.moment': { afterStep: 'sharpen' } },
      ['steps.scope.moment', 'scope → sharpen → scope'],
    ],
    ['a step after itself', { 'steps.scope.moment': { afterStep: 'scope' } }, ['steps.scope.moment', 'scope → scope']],
    [
      'sessions that wait for what comes after a session',
      { 'steps.scope.moment': { session: 1, plus: 'P1D' } },
      ['steps.scope.moment', 'scope → scope'],
    ],
    [
      'consent that waits for the pair it makes',
      { 'steps.proposal.moment': { after: 'pair' } },
      ['steps.proposal.moment', 'proposal → proposal'],
    ],
  ]);
});

describe('coordinators, and what is done once', () => {
  each([
    [
      'a participant written to for ever',
      { 'steps.brief.moment': { every: 'P1W' }, ...inBoth('brief', says) },
      ['steps.brief.moment.every', 'only a coordinator'],
    ],
    ['a participant who matches', { 'steps.brief.does': 'digest' }, ['steps.brief.does', "only a coordinator's step"]],
    [
      'a letter every hour',
      { 'steps.digest.moment': { every: 'PT1H' } },
      ['steps.digest.moment.every', '"P1D" or longer'],
    ],
    [
      'Mondays, twice a week',
      { 'steps.digest.moment.every': 'P3D' },
      ['steps.digest.moment.every', 'one monday a week'],
    ],
    ['nobody makes pairs', { 'steps.match.does': undefined, ...inBoth('match', says) }, ['steps', '"does": "match"']],
    ['two close the cohort', { 'steps.digest.does': 'close' }, ['steps.closing.does', 'Keep one']],
    [
      'a check that looks once',
      { 'steps.digest.does': 'check', 'steps.digest.moment': { after: 'launch' }, ...inBoth('digest', says) },
      ['steps.digest.moment', '"every": "P1D"'],
    ],
    ['nobody closes the cohort', { 'steps.closing.does': undefined }, ['steps', '"does": "close"']],
  ]);
});

describe('steps that somebody begins', () => {
  const ask = {
    id: 'ask',
    audience: 'mentee',
    moment: { whenever: 'pair' },
    questions: [
      { id: 'what', kind: 'long', visibility: 'pair' },
      { id: 'when', kind: 'datetime', visibility: 'pair' },
    ],
    closes: 'P1D',
  };
  const asked = {
    id: 'asked',
    audience: 'mentor',
    moment: { afterStep: 'ask', from: 'ask.when', plus: 'PT2H' },
    shows: ['ask.what'],
    ...asks,
  };
  const word = {
    id: 'word',
    audience: 'both',
    moment: { whenever: 'always' },
    questions: [{ id: 'it', kind: 'long', visibility: 'confidential' }],
    closes: 'P1D',
  };
  const heard = { id: 'heard', audience: 'coordinator', moment: { afterStep: 'word' }, shows: ['word.it'] };
  /** Fresh each time, for what is altered is altered in place. */
  const fine = () => ({
    'steps.ask': structuredClone(ask),
    'steps.asked': structuredClone(asked),
    'steps.word': structuredClone(word),
    'steps.heard': structuredClone(heard),
    ...inBoth('ask', {
      ...says,
      subject: 'Ask {partner}',
      questions: { what: { ask: 'What?' }, when: { ask: 'When?' } },
    }),
    ...inBoth('asked', { ...asksIn, shows: { 'ask.what': 'From {partner}' }, next: 'Until {closes}.' }),
    ...inBoth('word', { ...says, questions: { it: { ask: 'What is it?' } } }),
    ...inBoth('heard', { ...says, subject: '{who} writes', more: '{whoEmail}', shows: { 'word.it': 'The word' } }),
  });
  const noReminder = [{ subject: 'A', opening: 'B' }];
  each([
    ['load', fine()],
    [
      'not those of a coordinator',
      { ...fine(), 'steps.word.audience': 'coordinator' },
      ['steps.word.audience', 'a coordinator begins no step'],
    ],
    [
      'not without a question',
      {
        ...fine(),
        'steps.word.questions': undefined,
        'steps.word.closes': undefined,
        'steps.heard': undefined,
        ...inBoth('word', says),
        ...inBoth('heard', undefined),
      },
      ['steps.word.questions', 'there is nothing to begin'],
    ],
    ['not without a close', { ...fine(), 'steps.ask.closes': undefined }, ['steps.ask.closes', 'never closes them']],
    [
      'not at an hour of their own',
      { ...fine(), 'steps.ask.moment': { whenever: 'pair', at: '10:00', workingDays: false } },
      ['steps.ask.moment.at', 'nobody sends this step'],
      ['steps.ask.moment.workingDays', 'nobody sends this step'],
    ],
    [
      'not with reminders',
      {
        ...fine(),
        'steps.ask.reminders': ['PT4H'],
        'words.en.steps.ask.reminders': noReminder,
        'words.nl.steps.ask.reminders': noReminder,
      },
      ['steps.ask.reminders', 'nobody is reminded'],
    ],
    [
      'not at a moment that is none',
      { ...fine(), 'steps.ask.moment': { whenever: 'sometimes' } },
      ['steps.ask.moment.whenever', 'Choose one of: pair, always'],
    ],
    [
      'say nothing of their closing, for their names stand elsewhere too',
      { ...fine(), 'words.en.steps.ask.subject': 'Until {closes}' },
      ['words.en.steps.ask.subject', 'Add "closes" to a step that is sent'],
    ],
    [
      'have no silence to follow',
      { ...fine(), 'steps.asked.moment': { afterStep: 'ask', once: 'settled' } },
      ['steps.asked.moment.once', 'never closes without'],
    ],
    [
      'are waited for by nothing that must come',
      {
        ...fine(),
        'sessions.afterStep': 'asked',
        'matching.wants': 'ask.what',
        'matching.consent.step': 'ask',
      },
      ['sessions.afterStep', 'of their own accord'],
      ['matching.consent.step', 'of their own accord'],
      ['matching', '"ask" comes only when somebody begins'],
      ['matching.wants', 'does not ask for topics'],
      ['matching.consent.step', 'alone, so a pair is never agreed'],
      ['matching.consent.question', 'no question "consent"'],
    ],
  ]);

  describe('and are named at the top', () => {
    const choice = { id: 'about', kind: 'choice', options: ['work', 'home'], visibility: 'confidential' };
    const asksFor = { ask: 'What?', options: { work: 'Work', home: 'Home' } };
    const sought = () => ({
      ...fine(),
      'steps.wish': { ...word, id: 'wish', questions: [choice] },
      ...inBoth('wish', { ...says, questions: { about: asksFor } }),
      'steps.met': { id: 'met', audience: 'both', moment: { after: 'classic' } },
      ...inBoth('met', says),
    });
    each([
      ['rightly', { ...sought(), confide: 'word', classic: 'wish.about' }],
      [
        'as what a classic mentor is sought for, though nobody would be told of one',
        { ...sought(), classic: 'wish.about', 'steps.met.audience': 'mentor' },
        ['classic', 'no letter tells the mentee of a classic pair'],
      ],
      [
        'as what a classic mentor is sought for, though only the coordinator would hear of one',
        { ...sought(), classic: 'wish.about', 'steps.met.audience': 'coordinator' },
        ['steps.met.moment', 'no half of a pair'],
        ['classic', 'no letter tells the mentor and the mentee of a classic pair'],
      ],
      [
        'not, though letters wait for a classic pair',
        { ...sought() },
        ['steps.met.moment.after', 'nobody can ask for a classic mentor'],
      ],
      [
        'as what a classic mentor is sought for, and shown to another pair',
        { ...sought(), classic: 'wish.about', 'steps.sharpen.shows': ['scope.question', 'wish.about'] },
        ['steps.sharpen.shows[1]', 'not for the other half of another pair'],
        ['words.en.steps.sharpen.shows.wish.about', 'has no words'],
        ['words.nl.steps.sharpen.shows.wish.about', 'has no words'],
      ],
      [
        'as what a classic mentor is sought for, and shown to a classic pair',
        {
          ...sought(),
          classic: 'wish.about',
          'steps.met.shows': ['wish.about'],
          ...inBoth('met', { ...says, shows: { 'wish.about': 'Why' } }),
        },
      ],
      ['by a name that is none', { ...fine(), confide: 'wrd' }, ['confide', 'Did you mean "word"?']],
      [
        'as the confidential word, though not everybody can begin it',
        { ...fine(), confide: 'ask' },
        ['confide', 'not everybody can begin "ask"'],
        ['confide', 'others than the coordinator may read "what"'],
        ['confide', 'others than the coordinator may read "when"'],
      ],
      [
        'as the confidential word, though its author may share it with others',
        { ...fine(), confide: 'word', 'steps.word.questions.it.mayChoose': ['confidential', 'coordinator'] },
        ['confide', 'others than the coordinator may read "it"'],
      ],
      ['by an answer that is none', { ...sought(), classic: 'wish.abuot' }, ['classic', 'Did you mean "about"?']],
      [
        'as what a classic mentor is sought for, though nobody begins it',
        { ...sought(), classic: 'proposal.consent' },
        ['classic', 'nobody begins "proposal"'],
        ['classic', 'the coordinator does not read "consent"'],
      ],
      [
        'as what a classic mentor is sought for, though no choice',
        { ...sought(), classic: 'word.it' },
        ['classic', 'no choice'],
      ],
    ]);
  });

  describe('and moments that count from an answer', () => {
    each([
      [
        'of an unknown question',
        { ...fine(), 'steps.asked.moment.from': 'ask.whn' },
        ['steps.asked.moment.from', 'Did you mean "when"?'],
      ],
      [
        'of another kind',
        { ...fine(), 'steps.asked.moment.from': 'ask.what' },
        ['steps.asked.moment.from', 'does not ask for a day and time'],
      ],
      [
        'of a step that it does not follow',
        { ...fine(), 'steps.asked.moment.afterStep': 'scope' },
        ['steps.asked.moment.from', 'Name a question of "scope"'],
      ],
    ]);
  });

  describe('and what the coordinator hears of them', () => {
    each([
      [
        'only with the author’s name',
        { ...fine(), 'steps.word.questions.it.visibility': 'anonymous' },
        ['steps.heard.shows[0]', 'does not read "it" with its author'],
      ],
      [
        'and of nothing else',
        {
          ...fine(),
          'steps.heard.moment.afterStep': 'scope',
          'steps.heard.shows': undefined,
          ...inBoth('heard', says),
        },
        ['steps.heard.moment.afterStep', 'hears only of what somebody began'],
      ],
      [
        'never the other half, of what is told in confidence',
        {
          ...fine(),
          'steps.word.moment': { whenever: 'pair' },
          'steps.word.audience': 'mentee',
          'steps.asked.moment': { afterStep: 'word' },
          'steps.asked.shows': ['word.it'],
          'words.en.steps.asked.shows': { 'word.it': 'Word' },
          'words.nl.steps.asked.shows': { 'word.it': 'Word' },
        },
        ['steps.asked.shows[0]', '"it" is confidential'],
      ],
      [
        'by name and address, which no other letter has',
        { ...fine(), 'words.nl.steps.asked.next': 'Write to {whoEmail}' },
        ['words.nl.steps.asked.next', 'tells the coordinator what somebody began'],
      ],
    ]);
  });
});

describe('sessions', () => {
  each([
    ['a session too many', { 'steps.look-back.moment.session': 3 }, ['steps.look-back.moment.session', 'from 1 to 2']],
    [
      'a list with a session too many',
      { 'steps.brief.moment.session': [1, 9] },
      ['steps.brief.moment.session', 'no session 9'],
    ],
    [
      'sessions that the programme does not have',
      { sessions: undefined, ...inBoth('brief', says) },
      ['steps.brief.moment.session', 'no sessions'],
      ['steps.look-back.moment.session', 'no sessions'],
    ],
    [
      'sessions planned after an unknown step',
      { 'sessions.afterStep': 'scop' },
      ['sessions.afterStep', 'Did you mean "scope"?'],
    ],
    ['sessions planned by both', { 'sessions.afterStep': 'proposal' }, ['sessions.afterStep', 'mentee alone']],
    [
      'sessions planned before there are pairs',
      { 'sessions.afterStep': 'wishes' },
      ['sessions.afterStep', 'before there are pairs'],
    ],
    [
      'sessions planned by a step that asks nothing',
      {
        'steps[10]': { id: 'hello', audience: 'mentor', moment: { after: 'pair' } },
        ...inBoth('hello', says),
        'sessions.afterStep': 'hello',
      },
      ['sessions.afterStep', 'asks nothing'],
    ],
  ]);
});

describe('questions in time', () => {
  each([
    ['questions that never close', { 'steps.scope.closes': undefined }, ['steps.scope.closes', 'never closes']],
    ['a closing without questions', { 'steps.brief.closes': 'P1D' }, ['steps.brief.closes', 'nothing is asked']],
    [
      'a reminder after the closing',
      { 'steps.wishes.reminders': ['P8D'] },
      ['steps.wishes.reminders[0]', 'close (P7D)'],
    ],
    [
      'a reminder at the closing, in weeks',
      { 'steps.wishes.reminders': ['P1W'] },
      ['steps.wishes.reminders[0]', 'close (P7D)'],
    ],
    [
      'reminders out of order',
      {
        'steps.wishes.reminders': ['P5D', 'PT48H'],
        'words.en.steps.wishes.reminders[1]': { subject: 'A', opening: 'B' },
        'words.nl.steps.wishes.reminders[1]': { subject: 'A', opening: 'B' },
      },
      ['steps.wishes.reminders[1]', 'the one before it (P5D)'],
    ],
    [
      'reminders of nothing',
      {
        'steps.brief.reminders': ['P1D'],
        ...inBoth('brief', { ...says, reminders: [{ subject: 'A', opening: 'B' }] }),
      },
      ['steps.brief.reminders', 'nothing to be reminded of'],
    ],
  ]);
});

describe('questions', () => {
  each([
    [
      'a scale upside down',
      { 'steps.look-back.questions.useful.from': 5 },
      ['steps.look-back.questions.useful', 'from 5 to 5'],
    ],
    [
      'a default that cannot be chosen',
      { 'steps.scope.questions.question.mayChoose': ['private'] },
      ['steps.scope.questions.question.mayChoose', 'Add "pair"'],
    ],
    [
      'topics without topics',
      {
        topics: undefined,
        'words.en.topics': undefined,
        'words.nl.topics': undefined,
        'words.en.aliases.data': undefined,
        'words.nl.aliases.data': undefined,
      },
      ['steps.wishes.questions.wants', 'Add "topics"'],
      ['steps.skills.questions.offers', 'Add "topics"'],
    ],
    [
      'exchanges without exchanges',
      {
        exchanges: undefined,
        'words.en.exchanges': undefined,
        'words.nl.exchanges': undefined,
        'words.en.aliases.contacts': undefined,
        'words.nl.aliases.contacts': undefined,
      },
      ['steps.wishes.questions.gives', 'Add "exchanges"'],
      ['steps.skills.questions.gets', 'Add "exchanges"'],
    ],
    [
      'a list that there is not',
      { 'steps.wishes.questions.gives.of': 'exchange' },
      ['steps.wishes.questions.gives.of', 'Did you mean "exchanges"?'],
    ],
    [
      'a statement on no axis',
      { 'steps.look-back.questions.mindset.statements.variety.axis': 'opn' },
      ['steps.look-back.questions.mindset.statements.variety.axis', 'Did you mean "open"?'],
    ],
  ]);
});

describe('statements', () => {
  const statements = (audience: string, axis = 'open') => ({
    id: 'before',
    audience,
    moment: { after: 'launch' },
    questions: [
      { id: 'mindset', kind: 'statements', statements: [{ id: 'a', axis, plus: true }], visibility: 'private' },
    ],
    closes: 'P3D',
  });
  const asked = { ...says, questions: { mindset: { ask: 'How are you?', statements: { a: 'I like it.' } } } };
  /** The small programme with statements before those of the look back, which are compared with an answer. */
  const compares = (reference: string, before: unknown = statements('both')) => ({
    steps: [before, ...structuredClone(small.steps)],
    ...inBoth('before', asked),
    'steps.look-back.questions.mindset.compares': reference,
  });
  const where = 'steps.look-back.questions.mindset.compares';
  each([
    ['compared with earlier ones of the same people on the same axes', compares('before.mindset')],
    ['compared with an unknown step', compares('befor.mindset'), [where, 'Did you mean "before"?']],
    ['compared with an unknown question', compares('before.mindsets'), [where, 'Did you mean "mindset"?']],
    [
      'compared with what is no reference',
      compares('before'),
      ['steps.look-back.questions.mindset.compares', 'step.question'],
    ],
    ['compared with a question of another kind', compares('look-back.useful'), [where, 'whose kind is "statements"']],
    ['compared with themselves', compares('look-back.mindset'), [where, 'with itself']],
    [
      'compared with later ones',
      { ...compares('before.mindset'), steps: [...structuredClone(small.steps), statements('both')] },
      [where, '"before" stands below "look-back"'],
    ],
    [
      'compared with those of one half',
      compares('before.mindset', statements('mentor')),
      [where, '"before" does not go to the mentee'],
    ],
    [
      'compared with those of the coordinator',
      compares('before.mindset', statements('coordinator')),
      [where, 'does not go to the mentor'],
      [where, 'does not go to the mentee'],
    ],
    [
      'compared on other axes',
      {
        ...compares('before.mindset', statements('both', 'kind')),
        axes: ['open', 'kind'],
        'words.en.axes.kind': small.words.en?.axes?.open,
        'words.nl.axes.kind': small.words.en?.axes?.open,
      },
      [where, 'only one of the two has statements on "open", "kind"'],
    ],
    [
      'read by others than their author',
      { 'steps.look-back.questions.mindset.visibility': 'pair' },
      ['steps.look-back.questions.mindset', 'for their author alone'],
    ],
    [
      'that their author might show to others',
      { 'steps.look-back.questions.mindset.mayChoose': ['private', 'coordinator'] },
      ['steps.look-back.questions.mindset', 'Write "visibility": "private"'],
    ],
    [
      'shown in a letter, if only to their author',
      {
        'steps.brief.shows': ['look-back.mindset'],
        'words.en.steps.brief.shows': { 'look-back.mindset': 'A' },
        'words.nl.steps.brief.shows': { 'look-back.mindset': 'A' },
      },
      ['steps.brief.shows[0]', 'the result stands on the page'],
    ],
    [
      'what compares is no statement',
      { 'steps.look-back.questions.useful.compares': 'before.mindset' },
      ['steps.look-back.questions.useful.compares', 'means nothing here'],
    ],
  ]);
});

describe('questions that are asked of some', () => {
  const when = 'steps.proposal.questions.why.when';
  const others = Array.from({ length: 9 }, (_, at) => `o${at}`);
  const labels = Object.fromEntries(['yes', 'no', ...others].map((option) => [option, 'A']));
  const nine = others.flatMap((option, at) => [
    [
      `steps.proposal.questions[${at + 2}]`,
      { id: option, kind: 'short', visibility: 'private', when: { question: 'consent', is: [option] } },
    ],
    [`words.en.steps.proposal.questions.${option}`, { ask: 'A?' }],
    [`words.nl.steps.proposal.questions.${option}`, { ask: 'A?' }],
  ]);
  each([
    ['after an unknown choice', { [`${when}.question`]: 'consnt' }, [`${when}.question`, 'Did you mean "consent"?']],
    ['after themselves', { [`${when}.question`]: 'why' }, [`${when}.question`, 'Put the choice first']],
    [
      'after a choice that comes later',
      {
        'steps.proposal.questions[2]': { id: 'sure', kind: 'choice', options: ['yes', 'no'], visibility: 'private' },
        'words.en.steps.proposal.questions.sure': { ask: 'Sure?', options: { yes: 'Yes', no: 'No' } },
        'words.nl.steps.proposal.questions.sure': { ask: 'Sure?', options: { yes: 'Yes', no: 'No' } },
        [`${when}.question`]: 'sure',
      },
      [`${when}.question`, 'does not come before "why"'],
    ],
    [
      'after what is no choice',
      { 'steps.skills.questions.gets.when': { question: 'sure', is: ['yes'] } },
      ['steps.skills.questions.gets.when.question', 'kind is "choice"'],
    ],
    ['after no option of it', { [`${when}.is`]: ['no', 'nop'] }, [`${when}.is`, 'Did you mean "no"?']],
    ['after nothing', { [`${when}.is`]: [] }, [`${when}.is`, 'at least 1']],
    [
      'in more ways than a page can show',
      {
        ...Object.fromEntries(nine),
        'steps.proposal.questions.consent.options': Object.keys(labels),
        'words.en.steps.proposal.questions.consent.options': labels,
        'words.nl.steps.proposal.questions.consent.options': labels,
      },
      ['steps.proposal.questions', '10 different conditions, and a page can show 8'],
    ],
  ]);
});

describe('answers that are referred to', () => {
  each([
    [
      'of an unknown step',
      { 'steps.scope.only': { answered: 'wishs.wants' } },
      ['steps.scope.only.answered', 'Did you mean "wishes"?'],
    ],
    [
      'to an unknown question',
      { 'steps.scope.only': { not: { answered: 'wishes.want' } } },
      ['steps.scope.only.not.answered', 'Did you mean "wants"?'],
    ],
    [
      'to a step that asks nothing',
      { 'steps.scope.only': { all: [{ answered: 'brief.time' }] } },
      ['steps.scope.only.all[0].answered', 'asks nothing'],
    ],
    [
      'that cannot be given to a choice',
      { 'steps.scope.only': { answer: 'proposal.consent', is: ['no', 'yess'] } },
      ['steps.scope.only.is', 'Did you mean "yes"?'],
    ],
    [
      'that cannot be given to yes or no',
      { 'steps.scope.only': { answer: 'skills.sure', is: ['true'] } },
      ['steps.scope.only.is', 'yes, no'],
    ],
    [
      'that cannot be given on a scale',
      { 'steps.scope.only': { any: [{ answer: 'look-back.useful', is: ['6'] }] } },
      ['steps.scope.only.any[0].is', '1, 2, 3, 4, 5'],
    ],
    [
      'as news by a step that shows nothing',
      { 'steps.scope.only': { news: true } },
      ['steps.scope.only', 'shows nothing'],
    ],
  ]);
});

describe('answers that are shown', () => {
  const shown = (step: string, reference: string) => ({
    [`steps.${step}.shows`]: [reference],
    [`words.en.steps.${step}.shows`]: { [reference]: 'A' },
    [`words.nl.steps.${step}.shows`]: { [reference]: 'A' },
  });
  each([
    ['of an unknown step', shown('sharpen', 'scoop.question'), ['steps.sharpen.shows[0]', 'Did you mean "scope"?']],
    [
      'to an unknown question',
      shown('sharpen', 'scope.questions'),
      ['steps.sharpen.shows[0]', 'Did you mean "question"?'],
    ],
    ['to the other half, though private', shown('sharpen', 'wishes.hard'), ['steps.sharpen.shows[0]', 'private']],
    ['to both, though private', shown('brief', 'wishes.hard'), ['steps.brief.shows[0]', 'private']],
    ['to its author, private as it is', shown('scope', 'wishes.hard')],
    [
      'to the other half, before there are pairs',
      shown('skills', 'wishes.wants'),
      ['steps.skills.shows[0]', 'before there are pairs'],
    ],
    ['to a coordinator', shown('digest', 'wishes.wants'), ['steps.digest.shows[0]', 'desk']],
  ]);
});

describe('matching', () => {
  each([
    ['by an unknown question', { 'matching.wants': 'wishes.want' }, ['matching.wants', 'Did you mean "wants"?']],
    ['by what are no topics', { 'matching.wants': 'wishes.hard' }, ['matching.wants', 'kind is "topics"']],
    ['by exchanges that stand for topics', { 'matching.wants': 'wishes.gives' }, ['matching.wants', 'ask for topics']],
    [
      'by topics that stand for exchanges',
      { 'matching.gives': 'wishes.wants' },
      ['matching.gives', '"of": "exchanges"'],
    ],
    ['by what the mentor cannot get', { 'matching.gets': 'wishes.gives' }, ['matching.gets', 'not go to the mentor']],
    [
      'by languages that are none',
      {
        'steps.wishes.questions.languages.options': ['en', 'de'],
        'words.en.steps.wishes.questions.languages.options': { en: 'English', de: 'German' },
        'words.nl.steps.wishes.questions.languages.options': { en: 'English', de: 'German' },
      },
      ['matching.languages[0]', 'whose options are nl, fr, en'],
    ],
    ['by hours that are none', { 'matching.free': ['wishes.hard'] }, ['matching.free[0]', 'kind is "availability"']],
    [
      'by an unknown question in a list',
      { 'matching.free[1]': 'skills.fre' },
      ['matching.free[1]', 'no question "fre"'],
    ],
    [
      'by two questions of one role',
      { 'matching.free[1]': 'wishes.free' },
      ['matching.free[1]', 'the mentee is asked this'],
    ],
    [
      'by hours of the coordinator',
      {
        'steps.digest.questions': [{ id: 'free', kind: 'availability', visibility: 'private' }],
        'steps.digest.closes': 'P3D',
        'words.en.steps.digest.questions': { free: { ask: 'When?' } },
        'words.nl.steps.digest.questions': { free: { ask: 'When?' } },
        'matching.free[1]': 'digest.free',
      },
      ['matching.free[1]', 'does not go to the mentor or the mentee'],
    ],
    ['by what is no number', { 'matching.capacity': 'skills.sure' }, ['matching.capacity', 'kind is "scale"']],
    ['by how many a mentee takes', { 'matching.capacity': 'wishes.mentees' }, ['matching.capacity', 'no question']],
    [
      'by what the wrong role answers',
      { 'matching.wants': 'skills.offers' },
      ['matching.wants', 'does not go to the mentee'],
    ],
    [
      'by consent to an unknown step',
      { 'matching.consent.step': 'proposl' },
      ['matching.consent.step', 'Did you mean "proposal"?'],
    ],
    [
      'by consent to an unknown question',
      { 'matching.consent.question': 'consnt' },
      ['matching.consent.question', 'Did you mean "consent"?'],
    ],
    [
      'by consent in words that are no option',
      { 'matching.consent.yes': 'yess' },
      ['matching.consent.yes', 'Did you mean "yes"?'],
    ],
    ['by a yes that is a no', { 'matching.consent.yes': 'no' }, ['matching.consent', 'both yes and no']],
    ['by consent of one half', { 'steps.proposal.audience': 'mentee' }, ['matching.consent.step', 'Ask both']],
    [
      'by consent that may be left open',
      { 'steps.proposal.questions.consent.optional': true },
      ['matching.consent.question', 'may be left open'],
    ],
    [
      'by consent that only some are asked',
      {
        'steps.proposal.questions.consent.when': { question: 'why', is: ['yes'] },
        'steps.proposal.questions.why.when': undefined,
      },
      ['steps.proposal.questions.consent.when.question', 'does not come before'],
      ['matching.consent.question', 'not asked of everybody'],
    ],
    [
      'by consent that not everybody gives',
      { 'steps.proposal.only': { answered: 'wishes.wants' } },
      ['matching.consent.step', 'can never agree'],
    ],
    [
      'by consent to what is no choice',
      {
        'steps.proposal.questions.consent': { id: 'consent', kind: 'yesno', visibility: 'private' },
        'steps.proposal.questions.why.when': undefined,
        'words.en.steps.proposal.questions.consent.options': undefined,
        'words.nl.steps.proposal.questions.consent.options': undefined,
      },
      ['matching.consent.question', 'no choice'],
    ],
    [
      'by consent before there are pairs',
      {
        'steps[10]': { id: 'ready', audience: 'both', moment: { after: 'launch' }, ...asks },
        ...inBoth('ready', asksIn),
        'matching.consent': { step: 'ready', question: 'ready', yes: 'yes', no: 'no', silence: 'no' },
      },
      ['matching.consent.step', 'before there are pairs'],
      ['matching.consent.question', 'no choice'],
    ],
  ]);
});

describe('words that are missing, or say what is not there', () => {
  each([
    ['what it is, in one language only', { 'words.nl.about': 'Over' }, ['words.en.about', 'missing']],
    ['what it is, in every language', { 'words.nl.about': 'Over', 'words.en.about': 'About' }],
    ['a step', { 'words.nl.steps.brief': undefined }, ['words.nl.steps.brief', 'no words']],
    [
      'a misspelt step, as one mistake',
      { 'words.nl.steps.brief': undefined, 'words.nl.steps.breif': says },
      ['words.nl.steps.breif', 'Did you mean "brief"?'],
    ],
    [
      'a question',
      { 'words.nl.steps.scope.questions': undefined },
      ['words.nl.steps.scope.questions.question', 'no words'],
    ],
    [
      'an option',
      { 'words.en.steps.proposal.questions.consent.options': { yes: 'Yes', maybe: 'Maybe' } },
      ['words.en.steps.proposal.questions.consent.options.maybe', 'no option'],
      ['words.en.steps.proposal.questions.consent.options.no', 'no words'],
    ],
    [
      'a statement',
      { 'words.en.steps.look-back.questions.mindset.statements': {} },
      ['words.en.steps.look-back.questions.mindset.statements.variety', 'no words'],
    ],
    [
      'a shown answer',
      { 'words.en.steps.sharpen.shows': undefined },
      ['words.en.steps.sharpen.shows.scope.question', 'no words'],
    ],
    ['a topic', { 'words.en.topics.data': undefined }, ['words.en.topics.data', 'no words']],
    ['an exchange', { 'words.en.exchanges': {} }, ['words.en.exchanges.contacts', 'no words']],
    ['an alias of nothing', { 'words.en.aliases.dta': ['D'] }, ['words.en.aliases.dta', 'Did you mean "data"?']],
    ['no alias', { 'words.en.aliases.data': [] }, ['words.en.aliases.data', 'at least 1']],
    [
      'an alias that means two things, across languages',
      { 'words.nl.aliases.sales': ['figures!'] },
      ['words.nl.aliases.sales[0]', '"figures!" means "data" already'],
    ],
    ['an alias that is another topic', { 'words.en.aliases.sales': ['Data'] }, ['words.en.aliases.sales[0]', '"data"']],
    ['a topic with the name of another', { 'words.en.topics.sales': 'The data' }, ['words.en.topics.sales', '"data"']],
    ['an alias that means something in the other list', { 'words.en.aliases.contacts': ['Data'] }],
    [
      'a topic that is an exchange as well',
      {
        exchanges: ['contacts', 'data'],
        'words.en.exchanges': { contacts: 'Contacts', data: 'Data' },
        'words.nl.exchanges': { contacts: 'Contacts', data: 'Data' },
      },
      ['exchanges', '"data" is a topic already'],
    ],
    ['an axis', { 'words.en.axes': undefined }, ['words.en.axes.open', 'no words']],
    ['a reminder', { 'words.en.steps.wishes.reminders': [] }, ['words.en.steps.wishes.reminders', 'Write 1 more']],
    [
      'a reminder too many',
      { 'words.en.steps.scope.reminders': [{ subject: 'A', opening: 'B' }] },
      ['words.en.steps.scope.reminders', 'Leave 1 out'],
    ],
    [
      'the ends of what is no scale',
      { 'words.en.steps.scope.questions.question.low': 'Low' },
      ['words.en.steps.scope.questions.question.low', 'only a scale'],
    ],
    ['thanks for nothing', { 'words.en.steps.brief.thanks': 'Thanks' }, ['words.en.steps.brief.thanks', 'never said']],
    ['an empty subject', { 'words.en.steps.brief.subject': '' }, ['words.en.steps.brief.subject', 'empty']],
    [
      'a misspelt part',
      { 'words.en.steps.brief.preheder': 'A' },
      ['words.en.steps.brief.preheder', 'Did you mean "preheader"?'],
    ],
    ['no name', { 'words.en.name': undefined }, ['words.en.name', 'missing']],
  ]);
});

describe('texts', () => {
  const text = (words: string, step = 'scope') => ({ [`words.en.steps.${step}.more`]: words });
  const where = 'words.en.steps.scope.more';
  each([
    ['a brace that is not closed', text('Hello {name'), [where, 'Give every { its }']],
    ['a brace too many', text('Hello {name}}'), [where, 'Give every { its }']],
    ['double braces', text('Hello {{name}}'), [where, 'single braces']],
    ['braces with nothing in them', text('Hello {}'), [where, 'nothing in them']],
    ['a choice without other', text('{role, select, mentor {A}}'), [where, 'other {…}']],
    ['a straight apostrophe before a placeholder', text("l'{partner}"), [where, '’ instead of']],
    ['a curly apostrophe before a placeholder', text("l’{partner} et l'ami")],
    ['an unknown placeholder', text('Hello {nmae}'), [where, 'Did you mean {name}?']],
    [
      'an unknown placeholder inside a choice',
      text('{role, select, mentor {{partnr}} other {}}'),
      [where, 'Did you mean {partner}?'],
    ],
    [
      'a partner before there are pairs',
      text('With {partner}', 'wishes'),
      ['words.en.steps.wishes.more', 'a step of a pair'],
    ],
    ['a date without a session', text('On {date}'), [where, 'a session']],
    ['a closing where nothing closes', text('Until {closes}', 'brief'), ['words.en.steps.brief.more', 'Add "closes"']],
    ['figures in a participant’s letter', text('{pairs} pairs'), [where, 'coordinator']],
    ['a count of what is no number', text('{name, plural, one {A} other {B}}'), [where, 'no number']],
    ['a date in another format', text('{closes, date, long}'), [where, 'in words already']],
    ['a placeholder in the name', { 'words.en.name': 'For {organisation}' }, ['words.en.name', 'without placeholders']],
    [
      'a placeholder in a reminder',
      { 'words.en.steps.wishes.reminders[0].subject': '{partner}' },
      ['words.en.steps.wishes.reminders[0].subject', 'a step of a pair'],
    ],
    [
      'sessions in a step that follows one',
      {
        'steps[10]': { id: 'after', audience: 'both', moment: { afterStep: 'look-back' } },
        ...inBoth('after', { ...says, more: 'After session {session} with {partner}' }),
      },
    ],
  ]);
});

describe('a slip of the hand is recognised', () => {
  it.each([
    ['scoop', 'scope'],
    ['socpe', 'scope'],
    ['Scope', 'scope'],
    ['lok-back', 'look-back'],
    ['colour', null],
    ['x', null],
    ['', null],
  ])('%s means %s', (written, meant) => {
    expect(nearest(written, ['scope', 'look-back', 'y'])).toBe(meant);
  });
});

describe('mistakes in several places', () => {
  each([
    [
      'are all told at once, though some parts cannot be read',
      {
        at: 'nine',
        'steps.wishes.closes': 'a week',
        'steps.scope.moment': { after: 'lunch' },
        'steps.look-back.moment.session': 3,
        'words.en.steps.brief.subject': '',
        'words.en.steps.digest.more': '{wek}',
        'words.nl.topics': { data: 'Data' },
      },
      ['at', '"09:00"'],
      ['at', 'between 07:00'],
      ['steps.wishes.closes', '"P3D"'],
      ['steps.scope.moment.after', '"launch"'],
      ['words.en.steps.brief.subject', 'empty'],
      ['steps.look-back.moment.session', 'no session 3'],
      ['words.nl.topics.sales', 'no words'],
      ['words.en.steps.digest.more', 'Did you mean {week}?'],
    ],
  ]);
});
