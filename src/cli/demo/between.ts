import type { Facts } from './facts.ts';

/** How often each thing happened between people, by what it was about. */
export type Between = { about: string; things: { what: string; count: number }[] }[];

type Thing = readonly [what: string, count: (facts: Facts) => number];

/** What two people go through together, in the order of the programme (M11 to M27). */
const between: readonly { about: string; things: readonly Thing[] }[] = [
  {
    about: 'their question',
    things: [
      ['vague, sent back once', ({ counts }) => counts.sentBack],
      ['sharpened by the mentor', ({ answers }) => answers('sharpen.sharper')],
      ['asked again after session 1', ({ answers }) => answers('rescope.question')],
    ],
  },
  {
    about: 'their agreement',
    things: [
      ['sent', ({ letters }) => letters('agreement')],
      ['a score at first', ({ answers }) => answers('scope.standing')],
      ['a score later', ({ answers }) => answers('mid-way.standing') + answers('close-mentee.standing')],
    ],
  },
  {
    about: 'a moment',
    things: [
      ['picked', ({ answers }) => answers('plan.when')],
      ['put into a calendar', ({ calendars }) => calendars.invited],
      ['with a video link', ({ calendars }) => calendars.byLink],
      ['moved there', ({ calendars }) => calendars.moved],
      ['called off there', ({ calendars }) => calendars.calledOff],
    ],
  },
  {
    about: 'a session',
    things: [
      ['a brief', ({ letters }) => letters('brief-mentor', 'brief-mentee')],
      ['we met', (facts) => met(facts, 'yes')],
      ['it moved', (facts) => met(facts, 'moved')],
      ['it did not happen', (facts) => met(facts, 'no')],
    ],
  },
  {
    about: 'asked in between',
    things: [
      ['asked', ({ answers }) => answers('ask.question')],
      ['with a link', ({ answers }) => answers('ask.link')],
      ['with a file', ({ answers }) => answers('ask.file')],
      ['answer relayed', ({ letters }) => letters('ask-answered')],
      ['unanswered, told once', ({ letters }) => letters('ask-unanswered')],
    ],
  },
  {
    about: 'sitting in',
    things: [
      ['asked', ({ answers }) => answers('sit-in.what')],
      ['agreed', ({ answers }) => answers('sit-in-asked.join', 'true')],
      ['told what was seen', ({ letters }) => letters('sit-in-told')],
    ],
  },
  {
    about: 'tried at work',
    things: [
      ['asked about', ({ letters }) => letters('commitment')],
      ['done', (facts) => became(facts, 'done')],
      ['still trying', (facts) => became(facts, 'trying')],
      ['dropped', (facts) => became(facts, 'dropped')],
      ['asked about again', ({ letters }) => letters('commitment-again')],
    ],
  },
  {
    about: 'fair and safe',
    things: [
      ['told to give more', ({ nudged }) => nudged],
      ['trust told', ({ answers }) => answers('reflection-mentee.safe') + answers('reflection-mentor.room')],
      ['coordinator signalled', ({ letters }) => letters('trust-signal')],
    ],
  },
  {
    about: 'a classic mentor',
    things: [
      ['wished for', ({ answers }) => answers('classic.topic')],
      ['found by the coordinator', ({ counts }) => counts.classicFound],
      ['introduced', ({ letters }) => letters('classic-begin')],
      ['how it was', ({ answers }) => answers('classic-after.again')],
    ],
  },
  {
    about: 'told to look after',
    things: [
      ['two sessions not held', ({ letters }) => letters('sessions-missed')],
      ['pairs to ring', ({ letters }) => letters('check')],
    ],
  },
  {
    about: 'fell silent',
    things: [
      ['asked whether they go on', ({ letters }) => letters('still-there')],
      ['closed kindly', ({ letters }) => letters('faded')],
    ],
  },
  {
    about: 'stopped',
    things: [
      ['on their own page', ({ answers }) => answers('stop.going', 'stop')],
      ['a kind end', ({ letters }) => letters('stopped')],
      ['the other half told', ({ letters }) => letters('freed')],
    ],
  },
  {
    about: 'in confidence',
    things: [['a word to the coordinator', ({ letters }) => letters('in-confidence-heard')]],
  },
];

function met({ answers }: Facts, is: 'yes' | 'moved' | 'no'): number {
  return answers('reflection-mentee.met', is) + answers('reflection-mentor.met', is);
}

function became({ answers }: Facts, state: 'done' | 'trying' | 'dropped'): number {
  return answers('commitment.state', state) + answers('commitment-again.state', state);
}

/** Counts each of it. */
export function betweenIn(facts: Facts): Between {
  return between.map(({ about, things }) => ({
    about,
    things: things.map(([what, count]) => ({ what, count: count(facts) })),
  }));
}

/** What never happened, so that the run does not show it. */
export function unseenIn(counted: Between): string[] {
  return counted.flatMap(({ about, things }) =>
    things.filter(({ count }) => count === 0).map(({ what }) => `${about}: ${what}`),
  );
}
