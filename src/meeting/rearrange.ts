import type { Temporal } from 'temporal-polyfill';
import type { Answer } from '../programme/answer.ts';
import { entryIn } from '../programme/appointment.ts';
import type { Change } from '../programme/change.ts';
import { holds } from '../programme/condition.ts';
import { carrierOf } from '../programme/course.ts';
import type { Step } from '../programme/definition.ts';
import { afterSettling, follower, type Made, soon } from '../programme/follow.ts';
import { inTimeFor } from '../programme/in-time.ts';
import { knownFrom } from '../programme/respond.ts';
import { type Fresh, type Situation, stepOf } from '../programme/situation.ts';
import { newsOf, type Turn, touched } from './appointed.ts';

/**
 * What an answer, or its being taken back, means for the appointment that it has a part in (M16): nothing, for most
 * answers. Whoever has it in their calendar hears that it changed, is off, or is on again, as long as it is still to
 * come. Whoever does not hears by the letter that holds now.
 * @param answers what is answered now; null where it is taken back
 * @param carriers the prompts whose letters carry the appointment, of both halves, as far as there are any
 */
export function rearranged(
  situation: Situation,
  answers: readonly Answer[] | null,
  carriers: readonly Situation[],
  now: Temporal.Instant,
  fresh: Fresh,
): Change[] {
  const { programme, prompt, causeVersion } = situation;
  const carrier = carrierOf(programme, prompt.step);
  if (carrier === undefined || prompt.causeId === null || causeVersion === null) return [];
  const anew = (one: Situation): Situation => ({
    ...one,
    causeVersion: causeVersion + 1,
    known: [...withoutOwn(one, situation), ...(answers === null ? [] : knownFrom(situation, answers, now))],
  });
  const turns = carriers.map((before) => turnOf(before, anew(before), carrier));
  const news = turns.flatMap((turn) => newsOf(turn, carrier, situation, now));
  const told = news.map(({ letter }) => letter.to.id);
  return [
    // Both halves decide about the same appointment: the second of two at once decides again.
    ...(prompt.id === prompt.causeId ? [] : [touched(prompt.causeId, causeVersion)]),
    ...news,
    ...turns.flatMap((turn) => broughtAnew(turn, carrier, situation, now, fresh)),
    ...(answers === null ? [] : holdingNow(situation, anew(situation), carrier, now, fresh)).filter(
      (made) => !told.includes(made.prompt.participantId),
    ),
  ];
}

function turnOf(before: Situation, after: Situation, carrier: Step): Turn {
  return { before, after, was: entryIn(before, carrier), is: entryIn(after, carrier) };
}

function withoutOwn({ known }: Situation, { prompt }: Situation) {
  return known.filter(({ promptId }) => promptId !== prompt.id);
}

/**
 * Whoever did not get the letter with the appointment yet, gets it as it is now: what is still to be sent must not be sent
 * meanwhile as it was, and what did not hold, or was taken back, may hold now.
 */
function broughtAnew(
  { before, after, is }: Turn,
  carrier: Step,
  { prompt }: Situation,
  now: Temporal.Instant,
  fresh: Fresh,
): Change[] {
  const { id, version, state, causeId } = before.prompt;
  if (state.is === 'scheduled') {
    const wakesAt = state.wakesAt && inTimeFor(after, carrier, state.wakesAt, soon(now));
    if (wakesAt === null || wakesAt === state.wakesAt || before.pair === null || causeId === null)
      return [touched(id, version)];
    const moments = [{ step: carrier.id, participantId: before.person.id, wakesAt }];
    return [touched(id, version), { kind: 'caused-prompts-timed', pairId: before.pair.id, causeId, moments }];
  }
  const follows =
    prompt.state.is === 'sent' && 'afterStep' in carrier.moment && carrier.moment.afterStep === prompt.step;
  return state.is === 'cancelled' && is !== null && !follows
    ? [follower(after, carrier, after.person, now, fresh)]
    : [];
}

/** Who changes their mind brings about what follows from that: letters whose condition holds now, and did not before. */
function holdingNow(before: Situation, after: Situation, carrier: Step, now: Temporal.Instant, fresh: Fresh): Made[] {
  const { pair, programme, prompt } = before;
  if (prompt.state.is !== 'answered' || pair === null) return [];
  return afterSettling(after, 'answered', now, fresh).flatMap((made) => {
    if (made.kind !== 'prompt-made' || made.prompt.step === carrier.id) return [];
    const step = stepOf(programme, made.prompt.step);
    const person = [pair.mentor, pair.mentee].find(({ id }) => id === made.prompt.participantId) ?? before.person;
    const turns = !holds(step.only, { ...before, person }, step) && holds(step.only, { ...after, person }, step);
    return turns ? [made] : [];
  });
}
