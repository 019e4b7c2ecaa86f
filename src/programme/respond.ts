import { Temporal } from 'temporal-polyfill';
import type { Answer } from './answer.ts';
import type { Change } from './change.ts';
import { afterTelling, consentAmong, consentGiven } from './consent.ts';
import type { Step } from './definition.ts';
import { afterSettling, countedAnew } from './follow.ts';
import { soughtAgain } from './parting.ts';
import { moved, type Prompt, type PromptState } from './prompt.ts';
import { relocated } from './relocate.ts';
import { signalsIn } from './signals.ts';
import { type Fresh, type KnownAnswer, type Situation, stepOf } from './situation.ts';
import { nextWake } from './wake.ts';

/** Whether a prompt takes answers at this moment: it was sent, asks something, and has not closed. */
export function isOpen(prompt: Prompt, now: Temporal.Instant): boolean {
  const { state } = prompt;
  if (state.is !== 'sent' && state.is !== 'answered') return false;
  return state.closesAt !== null && Temporal.Instant.compare(now, state.closesAt) < 0;
}

/**
 * Somebody answers, or answers again: the last answer counts until the prompt closes (P3).
 * @param answers read and checked by `readAnswers`
 * @throws ImpossibleMove when the prompt takes no answers; look with `isOpen` first
 */
export function answer(
  situation: Situation,
  answers: readonly Answer[],
  now: Temporal.Instant,
  fresh: Fresh,
): Change[] {
  const step = stepOf(situation.programme, situation.prompt.step);
  const undecided = consentAmong(situation.programme, step, answers)?.is === 'open';
  return [
    undecided
      ? stillOpen(situation, step, now)
      : move(situation, moved(situation.prompt.state, { is: 'answer', at: now })),
    ...whatFollows(situation, answers, now, fresh),
  ];
}

/** What follows from answers, besides the move of their own prompt. */
export function whatFollows(
  situation: Situation,
  answers: readonly Answer[],
  now: Temporal.Instant,
  fresh: Fresh,
): Change[] {
  const { prompt, person } = situation;
  const step = stepOf(situation.programme, prompt.step);
  const given = consentAmong(situation.programme, step, answers);
  const undecided = given?.is === 'open';
  const { there, moves } = relocated(situation, step, answers);
  const heard = { ...there, known: [...there.known, ...knownFrom(situation, answers, now)] };
  const followers = prompt.state.is === 'sent' && !undecided ? afterSettling(heard, 'answered', now, fresh) : [];
  return [
    { kind: 'answers-given', promptId: prompt.id, participantId: person.id, answers, at: now },
    ...(given === null ? [] : consentGiven(situation, step, given, now, fresh)),
    ...soughtAgain(situation, step, answers, now, fresh),
    ...(undecided ? [tellMore(situation)] : []),
    ...(prompt.state.is === 'sent' ? afterTelling(situation, now, fresh) : []),
    ...signalsIn(situation, step, answers),
    ...moves,
    ...countedAnew(heard),
    ...followers,
  ];
}

/** Answers as whatever follows them knows them. */
export function knownFrom(
  { prompt, person, session }: Situation,
  answers: readonly Answer[],
  at: Temporal.Instant,
): KnownAnswer[] {
  const { step, pairId, sessionId, occurrence, causeId, aboutId } = prompt;
  const place = {
    promptId: prompt.id,
    step,
    participantId: person.id,
    pairId,
    session: session?.number ?? null,
    sessionId,
    occurrence,
    causeId,
    aboutId,
  };
  return answers.map((answer) => ({ ...place, ...answer, at }));
}

/** Whoever wants to know more first has not decided: the question stays open, and its close still comes. */
function stillOpen(situation: Situation, step: Step, now: Temporal.Instant): Change {
  const { prompt } = situation;
  if (prompt.state.is === 'answered') return reopened(situation, step, now);
  return { kind: 'draft-kept', id: prompt.id, version: prompt.version, draft: null };
}

function reopened(situation: Situation, step: Step, now: Temporal.Instant): Change {
  const { state } = situation.prompt;
  const asleep =
    state.is === 'answered' ? nextWake(situation, step, state.sentAt, state.closesAt, state.reminded, now) : null;
  const wakesAt = asleep ?? (state.is === 'answered' ? state.closesAt : now);
  return move(situation, moved(state, { is: 'take-back', wakesAt }));
}

function move({ prompt }: Situation, to: PromptState): Change {
  return { kind: 'prompt-moved', id: prompt.id, version: prompt.version, to };
}

/** Somebody takes the answers back: the prompt is open again, and what had not gone out yet will not. */
export function takeBack(situation: Situation, now: Temporal.Instant, fresh: Fresh): Change[] {
  const { prompt } = situation;
  const step = stepOf(situation.programme, prompt.step);
  return [
    reopened(situation, step, now),
    { kind: 'answers-taken-back', promptId: prompt.id },
    ...consentGiven(situation, step, { is: 'open' }, now, fresh),
  ];
}

/** Neither yes nor no: the coordinator hears that somebody wants to know more, and about whom. */
function tellMore({ coordinator, person, pair }: Situation): Change {
  const about = pair === null ? '' : pair.mentor.id === person.id ? pair.mentee.name : pair.mentor.name;
  return {
    kind: 'letter',
    letter: { kind: 'notice', to: coordinator, notice: { kind: 'more-asked', who: person.name, about } },
  };
}
