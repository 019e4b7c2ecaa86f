import type { Mistake } from '../problem.ts';
import { choiceOf } from './check-plan.ts';
import { checkReference } from './check-references.ts';
import { questionNamed } from './course.ts';
import type { Step } from './definition.ts';
import { partingMoments } from './definition-parting.ts';
import type { Sketch } from './sketch.ts';

/** Whether a pair that falls silent, or of which somebody has enough, comes to a kind end (M25). */
export function checkParting(sketch: Sketch): Mistake[] {
  const { parting, sessions } = sketch.head;
  if (sketch.unread.head.has('parting')) return [];
  if (parting === undefined) return sketch.steps.flatMap(leftOut);
  return [
    ...parting.stops.flatMap((reference, at) => stops(sketch, reference, `parting.stops[${at}]`)),
    ...parting.again.flatMap((reference, at) => again(sketch, reference, `parting.again[${at}]`)),
    ...(sketch.unread.nameless ? [] : everyEnd(sketch)),
    ...(sessions !== undefined || sketch.unread.head.has('sessions')
      ? []
      : [
          {
            where: 'parting',
            wrong: 'a pair without sessions is never found silent',
            mend: 'Add "sessions", or leave "parting" out.',
          },
        ]),
    ...(sketch.steps.some(({ does }) => does === 'check') || sketch.unread.nameless || sketch.unread.steps.size > 0
      ? []
      : [
          {
            where: 'parting',
            wrong: 'nothing looks after the pairs, so nobody would be asked',
            mend: 'Add a step for the coordinator that does "check".',
          },
        ]),
  ];
}

function eventOf({ moment }: Step): (typeof partingMoments)[number] | null {
  if (!('after' in moment)) return null;
  return partingMoments.find((event) => event === moment.after) ?? null;
}

function leftOut(step: Step): Mistake[] {
  const event = eventOf(step);
  if (event === null) return [];
  const where = `steps.${step.id}.moment`;
  return [{ where, wrong: `nothing says when "${event}" is`, mend: 'Add "parting" at the top of the programme.' }];
}

/** Nobody is left without a word: each moment has a step, for both. */
function everyEnd(sketch: Sketch): Mistake[] {
  if (sketch.unread.steps.size > 0) return [];
  return partingMoments.flatMap((event): Mistake[] => {
    const steps = sketch.steps.filter((step) => eventOf(step) === event);
    if (steps.length === 0) {
      const mend = `Add a step with the moment { after: "${event}" }.`;
      return [{ where: 'parting', wrong: `no step comes after "${event}"`, mend }];
    }
    return steps.flatMap((step) => soundEnd(sketch, step, event));
  });
}

function soundEnd({ head }: Sketch, step: Step, event: (typeof partingMoments)[number]): Mistake[] {
  const where = `steps.${step.id}`;
  const isAsked = head.parting?.stops.some((reference) => reference.startsWith(`${step.id}.`)) === true;
  return [
    ...(step.audience === 'both'
      ? []
      : [{ where: `${where}.audience`, wrong: 'either half may be the one it is for', mend: 'Make it "both".' }]),
    ...(event === 'quiet' && !isAsked
      ? [
          {
            where,
            wrong: 'it comes to a silent pair, and nothing says what stops it',
            mend: 'Name its question in "parting.stops".',
          },
        ]
      : []),
  ];
}

function stops(sketch: Sketch, reference: string, where: string): Mistake[] {
  const named = questionNamed(sketch, reference);
  if (named === undefined) return checkReference(sketch, where, reference);
  const { moment } = named.step;
  const isOfPair = eventOf(named.step) === 'quiet' || ('whenever' in moment && moment.whenever === 'pair');
  return [
    ...choiceOf(sketch, where, reference, ['on', 'stop']),
    ...(isOfPair
      ? []
      : [
          {
            where,
            wrong: `"${named.step.id}" is not asked of a pair that may stop`,
            mend: 'Name a question of a step after "quiet", or of one that either begins: { whenever: "pair" }.',
          },
        ]),
  ];
}

function again(sketch: Sketch, reference: string, where: string): Mistake[] {
  const named = questionNamed(sketch, reference);
  if (named === undefined) return checkReference(sketch, where, reference);
  if (named.question.kind !== 'yesno')
    return [{ where, wrong: `"${reference}" is of another kind`, mend: 'Name a question whose kind is "yesno".' }];
  const event = eventOf(named.step);
  if (event === 'faded' || event === 'stopped') return [];
  const mend = 'Name a question of a step after "faded" or "stopped".';
  return [{ where, wrong: `"${named.step.id}" is not asked of whoever stopped or fell silent`, mend }];
}
