import type { Temporal } from 'temporal-polyfill';
import type { Answer } from '../programme/answer.ts';
import type { Change } from '../programme/change.ts';
import type { Person } from '../programme/cohort.ts';
import type { Question } from '../programme/definition.ts';
import { type Fresh, stepOf } from '../programme/situation.ts';
import { invitations } from './agree.ts';
import { isAfter, type Meeting } from './meeting.ts';
import { sessionChange } from './session.ts';

/** The question of a programme that asks where the two meet, and the step it is asked in; null where none does. */
export function placeQuestion({ programme, rhythm }: Pick<Meeting, 'programme' | 'rhythm'>): {
  step: string;
  question: Question;
} | null {
  const [step = '', id = ''] = rhythm.plan?.place?.split('.') ?? [];
  const question = step === '' ? undefined : stepOf(programme, step).questions?.find((one) => one.id === id);
  return question === undefined ? null : { step, question };
}

/**
 * Somebody says where the two meet outside any letter: it is an answer like one that was asked, theirs, for this
 * session and those after it (M13).
 */
export function placeSaid(
  { cohort, pair, session }: Pick<Meeting, 'cohort' | 'pair' | 'session'>,
  { id: participantId }: Person,
  step: string,
  answers: readonly Answer[],
  now: Temporal.Instant,
  fresh: Fresh,
): Change[] {
  const id = fresh('prm');
  const whose = { id, cohortId: cohort.id, participantId, pairId: pair.id, sessionId: session.id };
  return [
    {
      kind: 'prompt-begun',
      prompt: {
        ...whose,
        aboutId: null,
        causeId: id,
        step,
        occurrence: id,
        state: { is: 'answered', sentAt: now, closesAt: now, reminded: 0, answeredAt: now },
      },
    },
    { kind: 'answers-given', promptId: id, participantId, answers, at: now },
  ];
}

/** Whatever the two have agreed on already and still have ahead is told to diaries with its new place. */
export function placed(meeting: Meeting, place: string | null, now: Temporal.Instant): Change[] {
  if (place === meeting.place) return [];
  return meeting.sessions
    .filter(({ state, startsAt }) => state === 'agreed' && isAfter(startsAt, now))
    .flatMap((session): Change[] => [
      sessionChange(session, { is: 'agree', startsAt: session.startsAt }),
      ...invitations({ ...meeting, session, place }, session.startsAt),
    ]);
}
