import { describe, expect, it } from 'vitest';
import type { Question } from '../../../src/programme/definition.ts';
import { clickIn, filledFrom } from '../../../src/web/answer/filled.ts';
import { answersIn } from '../../../src/web/answer/form-answers.ts';

const visibility = 'pair' as const;
const questions: Question[] = [
  { id: 'useful', kind: 'scale', visibility },
  { id: 'standing', kind: 'scale', from: 0, to: 10, visibility },
  { id: 'consent', kind: 'choice', options: ['yes', 'no'], visibility },
  { id: 'again', kind: 'yesno', visibility },
  { id: 'text', kind: 'long', visibility },
  { id: 'topics', kind: 'topics', visibility },
  { id: 'test', kind: 'statements', statements: [{ id: 'one', axis: 'open', plus: true }], visibility },
];

describe('one click in a letter fills an answer in', () => {
  it.each([
    ['useful', '4', '4'],
    ['standing', '0', '0'],
    ['standing', '10', '10'],
    ['consent', 'no', 'no'],
    ['again', 'yes', 'yes'],
  ])('%s = %s', (question, value, filled) => {
    expect(clickIn(questions, question, value)).toEqual({ question, value: filled });
  });

  it.each([
    ['useful', '6'],
    ['useful', '4.5'],
    ['useful', ''],
    ['standing', ' '],
    ['consent', 'perhaps'],
    ['again', 'true'],
    ['text', 'hello'],
    ['topics', 'data'],
    ['other', '1'],
    [undefined, '1'],
    ['useful', undefined],
  ])('is ignored when it is not valid: %s = %s', (question, value) => {
    expect(clickIn(questions, question, value)).toBeNull();
  });

  it('goes before a draft, which goes before what the form starts from, question by question', () => {
    const start = {
      useful: { value: 1, visibility },
      text: { value: 'answered', visibility },
      consent: { value: 'no', visibility },
    };
    const draft = { text: { value: 'drafted' }, useful: { value: '2', visibility: 'private' } };
    expect(filledFrom(start, draft, { question: 'useful', value: '3' })).toEqual({
      useful: { value: '3', visibility: 'private' },
      text: { value: 'drafted' },
      consent: { value: 'no', visibility },
    });
  });
});

describe('a posted form', () => {
  it('is read question by question; what belongs to none is not looked at', async () => {
    const form = new FormData();
    for (const [name, value] of [
      ['a.useful', '4'],
      ['v.useful', 'private'],
      ['a.text', 'one\r\ntwo\u0000'],
      ['a.topics', 'data'],
      ['a.topics', 'data'],
      ['a.topics', '  '],
      ['a.topics', ' own '],
      ['a.test.one', '5'],
      ['a.test.none', '5'],
      ['a.stranger', 'x'],
      ['role', 'coordinator'],
    ] as const)
      form.append(name, value);
    form.append('a.consent', new File(['x'], 'x.txt'));
    expect(await answersIn(form, questions, 'Europe/Brussels')).toEqual({
      useful: { value: '4', visibility: 'private' },
      standing: { value: '' },
      consent: { value: '' },
      again: { value: '' },
      text: { value: 'one\ntwo' },
      topics: { value: ['data', 'own'] },
      test: { value: { one: '5' } },
    });
  });
});
