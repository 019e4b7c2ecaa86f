import type { Mistake } from '../problem.ts';
import { checkReference } from './check-references.ts';
import { inClassicPair, mayBeUnread, questionNamed } from './course.ts';
import type { Step } from './definition.ts';
import { reaches } from './situation.ts';
import type { Sketch } from './sketch.ts';
import { sight } from './visibility.ts';

/** Whether what is sought a classic mentor for can be said, and a classic pair hears of one another (M19). */
export function checkClassic(sketch: Sketch): Mistake[] {
  return [...soughtAfter(sketch), ...introduced(sketch), ...sketch.steps.flatMap((step) => toldToOthers(sketch, step))];
}

/** What is sought a classic mentor for: a choice of which the coordinator may see who made it. */
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

/** Two people whom the coordinator puts together hear it from a letter; and such letters need somebody who asked. */
function introduced({ head, steps, unread }: Sketch): Mistake[] {
  const after = steps.filter(({ moment }) => 'after' in moment && moment.after === 'classic');
  if (head.classic === undefined) {
    if (unread.head.has('classic')) return [];
    return after.map(({ id }) => ({
      where: `steps.${id}.moment.after`,
      wrong: 'nobody can ask for a classic mentor in this programme',
      mend: 'Name the choice by which somebody does as "classic" at the top, or leave the step out.',
    }));
  }
  const unheard = (['mentor', 'mentee'] as const).filter(
    (role) => !after.some(({ audience }) => reaches(audience, role)),
  );
  if (unheard.length === 0 || unread.steps.size > 0 || unread.nameless) return [];
  const wrong = `no letter tells the ${unheard.join(' and the ')} of a classic pair of the other half`;
  const mend = 'Add a step for "both" with the moment { "after": "classic" }.';
  return [{ where: 'classic', wrong, mend }];
}

/** What somebody says for a classic mentor is shown to a classic pair and to nobody else's other half. */
function toldToOthers(sketch: Sketch, step: Step): Mistake[] {
  const sought = sketch.head.classic?.split('.')[0];
  if (sought === undefined || mayBeUnread(sketch, sought) || step.audience === 'coordinator') return [];
  if (inClassicPair(sketch, step) !== false) return [];
  return (step.shows ?? []).flatMap((reference, at) => {
    if (reference.split('.')[0] !== sought) return [];
    const wrong = 'what somebody says for a classic mentor is not for the other half of another pair';
    const mend = 'Show it in a step after "classic", or leave it out.';
    return [{ where: `steps.${step.id}.shows[${at}]`, wrong, mend }];
  });
}
