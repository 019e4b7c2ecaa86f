import type { Mistake } from '../problem.ts';
import { unknownStep } from './check-references.ts';
import { causesOf, inPair, isBegun, mayBeUnread, stepNamed } from './course.ts';
import type { Step } from './definition.ts';
import { reaches, rolesOf } from './situation.ts';
import type { Sketch } from './sketch.ts';

/** Whether each step can come: what it follows exists, asks something, and reaches somebody from there. */
export function checkOrder(sketch: Sketch): Mistake[] {
  return [
    ...sketch.steps.flatMap((step) => follows(sketch, step)),
    ...sketch.steps.flatMap(coordinatorHasNoPair),
    ...circles(sketch),
  ];
}

function follows(sketch: Sketch, step: Step): Mistake[] {
  if (!('afterStep' in step.moment)) return [];
  const { afterStep } = step.moment;
  const where = `steps.${step.id}.moment.afterStep`;
  const cause = stepNamed(sketch, afterStep);
  if (cause === undefined) return mayBeUnread(sketch, afterStep) ? [] : [unknownStep(sketch, where, afterStep)];
  if (cause.questions === undefined) {
    const mend = `Give "${cause.id}" a question, or choose another moment.`;
    return [{ where, wrong: `"${cause.id}" asks nothing, so nobody can answer it`, mend }];
  }
  return needsPair(sketch, step, cause, where);
}

/** That a step which follows another reaches whoever answered, or the other half of their pair. */
function needsPair(sketch: Sketch, step: Step, cause: Step, where: string): Mistake[] {
  if (rolesOf(cause.audience).every((role) => reaches(step.audience, role))) return [];
  if (step.audience === 'coordinator' && isBegun(sketch, cause) !== false) return [];
  if (step.audience === 'coordinator' || cause.audience === 'coordinator') {
    const wrong = `"${cause.id}" is answered by the ${cause.audience}, and from there no letter goes to the ${step.audience}`;
    return [
      {
        where,
        wrong: wrong.replaceAll('the both', 'mentor and mentee'),
        mend:
          step.audience === 'coordinator'
            ? 'Choose a moment after the launch: the coordinator hears only of what somebody began.'
            : 'Choose a moment after the launch, a pair or a session.',
      },
    ];
  }
  if (inPair(sketch, cause) !== false) return [];
  const mend = `Send it after "pair", or make its audience "${cause.audience}".`;
  return [
    { where, wrong: `"${cause.id}" is answered before there are pairs, so it has no other half to write to`, mend },
  ];
}

function coordinatorHasNoPair({ id, audience, moment }: Step): Mistake[] {
  const ofPair = 'session' in moment || ('after' in moment && !['launch', 'more'].includes(moment.after));
  if (audience !== 'coordinator' || !ofPair) return [];
  const mend = 'Choose "after": "launch" or "every", or another audience.';
  return [
    { where: `steps.${id}.moment`, wrong: 'a coordinator is no half of a pair, so this would never go out', mend },
  ];
}

/** Steps that wait for one another; each circle is named once, by its first step. */
function circles(sketch: Sketch): Mistake[] {
  const told = new Set<string>();
  return sketch.steps.flatMap((step) => {
    const circle = circleFrom(sketch, step);
    if (circle === null || circle.some((id) => told.has(id))) return [];
    for (const id of circle) told.add(id);
    const wrong = `these steps wait for one another: ${[...circle, step.id].reverse().join(' → ')}`;
    return [
      {
        where: `steps.${step.id}.moment`,
        wrong,
        mend: 'Let one of them begin after the launch, a proposal or a pair.',
      },
    ];
  });
}

/** A step waits for one other at most, so a circle is found by following that one. */
function circleFrom(sketch: Sketch, step: Step): string[] | null {
  const path: string[] = [];
  let current: Step | undefined = step;
  while (current !== undefined && !path.includes(current.id)) {
    path.push(current.id);
    const [cause]: string[] = causesOf(sketch, current);
    current = cause === undefined ? undefined : stepNamed(sketch, cause);
  }
  return current?.id === step.id ? path : null;
}
