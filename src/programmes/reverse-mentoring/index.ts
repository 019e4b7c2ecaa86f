import type { Programme } from '../../programme/definition.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { nl } from './nl.ts';
import { steps } from './steps.ts';

/** Reverse mentoring: juniors mentor seniors, in six sessions a month apart. */
export const reverseMentoring: Programme = {
  id: 'reverse-mentoring',
  version: 1,
  at: '09:00',
  workingDays: true,
  topics: [
    'social-media',
    'ai-at-work',
    'digital-tools',
    'data',
    'online-presence',
    'new-customers',
    'young-colleagues',
    'hybrid-work',
    'sustainability',
    'diversity',
    'networking',
    'video-and-storytelling',
  ],
  exchanges: [
    'decisions',
    'introductions',
    'experience',
    'organisation',
    'feedback',
    'confidence',
    'career',
    'good-word',
  ],
  axes: ['open', 'networked', 'supportive'],
  matching: {
    wants: 'intake-mentee.wants',
    offers: 'intake-mentor.offers',
    review: 'first',
    consent: {
      step: 'proposal',
      question: 'consent',
      yes: 'yes',
      no: 'no',
      silence: 'no',
      more: {
        partner: { option: 'ask', step: 'tell' },
        coordinator: { option: 'call', step: 'tell-for' },
        again: 'asked-again',
      },
    },
    gives: 'intake-mentee.gives',
    gets: 'intake-mentor.gets',
    languages: ['intake-mentee.languages', 'intake-mentor.languages'],
    free: ['intake-mentee.free', 'intake-mentor.free'],
    capacity: 'intake-mentor.mentees',
  },
  sessions: {
    count: 6,
    afterStep: 'scope',
    plus: 'P10D',
    every: 'P1M',
    minutes: 60,
    at: '12:00',
    pace: { question: 'scope.pace', every: { 'two-weeks': 'P2W', 'three-weeks': 'P3W', month: 'P1M' } },
    plan: { question: 'plan.when', place: 'plan.where', exception: 'exception.once' },
    happened: [
      { question: 'reflection-mentee.met', to: 'reflection-mentee.moved-to', side: 'reflection-mentee.side' },
      { question: 'reflection-mentor.met', to: 'reflection-mentor.moved-to', side: 'reflection-mentor.side' },
    ],
  },
  ledger: {
    got: ['reflection-mentee.changed', 'reflection-mentor.got'],
    gave: [
      { question: 'asked.answer', kind: 'answered' },
      { question: 'sit-in-notes.well', kind: 'sat-in' },
    ],
  },
  classic: 'classic.topic',
  confide: 'in-confidence',
  parting: { stops: ['still-there.going', 'stop.going'], again: ['faded.again', 'stopped.again'] },
  close: { lookAgain: 'P1W', latest: 'P52W' },
  steps,
  words: { nl, fr, en },
};
