import { describe, expect, it } from 'vitest';
import { languages } from '../../src/language.ts';
import { buddy } from '../../src/programmes/buddy/index.ts';
import { reverseMentoring } from '../../src/programmes/reverse-mentoring/index.ts';
import { wordsOf } from '../../src/words/index.ts';

function textsIn(words: unknown): string[] {
  if (typeof words === 'string') return [words];
  return words === null || typeof words !== 'object' ? [] : Object.values(words).flatMap(textsIn);
}

const ours = (language: (typeof languages)[number]) =>
  [wordsOf(language), reverseMentoring.words[language], buddy.words[language]].flatMap(textsIn);

describe('our words', () => {
  it('have in French a space before ; : ? ! and within « », which never breaks a line', () => {
    expect(ours('fr').filter((text) => / [;:?!»]|« /.test(text))).toEqual([]);
    expect(ours('fr').filter((text) => /[\p{L}\d})][;?!»]|«[^\u00a0]/u.test(text))).toEqual([]);
    expect(ours('fr').filter((text) => text.includes('\u00a0')).length).toBeGreaterThan(100);
  });

  it.each(languages)(
    'are set in %s as printers do: curly apostrophes, no double spaces, no rows of marks',
    (language) => {
      const wrong = /[\p{L}]'[\p{L}]|"|[^\S\n]{2,}|\.\.\.|[?!]{2,}| $/u;
      expect(ours(language).filter((text) => wrong.test(text) && !/^\s/.test(text))).toEqual([]);
    },
  );
});
