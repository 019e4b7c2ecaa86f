import { describe, expect, it } from 'vitest';
import { languages } from '../../src/language.ts';
import { reverseMentoring } from '../../src/programmes/reverse-mentoring/index.ts';
import { checkScope, type Missing } from '../../src/scope/check.ts';
import { hintFor } from '../../src/scope/hint.ts';

const everything: Missing[] = ['subject', 'question', 'one-question', 'sign', 'time'];
const fields = reverseMentoring.steps
  .find(({ id }) => id === 'scope')
  ?.questions?.flatMap((question) => (question.kind === 'choice' && question.id === 'field' ? question.options : []));

describe.each(languages)('a hint in %s', (language) => {
  it('has an example that lacks nothing for every field of reverse mentoring, and one for any other', () => {
    expect(fields).toContain('networking');
    const examples = [...(fields ?? []), 'other'].map((field) => ({ field, ...hintFor([], field, language).example }));
    expect(new Set(examples.map(({ question }) => question)).size).toBe(examples.length);
    expect(examples.filter((scope) => checkScope(scope).length > 0)).toEqual([]);
  });

  it.each([null, 'gardening', 'constructor', '__proto__'])('has the example for any field where it is %s', (field) => {
    expect(hintFor([], field, language).example).toEqual(hintFor([], 'other', language).example);
  });

  it('asks for each thing that is missing, in that order, in one or a few short sentences', () => {
    expect(hintFor(['time', 'sign'], null, language).asks).toEqual([
      ...hintFor(['time'], null, language).asks,
      ...hintFor(['sign'], null, language).asks,
    ]);
    const { asks } = hintFor(everything, null, language);
    expect(new Set(asks).size).toBe(everything.length);
    expect(asks.filter((ask) => ask.length > 130)).toEqual([]);
  });
});
