import type { Programme, Question, Step } from '../../programme/definition.ts';
import { inConfidence } from '../in-confidence.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { nl } from './nl.ts';

const languages: Question = {
  id: 'languages',
  kind: 'choices',
  options: ['nl', 'fr', 'en'],
  visibility: 'coordinator',
};
const availability: Question = { id: 'free', kind: 'availability', visibility: 'coordinator' };

const steps: Step[] = [
  // The first days: what the one is curious about, what the other can show
  {
    id: 'welcome-newcomer',
    audience: 'mentee',
    moment: { after: 'launch' },
    questions: [
      { id: 'curious', kind: 'short', visibility: 'pair' },
      { id: 'wants', kind: 'topics', most: 3, visibility: 'coordinator' },
      languages,
      availability,
    ],
    reminders: ['P2D'],
    closes: 'P4D',
  },
  {
    id: 'welcome-buddy',
    audience: 'mentor',
    moment: { after: 'launch' },
    questions: [
      { id: 'wish-known', kind: 'short', visibility: 'pair' },
      { id: 'offers', kind: 'topics', most: 5, visibility: 'coordinator' },
      languages,
      availability,
    ],
    reminders: ['P2D'],
    closes: 'P4D',
  },
  { id: 'match', audience: 'coordinator', moment: { after: 'launch', plus: 'P5D' }, does: 'match' },

  // A pair is agreed as soon as it is made: the buddy says hello first
  {
    id: 'hello',
    audience: 'mentor',
    moment: { after: 'pair' },
    shows: ['welcome-newcomer.curious', 'welcome-newcomer.wants'],
    questions: [{ id: 'written', kind: 'yesno', visibility: 'coordinator' }],
    reminders: ['P2D'],
    closes: 'P4D',
  },

  // Three short chats, two weeks apart
  {
    id: 'brief',
    audience: 'both',
    moment: { session: 'each', plus: '-P2D' },
    shows: ['welcome-newcomer.curious', 'welcome-buddy.wish-known', 'check-in.next'],
  },
  {
    id: 'check-in',
    audience: 'mentee',
    moment: { session: 'each', plus: 'P1D' },
    questions: [
      { id: 'met', kind: 'choice', options: ['yes', 'moved', 'no'], visibility: 'coordinator' },
      { id: 'at-home', kind: 'scale', optional: true, visibility: 'anonymous' },
      { id: 'next', kind: 'short', optional: true, visibility: 'pair', mayChoose: ['pair', 'private'] },
    ],
    reminders: ['P2D'],
    closes: 'P6D',
  },
  {
    id: 'look-back',
    audience: 'both',
    moment: { session: 3, plus: 'P4D' },
    questions: [
      { id: 'worth', kind: 'scale', visibility: 'anonymous' },
      {
        id: 'tip',
        kind: 'long',
        optional: true,
        visibility: 'anonymous',
        mayChoose: ['anonymous', 'coordinator', 'pair', 'private'],
      },
    ],
    reminders: ['P4D'],
    closes: 'P9D',
  },

  // At any time
  ...inConfidence,

  // The coordinator
  { id: 'digest', audience: 'coordinator', moment: { every: 'P1W', on: 'monday', plus: 'P3D' }, does: 'digest' },
  { id: 'closing', audience: 'coordinator', moment: { after: 'launch', plus: 'P9W' }, does: 'close' },
];

/** Buddies for new colleagues: three short chats in the first weeks, no consent asked. */
export const buddy: Programme = {
  id: 'buddy',
  version: 1,
  at: '09:00',
  workingDays: true,
  topics: [
    'who-does-what',
    'unwritten-rules',
    'decisions',
    'tools',
    'around-the-building',
    'hybrid-days',
    'learning',
    'meeting-people',
  ],
  matching: {
    wants: 'welcome-newcomer.wants',
    offers: 'welcome-buddy.offers',
    languages: ['welcome-newcomer.languages', 'welcome-buddy.languages'],
    free: ['welcome-newcomer.free', 'welcome-buddy.free'],
  },
  sessions: { count: 3, afterStep: 'hello', plus: 'P4D', every: 'P2W', minutes: 30, at: '12:00' },
  confide: 'in-confidence',
  close: { lookAgain: 'P1W', latest: 'P20W' },
  steps,
  words: { nl, fr, en },
};
