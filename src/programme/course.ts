import { Temporal } from 'temporal-polyfill';
import type { Question, Step } from './definition.ts';
import type { Sketch } from './sketch.ts';

/** How the steps of a programme follow one another, as far as its definition tells before anybody lives it. */

type Steps = Pick<Sketch, 'steps'>;

/** The steps of a sketch by id; of two with the same id the first. */
export function stepNamed(sketch: Steps, id: string): Step | undefined {
  return sketch.steps.find((step) => step.id === id);
}

/** The question that "step.question" names, with its step. */
export function questionNamed(sketch: Sketch, reference: string): { step: Step; question: Question } | undefined {
  const dot = reference.indexOf('.');
  const step = stepNamed(sketch, reference.slice(0, dot));
  const question = step?.questions?.find(({ id }) => id === reference.slice(dot + 1));
  return step === undefined || question === undefined ? undefined : { step, question };
}

/** Whether a name may be that of a step which could not be read: then nothing more is said about it. */
export function mayBeUnread({ unread }: Sketch, id: string): boolean {
  return unread.nameless || unread.steps.has(id);
}

/** The steps that must have been answered or closed before a step can go out. */
export function causesOf({ head }: Sketch, { moment }: Step): string[] {
  if ('afterStep' in moment) return [moment.afterStep];
  if ('session' in moment) return head.sessions === undefined ? [] : [head.sessions.afterStep];
  if ('after' in moment && moment.after === 'no-slot')
    return head.sessions?.plan === undefined ? [] : [stepIn(head.sessions.plan.question)];
  if ('after' in moment && moment.after === 'classic') return head.classic === undefined ? [] : [stepIn(head.classic)];
  const consent = head.matching?.consent;
  if (consent === undefined || !('after' in moment)) return [];
  if (moment.after === 'pair' || moment.after === 'more') return [consent.step];
  const tells = [consent.more?.partner?.step, consent.more?.coordinator?.step].filter((step) => step !== undefined);
  return moment.after === 'told' ? tells : [];
}

function stepIn(reference: string): string {
  return reference.slice(0, reference.indexOf('.'));
}

/** Whether a step goes out to people who are a pair by then; unknown where its cause could not be read. */
export function inPair(sketch: Sketch, step: Step): boolean | 'unknown' {
  return looks(
    sketch,
    step,
    ({ moment }) =>
      'session' in moment ||
      ('after' in moment && moment.after !== 'launch') ||
      ('whenever' in moment && moment.whenever === 'pair'),
  );
}

/** Whether a step, or what it follows, is begun by somebody of their own accord. */
export function isBegun(sketch: Steps, step: Step): boolean | 'unknown' {
  return looks(sketch, step, ({ moment }) => 'whenever' in moment);
}

/** Whether a step follows, sooner or later, from an answer to another. */
export function comesOf(programme: Steps, step: Step, id: string): boolean {
  return step.id !== id && looks(programme, step, (one) => one.id === id) === true;
}

/** The step whose letter carries the appointment that comes of answers to a step; undefined for most steps (M16). */
export function carrierOf(programme: Steps, id: string): Step | undefined {
  return programme.steps.find((step) => step.invites !== undefined && comesOf(programme, step, id));
}

/** Whether a step goes out to a classic pair; unknown where its cause could not be read. */
export function inClassicPair(sketch: Steps, step: Step): boolean | 'unknown' {
  return looks(sketch, step, ({ moment }) => 'after' in moment && moment.after === 'classic');
}

/** Whether a step asks something of everybody, in time: not so what somebody began, nor what a classic pair is asked. */
export function asksEverybody(programme: Steps, step: Step): boolean {
  const ofSome = isBegun(programme, step) === true || inClassicPair(programme, step) === true;
  return step.questions !== undefined && !ofSome;
}

/** Whether a step goes out about one session. */
export function inSession(sketch: Sketch, step: Step): boolean | 'unknown' {
  return looks(sketch, step, ({ moment }) => 'session' in moment || ('after' in moment && moment.after === 'no-slot'));
}

/** The first duration is shorter, as long, or longer: -1, 0 or 1. Months count as those of an ordinary year. */
export function compareDurations(a: string, b: string): number {
  return Temporal.Duration.compare(a, b, { relativeTo: ORDINARY_DAY });
}

const ORDINARY_DAY = Temporal.PlainDate.from('2027-01-01');

/** Whether a step or what it follows has a trait; a circle has none. */
function looks(sketch: Steps, step: Step, has: (step: Step) => boolean): boolean | 'unknown' {
  const seen = new Set<string>();
  let current: Step | undefined = step;
  while (current !== undefined && !seen.has(current.id)) {
    if (has(current)) return true;
    if (!('afterStep' in current.moment)) return false;
    seen.add(current.id);
    const cause: string = current.moment.afterStep;
    current = stepNamed(sketch, cause);
  }
  return 'unknown';
}
