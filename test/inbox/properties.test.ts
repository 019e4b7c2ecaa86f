import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractReply } from '../../src/inbox/reply.ts';
import { clientNames, clients } from '../../src/web/local/reply/clients.ts';
import { answers, letters } from './answers.ts';

/** Text that is full of what mail programs write, in any order. */
const pieces = [
  '>',
  '> ',
  '>> ',
  '-- ',
  '--',
  '____',
  '\n',
  '\r\n',
  '\n\n',
  ' ',
  ':',
  'wrote:',
  'schreef',
  'a écrit :',
  'On ',
  'Op ',
  'Le ',
  'Mon, Mar 3, 2025 at 10:02 AM',
  'Ann <ann@example.org>',
  'From: Ann',
  'Van:',
  'Verzonden: 3/3/2025 10:02',
  'Subject: x',
  'Kind regards',
  'Groetjes,',
  'Ann',
  'Sent from my iPhone',
  '-----Original Message-----',
  'Ja',
  'dinsdag.',
  'confidential',
  'intended',
  'in error',
  '<',
  '<b>',
  '</div>',
  '<div class="gmail_quote">',
  '<blockquote type="cite">',
  '</blockquote>',
  '<!--',
  '-->',
  '&lt;',
  '&nbsp;',
  '&#62;',
  '<div id="appendonsend">',
  '<style>',
  '<hr>',
  '<br>',
  '"',
  '<p class=MsoNormal>',
  '\u200b',
  '<b',
  '<a href=',
  '\u00a0',
  '\u2028',
  '\u3000',
  '\v',
];
const mixed = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'grapheme', maxLength: 8 })))
  .map((list) => list.join(''));

/** Words that no mail program marks by. */
const word = fc.constantFrom(
  'minder',
  'meer',
  'vragen',
  'Dinsdag',
  'website',
  'été',
  'klant',
  '12',
  'samen',
  'Lotte',
  'post',
);
const sentence = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => `${words.join(' ')}.`);
const plain = fc
  .array(
    fc.array(sentence, { minLength: 1, maxLength: 4 }).map((lines) => lines.join('\n')),
    { minLength: 1, maxLength: 5 },
  )
  .map((paragraphs) => paragraphs.join('\n\n'));

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Whether the words of `some` are words of `all`, in their order. */
function inOrder(some: readonly string[], all: readonly string[]): boolean {
  let at = 0;
  return some.every((one) => {
    at = all.indexOf(one, at) + 1;
    return at > 0;
  });
}

describe('whatever comes in', () => {
  it('has nothing added, as text', () => {
    fc.assert(
      fc.property(mixed, (text) => {
        expect(inOrder(wordsOf(extractReply({ text })), wordsOf(text))).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });

  it('has nothing added, as HTML', () => {
    fc.assert(
      fc.property(mixed, (html) => {
        const letters = extractReply({ html }).replace(/[^\p{L}\p{N}]/gu, '');
        expect(inOrder([...letters], [...html.replace(/&#62;/g, '')])).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });

  it('is read once: what was read out stays as it is when nothing marks it', () => {
    fc.assert(
      fc.property(plain, (text) => {
        expect(extractReply({ text })).toBe(text);
        expect(extractReply({ text: `\n${text}\r\n\r\n` })).toBe(text);
      }),
    );
  });

  it('is the same from every mail program', () => {
    const client = fc.constantFrom(...clientNames);
    fc.assert(
      fc.property(plain, client, fc.constantFrom('nl', 'fr', 'en'), fc.nat(3), (text, name, language, index) => {
        const signature = answers[language][index]?.signature ?? '';
        const answer = { paragraphs: text.split('\n\n'), signature };
        const mail = clients[name]({ language, answer, letter: letters[language] });
        const folded = text.replace(/\s+/g, ' ');
        expect(extractReply({ text: mail.text }).replace(/\s+/g, ' ')).toBe(folded);
        expect(extractReply({ html: mail.html }).replace(/\s+/g, ' ')).toBe(folded);
      }),
    );
  });
});
