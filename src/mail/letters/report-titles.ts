import { fill, type Writing } from '../writing.ts';

/** In a report a text speaks of everybody: what differs from letter to letter becomes an ellipsis. */
const ANYBODY = '…';
const anybody = Object.fromEntries(
  [
    'name',
    'partner',
    'partnerFull',
    'partnerEmail',
    'who',
    'whoEmail',
    'other',
    'date',
    'time',
    'closes',
    'session',
    'pairs',
    'waiting',
    'review',
    'week',
  ].map((key) => [key, ANYBODY]),
);

/** What a coordinator calls a step: the subject of its letter. */
export function stepInWords(step: string, writing: Writing): string {
  const subject = writing.words.steps[step]?.subject;
  const audience = writing.frame.programme.steps.find(({ id }) => id === step)?.audience;
  const role = audience === 'mentor' || audience === 'mentee' ? audience : 'mentee';
  return subject === undefined ? step : fill(writing, subject, { ...anybody, role });
}

/** A question as it was asked. */
export function askInWords(reference: string, writing: Writing): string {
  const [step = '', question = ''] = reference.split('.');
  const ask = writing.words.steps[step]?.questions?.[question]?.ask;
  return ask === undefined ? reference : fill(writing, ask, anybody);
}
