import { describe, expect, it } from 'vitest';
import { languages } from '../../src/language.ts';
import { reverseMentoring } from '../../src/programmes/reverse-mentoring/index.ts';

/**
 * The items as the International Personality Item Pool publishes them for the facets O4 Adventurousness, E1
 * Friendliness, A1 Trust and A3 Altruism of the IPIP-NEO-120 (Johnson 2014), each with the sign of its key.
 */
const published = [
  ['variety', 'open', '+', 'Prefer variety to routine'],
  ['stick', 'open', '-', 'Prefer to stick with things that I know'],
  ['dislike-changes', 'open', '-', 'Dislike changes'],
  ['conventional', 'open', '-', 'Am attached to conventional ways'],
  ['friends', 'networked', '+', 'Make friends easily'],
  ['comfortable', 'networked', '+', 'Feel comfortable around people'],
  ['avoid-contacts', 'networked', '-', 'Avoid contacts with others'],
  ['distance', 'networked', '-', 'Keep others at a distance'],
  ['trust', 'supportive', '+', 'Trust others'],
  ['intentions', 'supportive', '+', 'Believe that others have good intentions'],
  ['trust-words', 'supportive', '+', 'Trust what people say'],
  ['distrust', 'supportive', '-', 'Distrust people'],
  ['help', 'supportive', '+', 'Love to help others'],
  ['concerned', 'supportive', '+', 'Am concerned about others'],
  ['indifferent', 'supportive', '-', 'Am indifferent to the feelings of others'],
  ['no-time', 'supportive', '-', 'Take no time for others'],
] as const;

const tests = ['mindset', 'mindset-again'].map((step) => {
  const question = reverseMentoring.steps.find(({ id }) => id === step)?.questions?.[0];
  if (question?.kind !== 'statements') throw new Error(`${step} has no statements`);
  return { step, question };
});

describe.each(tests)('the statements of $step (M5)', ({ step, question }) => {
  it.each(published)('"%s" speaks for %s as its key %s says: %s', (id, axis, sign, item) => {
    const statement = question.statements.find((one) => one.id === id);
    expect(statement).toEqual({ id, axis, plus: sign === '+' });
    const said = reverseMentoring.words.en?.steps[step]?.questions?.statements?.statements?.[id];
    expect(said).toBe(`I ${item.charAt(0).toLowerCase()}${item.slice(1)}.`);
  });

  it('are these sixteen and no others', () => {
    expect(question.statements.map(({ id }) => id).sort()).toEqual(published.map(([id]) => id).sort());
  });

  it.each(languages)('are the same sentences in both tests, in the first person, in %s', (language) => {
    const said = tests.map((test) => {
      const asked = reverseMentoring.words[language]?.steps[test.step]?.questions?.statements;
      return { ...asked, ask: '', help: '' };
    });
    expect(said[0]).toEqual(said[1]);
    for (const sentence of Object.values(said[0]?.statements ?? {})) expect(sentence).toMatch(/^[A-Z].*\.$/);
  });
});

it('the second test is compared with the first', () => {
  expect(tests.map(({ question }) => question.compares)).toEqual([undefined, 'mindset.statements']);
});

/** Sentences of a text; none of these texts has an abbreviation. */
const sentences = (text: string) => text.split(/(?<=\.)\s+/).length;

describe.each(languages)('the results in words, in %s', (language) => {
  const axes = Object.entries(reverseMentoring.words[language]?.axes ?? {});

  it('are two sentences for each end and for what lies between', () => {
    expect(axes.map(([axis]) => axis)).toEqual(reverseMentoring.axes);
    const said = axes.flatMap(([, { first, second, between }]) => [first.says, second.says, between]);
    expect(said.map(sentences)).toEqual(Array.from({ length: 9 }, () => 2));
  });

  it('have as much to say for one end as for the other', () => {
    for (const [axis, { first, second }] of axes) {
      const share = first.says.length / second.says.length;
      expect([axis, share > 0.75 && share < 1.33]).toEqual([axis, true]);
    }
  });
});
