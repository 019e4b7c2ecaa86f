import type { Programme, ProgrammeWords, StepWords } from '../../src/programme/definition.ts';

/** A letter in so many words. */
const letter = (rest: Partial<StepWords> = {}): StepWords => ({
  subject: 'About {programme}',
  preheader: 'For {cohort}.',
  opening: 'Hello {name},',
  ...rest,
});

const words: ProgrammeWords = {
  name: 'A small programme',
  roles: { mentor: 'mentor', mentee: 'mentee' },
  topics: { data: 'Data', sales: 'Sales' },
  exchanges: { contacts: 'Contacts' },
  aliases: { data: ['Figures'], contacts: ['Meeting people'] },
  axes: { open: { first: { name: 'Open', says: 'New.' }, second: { name: 'Steady', says: 'Old.' }, between: 'Both.' } },
  steps: {
    wishes: letter({
      next: 'Until {closes}.',
      reminders: [{ subject: 'Once more', opening: 'Hello {name},' }],
      questions: {
        wants: { ask: 'What do you want?' },
        hard: { ask: 'What is hard?' },
        gives: { ask: 'What can you give?' },
        languages: { ask: 'Which languages?', options: { en: 'English', nl: 'Dutch' } },
        free: { ask: 'When?' },
        zone: { ask: 'Where?' },
      },
    }),
    skills: letter({
      questions: {
        offers: { ask: 'What can you do?' },
        sure: { ask: 'Are you sure?' },
        gets: { ask: 'What do you hope for?' },
        mentees: { ask: 'How many?' },
      },
    }),
    match: letter({ more: '{pairs, plural, one {One pair} other {# pairs}}' }),
    proposal: letter({
      more: 'With {partner}.',
      questions: { consent: { ask: 'Is that fine?', options: { yes: 'Yes', no: 'No' } }, why: { ask: 'Why not?' } },
    }),
    scope: letter({ questions: { question: { ask: 'What is your question?' } } }),
    sharpen: letter({
      shows: { 'scope.question': 'The question of {partner}' },
      questions: { sharper: { ask: 'Can it be sharper?' } },
    }),
    brief: letter({ more: 'Session {session} of {sessions}, {date} at {time}, {minutes} minutes.' }),
    'look-back': letter({
      questions: {
        useful: { ask: 'Was it of use?', low: 'No', high: 'Yes' },
        mindset: { ask: 'How are you?', statements: { variety: 'I like variety.' } },
      },
    }),
    digest: letter({ more: 'Week {week}.' }),
    closing: letter(),
  },
};

/** The smallest programme that has a bit of everything, without a mistake. */
export const small: Programme = {
  id: 'small',
  version: 1,
  at: '09:00',
  workingDays: true,
  topics: ['data', 'sales'],
  exchanges: ['contacts'],
  axes: ['open'],
  matching: {
    wants: 'wishes.wants',
    offers: 'skills.offers',
    gives: 'wishes.gives',
    gets: 'skills.gets',
    languages: ['wishes.languages'],
    free: ['wishes.free'],
    capacity: 'skills.mentees',
    consent: { step: 'proposal', question: 'consent', yes: 'yes', no: 'no', silence: 'yes' },
  },
  sessions: { count: 2, afterStep: 'scope', plus: 'P1W', every: 'P1M', minutes: 60, at: '12:00' },
  close: { lookAgain: 'P1W', latest: 'P30W' },
  steps: [
    {
      id: 'wishes',
      audience: 'mentee',
      moment: { after: 'launch' },
      questions: [
        { id: 'wants', kind: 'topics', visibility: 'coordinator' },
        { id: 'hard', kind: 'long', visibility: 'private' },
        { id: 'gives', kind: 'topics', of: 'exchanges', visibility: 'pair' },
        { id: 'languages', kind: 'choices', options: ['en', 'nl'], visibility: 'coordinator' },
        { id: 'free', kind: 'availability', visibility: 'coordinator' },
        { id: 'zone', kind: 'zone', visibility: 'coordinator' },
      ],
      reminders: ['P3D'],
      closes: 'P7D',
    },
    {
      id: 'skills',
      audience: 'mentor',
      moment: { after: 'launch' },
      questions: [
        { id: 'offers', kind: 'topics', visibility: 'coordinator' },
        { id: 'sure', kind: 'yesno', visibility: 'pair' },
        { id: 'gets', kind: 'topics', of: 'exchanges', visibility: 'pair' },
        { id: 'mentees', kind: 'scale', from: 1, to: 3, optional: true, visibility: 'coordinator' },
      ],
      closes: 'P7D',
    },
    { id: 'match', audience: 'coordinator', moment: { after: 'launch', plus: 'P8D' }, does: 'match' },
    {
      id: 'proposal',
      audience: 'both',
      moment: { after: 'proposal' },
      questions: [
        { id: 'consent', kind: 'choice', options: ['yes', 'no'], visibility: 'private' },
        { id: 'why', kind: 'short', visibility: 'private', when: { question: 'consent', is: ['no'] } },
      ],
      closes: 'P6D',
    },
    {
      id: 'scope',
      audience: 'mentee',
      moment: { after: 'pair', plus: 'P1D' },
      only: { answered: 'wishes.wants' },
      questions: [{ id: 'question', kind: 'long', visibility: 'pair', mayChoose: ['private', 'pair'] }],
      closes: 'P7D',
    },
    {
      id: 'sharpen',
      audience: 'mentor',
      moment: { afterStep: 'scope' },
      shows: ['scope.question'],
      questions: [{ id: 'sharper', kind: 'long', visibility: 'pair' }],
      closes: 'P7D',
    },
    { id: 'brief', audience: 'both', moment: { session: 'each', plus: '-P3D' } },
    {
      id: 'look-back',
      audience: 'both',
      moment: { session: 2, plus: 'P1D' },
      questions: [
        { id: 'useful', kind: 'scale', visibility: 'anonymous' },
        {
          id: 'mindset',
          kind: 'statements',
          statements: [{ id: 'variety', axis: 'open', plus: true }],
          visibility: 'private',
        },
      ],
      closes: 'P7D',
    },
    { id: 'digest', audience: 'coordinator', moment: { every: 'P1W', on: 'monday' }, does: 'digest' },
    { id: 'closing', audience: 'coordinator', moment: { after: 'launch', plus: 'P20W' }, does: 'close' },
  ],
  words: { en: words, nl: structuredClone(words) },
};
