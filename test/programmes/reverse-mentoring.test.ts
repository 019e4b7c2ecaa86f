import { describe, expect, it } from 'vitest';
import { type Language, languages } from '../../src/language.ts';
import { askedOfAll } from '../../src/programme/asked.ts';
import { reaches } from '../../src/programme/situation.ts';
import { reverseMentoring } from '../../src/programmes/reverse-mentoring/index.ts';

const counts: Record<Language, readonly string[]> = {
  nl: ['twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen'],
  fr: ['deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf'],
  en: ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'],
};

describe.each(languages)('reverse mentoring in %s', (language) => {
  const words = reverseMentoring.words[language];

  it('says on every button how many questions there really are', () => {
    const told = reverseMentoring.steps.flatMap(({ id, questions = [] }) => {
      const said: readonly string[] = words?.steps[id]?.button?.toLowerCase().match(/\p{L}+/gu) ?? [];
      const count = counts[language].findIndex((number) => said.includes(number)) + 2;
      return count < 2 ? [] : [[id, count, askedOfAll(questions).length]];
    });
    expect(told.filter(([, said, asked]) => said !== asked)).toEqual([]);
    expect(told.length).toBeGreaterThanOrEqual(4);
  });

  it('names the mentee in every subject about a pair, because a mentor may have two', () => {
    const ofPair = reverseMentoring.steps.filter(
      ({ moment, audience, questions = [] }) =>
        ('session' in moment || ('after' in moment && moment.after !== 'launch')) &&
        reaches(audience, 'mentor') &&
        questions.every(({ kind }) => kind !== 'statements'),
    );
    const subjects = ofPair.flatMap(({ id }) => {
      const said = words?.steps[id];
      return [said?.subject ?? '', ...(said?.reminders ?? []).map(({ subject }) => subject)];
    });
    expect(subjects.length).toBeGreaterThan(8);
    expect(subjects.filter((subject) => !subject.includes('{partner}'))).toEqual([]);
  });
});
