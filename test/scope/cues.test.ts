import { describe, expect, it } from 'vitest';
import { wordsIn } from '../../src/programme/plain.ts';
import { fillers, stopWords } from '../../src/programme/small-words.ts';
import { en } from '../../src/scope/en.ts';
import { fr } from '../../src/scope/fr.ts';
import { nl } from '../../src/scope/nl.ts';

describe.each(Object.entries({ nl, fr, en }))('the cues in %s', (_language, cues) => {
  it('are written as words are compared, so that each can be found', () => {
    const written = Object.values(cues).flat();
    expect(written.filter((entry) => wordsIn(entry).join(' ') !== entry.replace('*', ''))).toEqual([]);
  });

  it('say no general word twice', () => {
    const beginnings = cues.general.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1));
    const covered = cues.general.filter((word) =>
      beginnings.some((beginning) => word.startsWith(beginning) && word !== `${beginning}*`),
    );
    expect(covered).toEqual([]);
    expect(cues.general.filter((word) => stopWords.has(word) || fillers.has(word))).toEqual([]);
    expect(new Set(cues.general).size).toBe(cues.general.length);
  });

  it('begin with letters enough to mean something', () => {
    expect(cues.general.filter((word) => /^.{0,2}\*$/.test(word) || /\*./.test(word))).toEqual([]);
  });
});
