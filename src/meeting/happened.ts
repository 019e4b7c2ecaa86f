import { Temporal } from 'temporal-polyfill';
import type { Answer } from '../programme/answer.ts';
import type { Change } from '../programme/change.ts';
import type { Happened } from '../programme/definition-sessions.ts';
import { promptsOfSessions } from '../programme/follow.ts';
import type { Fresh, Situation } from '../programme/situation.ts';
import { cameToNothing, nextAttempt } from './attempt.ts';
import { around, isAfter, type Meeting } from './meeting.ts';
import { missedAgain } from './missed.ts';
import { isAhead, movedSession, sessionChange } from './session.ts';

type Side = 'mentor' | 'mentee';

/** What somebody says of a session afterwards. `to` is when it will be instead, where the two know already. */
export type Told = { is: 'yes' | 'moved' | 'no'; to: Temporal.Instant | null; side: Side | null };

/** How long after it came to nothing a session is sought again. */
const AGAIN = { days: 7 };

/** What the answers to a step say of its session; null where the step does not ask (M14). */
export function toldOf({ programme, person }: Situation, step: string, answers: readonly Answer[]): Told | null {
  const asked = programme.sessions?.happened?.find(({ question }) => question.startsWith(`${step}.`));
  if (asked === undefined) return null;
  const is = answerTo(asked.question, answers);
  if (is !== 'yes' && is !== 'moved' && is !== 'no') return null;
  const to = answerTo(asked.to, answers);
  return {
    is,
    to: typeof to === 'string' ? Temporal.Instant.from(to) : null,
    side: person.role === 'coordinator' ? null : sideOf(answerTo(asked.side, answers), person.role),
  };
}

/** What the same half said of the session before; null where it said nothing. */
export function toldBefore({ programme, prompt, person, known }: Situation): Told['is'] | null {
  const asked = programme.sessions?.happened?.find(({ question }) => question.startsWith(`${prompt.step}.`))?.question;
  const is = known.findLast(
    ({ step, question, participantId, occurrence }) =>
      `${step}.${question}` === asked && participantId === person.id && occurrence === prompt.occurrence,
  )?.value;
  return is === 'yes' || is === 'moved' || is === 'no' ? is : null;
}

function answerTo(reference: Happened['to'], answers: readonly Answer[]): Answer['value'] | undefined {
  const id = reference?.slice(reference.indexOf('.') + 1);
  return answers.find(({ question }) => question === id)?.value;
}

function sideOf(said: Answer['value'] | undefined, own: Side): Side | null {
  if (said === 'me') return own;
  return said === 'partner' ? (own === 'mentor' ? 'mentee' : 'mentor') : null;
}

/**
 * They met, or it went to another day, or it did not happen: then it is sought again, and what was still to be
 * sent about it is not. The first of both who says so decides, and a yes outweighs a no: whoever says that they met is
 * believed, be it after the other half or themselves said otherwise (P3).
 * @param before what the same half said of it before
 */
export function happened(
  meeting: Meeting,
  told: Told,
  before: Told['is'] | null,
  now: Temporal.Instant,
  fresh: Fresh,
): Change[] {
  const { session } = meeting;
  if (!isAhead(session)) return told.is === 'yes' && before !== 'yes' ? mended(meeting, now, fresh) : [];
  // A day that lies behind us: they met on another day than we knew.
  if (told.is === 'yes' || (told.to !== null && !isAfter(told.to, now)))
    return [sessionChange(session, { is: 'hold', at: now })];
  const { side, to } = told;
  const move = movedSession(session, { is: told.is === 'moved' ? 'postpone' : 'miss', side, at: now });
  const next = nextAttempt(meeting, to === null ? around(meeting, now, AGAIN) : to, to !== null, fresh);
  return [
    ...cameToNothing(meeting, move, next, now),
    ...(told.is === 'no' ? missedAgain(meeting, { how: 'missed', side }) : []),
  ];
}

/** It was held after all: nothing is sought any more, unless the two have agreed on another moment meanwhile. */
function mended(
  { programme, cohort, pair, session, sessions }: Meeting,
  now: Temporal.Instant,
  fresh: Fresh,
): Change[] {
  if (session.state !== 'missed' && session.state !== 'moved') return [];
  const next = sessions.find(({ number, attempt }) => number === session.number && attempt === session.attempt + 1);
  if (next !== undefined && next.state !== 'open') return [];
  return [
    sessionChange(session, { is: 'mend', at: now }),
    ...promptsOfSessions({ programme, cohort }, pair, [{ ...session, state: 'held' }], fresh),
    ...(next === undefined
      ? []
      : [
          sessionChange(next, { is: 'postpone', side: null, at: now }),
          { kind: 'session-prompts-cancelled', pairId: pair.id, sessionId: next.id, at: now } as const,
        ]),
  ];
}
