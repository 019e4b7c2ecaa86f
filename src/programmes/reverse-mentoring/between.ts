import type { Condition, Step } from '../../programme/definition.ts';

/** What a mentor who is asked to sit in hears of it. */
const meeting = ['what', 'when', 'length', 'where', 'watch', 'watch-too'].map((id) => `sit-in.${id}`);

/** The mentor said yes, and the mentee did not take it back. */
const agreed: Condition = {
  all: [{ answer: 'sit-in-asked.join', is: ['yes'] }, { answered: 'sit-in.when' }],
};

/**
 * What happens between two conversations, begun by one of the two: a question, a meeting to sit in on, a wish; and the
 * classic pair that may come of the wish.
 */
export const between: Step[] = [
  // One specific thing, asked and answered by email
  {
    id: 'ask',
    rules: ['M15'],
    audience: 'mentee',
    moment: { whenever: 'pair' },
    questions: [
      { id: 'question', kind: 'long', visibility: 'pair' },
      { id: 'link', kind: 'short', optional: true, visibility: 'pair' },
      { id: 'file', kind: 'file', optional: true, visibility: 'pair' },
    ],
    closes: 'P1D',
  },
  {
    id: 'asked',
    rules: ['M15'],
    audience: 'mentor',
    moment: { afterStep: 'ask', plus: 'PT1M' },
    shows: ['ask.question', 'ask.link', 'ask.file'],
    questions: [{ id: 'answer', kind: 'long', visibility: 'pair' }],
    reminders: ['P4D'],
    closes: 'P12D',
  },
  {
    id: 'ask-answered',
    rules: ['M15'],
    audience: 'mentee',
    moment: { afterStep: 'asked', plus: 'PT1M' },
    shows: ['ask.question', 'asked.answer'],
  },
  {
    id: 'ask-unanswered',
    rules: ['M15', 'M25'],
    audience: 'mentee',
    moment: { afterStep: 'asked', once: 'unanswered' },
    only: { answered: 'ask.question' },
    shows: ['ask.question'],
  },

  // A meeting or a call, with somebody who looks on
  {
    id: 'sit-in',
    rules: ['M16'],
    audience: 'mentee',
    moment: { whenever: 'pair' },
    questions: [
      { id: 'what', kind: 'short', visibility: 'pair' },
      { id: 'when', kind: 'datetime', visibility: 'pair' },
      {
        id: 'length',
        kind: 'choice',
        options: ['half-hour', 'hour', 'hour-and-a-half', 'two-hours'],
        optional: true,
        visibility: 'pair',
      },
      { id: 'where', kind: 'short', optional: true, visibility: 'pair' },
      { id: 'watch', kind: 'short', optional: true, visibility: 'pair' },
      { id: 'watch-too', kind: 'short', optional: true, visibility: 'pair' },
    ],
    closes: 'P4W',
  },
  {
    id: 'sit-in-asked',
    rules: ['M16'],
    audience: 'mentor',
    moment: { afterStep: 'sit-in', plus: 'PT1M' },
    shows: meeting,
    questions: [{ id: 'join', kind: 'yesno', visibility: 'pair' }],
    reminders: ['P2D'],
    closes: 'P5D',
  },
  {
    id: 'sit-in-agreed',
    rules: ['M16'],
    audience: 'both',
    moment: { afterStep: 'sit-in-asked', plus: 'PT1M' },
    only: agreed,
    shows: meeting,
    invites: {
      at: 'sit-in.when',
      where: 'sit-in.where',
      minutes: 60,
      length: {
        question: 'sit-in.length',
        minutes: { 'half-hour': 30, hour: 60, 'hour-and-a-half': 90, 'two-hours': 120 },
      },
    },
  },
  {
    id: 'sit-in-declined',
    rules: ['M16'],
    audience: 'mentee',
    moment: { afterStep: 'sit-in-asked', plus: 'PT1M' },
    only: { answer: 'sit-in-asked.join', is: ['no'] },
    shows: ['sit-in.what', 'sit-in.when'],
  },
  {
    id: 'sit-in-unanswered',
    rules: ['M16', 'M25'],
    audience: 'mentee',
    moment: { afterStep: 'sit-in-asked', once: 'unanswered' },
    only: { answered: 'sit-in.what' },
    shows: ['sit-in.what', 'sit-in.when'],
  },
  {
    id: 'sit-in-notes',
    rules: ['M16'],
    audience: 'mentor',
    moment: { afterStep: 'sit-in-asked', from: 'sit-in.when', plus: 'PT2H' },
    only: agreed,
    shows: ['sit-in.what', 'sit-in.watch', 'sit-in.watch-too'],
    questions: [
      { id: 'well', kind: 'long', visibility: 'pair' },
      { id: 'wrong', kind: 'long', visibility: 'pair' },
    ],
    reminders: ['P2D'],
    closes: 'P7D',
  },
  {
    id: 'sit-in-told',
    rules: ['M16'],
    audience: 'mentee',
    moment: { afterStep: 'sit-in-notes', plus: 'PT1M' },
    shows: ['sit-in.what', 'sit-in-notes.well', 'sit-in-notes.wrong'],
  },

  // What only lived experience answers
  {
    id: 'classic',
    rules: ['M19'],
    audience: 'both',
    moment: { whenever: 'always' },
    questions: [
      {
        id: 'topic',
        kind: 'choice',
        options: ['family', 'crossroads', 'hard-times', 'own'],
        visibility: 'coordinator',
      },
      {
        id: 'own',
        kind: 'short',
        optional: true,
        visibility: 'confidential',
        mayChoose: ['coordinator', 'confidential'],
        when: { question: 'topic', is: ['own'] },
      },
    ],
    closes: 'P1D',
  },
  {
    id: 'classic-begin',
    rules: ['M19'],
    audience: 'both',
    moment: { after: 'classic', plus: 'PT1M' },
    shows: ['classic.topic', 'classic.own'],
  },
  {
    id: 'classic-after',
    rules: ['M18', 'M19'],
    audience: 'both',
    moment: { after: 'classic', plus: 'P4W' },
    questions: [
      { id: 'useful', kind: 'scale', optional: true, visibility: 'anonymous' },
      { id: 'again', kind: 'yesno', visibility: 'private' },
    ],
    closes: 'P10D',
  },
];
