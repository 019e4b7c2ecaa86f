import type { Mistake } from '../problem.ts';
import { conditionsIn, MOST_CONDITIONS } from './asked.ts';
import type { Question, Step } from './definition.ts';
import { didYouMean } from './nearest.ts';
import type { Sketch } from './sketch.ts';

/** Whether the questions that are asked only of some are ever asked: the choice they hang on comes before them. */
export function checkWhen(sketch: Sketch): Mistake[] {
  return sketch.steps.flatMap((step) => [
    ...(step.questions ?? []).flatMap((question, at) => ofQuestion(step, question, at)),
    ...tooMany(step),
  ]);
}

function ofQuestion({ id, questions = [] }: Step, { id: own, when }: Question, at: number): Mistake[] {
  if (when === undefined) return [];
  const where = `steps.${id}.questions.${own}.when`;
  const earlier = questions.slice(0, at);
  const named = questions.find((question) => question.id === when.question);
  if (named === undefined) {
    const mend = didYouMean(
      when.question,
      earlier.filter(({ kind }) => kind === 'choice').map((question) => question.id),
    );
    return [{ where: `${where}.question`, wrong: `the step "${id}" has no question "${when.question}"`, mend }];
  }
  if (!earlier.includes(named)) {
    const wrong = `"${named.id}" does not come before "${own}"`;
    return [{ where: `${where}.question`, wrong, mend: 'Put the choice first, and this question after it.' }];
  }
  if (named.kind !== 'choice') {
    const mend = 'Name a question whose kind is "choice".';
    return [{ where: `${where}.question`, wrong: `"${named.id}" is no choice`, mend }];
  }
  return when.is
    .filter((option) => !named.options.includes(option))
    .map((option) => ({
      where: `${where}.is`,
      wrong: `nobody can answer "${option}" to "${named.id}"`,
      mend: didYouMean(option, named.options),
    }));
}

function tooMany({ id, questions = [] }: Step): Mistake[] {
  const count = conditionsIn(questions).length;
  if (count <= MOST_CONDITIONS) return [];
  const wrong = `its questions hang on ${count} different conditions, and a page can show ${MOST_CONDITIONS}`;
  return [{ where: `steps.${id}.questions`, wrong, mend: 'Ask some of them in a step of their own.' }];
}
