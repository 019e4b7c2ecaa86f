import { Temporal } from 'temporal-polyfill';
import { NO_SLOT } from './answer.ts';
import { asksForSlots } from './asked.ts';
import type { Step } from './definition.ts';
import type { KnownAnswer, Situation } from './situation.ts';

/** A moment that is put to somebody, and whether the other half of the pair said that it suits. */
export type Moment = { at: Temporal.Instant; suitsPartner: boolean };

/** Hours before a meeting from which nobody is surprised by it any more: whoever named it did so days ago. */
const LEAST_HOURS = 12;

/** Whether a moment that one half names is far enough away for the other to hear of it in time. */
export function isInTimeToAgree(at: Temporal.Instant, now: Temporal.Instant): boolean {
  return Temporal.Instant.compare(at, now.add({ hours: LEAST_HOURS })) > 0;
}

/** The moments to come that a step puts to somebody: those worked out for the two, and those that the other half named. */
export function momentsFor(situation: Situation, step: Step, now: Temporal.Instant): Moment[] {
  if (!asksForSlots(step)) return [];
  const partners = namedBy(situation, step, 'partner').map(({ epochMilliseconds }) => epochMilliseconds);
  const offered = situation.prompt.offered.map(({ epochMilliseconds }) => epochMilliseconds);
  return [...new Set([...offered, ...partners])]
    .sort((a, b) => a - b)
    .map((at) => ({ at: Temporal.Instant.fromEpochMilliseconds(at), suitsPartner: partners.includes(at) }))
    .filter(({ at }) => isInTimeToAgree(at, now));
}

/** Whether a step seeks a moment for a session that has one by now, or that came to nothing. */
export function isFound({ session, programme }: Situation, step: Step): boolean {
  if (session === null || session.state === 'open') return false;
  const exception = programme.sessions?.plan?.exception;
  return asksForSlots(step) || exception?.startsWith(`${step.id}.`) === true;
}

/** The moments that one half named for this session: those that suit, and one of their own. */
export function namedBy(
  { known, person, prompt }: Situation,
  step: Step,
  whose: 'own' | 'partner',
): Temporal.Instant[] {
  const asks = new Set(
    (step.questions ?? []).flatMap(({ id, kind }) => (kind === 'slots' || kind === 'datetime' ? [id] : [])),
  );
  return known
    .filter((answer) => answer.step === step.id && asks.has(answer.question))
    .filter(({ sessionId }) => sessionId !== null && sessionId === prompt.sessionId)
    .filter(({ participantId }) => (participantId === person.id) === (whose === 'own'))
    .flatMap(instantsIn);
}

function instantsIn({ value }: Pick<KnownAnswer, 'value'>): Temporal.Instant[] {
  const texts = typeof value === 'string' ? [value] : Array.isArray(value) ? value : [];
  return texts.filter((text) => text !== NO_SLOT).map((text) => Temporal.Instant.from(text));
}
