import type { Mistake } from '../problem.ts';
import { checkMore } from './check-more.ts';
import { checkReference, unknownStep } from './check-references.ts';
import { inPair, mayBeUnread, questionNamed, stepNamed } from './course.ts';
import type { Programme, Question, Step } from './definition.ts';
import { didYouMean } from './nearest.ts';
import { reaches } from './situation.ts';
import type { Sketch } from './sketch.ts';

/** Whether people can be matched by what they answer, and both can agree to it. */
export function checkMatching(sketch: Sketch): Mistake[] {
  const { matching } = sketch.head;
  if (matching === undefined) return [];
  return [
    ...topics(sketch, matching.wants, 'mentee', 'matching.wants'),
    ...topics(sketch, matching.offers, 'mentor', 'matching.offers'),
    ...(matching.consent === undefined ? [] : consent(sketch, matching.consent)),
  ];
}

function topics(sketch: Sketch, reference: string | undefined, role: 'mentor' | 'mentee', where: string): Mistake[] {
  if (reference === undefined) return [];
  const named = questionNamed(sketch, reference);
  if (named === undefined) return checkReference(sketch, where, reference);
  const mistakes: Mistake[] = [];
  if (named.question.kind !== 'topics') {
    mistakes.push({
      where,
      wrong: `"${reference}" does not ask for topics`,
      mend: 'Name a question whose kind is "topics".',
    });
  }
  if (!reaches(named.step.audience, role)) {
    mistakes.push({
      where,
      wrong: `"${named.step.id}" does not go to the ${role}`,
      mend: `Name a question that the ${role} answers.`,
    });
  }
  return mistakes;
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
  if (question.optional === true) {
    const wrong = `"${question.id}" may be left open, so a pair may never be agreed`;
    mistakes.push({ where: `${where}.question`, wrong, mend: 'Leave "optional" out of that question.' });
  }
  return mistakes;
}
