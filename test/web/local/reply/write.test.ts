import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { judge } from '../../../../src/inbox/classify.ts';
import { readMessage } from '../../../../src/inbox/message.ts';
import { extractReply } from '../../../../src/inbox/reply.ts';
import { languages } from '../../../../src/language.ts';
import { type Kept, lettersAfter } from '../../../../src/mail/mailbox-reads.ts';
import { advance } from '../../../../src/web/local/advance.ts';
import { clientNames } from '../../../../src/web/local/reply/clients.ts';
import { languageOf, replyTo, type Typed } from '../../../../src/web/local/reply/write.ts';
import { answers } from '../../../inbox/answers.ts';
import { launched, listed, MONDAY, worldAt } from '../../../world.ts';

/** What people of three languages and their coordinator get in three weeks. */
let letters: Kept[];

beforeAll(async () => {
  const world = await worldAt(MONDAY);
  const people = languages.flatMap((language) => [
    listed('mentor', `Zoë ${language}`, { language, email: `z.${language}@omgekeerd.test` }),
    listed('mentee', `Lotte Maes ${language}`, { language }),
  ]);
  await launched(world, people, MONDAY);
  await advance(world, MONDAY, { to: MONDAY.add({ hours: 21 * 24 }) });
  letters = await lettersAfter(world.db, 0, 1_000);
});

const plain: Typed = { client: 'Gmail on the web', form: 'html', words: 'Ja', signature: '', files: [] };

async function read(letter: Kept, typed: Partial<Typed>) {
  const { raw, ...envelope } = await replyTo(letter, { ...plain, ...typed }, MONDAY);
  const bytes = new Uint8Array(await raw.arrayBuffer());
  return { envelope, text: new TextDecoder().decode(bytes), message: await readMessage(bytes) };
}

function first(): Kept {
  const [letter] = letters;
  if (letter === undefined) throw new Error('No letters');
  return letter;
}

describe.each(clientNames)('a reply to a letter of ours with %s', (client) => {
  it.each(['html', 'text'] as const)('comes through as the words that were typed, as %s', async (form) => {
    expect(letters.length).toBeGreaterThan(20);
    for (const letter of letters) {
      for (const { paragraphs, signature } of answers[languageOf(letter)]) {
        const words = paragraphs.join('\n\n');
        const { message } = await read(letter, { client, form, words: words.replaceAll('\n', '\r\n'), signature });
        expect(extractReply(message), `${letter.subject}: ${words}`).toBe(words);
        expect(judge(message, message.from?.address).kind).toBe('person');
        expect(message.html === '').toBe(form === 'text');
        expect(message.text).toContain(letter.message.text.trim().split('\n')[0]);
      }
    }
  });

  it('of nothing is read as nothing, with a signature and without', async () => {
    for (const letter of letters) {
      for (const form of ['html', 'text'] as const) {
        expect(extractReply((await read(letter, { client, form, words: ' ' })).message)).toBe('');
      }
    }
  });
});

describe('the message of a reply', () => {
  it('goes from the receiver to where the letter takes answers, and answers that letter', async () => {
    for (const letter of letters) {
      const { envelope, message } = await read(letter, {});
      const address = /<(reply\+[0-9a-z]+@reply\.omgekeerd\.test)>$/.exec(letter.message.replyTo)?.[1];
      expect(envelope).toEqual({ from: message.from?.address, to: address });
      expect(`${message.from?.name} <${message.from?.address}>`).toBe(letter.message.to);
      expect(message.to).toEqual([{ name: 'Kompas', address }]);
      expect(message.subject).toBe(`Re: ${letter.subject}`);
      expect(message.inReplyTo).toEqual([letter.messageId]);
      expect(message.references.at(-1)).toBe(letter.messageId);
      expect(message.references.slice(0, -1)).toEqual(letter.message.headers.References?.split(' ') ?? []);
      expect(message.date?.toString()).toBe(MONDAY.toString());
    }
    const ids = letters.map(({ messageId }) => messageId);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('is ASCII, with lines that servers let pass, in whatever script its words are', async () => {
    const words = fc.string({ unit: 'grapheme', maxLength: 300 });
    await fc.assert(
      fc.asyncProperty(words, fc.constantFrom(...clientNames), async (typed, client) => {
        const { text, message } = await read(first(), { client, words: typed });
        expect(text).toMatch(/^[\x20-\x7e\r\n\t]*$/);
        expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        const [headers = [], ...body] = text.split('\r\n\r\n').map((part) => part.split('\r\n'));
        const longest = (lines: readonly string[]) => Math.max(...lines.map((line) => line.length));
        expect(longest(headers)).toBeLessThanOrEqual(998);
        expect(longest(body.flat())).toBeLessThanOrEqual(76);
        const lines = typed.replace(/\r\n?/g, '\n').trim();
        expect(message.text.replace(/\r\n/g, '\n')).toContain(lines);
      }),
      { numRuns: 60 },
    );
  });

  it('is the same message at the same moment, and another with other words or files', async () => {
    const file = { name: 'a.txt', contentType: 'text/plain', content: btoa('one') };
    const all = await Promise.all(
      [{}, {}, { words: 'Nee' }, { files: [file] }, { files: [{ ...file, content: btoa('two') }] }].map((typed) =>
        read(first(), typed),
      ),
    );
    const [one, same, ...others] = all.map(({ message }) => message.messageId);
    expect(one).toBe(same);
    expect(all[0]?.text).toBe(all[1]?.text);
    expect(new Set([one, ...others]).size).toBe(4);
  });

  it('carries files, whatever they are called', async () => {
    const content = btoa(String.fromCharCode(...new Uint8Array(1_000).map((_, at) => at % 256)));
    const { text, message } = await read(first(), {
      files: [
        { name: 'Plan “één”; (2).pdf', contentType: 'application/pdf', content },
        { name: '../x\r\nBcc: a@b.test', contentType: 'text/html\r\nX: y', content: btoa('x') },
      ],
    });
    expect(message.attachments).toEqual([
      { name: 'Plan “één”; (2).pdf', type: 'application/pdf', method: null },
      { name: 'x Bcc- a@b.test', type: 'application/octet-stream', method: null },
    ]);
    expect(extractReply(message)).toBe('Ja');
    const body = /base64\r\n\r\n([A-Za-z0-9+/=\r\n]+)\r\n--/.exec(text)?.[1] ?? '';
    expect(body.replaceAll('\r\n', '')).toBe(content);
  });
});
