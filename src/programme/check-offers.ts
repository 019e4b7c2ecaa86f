import type { Mistake } from '../problem.ts';
import { checkReference, unknownStep } from './check-references.ts';
import { mayBeUnread, questionNamed, stepNamed } from './course.ts';
import type { Question } from './definition.ts';
import type { Sketch } from './sketch.ts';
import { sight } from './visibility.ts';

/** Whether what the top of a programme names among the steps that somebody begins is what it says. */
export function checkOffers(sketch: Sketch): Mistake[] {
  return [...confided(sketch), ...soughtAfter(sketch)];
}

/** The confidential word: anybody can begin it at any time, and nobody but the coordinator reads it (M27). */
function confided(sketch: Sketch): Mistake[] {
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

/** What is sought a classic mentor for: a choice of which the coordinator may see who made it (M19). */
function soughtAfter(sketch: Sketch): Mistake[] {
  const { classic } = sketch.head;
  if (classic === undefined) return [];
  const where = 'classic';
  const named = questionNamed(sketch, classic);
  if (named === undefined) return checkReference(sketch, where, classic);
  const { step, question } = named;
  const mistakes: Mistake[] = [];
  if (!('whenever' in step.moment)) {
    const mend = 'Let its moment be { "whenever": "always" }.';
    mistakes.push({ where, wrong: `nobody begins "${step.id}" of their own accord`, mend });
  }
  if (question.kind !== 'choice') {
    mistakes.push({ where, wrong: `"${question.id}" is no choice`, mend: 'Name a question whose kind is "choice".' });
  }
  if (sight(question.visibility, 'coordinator') === 'nothing') {
    const mend = 'Make its visibility "coordinator" or "confidential".';
    mistakes.push({ where, wrong: `the coordinator does not read "${question.id}"`, mend });
  }
  return mistakes;
}
