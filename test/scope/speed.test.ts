import { describe, expect, it } from 'vitest';
import { checkScope } from '../../src/scope/check.ts';

/** Forty times the longest answer: what grows with the square of its length would take minutes. */
const LENGTH = 200_000;

describe('the check of a long text', () => {
  it.each([
    'a',
    '.',
    '. ',
    'a.',
    '?',
    'j’ai ',
    'e-',
    'a+',
    'hoe ',
    'hoe?',
    'hoe, ',
    'in 3 ',
    'tegen ',
    'd’ici ',
    '\u0301',
    '\ufdfa',
    'é',
    ' ',
    '\n',
  ])('is quick for %j again and again', (part) => {
    const text = part.repeat(LENGTH / part.length);
    const began = performance.now();
    checkScope({ field: null, question: text, sign: text });
    expect(performance.now() - began).toBeLessThan(5_000);
  });
});
