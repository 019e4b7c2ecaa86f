import type { Mistake } from '../problem.ts';
import { unknownStep } from './check-references.ts';
import { mayBeUnread, stepNamed } from './course.ts';
import type { Question } from './definition.ts';
import type { Sketch } from './sketch.ts';

/** The confidential word: anybody can begin it at any time, and nobody but the coordinator reads it (M27). */
export function checkConfided(sketch: Sketch): Mistake[] {
  const { confide } = sketch.head;
  if (confide === undefined || mayBeUnread(sketch, confide)) return [];
  const where = 'confide';
  const step = stepNamed(sketch, confide);
  if (step === undefined) return [unknownStep(sketch, where, confide)];
  const { moment, audience, questions = [] } = step;
  const mistakes: Mistake[] = [];
  if (!('whenever' in moment) || moment.whenever !== 'always' || audience !== 'both') {
    const mend = 'Let its audience be "both" and its moment { "whenever": "always" }.';
    mistakes.push({ where, wrong: `not everybody can begin "${confide}" at any time`, mend });
  }
  for (const question of questions.filter((one) => !isForCoordinatorAlone(one))) {
    const wrong = `others than the coordinator may read "${question.id}"`;
    mistakes.push({ where, wrong, mend: 'Make its visibility "confidential", and leave "mayChoose" out.' });
  }
  return mistakes;
}

function isForCoordinatorAlone({ visibility, mayChoose = [] }: Question): boolean {
  return [visibility, ...mayChoose].every((one) => one === 'confidential');
}
