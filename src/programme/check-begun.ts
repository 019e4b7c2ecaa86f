import type { Mistake } from '../problem.ts';
import { checkReference } from './check-references.ts';
import { isBegun, questionNamed, stepNamed } from './course.ts';
import type { Step } from './definition.ts';
import { heardIn } from './heard.ts';
import type { Sketch } from './sketch.ts';

/** Whether what somebody may begin can be begun, and nothing waits for it that has to come. */
export function checkBegun(sketch: Sketch): Mistake[] {
  return [
    ...sketch.steps.flatMap(neverSent),
    ...sketch.steps.flatMap((step) => followsIt(sketch, step)),
    ...sketch.steps.flatMap((step) => countsFrom(sketch, step)),
    ...waitedFor(sketch),
  ];
}

/** A step that nobody sends: it stands behind a link, with its questions. */
function neverSent({ id, audience, moment, questions, reminders }: Step): Mistake[] {
  if (!('whenever' in moment)) return [];
  const where = `steps.${id}`;
  const mistakes: Mistake[] = [];
  if (audience === 'coordinator') {
    const mend = 'Make its audience "mentor", "mentee" or "both".';
    mistakes.push({ where: `${where}.audience`, wrong: 'a coordinator begins no step', mend });
  }
  if (questions === undefined) {
    const mend = 'Give it a question, and "closes": how long the answer may be changed.';
    mistakes.push({ where: `${where}.questions`, wrong: 'nothing is asked, so there is nothing to begin', mend });
  }
  for (const name of ['at', 'workingDays'] as const) {
    if (moment[name] === undefined) continue;
    const wrong = 'nobody sends this step, so it has no hour or day of its own';
    mistakes.push({ where: `${where}.moment.${name}`, wrong, mend: 'Leave it out.' });
  }
  if (reminders !== undefined) {
    const wrong = 'nobody is reminded of what nobody sent';
    mistakes.push({ where: `${where}.reminders`, wrong, mend: 'Leave them out.' });
  }
  return mistakes;
}

/** Whatever follows a step that was begun follows its answer: nobody waits for one that never comes. */
function followsIt(sketch: Sketch, { id, moment }: Step): Mistake[] {
  if (!('afterStep' in moment) || (moment.once ?? 'answered') === 'answered') return [];
  const cause = stepNamed(sketch, moment.afterStep);
  if (cause === undefined || !('whenever' in cause.moment)) return [];
  const wrong = `"${cause.id}" is begun with its answers, so it never closes without`;
  return [{ where: `steps.${id}.moment.once`, wrong, mend: 'Leave it out.' }];
}

/** A moment that counts from an answer: a day and time, answered by the step that is followed or before it. */
function countsFrom(sketch: Sketch, { id, moment }: Step): Mistake[] {
  if (!('afterStep' in moment) || moment.from === undefined) return [];
  const where = `steps.${id}.moment.from`;
  const named = questionNamed(sketch, moment.from);
  if (named === undefined) return checkReference(sketch, where, moment.from);
  if (named.question.kind !== 'datetime') {
    const mend = 'Name a question whose kind is "datetime".';
    return [{ where, wrong: `"${moment.from}" does not ask for a day and time`, mend }];
  }
  const earlier = stepsBefore(sketch, moment.afterStep);
  if (earlier === null || earlier.includes(named.step.id)) return [];
  const wrong = `"${named.step.id}" is not among the steps that this one follows`;
  return [{ where, wrong, mend: `Name a question of ${earlier.map((step) => `"${step}"`).join(' or ')}.` }];
}

/** A step and all that it follows; null where one of them could not be read. */
function stepsBefore(sketch: Sketch, id: string): string[] | null {
  const path: string[] = [];
  for (let next: string | undefined = id; next !== undefined && !path.includes(next); ) {
    const step: Step | undefined = stepNamed(sketch, next);
    if (step === undefined) return null;
    path.push(next);
    next = 'afterStep' in step.moment ? step.moment.afterStep : undefined;
  }
  return path;
}

/** What must come in every cohort cannot hang on a step that somebody may never begin. */
function waitedFor(sketch: Sketch): Mistake[] {
  const { sessions, matching } = sketch.head;
  const heard = matching === undefined ? [] : [...heardIn(matching).keys()];
  const waited = [
    ...(sessions === undefined ? [] : [{ where: 'sessions.afterStep', id: sessions.afterStep }]),
    ...(matching?.consent === undefined ? [] : [{ where: 'matching.consent.step', id: matching.consent.step }]),
    ...heard.map((reference) => ({ where: 'matching', id: reference.slice(0, reference.indexOf('.')) })),
  ];
  return waited.flatMap(({ where, id }) => {
    const step = stepNamed(sketch, id);
    if (step === undefined || isBegun(sketch, step) !== true) return [];
    const wrong = `"${id}" comes only when somebody begins something of their own accord`;
    return [{ where, wrong, mend: 'Name a step that everybody is sent.' }];
  });
}
