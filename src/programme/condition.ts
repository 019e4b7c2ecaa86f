import { Temporal } from 'temporal-polyfill';
import { type AnswerValue, isFile } from './answer.ts';
import { type Person, partnerOf } from './cohort.ts';
import { carrierOf } from './course.ts';
import type { Condition, Step } from './definition.ts';
import type { Shown } from './shown.ts';
import { type KnownAnswer, type Situation, stepOf } from './situation.ts';
import { sight } from './visibility.ts';

/** Whether a step should go out to this person now. A step without a condition always does. */
export function holds(condition: Condition | undefined, situation: Situation, step: Step): boolean {
  if (condition === undefined) return true;
  if ('not' in condition) return !holds(condition.not, situation, step);
  if ('all' in condition) return condition.all.every((part) => holds(part, situation, step));
  if ('any' in condition) return condition.any.some((part) => holds(part, situation, step));
  if ('news' in condition) return shownIn(situation, step).length > 0;
  if ('answered' in condition) return find(condition.answered, situation, step) !== undefined;
  const value = find(condition.answer, situation, step)?.value;
  return value !== undefined && asWritten(value).some((one) => condition.is.includes(one));
}

/** An answer as a condition names it: yes and no by those words, marks as digits, each of several choices. */
function asWritten(value: AnswerValue): string[] {
  if (typeof value === 'boolean') return [value ? 'yes' : 'no'];
  if (isFile(value)) return [];
  return Array.isArray(value) ? value.map(String) : [String(value)];
}

/** The earlier answers that a letter of this step shows its reader, as far as their authors let it (P6). */
export function shownIn(situation: Situation, step: Step): Shown[] {
  return (step.shows ?? []).flatMap((reference) => {
    const answer = find(reference, situation, step);
    return answer === undefined ? [] : [{ reference, by: authorOf(answer, situation).name, value: answer.value }];
  });
}

/**
 * The steps whose answers a step looks at, so that the store loads those and no others.
 * @param steps those of its programme: some that follow it count from an answer
 */
export function stepsLookedAt(step: Step, steps: readonly Step[] = []): string[] {
  const counted = steps.flatMap(({ moment }) =>
    'afterStep' in moment && moment.afterStep === step.id && moment.from !== undefined ? [moment.from] : [],
  );
  const references = [...(step.shows ?? []), ...(step.only === undefined ? [] : referencesIn(step.only)), ...counted];
  const cause = 'afterStep' in step.moment ? [step.moment.afterStep] : [];
  const signals = (step.questions ?? []).some((question) => question.kind === 'scale' && question.signals === true);
  const isPutToBoth = 'after' in step.moment && ['no-slot', 'quiet'].includes(step.moment.after);
  // Whether there is an appointment hangs on all of them, so each of them looks at the others.
  const carrier = carrierOf({ steps }, step.id);
  const appointed = carrier === undefined ? [] : [...stepsLookedAt(carrier), step.id];
  const own =
    signals || isPutToBoth || (step.questions ?? []).some(({ kind }) => kind === 'slots' || kind === 'datetime');
  return [...new Set([...references.map(stepIn), ...cause, ...appointed, ...(own ? [step.id] : [])])];
}

export function referencesIn(condition: Condition): string[] {
  if ('not' in condition) return referencesIn(condition.not);
  if ('all' in condition) return condition.all.flatMap(referencesIn);
  if ('any' in condition) return condition.any.flatMap(referencesIn);
  if ('answered' in condition) return [condition.answered];
  return 'answer' in condition ? [condition.answer] : [];
}

/**
 * The answer that a reference means here: the person's own before the partner's, the latest first.
 * A step that comes after each session is looked up for the session at hand, or, when this step
 * prepares a session, for the one before. In what somebody began, only what belongs to it counts.
 */
export function find(reference: string, situation: Situation, step: Step): KnownAnswer | undefined {
  const [stepId = '', questionId] = reference.split('.');
  // Where the two meet holds for later sessions too, until either says otherwise.
  const holdsOn = reference === situation.programme.sessions?.plan?.place;
  const session = holdsOn ? null : sessionMeant(stepOf(situation.programme, stepId), situation, step);
  const candidates = situation.known
    .filter((answer) => answer.step === stepId && answer.question === questionId)
    .filter((answer) => maySee(answer, situation))
    .filter((answer) => session === null || answer.session === session)
    .filter(
      ({ causeId }) => causeId === null || situation.prompt.causeId === null || causeId === situation.prompt.causeId,
    )
    .filter((answer) => answer.pairId === null || answer.pairId === situation.prompt.pairId)
    .filter(({ aboutId }) => aboutId === null || aboutId === situation.person.id)
    .filter(({ participantId }) => situation.about === null || participantId === situation.about.id)
    .sort((a, b) => Temporal.Instant.compare(b.at, a.at));
  const own = holdsOn ? undefined : candidates.find(({ participantId }) => participantId === situation.person.id);
  return own ?? candidates[0];
}

/** Neither shown nor judged by unless this person may see it: that a letter comes at all would tell (P6). */
function maySee({ participantId, visibility }: KnownAnswer, { person }: Situation): boolean {
  const reader = participantId === person.id ? 'author' : person.role === 'coordinator' ? 'coordinator' : 'pair';
  return sight(visibility, reader) === 'named';
}

function sessionMeant(referred: Step, { session }: Situation, step: Step): number | null {
  if (session === null || !recurs(referred)) return null;
  const prepares = 'session' in step.moment && step.moment.plus.startsWith('-');
  return prepares ? session.number - 1 : session.number;
}

/** Whether a step comes after several sessions, so that it matters which one is meant. */
export function recurs({ moment }: Step): boolean {
  return 'session' in moment && (moment.session === 'each' || Array.isArray(moment.session));
}

function authorOf({ participantId }: KnownAnswer, { person, pair, about, coordinator }: Situation): Person {
  if (participantId === coordinator.id) return coordinator;
  if (participantId === about?.id) return about;
  if (participantId === person.id || pair === null) return person;
  return partnerOf(pair, person);
}

function stepIn(reference: string): string {
  return reference.slice(0, reference.indexOf('.'));
}
