import { describe, expect, it } from 'vitest';
import type { Question } from '../../src/programme/definition.ts';
import { answerInWords, weekInWords, wordsFor } from '../../src/programme/in-words.ts';
import { reverseMentoring } from '../../src/programmes/reverse-mentoring/index.ts';

const asked = { id: 'q', visibility: 'pair' } as const;

describe('an answer in words', () => {
  it('gives the label of a choice, filled in for its reader', () => {
    const question: Question = { ...asked, kind: 'choice', options: ['yes', 'no'] };
    const labels = { options: { yes: 'Ja, met {partner}' } };
    expect(answerInWords(question, 'yes', labels, 'nl', 'Europe/Brussels', { partner: 'Kofi' })).toBe('Ja, met Kofi');
    expect(answerInWords(question, 'no', labels, 'nl', 'Europe/Brussels')).toBe('no');
  });

  it('says a mark with the highest there is', () => {
    expect(answerInWords({ ...asked, kind: 'scale' }, 4, {}, 'nl', 'Europe/Brussels')).toBe('4 / 5');
    expect(answerInWords({ ...asked, kind: 'scale', from: 0, to: 10 }, 7, {}, 'nl', 'Europe/Brussels')).toBe('7 / 10');
  });

  it('keeps a topic in somebody’s own words, and text as it was written', () => {
    const topics = { data: 'Cijfers en data lezen' };
    expect(
      answerInWords({ ...asked, kind: 'topics' }, ['data', 'Podcasts {maken}'], { topics }, 'nl', 'Europe/Brussels'),
    ).toBe('Cijfers en data lezen · Podcasts {maken}');
    expect(answerInWords({ ...asked, kind: 'long' }, 'Eén\ntwee {drie}', {}, 'nl', 'Europe/Brussels')).toBe(
      'Eén\ntwee {drie}',
    );
  });

  it('says exchanges by their own labels, and a time zone by its name', () => {
    const labels = { topics: { career: 'A topic' }, exchanges: { career: 'Advice on career choices' } };
    const gives: Question = { ...asked, kind: 'topics', of: 'exchanges' };
    expect(answerInWords(gives, ['career', 'Coffee'], labels, 'en', 'Europe/Brussels')).toBe(
      'Advice on career choices · Coffee',
    );
    expect(answerInWords({ ...asked, kind: 'zone' }, 'Europe/Brussels', labels, 'nl', 'Europe/Brussels')).toBe(
      'Europe/Brussels',
    );
  });

  it('lists choices, says yes and no, and each statement with its mark', () => {
    const languages: Question = { ...asked, kind: 'choices', options: ['nl', 'fr'] };
    const options = { nl: 'néerlandais', fr: 'français' };
    expect(answerInWords(languages, ['nl', 'fr'], { options }, 'fr', 'Europe/Brussels')).toBe(
      'néerlandais et français',
    );
    expect(answerInWords({ ...asked, kind: 'yesno' }, true, {}, 'fr', 'Europe/Brussels')).toBe('oui');
    expect(answerInWords({ ...asked, kind: 'yesno' }, false, {}, 'nl', 'Europe/Brussels')).toBe('nee');
    const statements: Question = { ...asked, kind: 'statements', statements: [{ id: 'a', axis: 'open', plus: true }] };
    expect(answerInWords(statements, { a: 3 }, { statements: { a: 'I help.' } }, 'en', 'Europe/Brussels')).toBe(
      'I help. 3 / 5',
    );
  });

  it.each([
    ['nl', 812, 'Plan.pdf (pdf, 1 kB)'],
    ['nl', 640_400, 'Plan.pdf (pdf, 640 kB)'],
    ['nl', 999_499, 'Plan.pdf (pdf, 999 kB)'],
    ['nl', 999_500, 'Plan.pdf (pdf, 1 MB)'],
    ['nl', 1_240_000, 'Plan.pdf (pdf, 1,2 MB)'],
    ['fr', 1_240_000, 'Plan.pdf (pdf, 1,2 Mo)'],
    ['en', 1_240_000, 'Plan.pdf (pdf, 1.2 MB)'],
  ] as const)('says a file by its name, its kind and its size in %s: %i bytes', (language, bytes, said) => {
    const file = { key: 'files/a', name: 'Plan.pdf', type: 'pdf', bytes } as const;
    const words = answerInWords({ ...asked, kind: 'file' }, file, {}, language, 'Europe/Brussels');
    expect(words.replace(/[\u00a0\u202f]/g, ' ')).toBe(said);
  });

  it.each([
    ['jpeg', 'afbeelding'],
    ['docx', 'Word'],
    ['xlsx', 'Excel'],
    ['pptx', 'PowerPoint'],
  ] as const)('calls a file that is %s %s', (type, kind) => {
    const file = { key: 'files/a', name: 'x', type, bytes: 2_000_000 };
    expect(answerInWords({ ...asked, kind: 'file' }, file, {}, 'nl', 'Europe/Brussels')).toContain(`x (${kind}, `);
  });

  it('says free hours by the days that share them', () => {
    const ticked = ['monday-morning', 'tuesday-morning', 'wednesday-morning', 'thursday-late', 'saturday-late'];
    expect(weekInWords(ticked, 'nl')).toBe('maandag–woensdag: ochtend; donderdag, zaterdag: late avond');
    expect(weekInWords(['friday-noon', 'friday-evening'], 'fr')).toBe('vendredi\u00a0: midi, début de soirée');
    expect(weekInWords([], 'en')).toBe('');
  });
});

describe('the language of a programme', () => {
  const { nl } = reverseMentoring.words;
  const words = nl === undefined ? {} : { nl };

  it('is the reader’s own when the programme has it', () => {
    const { language } = wordsFor(reverseMentoring, { language: 'nl' }, { language: 'fr' });
    expect(language).toBe('fr');
  });

  it('is the cohort’s, or else one that there is, when it has not', () => {
    expect(wordsFor({ ...reverseMentoring, words }, { language: 'nl' }, { language: 'fr' }).language).toBe('nl');
    expect(wordsFor({ ...reverseMentoring, words }, { language: 'en' }, { language: 'fr' }).language).toBe('nl');
  });
});
