import type { Mistake } from '../problem.ts';
import { compareDurations, inPair } from './course.ts';
import type { Step } from './definition.ts';
import type { Sketch } from './sketch.ts';

/** Steps and questions that share a name, and what only a coordinator's step may do. */
export function checkSteps(sketch: Sketch): Mistake[] {
  return [
    ...twice(sketch.steps, (id) => `steps.${id}`, 'steps'),
    ...sketch.steps.flatMap(({ id, questions = [] }) =>
      twice(questions, (name) => `steps.${id}.questions.${name}`, 'questions'),
    ),
    ...sketch.steps.flatMap(coordinatorsOnly),
    ...sketch.steps.flatMap(repeatsTooOften),
    ...doneOnce(sketch),
    ...sketch.steps.flatMap((step) => checksInVain(sketch, step)),
  ];
}

function twice(things: readonly { id: string }[], where: (id: string) => string, what: string): Mistake[] {
  const ids = things.map(({ id }) => id);
  const shared = new Set(ids.filter((id, at) => ids.indexOf(id) !== at));
  return [...shared].map((id) => ({
    where: where(id),
    wrong: `${ids.filter((other) => other === id).length} ${what} are called "${id}"`,
    mend: 'Give each a name of its own.',
  }));
}

function coordinatorsOnly({ id, audience, moment, does }: Step): Mistake[] {
  if (audience === 'coordinator') return [];
  const mend = 'Make its audience "coordinator".';
  const mistakes: Mistake[] = [];
  if ('every' in moment) {
    mistakes.push({
      where: `steps.${id}.moment.every`,
      wrong: 'only a coordinator is written to again and again',
      mend,
    });
  }
  if (does !== undefined) {
    mistakes.push({ where: `steps.${id}.does`, wrong: `only a coordinator's step can do "${does}"`, mend });
  }
  return mistakes;
}

function repeatsTooOften({ id, moment }: Step): Mistake[] {
  if (!('every' in moment)) return [];
  const least = moment.on === undefined ? 'P1D' : 'P1W';
  if (compareDurations(moment.every, least) >= 0) return [];
  const wrong =
    moment.on === undefined
      ? 'this comes more than once a day'
      : `there is one ${moment.on} a week, and this comes more often`;
  return [{ where: `steps.${id}.moment.every`, wrong, mend: `Write "${least}" or longer.` }];
}

function doneOnce(sketch: Sketch): Mistake[] {
  const pairs = sketch.steps.some((step) => inPair(sketch, step) === true);
  return [
    ...once(sketch, 'close', true, 'closes the cohort'),
    ...once(sketch, 'match', pairs, 'makes the pairs that other steps need'),
    ...once(sketch, 'check', false, 'looks after the pairs'),
  ];
}

function once(sketch: Sketch, does: 'match' | 'check' | 'close', needed: boolean, what: string): Mistake[] {
  const [first, second] = sketch.steps.filter((step) => step.does === does);
  const unread = sketch.unread.nameless || sketch.unread.steps.size > 0;
  if (first === undefined && needed && !unread) {
    return [
      { where: 'steps', wrong: `no step ${what}`, mend: `Add one step for the coordinator with "does": "${does}".` },
    ];
  }
  if (second === undefined) return [];
  return [{ where: `steps.${second.id}.does`, wrong: `a second step does "${does}"`, mend: 'Keep one of them.' }];
}

/** How pairs are doing is looked at again and again, by how their sessions go. */
function checksInVain({ head, unread }: Sketch, { id, moment, does }: Step): Mistake[] {
  if (does !== 'check') return [];
  const mistakes: Mistake[] = [];
  if (!('every' in moment)) {
    const mend = 'Give it a moment such as { "every": "P1D" }.';
    mistakes.push({ where: `steps.${id}.moment`, wrong: 'pairs are looked after once only', mend });
  }
  if (head.sessions === undefined && !unread.head.has('sessions')) {
    const mend = 'Add "sessions" at the top of the programme, or leave this step out.';
    mistakes.push({ where: `steps.${id}.does`, wrong: 'there are no sessions to judge a pair by', mend });
  }
  return mistakes;
}
