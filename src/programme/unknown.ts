import type { Mistake } from '../problem.ts';
import { didYouMean } from './nearest.ts';
import type { Sketch } from './sketch.ts';

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
