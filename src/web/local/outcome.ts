import type { Received } from '../../runner/receive.ts';

type Kept = Exclude<Received['kind'], 'rejected' | 'seen-before'>;

/** What became of a message, for whoever sent it to try something. */
export const outcomes: Record<Kept, { title: string; text: string }> = {
  taken: {
    title: 'Taken',
    text: 'It answers what the other half of the pair asked, and goes on to them; or it is a question of the writer’s own, and comes back to them as a draft with a button that sends it.',
  },
  returned: {
    title: 'Returned',
    text: 'What was asked is not for the coordinator to read, so nobody reads this; its writer gets the page to answer on, once a day at most.',
  },
  'passed-on': { title: 'Passed on', text: 'The coordinator gets it, as it came.' },
  automatic: {
    title: 'Automatic',
    text: 'A machine wrote it: it is kept, answers nothing and goes to nobody. One that unsubscribes gives its owner a break.',
  },
  unknown: {
    title: 'Unknown',
    text: 'The address that it went to is not one of ours, or works no more: it is kept, and goes to nobody.',
  },
};

/** What is said besides when the very same message had come in before. */
export const seenBefore =
  'This very message had come in before, and did nothing a second time. What became of it then:';

/** What to do about a message that the door turns away. */
export const turnedAway =
  'The door turned it away, as it does with real mail, and nothing of it is kept. Send it again with less attached.';
