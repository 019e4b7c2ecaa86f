import type { Mistake } from '../problem.ts';
import { scaleOf } from './answer.ts';
import { mayBeUnread, questionNamed, stepNamed } from './course.ts';
import type { Condition, Question, Step } from './definition.ts';
import { didYouMean } from './nearest.ts';
import type { Sketch } from './sketch.ts';

/** Whether the answers that conditions speak of can be given. */
export function checkConditions(sketch: Sketch): Mistake[] {
  return sketch.steps.flatMap((step) =>
    step.only === undefined ? [] : inCondition(sketch, step, step.only, `steps.${step.id}.only`),
  );
}

/** What is wrong with "step.question": nothing, or which of the two is not there. */
export function checkReference(sketch: Sketch, where: string, reference: string): Mistake[] {
  const [stepId = '', questionId = ''] = reference.split('.');
  const step = stepNamed(sketch, stepId);
  if (mayBeUnread(sketch, stepId)) return [];
  if (step === undefined) return [unknownStep(sketch, where, stepId)];
  const ids = (step.questions ?? []).map(({ id }) => id);
  if (ids.includes(questionId)) return [];
  const mend = ids.length === 0 ? `"${stepId}" asks nothing.` : didYouMean(questionId, ids);
  return [{ where, wrong: `the step "${stepId}" has no question "${questionId}"`, mend }];
}

/** The mistake of naming a step that is not there. */
export function unknownStep({ steps }: Sketch, where: string, id: string): Mistake {
  return {
    where,
    wrong: `there is no step "${id}"`,
    mend: didYouMean(
      id,
      steps.map((step) => step.id),
    ),
  };
}

function inCondition(sketch: Sketch, step: Step, condition: Condition, where: string): Mistake[] {
  if ('not' in condition) return inCondition(sketch, step, condition.not, `${where}.not`);
  if ('all' in condition)
    return condition.all.flatMap((part, at) => inCondition(sketch, step, part, `${where}.all[${at}]`));
  if ('any' in condition)
    return condition.any.flatMap((part, at) => inCondition(sketch, step, part, `${where}.any[${at}]`));
  if ('answered' in condition) return checkReference(sketch, `${where}.answered`, condition.answered);
  if ('answer' in condition) {
    const named = questionNamed(sketch, condition.answer);
    if (named === undefined) return checkReference(sketch, `${where}.answer`, condition.answer);
    if (named.question.kind === 'file') return [unwritten(named.question, where)];
    return possible(named.question, condition.is, `${where}.is`);
  }
  if (step.shows !== undefined) return [];
  return [
    {
      where,
      wrong: 'there is never news, because the step shows nothing',
      mend: 'Add "shows", or leave the condition out.',
    },
  ];
}

/** Whether there is a file can be asked; what is in it cannot. */
function unwritten({ id }: Question, where: string): Mistake {
  const mend = 'Ask whether there is one, with "answered".';
  return { where: `${where}.answer`, wrong: `"${id}" is a file, which is none of these`, mend };
}

/** Values that nobody can give as an answer; texts and topics may be anything. */
function possible(question: Question, values: readonly string[], where: string): Mistake[] {
  const known = valuesOf(question);
  if (known === null) return [];
  return values
    .filter((value) => !known.includes(value))
    .map((value) => ({
      where,
      wrong: `nobody can answer "${value}" to "${question.id}"`,
      mend: didYouMean(value, known),
    }));
}

function valuesOf(question: Question): string[] | null {
  switch (question.kind) {
    case 'choice':
    case 'choices':
      return question.options;
    case 'yesno':
      return ['yes', 'no'];
    case 'scale': {
      const { from, to } = scaleOf(question);
      return Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => String(from + at));
    }
    default:
      return null;
  }
}
