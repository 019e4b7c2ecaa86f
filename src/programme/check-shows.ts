import type { Mistake } from '../problem.ts';
import { checkReference } from './check-references.ts';
import { inPair, isBegun, questionNamed } from './course.ts';
import type { Question, Step } from './definition.ts';
import { reaches } from './situation.ts';
import type { Sketch } from './sketch.ts';
import { sight } from './visibility.ts';

/** Whether the answers that a letter shows can be seen by whoever reads it. */
export function checkShows(sketch: Sketch): Mistake[] {
  return sketch.steps.flatMap((step) =>
    (step.shows ?? []).flatMap((reference, at) => {
      const where = `steps.${step.id}.shows[${at}]`;
      const named = questionNamed(sketch, reference);
      if (named === undefined) return checkReference(sketch, where, reference);
      return shown(sketch, step, named.step, named.question, where);
    }),
  );
}

function shown(sketch: Sketch, step: Step, from: Step, question: Question, where: string): Mistake[] {
  if (step.audience === 'coordinator') {
    if (from.audience === 'coordinator') return [];
    if (isBegun(sketch, step) !== false && isBegun(sketch, from) !== false) return toldByName(question, where);
    const mend = 'Leave it out: what a coordinator may read stands on the desk and in the digest.';
    return [{ where, wrong: "a coordinator's letter does not show what others answered", mend }];
  }
  if (question.kind === 'statements') {
    const mend = 'Leave it out: the result stands on the page where it was answered.';
    return [{ where, wrong: 'letters do not show what somebody marked for statements', mend }];
  }
  if (!crosses(step, from)) return [];
  if (from.audience === 'coordinator' && !tells(from)) {
    return [
      {
        where,
        wrong: `"${from.id}" is answered by the coordinator`,
        mend: 'Show an answer of the mentor or the mentee.',
      },
    ];
  }
  if (inPair(sketch, step) === false) {
    const mend = 'Send the step after "pair", or leave this out.';
    return [{ where, wrong: `before there are pairs nobody can see what the ${from.audience} answered`, mend }];
  }
  if (canBeShared(question)) return [];
  const { id, visibility } = question;
  const mend = `Leave it out, or let the author share it with "mayChoose": ["${visibility}", "pair"].`;
  return [{ where, wrong: `"${id}" is ${visibility}, and this would show it to the other half of the pair`, mend }];
}

/** What somebody began is told to the coordinator with its author's name, or not at all. */
function toldByName({ id, visibility, mayChoose = [] }: Question, where: string): Mistake[] {
  if ([visibility, ...mayChoose].some((one) => sight(one, 'coordinator') === 'named')) return [];
  const mend = 'Leave it out, or make its visibility "coordinator" or "confidential".';
  return [{ where, wrong: `the coordinator does not read "${id}" with its author's name`, mend }];
}

/** Whether a step asks somebody to tell more to one half of a pair. */
function tells({ moment }: Step): boolean {
  return 'after' in moment && moment.after === 'more';
}

/** Whether somebody whom the step reaches would read an answer of somebody else. */
function crosses(step: Step, from: Step): boolean {
  return (['mentor', 'mentee'] as const).some((role) => reaches(step.audience, role) && !reaches(from.audience, role));
}

function canBeShared({ visibility, mayChoose = [] }: Question): boolean {
  return [visibility, ...mayChoose].some((one) => sight(one, 'pair') === 'named');
}
