import { describe, expect, it } from 'vitest';
import { extractReply } from '../../src/inbox/reply.ts';
import { understand } from '../../src/inbox/understand.ts';
import { put } from './put.ts';

const SHORT = 20_000;
const TIMES = 16;
/** In proportion it takes 16 times as long; what grows with the square of the length takes 256 times. */
const MOST = 100;

const parts: readonly string[] = [
  'a',
  ' ',
  '\n',
  '>',
  '> ',
  '> a\n',
  '>a\nb\n',
  '<',
  '<a',
  '<a ',
  '<a>',
  '</a>',
  '<div>',
  '<div></p>',
  '<b>a</b>',
  '<!--',
  '<!-- -->',
  '<style>',
  '<blockquote>',
  '<blockquote type=cite>a',
  '<div class=gmail_quote>',
  '<div class=yahoo_quoted>a</div>',
  '<p>a',
  '<a b="',
  '&',
  '&amp;',
  '&#',
  '-',
  '--',
  '--\n',
  '-- \n',
  '--\nJan\n',
  '_',
  '=',
  ':',
  '::\n',
  'On ',
  ' On 3',
  'On 3:\n',
  'Op 3/3/2025 10:02\n',
  'wrote',
  ' wrote:',
  'wrote:\n',
  'Ann wrote:\n> a\n',
  'Van:',
  'Van: a\n',
  'Van: a@b\n',
  'Van: a\n\n',
  'From: a@b\nTo:\n',
  'Groetjes\n',
  'Groetjes ',
  'Groetjes, Jan\n',
  'Sent from my iPhone\n',
  'Sent from ',
  '-Jan\n\n',
  'confidential ',
  'confidential intended in error ',
  'confidential intended in error this email\n',
  'confidential intended in error this email confidential intended.\n\n',
  '@',
  '<@',
  '(@(',
  '[a@',
  '1',
  '1 ',
  '1:',
  '\u00e9',
  '\u200b',
  '\r',
  '\r\n',
  '(http',
  '> (http\na\n',
  '.',
  '?',
  'x.\n',
  '|',
  '-----Original Message',
  '\ud83d\ude00',
];

describe('a long message', () => {
  it.each(parts)('takes as long as it is long: %j again and again', (part) => {
    for (const form of ['text', 'html'] as const) {
      const grown = growthOf(part, SHORT, (input) => extractReply({ [form]: input }));
      expect(grown).toBeLessThan(MOST);
    }
  });
});

/** What answers are told apart by, and read in. */
const answers: readonly string[] = [
  ...[
    'a',
    ' ',
    '\n',
    'a\n',
    'a\n\n',
    '.',
    '?',
    ':',
    ',',
    'a, ',
    '- ',
    '(',
    '> ',
    '> a\n',
    '> a\nb\n',
    '> a\n\n',
    '\u0301',
    '\ud83d\udc4d',
    'é',
  ],
  ...[
    '1. ',
    '1. a\n',
    '1 a\n',
    '1',
    '12 ',
    '4/',
    '4/5 ',
    '4, ',
    '4\n',
    'een ',
    'vier ',
    'ik geef ',
    '4 of ',
    '4. Of ',
    'vraag 1: a\n',
    '#',
  ],
  ...[
    'ja ',
    'ja, ',
    'ja\n',
    'ja. ',
    'nee ',
    'geen ',
    'ja hoor ',
    'graag ',
    'bedankt ',
    'bedankt\n',
    'Dag ',
    'Dag An,\n',
    'Luc ',
    'Groetjes\n',
  ],
  ...[
    'Nederlands ',
    'Nederlands en ',
    'Nederlands, ',
    'en ',
    'of ',
    'a/',
    'AI, ',
    'AI\n',
    'b ',
    'Nee, verplaatst ',
    'naar ',
  ],
  ...['dinsdag ', 'dinsdag, ', '12/', '12/01, ', '20.00 ', '20u ', 'geen van deze ', 'alle ', 'de '],
  ...[
    'Hoe ',
    'Wat ga je ',
    'Wat ga je nu proberen? ',
    '> Hebben jullie elkaar\n',
    'Hebben jullie elkaar gezien? ja\n',
    'Hebben\n',
  ],
  ...['stop ', 'STOP\n', 'ik wil '],
];
const asked = ['reflection-mentee', 'plan', 'intake-mentee', 'sit-in-asked'].map(put);

describe('the answers in a long text', () => {
  it.each(answers)('are sought as long as it is long: %j again and again', (part) => {
    for (const step of asked) {
      const grown = growthOf(part, SHORT / 4, (input) => understand(step, input, { language: 'nl', name: 'Luc Maes' }));
      expect(grown).toBeLessThan(MOST);
    }
  });
});

/** How many times as long a text takes that is so many times as long. */
function growthOf(part: string, length: number, read: (input: string) => unknown): number {
  const short = timeOf(() => read(part.repeat(length / part.length)));
  const long = timeOf(() => read(part.repeat((length * TIMES) / part.length)));
  return long / Math.max(short, 0.5);
}

/** Milliseconds, the best of three: other work on the machine only makes them more. */
function timeOf(read: () => unknown): number {
  const times = Array.from({ length: 3 }, () => {
    const began = performance.now();
    read();
    return performance.now() - began;
  });
  return Math.min(...times);
}
