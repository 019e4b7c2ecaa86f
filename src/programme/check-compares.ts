import type { Mistake } from '../problem.ts';
import { checkReference } from './check-references.ts';
import { questionNamed } from './course.ts';
import type { Step } from './definition.ts';
import type { Statements } from './mindset.ts';
import { reaches, rolesOf } from './situation.ts';
import type { Sketch } from './sketch.ts';

/** Whether statements that are compared with earlier ones can be: the same axes, marked earlier by the same people. */
export function checkCompares(sketch: Sketch): Mistake[] {
  return sketch.steps.flatMap((step) =>
    (step.questions ?? []).flatMap((question) =>
      question.kind !== 'statements' || question.compares === undefined
        ? []
        : compared(sketch, step, question, question.compares),
    ),
  );
}

function compared(sketch: Sketch, step: Step, question: Statements, reference: string): Mistake[] {
  const where = `steps.${step.id}.questions.${question.id}.compares`;
  const named = questionNamed(sketch, reference);
  if (named === undefined) return checkReference(sketch, where, reference);
  const { step: from, question: earlier } = named;
  if (earlier.kind !== 'statements') {
    const mend = 'Name a question whose kind is "statements".';
    return [{ where, wrong: `"${reference}" has no statements to compare with`, mend }];
  }
  return [
    ...comesEarlier(sketch, step, from, where),
    ...samePeople(step, from, where),
    ...sameAxes(question, earlier, where),
  ];
}

function comesEarlier({ steps }: Sketch, step: Step, from: Step, where: string): Mistake[] {
  if (steps.indexOf(from) < steps.indexOf(step)) return [];
  const wrong = from === step ? 'this compares a step with itself' : `"${from.id}" stands below "${step.id}"`;
  return [{ where, wrong, mend: 'Name statements of a step that stands above this one.' }];
}

function samePeople(step: Step, from: Step, where: string): Mistake[] {
  return rolesOf(step.audience)
    .filter((role) => !reaches(from.audience, role))
    .map((role) => ({
      where,
      wrong: `"${from.id}" does not go to the ${role}, who would have nothing to compare`,
      mend: 'Let both steps go to the same people.',
    }));
}

function sameAxes(question: Statements, earlier: Statements, where: string): Mistake[] {
  const [now, then] = [axesOf(question), axesOf(earlier)];
  const differ = [...now.filter((axis) => !then.includes(axis)), ...then.filter((axis) => !now.includes(axis))];
  if (differ.length === 0) return [];
  const wrong = `only one of the two has statements on ${differ.map((axis) => `"${axis}"`).join(', ')}`;
  return [{ where, wrong, mend: 'Give both statements on the same axes.' }];
}

function axesOf({ statements }: Statements): string[] {
  return [...new Set(statements.map(({ axis }) => axis))];
}
