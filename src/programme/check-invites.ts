import type { Mistake } from '../problem.ts';
import { carrierOf, comesOf, inPair, isBegun, questionNamed } from './course.ts';
import type { Step } from './definition.ts';
import type { Invites } from './definition-invites.ts';
import { didYouMean } from './nearest.ts';
import type { Sketch } from './sketch.ts';

/**
 * Whether a letter that carries an appointment shows the answers that say when it is, where and how long; and whether
 * both halves have one and the same: that of what somebody began (M16).
 */
export function checkInvites(sketch: Sketch): Mistake[] {
  return sketch.steps.flatMap((step) => {
    const { id, invites, shows = [] } = step;
    if (invites === undefined) return [];
    const where = `steps.${id}.invites`;
    const needed = [invites.at, invites.where, invites.length?.question].filter((one) => one !== undefined);
    return [
      ...needed
        .filter((one) => !shows.includes(one))
        .map((one) => ({ where, wrong: `the letter does not show "${one}"`, mend: 'Add it to "shows".' })),
      ...isMoment(sketch, invites, where),
      ...hasLength(sketch, invites, where),
      ...isOne(sketch, step, where),
    ];
  });
}

function isMoment(sketch: Sketch, { at }: Invites, where: string): Mistake[] {
  const asked = questionNamed(sketch, at)?.question;
  if (asked === undefined || asked.kind === 'datetime') return [];
  const mend = 'Name a question whose kind is "datetime".';
  return [{ where: `${where}.at`, wrong: `"${asked.id}" is no day and time`, mend }];
}

function hasLength(sketch: Sketch, { length }: Invites, where: string): Mistake[] {
  const asked = length === undefined ? undefined : questionNamed(sketch, length.question)?.question;
  if (length === undefined || asked === undefined) return [];
  if (asked.kind !== 'choice') {
    const mend = 'Name a question whose kind is "choice".';
    return [{ where: `${where}.length.question`, wrong: `"${asked.id}" is no choice`, mend }];
  }
  const named = Object.keys(length.minutes);
  const at = `${where}.length.minutes`;
  return [
    ...asked.options
      .filter((option) => !named.includes(option))
      .map((option) => ({ where: at, wrong: `"${option}" has no minutes`, mend: `Add "${option}".` })),
    ...named
      .filter((name) => !asked.options.includes(name))
      .map((name) => ({
        where: at,
        wrong: `nobody can answer "${name}" to "${asked.id}"`,
        mend: didYouMean(name, asked.options),
      })),
  ];
}

/** Calendars know it by what was begun in a pair, so that there is one of each, the same for both halves. */
function isOne(sketch: Sketch, step: Step, where: string): Mistake[] {
  if (isBegun(sketch, step) === false || inPair(sketch, step) === false) {
    const mend = 'Let it follow a step that somebody begins in a pair: { "whenever": "pair" }.';
    return [{ where, wrong: 'nobody began this in a pair, so the two have no appointment in common', mend }];
  }
  const begun = sketch.steps.find(({ id, moment }) => 'whenever' in moment && comesOf(sketch, step, id));
  const first = begun === undefined ? step : (carrierOf(sketch, begun.id) ?? step);
  if (first.id === step.id) return [];
  const wrong = `"${first.id}" carries an appointment that comes of "${begun?.id}" already`;
  return [{ where, wrong, mend: 'Leave it out here: one thing that somebody begins makes one appointment.' }];
}
