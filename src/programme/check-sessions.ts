import type { Mistake } from '../problem.ts';
import { unknownStep } from './check-references.ts';
import { inPair, mayBeUnread, stepNamed } from './course.ts';
import type { Step } from './definition.ts';
import type { Sketch } from './sketch.ts';

/** Whether the sessions that steps speak of are planned, and planned by somebody's answer. */
export function checkSessions(sketch: Sketch): Mistake[] {
  return [...sketch.steps.flatMap((step) => ofSession(sketch, step)), ...planned(sketch)];
}

function ofSession({ head, unread }: Sketch, { id, moment }: Step): Mistake[] {
  if (!('session' in moment) || unread.head.has('sessions')) return [];
  const where = `steps.${id}.moment.session`;
  const { sessions } = head;
  if (sessions === undefined) {
    return [
      { where, wrong: 'the programme has no sessions', mend: 'Add "sessions" at the top, or choose another moment.' },
    ];
  }
  const numbers = moment.session === 'each' ? [] : [moment.session].flat();
  return numbers
    .filter((number) => number > sessions.count)
    .map((number) => ({
      where,
      wrong: `there is no session ${number}: the programme has ${sessions.count}`,
      mend: `Choose a number from 1 to ${sessions.count}.`,
    }));
}

function planned(sketch: Sketch): Mistake[] {
  const { sessions } = sketch.head;
  if (sessions === undefined) return [];
  const where = 'sessions.afterStep';
  const step = stepNamed(sketch, sessions.afterStep);
  if (step === undefined)
    return mayBeUnread(sketch, sessions.afterStep) ? [] : [unknownStep(sketch, where, sessions.afterStep)];
  const mistakes: Mistake[] = [];
  if (step.audience !== 'mentor' && step.audience !== 'mentee') {
    const wrong = `"${step.id}" goes to ${step.audience === 'both' ? 'both halves' : 'the coordinator'}, and sessions are planned once`;
    mistakes.push({ where, wrong, mend: 'Choose a step that goes to the mentor or to the mentee alone.' });
  }
  if (inPair(sketch, step) === false) {
    const wrong = `"${step.id}" is answered before there are pairs`;
    mistakes.push({ where, wrong, mend: 'Choose a step that comes after "pair".' });
  }
  if (step.questions === undefined) {
    mistakes.push({
      where,
      wrong: `"${step.id}" asks nothing, so nobody can answer it`,
      mend: 'Choose a step with questions.',
    });
  }
  return mistakes;
}
