import type { Mistake } from '../problem.ts';
import { checkMatchingAnswers } from './check-matching-answers.ts';
import { checkMore } from './check-more.ts';
import { checkReference, unknownStep } from './check-references.ts';
import { inPair, mayBeUnread, stepNamed } from './course.ts';
import type { Programme, Question, Step } from './definition.ts';
import { didYouMean } from './nearest.ts';
import type { Sketch } from './sketch.ts';

/** Whether people can be matched by what they answer, and both can agree to it. */
export function checkMatching(sketch: Sketch): Mistake[] {
  const { matching } = sketch.head;
  if (matching === undefined) return [];
  return [
    ...checkMatchingAnswers(sketch, matching),
    ...(matching.consent === undefined ? [] : consent(sketch, matching.consent)),
  ];
}

type ConsentWords = NonNullable<Programme['matching']['consent']>;

function consent(sketch: Sketch, asked: ConsentWords): Mistake[] {
  const step = stepNamed(sketch, asked.step);
  const where = 'matching.consent';
  if (step === undefined)
    return mayBeUnread(sketch, asked.step) ? [] : [unknownStep(sketch, `${where}.step`, asked.step)];
  const question = step.questions?.find(({ id }) => id === asked.question);
  const missing = checkReference(sketch, `${where}.question`, `${asked.step}.${asked.question}`);
  return [
    ...bothAreAsked(sketch, step, `${where}.step`),
    ...(question === undefined ? missing : isChoice(question, asked, where)),
    ...checkMore(sketch, asked, question, `${where}.more`),
  ];
}

function bothAreAsked(sketch: Sketch, step: Step, where: string): Mistake[] {
  const mistakes: Mistake[] = [];
  if (step.audience !== 'both') {
    mistakes.push({
      where,
      wrong: `"${step.id}" goes to the ${step.audience} alone, so a pair is never agreed`,
      mend: 'Ask both.',
    });
  }
  if (inPair(sketch, step) === false) {
    mistakes.push({ where, wrong: `"${step.id}" is sent before there are pairs`, mend: 'Send it after "proposal".' });
  }
  if (step.only !== undefined) {
    const wrong = `"${step.id}" has a condition: who does not get it can never agree`;
    mistakes.push({ where, wrong, mend: 'Leave the condition of that step out.' });
  }
  return mistakes;
}

function isChoice(question: Question, { yes, no }: ConsentWords, where: string): Mistake[] {
  if (question.kind !== 'choice') {
    return [
      {
        where: `${where}.question`,
        wrong: `"${question.id}" is no choice`,
        mend: 'Name a question whose kind is "choice".',
      },
    ];
  }
  const { options } = question;
  const mistakes = Object.entries({ yes, no })
    .filter(([, option]) => !options.includes(option))
    .map(([name, option]) => ({
      where: `${where}.${name}`,
      wrong: `"${option}" is not among the answers to "${question.id}"`,
      mend: didYouMean(option, options),
    }));
  if (yes === no) {
    mistakes.push({ where, wrong: `"${yes}" means both yes and no`, mend: 'Give each an option of its own.' });
  }
  if (question.when !== undefined) {
    const wrong = `"${question.id}" is not asked of everybody, so a pair may never be agreed`;
    mistakes.push({ where: `${where}.question`, wrong, mend: 'Leave "when" out of that question.' });
  }
  if (question.optional === true) {
    const wrong = `"${question.id}" may be left open, so a pair may never be agreed`;
    mistakes.push({ where: `${where}.question`, wrong, mend: 'Leave "optional" out of that question.' });
  }
  return mistakes;
}
