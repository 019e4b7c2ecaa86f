import type { Purpose } from '../src/token.ts';

/** A purpose that is forgotten here does not compile. */
const byName: { readonly [P in Purpose]: P } = {
  answer: 'answer',
  reply: 'reply',
  me: 'me',
  write: 'write',
  review: 'review',
  join: 'join',
  approve: 'approve',
  'mentor-session': 'mentor-session',
  'mentee-session': 'mentee-session',
  file: 'file',
  classic: 'classic',
};

/** All that a link can be for. */
export const allPurposes: readonly Purpose[] = Object.values(byName);
