import type { Mistake } from '../problem.ts';
import { checkReference } from './check-references.ts';
import type { Sketch } from './sketch.ts';

/** Whether a question that is looked at as a scope names answers that there are (M12). */
export function checkScopes(sketch: Sketch): Mistake[] {
  return sketch.steps.flatMap(({ id, questions = [] }) =>
    questions.flatMap((question) => {
      if (question.kind !== 'long' || question.scope === undefined) return [];
      const where = `steps.${id}.questions.${question.id}.scope`;
      const { sign, field, sharpened } = question.scope;
      return [
        ...(sign === undefined ? [] : checkReference(sketch, `${where}.sign`, sign)),
        ...(field === undefined ? [] : checkReference(sketch, `${where}.field`, field)),
        ...(sharpened === undefined ? [] : checkReference(sketch, `${where}.sharpened`, sharpened)),
      ];
    }),
  );
}
