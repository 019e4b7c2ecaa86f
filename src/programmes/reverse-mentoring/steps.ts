import type { Condition, Question, Step, Visibility } from '../../programme/definition.ts';
import { inConfidence } from '../in-confidence.ts';
import { between } from './between.ts';
import { endings } from './endings.ts';

/**
 * Reverse mentoring, step by step. Read it from top to bottom: it is the order in which a participant
 * meets the letters. What each letter says stands in nl.ts, fr.ts and en.ts.
 */

/** Items of the International Personality Item Pool with their published keys (docs/mindset.md). */
const mindset: Question = {
  id: 'statements',
  kind: 'statements',
  visibility: 'private',
  statements: [
    { id: 'variety', axis: 'open', plus: true },
    { id: 'friends', axis: 'networked', plus: true },
    { id: 'trust', axis: 'supportive', plus: true },
    { id: 'help', axis: 'supportive', plus: true },
    { id: 'stick', axis: 'open', plus: false },
    { id: 'comfortable', axis: 'networked', plus: true },
    { id: 'intentions', axis: 'supportive', plus: true },
    { id: 'concerned', axis: 'supportive', plus: true },
    { id: 'dislike-changes', axis: 'open', plus: false },
    { id: 'avoid-contacts', axis: 'networked', plus: false },
    { id: 'trust-words', axis: 'supportive', plus: true },
    { id: 'indifferent', axis: 'supportive', plus: false },
    { id: 'conventional', axis: 'open', plus: false },
    { id: 'distance', axis: 'networked', plus: false },
    { id: 'distrust', axis: 'supportive', plus: false },
    { id: 'no-time', axis: 'supportive', plus: false },
  ],
};

/** A reflection is its author's, who chooses who reads it (M18). */
const anyReader: Visibility[] = ['private', 'pair', 'coordinator', 'anonymous'];

const languages: Question = {
  id: 'languages',
  kind: 'choices',
  options: ['nl', 'fr', 'en'],
  visibility: 'coordinator',
};
const availability: Question = { id: 'free', kind: 'availability', optional: true, visibility: 'coordinator' };
/** A reason stays with whoever gives it (M9). */
const whyNot: Question = {
  id: 'why',
  kind: 'long',
  optional: true,
  visibility: 'private',
  when: { question: 'consent', is: ['no'] },
};
const zone: Question = { id: 'zone', kind: 'zone', visibility: 'coordinator' };
const standing: Question = { id: 'standing', kind: 'scale', from: 0, to: 10, visibility: 'pair' };
const met: Question = { id: 'met', kind: 'choice', options: ['yes', 'moved', 'no'], visibility: 'coordinator' };
/** What else is asked of a session depends on whether it was held. */
const held: Question['when'] = { question: 'met', is: ['yes'] };
const movedTo: Question = {
  id: 'moved-to',
  kind: 'datetime',
  optional: true,
  visibility: 'pair',
  when: { question: 'met', is: ['moved'] },
};
const side: Question = {
  id: 'side',
  kind: 'choice',
  options: ['me', 'partner', 'neither'],
  optional: true,
  visibility: 'confidential',
  when: { question: 'met', is: ['no'] },
};
/** One of both said so: what looks back on a meeting takes one. */
const theyMet: Condition = {
  any: [
    { answer: 'reflection-mentee.met', is: ['yes'] },
    { answer: 'reflection-mentor.met', is: ['yes'] },
  ],
};
const useful: Question = { id: 'useful', kind: 'scale', optional: true, visibility: 'anonymous', when: held };

/** What became of something to try, and whether it was worth it (M17). */
const became: Question[] = [
  { id: 'state', kind: 'choice', options: ['done', 'trying', 'dropped'], visibility: 'pair' },
  { id: 'worthwhile', kind: 'scale', optional: true, visibility: 'pair' },
];

export const steps: Step[] = [
  // Weeks 1 and 2: wanting, offering, admitting
  {
    id: 'intake-mentee',
    rules: ['M1', 'M2', 'M4', 'M6'],
    audience: 'mentee',
    moment: { after: 'launch' },
    questions: [
      { id: 'routine', kind: 'long', visibility: 'coordinator' },
      { id: 'fresh-view', kind: 'long', visibility: 'pair' },
      { id: 'wants', kind: 'topics', most: 5, visibility: 'coordinator' },
      { id: 'gives', kind: 'topics', of: 'exchanges', most: 3, optional: true, visibility: 'pair' },
      languages,
      availability,
      zone,
    ],
    reminders: ['P4D', 'P9D'],
    closes: 'P13D',
  },
  {
    id: 'intake-mentor',
    rules: ['M2', 'M4', 'M6'],
    audience: 'mentor',
    moment: { after: 'launch' },
    questions: [
      { id: 'offers', kind: 'topics', most: 5, visibility: 'coordinator' },
      { id: 'learned', kind: 'long', visibility: 'pair' },
      { id: 'show-first', kind: 'short', visibility: 'pair' },
      { id: 'gets', kind: 'topics', of: 'exchanges', most: 3, optional: true, visibility: 'pair' },
      languages,
      availability,
      zone,
      { id: 'mentees', kind: 'scale', from: 1, to: 3, optional: true, visibility: 'coordinator' },
    ],
    reminders: ['P4D', 'P9D'],
    closes: 'P13D',
  },
  {
    id: 'admit',
    rules: ['M3'],
    audience: 'mentee',
    moment: { afterStep: 'intake-mentee', plus: 'P2D' },
    questions: [{ id: 'hard', kind: 'long', visibility: 'private', mayChoose: ['private', 'pair'] }],
    closes: 'P10D',
  },
  {
    id: 'ready',
    rules: ['M3'],
    audience: 'mentor',
    moment: { afterStep: 'intake-mentor', plus: 'P2D' },
    questions: [{ id: 'unsure', kind: 'long', visibility: 'private', mayChoose: ['private', 'pair'] }],
    closes: 'P10D',
  },
  {
    id: 'mindset',
    rules: ['M5'],
    audience: 'both',
    moment: { after: 'launch', plus: 'P7D' },
    questions: [mindset],
    closes: 'P21D',
  },

  // Day 14: two people are put together on purpose, and both are asked
  {
    id: 'match',
    rules: ['M7', 'M8', 'M9'],
    audience: 'coordinator',
    moment: { after: 'launch', plus: 'P14D' },
    does: 'match',
    reminders: ['P2D', 'P5D'],
    closes: 'P14D',
  },
  {
    id: 'proposal',
    rules: ['M8', 'M9'],
    audience: 'both',
    moment: { after: 'proposal', plus: 'PT1M' },
    shows: ['intake-mentor.offers', 'intake-mentor.show-first', 'intake-mentee.gives'],
    questions: [
      { id: 'consent', kind: 'choice', options: ['yes', 'ask', 'call', 'no'], visibility: 'private' },
      { id: 'ask', kind: 'long', visibility: 'pair', when: { question: 'consent', is: ['ask'] } },
      whyNot,
    ],
    reminders: ['P3D'],
    closes: 'P6D',
  },
  {
    id: 'tell',
    rules: ['M9'],
    audience: 'both',
    moment: { after: 'more', plus: 'PT1M' },
    shows: ['proposal.ask'],
    questions: [{ id: 'told', kind: 'long', visibility: 'pair' }],
    reminders: ['P2D'],
    closes: 'P4D',
  },
  {
    id: 'tell-for',
    rules: ['M9'],
    audience: 'coordinator',
    moment: { after: 'more', plus: 'PT1M' },
    questions: [{ id: 'told', kind: 'long', visibility: 'pair' }],
    reminders: ['P2D'],
    closes: 'P4D',
  },
  {
    id: 'asked-again',
    rules: ['M9'],
    audience: 'both',
    moment: { after: 'told', plus: 'PT1M' },
    shows: ['tell.told', 'tell-for.told'],
    questions: [{ id: 'consent', kind: 'choice', options: ['yes', 'no'], visibility: 'private' }, whyNot],
    reminders: ['P2D'],
    closes: 'P4D',
  },

  { id: 'begin', rules: ['M9'], audience: 'mentor', moment: { after: 'pair' } },

  // The scope: specific, or it does not work
  {
    id: 'scope',
    rules: ['M11', 'M26'],
    audience: 'mentee',
    moment: { after: 'pair', plus: 'P1D' },
    questions: [
      { id: 'field', kind: 'choice', options: ['technology', 'customers', 'networking', 'own'], visibility: 'pair' },
      {
        id: 'question',
        kind: 'long',
        visibility: 'pair',
        scope: { sign: 'scope.sign', field: 'scope.field', sharpened: 'sharpen.sharper' },
      },
      { id: 'sign', kind: 'short', visibility: 'pair' },
      {
        id: 'pace',
        kind: 'choice',
        options: ['two-weeks', 'three-weeks', 'month'],
        optional: true,
        visibility: 'pair',
      },
      standing,
    ],
    reminders: ['P3D'],
    closes: 'P7D',
  },
  {
    id: 'sharpen',
    rules: ['M11', 'M26'],
    audience: 'mentor',
    moment: { afterStep: 'scope' },
    shows: ['scope.field', 'scope.question', 'scope.sign'],
    questions: [
      { id: 'sharper', kind: 'long', visibility: 'pair' },
      { id: 'gains', kind: 'short', visibility: 'pair' },
      {
        id: 'cancel',
        kind: 'choice',
        options: ['day-before', 'call', 'swap'],
        optional: true,
        visibility: 'pair',
      },
      { id: 'between-us', kind: 'short', optional: true, visibility: 'pair' },
    ],
    reminders: ['P3D'],
    closes: 'P7D',
  },

  {
    id: 'agreement',
    rules: ['M26'],
    audience: 'both',
    moment: { afterStep: 'sharpen', once: 'settled', plus: 'PT1H' },
    shows: [
      'scope.question',
      'sharpen.sharper',
      'scope.sign',
      'scope.standing',
      'scope.pace',
      'sharpen.cancel',
      'sharpen.between-us',
      'sharpen.gains',
    ],
  },

  // Six sessions, a month apart: a moment for each, a brief, and what became of it
  {
    id: 'plan',
    rules: ['M13'],
    audience: 'both',
    moment: { session: 'each', plus: '-P14D' },
    questions: [
      { id: 'when', kind: 'slots', visibility: 'pair' },
      { id: 'own', kind: 'datetime', optional: true, visibility: 'pair' },
      { id: 'where', kind: 'short', optional: true, visibility: 'pair' },
    ],
    reminders: ['P3D'],
    closes: 'P9D',
  },
  {
    id: 'exception',
    rules: ['M13'],
    audience: 'both',
    moment: { after: 'no-slot', plus: 'PT1M' },
    questions: [{ id: 'once', kind: 'availability', visibility: 'pair' }],
    reminders: ['P2D'],
    closes: 'P5D',
  },
  {
    id: 'brief-mentor',
    rules: ['M14', 'M20'],
    audience: 'mentor',
    moment: { session: 'each', plus: '-P3D' },
    shows: [
      'plan.where',
      'scope.question',
      'rescope.question',
      'intake-mentee.fresh-view',
      'intake-mentor.show-first',
      'intake-mentee.gives',
      'reflection-mentee.next',
      'commitment.state',
      'admit.hard',
    ],
  },
  {
    id: 'brief-mentee',
    rules: ['M14', 'M20'],
    audience: 'mentee',
    moment: { session: 'each', plus: '-P3D' },
    shows: [
      'plan.where',
      'scope.question',
      'rescope.question',
      'sharpen.sharper',
      'intake-mentor.gets',
      'reflection-mentee.next',
      'sharpen.between-us',
      'ready.unsure',
    ],
  },
  {
    id: 'reflection-mentee',
    rules: ['M17', 'M18', 'M20', 'M21'],
    audience: 'mentee',
    moment: { session: 'each', plus: 'P1D' },
    questions: [
      met,
      movedTo,
      side,
      useful,
      // What the mentor gave and what it changed are one thing to tell, so one question: M18 wants them few.
      { id: 'changed', kind: 'long', optional: true, visibility: 'pair', mayChoose: anyReader, when: held },
      { id: 'next', kind: 'short', optional: true, visibility: 'pair', mayChoose: anyReader, when: held },
      { id: 'safe', kind: 'scale', optional: true, signals: true, visibility: 'private', when: held },
    ],
    reminders: ['P3D'],
    closes: 'P9D',
  },
  {
    id: 'reflection-mentor',
    rules: ['M18', 'M20', 'M21'],
    audience: 'mentor',
    moment: { session: 'each', plus: 'P1D' },
    questions: [
      met,
      movedTo,
      side,
      useful,
      { id: 'learned', kind: 'long', optional: true, visibility: 'pair', mayChoose: anyReader, when: held },
      { id: 'got', kind: 'short', optional: true, visibility: 'pair', mayChoose: anyReader, when: held },
      { id: 'room', kind: 'scale', optional: true, signals: true, visibility: 'private', when: held },
    ],
    reminders: ['P3D'],
    closes: 'P9D',
  },
  {
    id: 'rescope',
    rules: ['M12'],
    audience: 'mentee',
    moment: { session: 1, plus: 'P4D' },
    only: theyMet,
    shows: ['scope.question', 'scope.sign'],
    questions: [
      {
        id: 'question',
        kind: 'long',
        visibility: 'pair',
        scope: { sign: 'scope.sign', field: 'scope.field' },
      },
    ],
    closes: 'P9D',
  },
  {
    id: 'pair-digest',
    rules: ['M22'],
    audience: 'both',
    moment: { session: 'each', plus: 'P11D' },
    only: { all: [theyMet, { news: true }] },
    shows: [
      'reflection-mentee.changed',
      'reflection-mentee.next',
      'reflection-mentor.learned',
      'reflection-mentor.got',
    ],
  },
  {
    id: 'commitment',
    rules: ['M17'],
    audience: 'mentee',
    moment: { session: [1, 2, 3, 4, 5], plus: 'P16D' },
    only: { answered: 'reflection-mentee.next' },
    shows: ['reflection-mentee.next'],
    questions: became,
    closes: 'P8D',
  },
  // What is still being tried comes back once
  {
    id: 'commitment-again',
    rules: ['M17'],
    audience: 'mentee',
    moment: { afterStep: 'commitment', plus: 'P3W' },
    only: { answer: 'commitment.state', is: ['trying'] },
    shows: ['reflection-mentee.next'],
    questions: became,
    closes: 'P8D',
  },
  {
    id: 'mid-way',
    rules: ['M20', 'M21', 'M26'],
    audience: 'both',
    moment: { session: 3, plus: 'P6D' },
    shows: ['scope.question', 'scope.standing'],
    questions: [
      standing,
      { id: 'keep', kind: 'short', visibility: 'pair' },
      { id: 'change', kind: 'short', optional: true, visibility: 'pair' },
      { id: 'balance', kind: 'choice', options: ['mentor', 'even', 'mentee'], visibility: 'pair' },
    ],
    reminders: ['P4D'],
    closes: 'P10D',
  },

  // At any time, begun by whoever wants to
  ...between,
  ...inConfidence,

  // An end before its time
  ...endings,

  // The close: before and after
  {
    id: 'mindset-again',
    rules: ['M5', 'M23'],
    audience: 'both',
    moment: { session: 6, plus: 'P4D' },
    questions: [{ ...mindset, compares: 'mindset.statements' }],
    closes: 'P14D',
  },
  {
    id: 'close-mentee',
    rules: ['M23', 'M26'],
    audience: 'mentee',
    moment: { session: 6, plus: 'P8D' },
    shows: ['scope.question', 'scope.sign', 'scope.standing'],
    questions: [
      standing,
      { id: 'different', kind: 'long', visibility: 'pair', mayChoose: anyReader },
      { id: 'asking', kind: 'scale', visibility: 'anonymous' },
      { id: 'thanks', kind: 'long', optional: true, visibility: 'pair' },
      { id: 'again', kind: 'scale', from: 0, to: 10, visibility: 'anonymous' },
    ],
    reminders: ['P4D'],
    closes: 'P12D',
  },
  {
    id: 'close-mentor',
    rules: ['M23'],
    audience: 'mentor',
    moment: { session: 6, plus: 'P8D' },
    questions: [
      { id: 'know-now', kind: 'long', visibility: 'pair', mayChoose: anyReader },
      { id: 'gained', kind: 'scale', visibility: 'anonymous' },
      { id: 'thanks', kind: 'long', optional: true, visibility: 'pair' },
      { id: 'again', kind: 'scale', from: 0, to: 10, visibility: 'anonymous' },
    ],
    reminders: ['P4D'],
    closes: 'P12D',
  },
  {
    id: 'farewell',
    rules: ['M23'],
    audience: 'both',
    moment: { session: 6, plus: 'P21D' },
    shows: ['close-mentee.thanks', 'close-mentor.thanks', 'scope.standing', 'close-mentee.standing'],
  },

  // The coordinator
  { id: 'launched', rules: ['M22'], audience: 'coordinator', moment: { after: 'launch' } },
  {
    id: 'check',
    rules: ['M25'],
    audience: 'coordinator',
    moment: { every: 'P1D', plus: 'P15D', at: '10:00' },
    does: 'check',
  },
  {
    id: 'digest',
    rules: ['M22', 'M25'],
    audience: 'coordinator',
    moment: { every: 'P1W', on: 'monday', plus: 'P5D' },
    does: 'digest',
  },
  {
    id: 'closing',
    rules: ['M22', 'M23'],
    audience: 'coordinator',
    moment: { after: 'launch', plus: 'P30W', at: '08:30' },
    does: 'close',
  },
];
