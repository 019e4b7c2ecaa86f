import type { Mistake } from '../problem.ts';
import { asksForSlots } from './asked.ts';
import { checkReference } from './check-references.ts';
import { inSession, questionNamed } from './course.ts';
import type { Question, Step } from './definition.ts';
import type { Happened, Rhythm } from './definition-sessions.ts';
import type { Sketch } from './sketch.ts';

/** Whether moments for sessions can be found, and what became of a session can be told (M13, M14). */
export function checkPlan(sketch: Sketch): Mistake[] {
  const { sessions } = sketch.head;
  if (sketch.unread.head.has('sessions')) return [];
  return [
    ...(sessions?.pace === undefined ? [] : paced(sketch, sessions.pace, sessions.afterStep)),
    ...(sessions?.plan === undefined ? [] : planned(sketch, sessions.plan)),
    ...(sessions?.happened ?? []).flatMap((told, at) => toldAfter(sketch, told, `sessions.happened[${at}]`)),
    ...sketch.steps.flatMap((step) => leftOut(step, sessions)),
  ];
}

function planned(sketch: Sketch, { question, place, exception }: NonNullable<Rhythm['plan']>): Mistake[] {
  const where = 'sessions.plan.question';
  return [
    ...ofKind(sketch, where, question, 'slots', (step) =>
      'session' in step.moment
        ? null
        : { wrong: `"${step.id}" is not about a session`, mend: 'Give its step a moment before each session.' },
    ),
    ...(place === undefined ? [] : beside(sketch, 'sessions.plan.place', place, question, 'short')),
    ...(exception === undefined
      ? []
      : ofKind(sketch, 'sessions.plan.exception', exception, 'availability', ({ id, moment }) =>
          'after' in moment && moment.after === 'no-slot'
            ? null
            : {
                wrong: `"${id}" does not come when no moment was found`,
                mend: 'Give its step the moment { after: "no-slot" }.',
              },
        )),
  ];
}

/** A choice that says how far apart: made by the time sessions are planned, with a distance for each of its options. */
function paced(sketch: Sketch, { question, every }: NonNullable<Rhythm['pace']>, afterStep: string): Mistake[] {
  const where = 'sessions.pace.question';
  const asked = questionNamed(sketch, question)?.question;
  if (asked === undefined) return checkReference(sketch, where, question);
  if (asked.kind !== 'choice') {
    return [{ where, wrong: `"${asked.id}" is of another kind`, mend: 'Name a question whose kind is "choice".' }];
  }
  return [
    ...(question.startsWith(`${afterStep}.`)
      ? []
      : [{ where, wrong: `"${question}" is asked in another step`, mend: `Name a question of "${afterStep}".` }]),
    ...asked.options
      .filter((option) => every[option] === undefined)
      .map((option) => ({
        where: `sessions.pace.every.${option}`,
        wrong: `the option "${option}" has no distance`,
        mend: 'Write how far apart sessions are then, such as "P2W".',
      })),
  ];
}

type Complaint = Pick<Mistake, 'wrong' | 'mend'> | null;

/** A question of a kind, in a step for both halves of a pair that fits. */
function ofKind(
  sketch: Sketch,
  where: string,
  reference: string,
  kind: Question['kind'],
  fits: (step: Step) => Complaint,
): Mistake[] {
  const named = questionNamed(sketch, reference);
  if (named === undefined) return checkReference(sketch, where, reference);
  const { step, question } = named;
  const complaint: Complaint =
    question.kind !== kind
      ? { wrong: `"${question.id}" is of another kind`, mend: `Name a question whose kind is "${kind}".` }
      : step.audience !== 'both'
        ? { wrong: `"${step.id}" goes to one of the two only`, mend: 'Make its audience "both".' }
        : fits(step);
  return complaint === null ? [] : [{ where, ...complaint }];
}

const OUTCOMES = ['yes', 'moved', 'no'];
const SIDES = ['me', 'partner', 'neither'];

function toldAfter(sketch: Sketch, { question, to, side }: Happened, where: string): Mistake[] {
  const step = questionNamed(sketch, question)?.step;
  return [
    ...choiceOf(sketch, `${where}.question`, question, OUTCOMES),
    ...(step === undefined || inSession(sketch, step) !== false
      ? []
      : [
          {
            where: `${where}.question`,
            wrong: `"${step.id}" is not about a session`,
            mend: 'Name a question of a step that comes after a session.',
          },
        ]),
    ...(to === undefined ? [] : beside(sketch, `${where}.to`, to, question, 'datetime')),
    ...(side === undefined
      ? []
      : [
          ...beside(sketch, `${where}.side`, side, question, 'choice'),
          ...choiceOf(sketch, `${where}.side`, side, SIDES),
        ]),
  ];
}

/** That a reference names a choice of just these options. */
export function choiceOf(sketch: Sketch, where: string, reference: string, options: readonly string[]): Mistake[] {
  const asked = questionNamed(sketch, reference)?.question;
  if (asked === undefined) return checkReference(sketch, where, reference);
  const same =
    asked.kind === 'choice' &&
    options.every((option) => asked.options.includes(option)) &&
    asked.options.length === options.length;
  if (same) return [];
  const mend = `Name a question whose kind is "choice" and whose options are ${options.join(', ')}.`;
  return [{ where, wrong: `"${asked.id}" has other answers`, mend }];
}

function beside(sketch: Sketch, where: string, reference: string, other: string, kind: Question['kind']): Mistake[] {
  const asked = questionNamed(sketch, reference)?.question;
  if (asked === undefined) return checkReference(sketch, where, reference);
  if (asked.kind !== kind) {
    return [{ where, wrong: `"${asked.id}" is of another kind`, mend: `Name a question whose kind is "${kind}".` }];
  }
  const step = other.slice(0, other.indexOf('.'));
  if (reference.startsWith(`${step}.`)) return [];
  return [{ where, wrong: `"${reference}" is asked in another step`, mend: `Name a question of "${step}".` }];
}

/** A question that puts moments to choose from, and an exception, mean something only where the plan names them. */
function leftOut(step: Step, sessions: Rhythm | undefined): Mistake[] {
  const where = `steps.${step.id}`;
  const plan = sessions?.plan;
  if ('whenever' in step.moment) return [];
  if (asksForSlots(step) && plan?.question.startsWith(`${step.id}.`) !== true) {
    return [
      {
        where,
        wrong: 'it puts moments to choose from, but no plan names it',
        mend: 'Name its question in "sessions.plan.question".',
      },
    ];
  }
  const isException = 'after' in step.moment && step.moment.after === 'no-slot';
  if (isException && plan?.exception?.startsWith(`${step.id}.`) !== true) {
    return [
      {
        where,
        wrong: 'it comes when no moment was found, but no plan names it',
        mend: 'Name its question in "sessions.plan.exception".',
      },
    ];
  }
  return [];
}
