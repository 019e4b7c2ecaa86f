import type { Mistake } from '../problem.ts';
import { compareKeys } from './compare-keys.ts';
import type { Question, QuestionWords } from './definition.ts';

/** Whether the words of a question fit its kind: labels for what can be chosen, ends for what is marked. */
export function checkQuestionWords(question: Question, words: QuestionWords, where: string): Mistake[] {
  const options = question.kind === 'choice' || question.kind === 'choices' ? question.options : [];
  const statements = question.kind === 'statements' ? question.statements.map(({ id }) => id) : [];
  return [
    ...compareKeys(`${where}.options`, options, Object.keys(words.options ?? {}), 'option'),
    ...compareKeys(`${where}.statements`, statements, Object.keys(words.statements ?? {}), 'statement'),
    ...ends(question, words, where),
  ];
}

function ends({ kind }: Question, words: QuestionWords, where: string): Mistake[] {
  if (kind === 'scale' || kind === 'statements') return [];
  return (['low', 'high'] as const)
    .filter((name) => words[name] !== undefined)
    .map((name) => ({
      where: `${where}.${name}`,
      wrong: `only a scale has two ends, and this is a "${kind}"`,
      mend: 'Leave it out.',
    }));
}
