import { describe, expect, it } from 'vitest';
import { newId } from '../../src/ids.ts';
import { withoutKeys } from '../../src/inbox/without-keys.ts';
import { linkKey, signToken } from '../../src/token.ts';

const ORIGIN = 'https://omgekeerd.test';
const keys = [await linkKey(1, 'a-secret-of-this-test-and-no-other')];
const token = await signToken(keys, 'me', newId('par'), 1_900_000_000);

describe('words that hold a quoted letter of ours', () => {
  it.each([
    ['a page', `https://omgekeerd.test/me?t=${token}`],
    ['a page with more behind it', `https://omgekeerd.test/do?t=${token}&s=ask`],
    ['in capitals, as some servers make of it', `reply+${token.toUpperCase()}@reply.omgekeerd.test`],
    ['an address to answer to', `Aan: reply+${token}@reply.omgekeerd.test`],
    ['the token alone', `> ${token}`],
    [
      'a link that a filter rewrote',
      `https://safe.example/?url=https%3A%2F%2Fomgekeerd.test%2Fme%3Ft%3D${token}&data=05`,
    ],
  ])('keep no key that opens: %s', (_what, text) => {
    const plain = withoutKeys(`Hallo An\n> ${text}\n> dag`, ORIGIN);
    expect(plain.toLowerCase()).not.toContain(token);
    expect(plain).toMatch(/^Hallo An\n> .*\n> dag$/);
  });

  it('open nothing where a program broke the key over two lines', () => {
    const broken = `https://omgekeerd.test/me?t=${token.slice(0, 30)}\n> ${token.slice(30)}`;
    const plain = withoutKeys(broken, ORIGIN).replace(/\n> /g, '');
    expect(plain).not.toContain(token);
    expect(plain).not.toContain(token.slice(0, 30));
  });

  it.each([
    ['an address and a number', 'Ik mail je op nele@ravelin.test, of bel 0470 12 34 56.'],
    ['a shared document', 'https://docs.google.com/document/d/1BxiMVs0XRA5nFMdKvBdBZjgmUUqptlbs74OgvE2upms/edit'],
    ['a link with a parameter like ours', 'https://x.com/noor/status/1795519059208?t=AbCdEf12345678&s=09'],
    ['a page of ours without a key', 'https://omgekeerd.test/a/thanks'],
  ])('are otherwise as they were: %s', (_what, text) => {
    expect(withoutKeys(text, ORIGIN)).toBe(text);
  });
});
