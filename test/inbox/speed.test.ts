import { describe, expect, it } from 'vitest';
import { extractReply } from '../../src/inbox/reply.ts';

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
      const short = timeOf(form, part.repeat(SHORT / part.length));
      const long = timeOf(form, part.repeat((SHORT * TIMES) / part.length));
      expect(long / Math.max(short, 0.5)).toBeLessThan(MOST);
    }
  });
});

/** Milliseconds, the best of three: other work on the machine only makes them more. */
function timeOf(form: 'text' | 'html', input: string): number {
  const times = Array.from({ length: 3 }, () => {
    const began = performance.now();
    extractReply({ [form]: input });
    return performance.now() - began;
  });
  return Math.min(...times);
}
