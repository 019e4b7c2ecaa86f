import { describe, expect, it } from 'vitest';
import type { Letter } from '../../src/cli/demo/letter.ts';
import { lettersAfter } from '../../src/cli/demo/read.ts';

const letter = (number: number): Letter => ({
  number,
  sentAt: number,
  recipient: 'Noor Wouters <noor@omgekeerd.test>',
  subject: `Brief ${number}`,
  message: { from: '', to: '', replyTo: '', subject: '', html: '', text: '', headers: {}, tags: [] },
});

/** A mailbox that holds letters of these numbers, and shows so many at a time. */
function mailboxWith(numbers: readonly number[], most: number) {
  const ask = async (address: string) => {
    const after = Number(new URL(address, 'https://omgekeerd.test').searchParams.get('after'));
    const letters = numbers.filter((number) => number > after).slice(0, most);
    return { status: 200, location: null, body: JSON.stringify({ letters: letters.map(letter) }) };
  };
  return { house: { ask } };
}

describe('reading the mailbox', () => {
  it('gives every letter once where a number was skipped, page by page', async () => {
    const numbers = [1, 2, 4, 5, 7, 8];
    const stage = mailboxWith(numbers, 2);
    const first = await lettersAfter(stage, [], 3);
    expect(first.map(({ number }) => number)).toEqual([1, 2, 4, 5]);
    const rest = await lettersAfter(stage, first, 6);
    expect(rest.map(({ number }) => number)).toEqual([7, 8]);
  });

  it('says so when a letter is counted and not shown', async () => {
    await expect(lettersAfter(mailboxWith([1], 2), [], 2)).rejects.toThrow('holds 2 letters');
  });
});
