import fc from 'fast-check';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { elided } from '../src/elision.ts';
import { languages, say } from '../src/language.ts';
import { buddy } from '../src/programmes/buddy/index.ts';
import { reverseMentoring } from '../src/programmes/reverse-mentoring/index.ts';
import { wordsOf } from '../src/words/index.ts';

describe('"de" and "que" before a name', () => {
  it.each([
    ['Aïcha', 'd’Aïcha'],
    ['Emma', 'd’Emma'],
    ['Élodie', 'd’Élodie'],
    ['Inès', 'd’Inès'],
    ['Œdipe', 'd’Œdipe'],
    ['Ursule', 'd’Ursule'],
    ['Anne-Marie', 'd’Anne-Marie'],
    ['anna', 'd’anna'],
    ['Anna et Bob', 'd’Anna et Bob'],
    ['Yves', 'd’Yves'],
    ['Yvonne', 'd’Yvonne'],
    ['Yannick', 'de Yannick'],
    ['Yasmina', 'de Yasmina'],
    ['Hélène', 'd’Hélène'],
    ['Henri', 'd’Henri'],
    ['HENRIETTE Maes', 'd’HENRIETTE Maes'],
    ['Hiver 2027', 'd’Hiver 2027'],
    ['Hugo', 'de Hugo'],
    ['Hans', 'de Hans'],
    ['Hilde', 'de Hilde'],
    ['Hassan', 'de Hassan'],
    ['Kofi', 'de Kofi'],
    ['Çağla', 'de Çağla'],
    ['A. Tremblay', 'de A. Tremblay'],
    ['Ö', 'de Ö'],
    ['…', 'de …'],
    ['«\u00a0Excel\u00a0»', 'de «\u00a0Excel\u00a0»'],
    ['11', 'de 11'],
    ['', 'de '],
  ])('with %s is %s', (name, whole) => {
    expect(elided('de', name)).toBe(whole);
    expect(elided('Que', name)).toBe(whole.replace(/^d(?=’)/, 'Qu').replace(/^de/, 'Que'));
    // However a keyboard makes its accents.
    expect(elided('de', name.normalize('NFD')).normalize('NFC')).toBe(whole);
  });
});

describe('a French text', () => {
  const emma = { partner: 'Emma', other: 'Kofi', kind: 'one' };
  it.each([
    ['La réponse de {partner}', 'La réponse d’Emma'],
    ['La réponse de {other}', 'La réponse de Kofi'],
    ['De {partner}, et d’autres', 'D’Emma, et d’autres'],
    ['Ce que {partner} a vu, et ce que {other} a vu', 'Ce qu’Emma a vu, et ce que Kofi a vu'],
    ['Parce que {partner} et lorsque {partner}', 'Parce qu’Emma et lorsqu’Emma'],
    ['(de {partner})', '(d’Emma)'],
    ['{kind, select, one {La question de {partner}} other {Votre question}}', 'La question d’Emma'],
    ['{count, plural, one {celle de {partner}} other {celles de {partner}}}', 'celles d’Emma'],
    ['de {partner}, puis de {partner}, puis de {other}', 'd’Emma, puis d’Emma, puis de Kofi'],
    ['de\u00a0{partner}', 'de\u00a0Emma'],
    [
      'chaque {partner}, presque {partner}, à {partner}, monde {partner}',
      'chaque Emma, presque Emma, à Emma, monde Emma',
    ],
    ['de « {partner} »', 'de « Emma »'],
    ['de {count} et de {partner}', 'de 8 et d’Emma'],
    ['<b>de {partner}</b> de <i>{partner}</i>', '<b>d’Emma</b> de <i>Emma</i>'],
  ])('%s', (text, filled) => {
    expect(say(text, 'fr', { ...emma, count: 8 })).toBe(filled);
  });

  it('leaves alone what people typed', () => {
    const typed = { words: 'le chat de Emma, que Aïcha voit, de', partner: 'Emma' };
    expect(say('Vous : {words} {partner}', 'fr', typed)).toBe(`Vous : ${typed.words} Emma`);
    expect(say('La phrase de {partner}\u00a0: {words}', 'fr', typed)).toBe(`La phrase d’Emma\u00a0: ${typed.words}`);
  });

  it('misses a value as loudly as before', () => {
    expect(() => say('La réponse de {partner}', 'fr')).toThrow('partner');
  });

  it('is the only one that does so', () => {
    for (const language of ['nl', 'en'] as const) expect(say('de {partner}', language, emma)).toBe('de Emma');
  });
});

describe('every text of ours', () => {
  const ours = languages.flatMap((language) =>
    [wordsOf(language), reverseMentoring.words[language], buddy.words[language]]
      .flatMap(textsIn)
      .map((text) => ({ language, text })),
  );

  it('with a name of a consonant is what it was, whatever the name', () => {
    const name = fc.stringMatching(/^[BCDFGJKLMNPQRSTVWXZ][\p{L} -]{0,12}$/u);
    fc.assert(
      fc.property(fc.constantFrom(...ours), name, ({ language, text }, partner) => {
        expect(say(text, language, anything(text, partner))).toBe(plainly(text, language, partner));
      }),
      { numRuns: 300 },
    );
  });

  it('with a name of a vowel differs by that name’s apostrophes alone', () => {
    const differ = ours.filter(({ language, text }) => {
      const [said, plain] = [say(text, language, anything(text, 'Aïcha')), plainly(text, language, 'Aïcha')];
      expect(said.replace(/\b(d|qu)’(?=Aïcha)/gi, (_, word: string) => `${word}e `)).toBe(plain);
      expect(language === 'fr' ? said : '').not.toMatch(/(^|[^\p{L}’'-])(de|que) Aïcha/iu);
      return said !== plain;
    });
    expect(differ.length).toBeGreaterThan(20);
    expect(differ.every(({ language }) => language === 'fr')).toBe(true);
  });
});

function textsIn(words: unknown): string[] {
  if (typeof words === 'string') return [words];
  return words === null || typeof words !== 'object' ? [] : Object.values(words).flatMap(textsIn);
}

function anything(text: string, name: string): Record<string, string | number> {
  const names = [...text.matchAll(/\{\s*(\w+)\s*(,\s*plural)?/g)];
  return Object.fromEntries(names.map(([, key = '', plural]) => [key, plural === undefined ? name : 7]));
}

function plainly(text: string, language: string, name: string): string {
  const locale = { nl: 'nl-BE', fr: 'fr-BE', en: 'en-GB' }[language] ?? language;
  return String(new IntlMessageFormat(text, locale, undefined, { ignoreTag: true }).format(anything(text, name)));
}
