import { Temporal } from 'temporal-polyfill';
import { type Answer, NO_SLOT } from '../programme/answer.ts';
import type { Change } from '../programme/change.ts';
import { type Person, partnerOf, type Session } from '../programme/cohort.ts';
import type { Step } from '../programme/definition.ts';
import { promptFor } from '../programme/follow.ts';
import { isInTimeToAgree, namedBy } from '../programme/moments.ts';
import { type Fresh, type Situation, stepOf } from '../programme/situation.ts';
import { agree } from './agree.ts';
import { isApart } from './apart.ts';
import type { Diary } from './diary.ts';
import { isFree, isUntaken } from './free.ts';
import type { Meeting } from './meeting.ts';
import { sessionChange } from './session.ts';
import { unfound } from './unfound.ts';

/** The weeks and diaries of both halves. */
export type Weeks = Record<'mentor' | 'mentee', Diary>;

/**
 * Somebody says which moments suit (M13). The earliest that both named is agreed, rather one that is days away from
 * another session of the two; where the other half has
 * named others, it is asked about these once more, and where nothing is left to try, the two are told so.
 */
export function picked(
  meeting: Meeting,
  situation: Situation,
  answers: readonly Answer[],
  weeks: Weeks,
  now: Temporal.Instant,
  fresh: Fresh,
): Change[] {
  if (meeting.session.state !== 'open') return [];
  const step = stepOf(situation.programme, situation.prompt.step);
  const mine = momentsAmong(step, answers).filter(
    (at) => isInTimeToAgree(at, now) && isStillFree(meeting, situation, weeks, at),
  );
  const theirs = namedBy(situation, step, 'partner');
  const both = mine.filter((at) => theirs.some((other) => other.equals(at))).sort(Temporal.Instant.compare);
  const first = both.find((at) => isApart(meeting, at)) ?? both[0];
  if (first !== undefined) return agree(meeting, first);
  const news = refusesAll(situation, step) ? mine.filter((at) => !isOffered(situation, at)) : mine;
  return [...nothingYet(meeting, situation, step, news, now, fresh), heard(meeting)];
}

function nothingYet(
  meeting: Meeting,
  situation: Situation,
  step: Step,
  mine: readonly Temporal.Instant[],
  now: Temporal.Instant,
  fresh: Fresh,
): Change[] {
  const { prompt, person } = situation;
  if (prompt.state.is !== 'sent' || !(isSecondRound(situation) || hasAnswered(situation, step))) return [];
  if (mine.length > 0 && !isSecondRound(situation)) {
    return round(meeting, step, partnerOf(meeting.pair, person), `${prompt.occurrence}${AGAIN}`, now, fresh);
  }
  const { mentor, mentee } = meeting.pair;
  return isAfterException(situation) ? unfound(meeting, [mentor, mentee], true) : exceptions(meeting, now, fresh);
}

/** Both may answer at once, and neither decision knows of the other: the row moves, and the second is made again. */
function heard({ session }: Meeting): Change {
  return sessionChange(session, { is: 'seek', around: session.startsAt });
}

/**
 * A moment may have been taken meanwhile by another session. Whether one of their own falls within their weeks is theirs
 * to know.
 */
function isStillFree({ rhythm, cohort }: Meeting, situation: Situation, weeks: Weeks, at: Temporal.Instant): boolean {
  const holds = isOffered(situation, at) ? isFree : isUntaken;
  return [weeks.mentor, weeks.mentee].every((diary) => holds(diary, at, rhythm.minutes, cohort.holidays));
}

function isOffered({ prompt }: Situation, at: Temporal.Instant): boolean {
  return prompt.offered.some((offered) => offered.equals(at));
}

/** The other half said of all that was put to both that none suits: it is not asked about them again. */
function refusesAll({ known, person, prompt }: Situation, { id, questions = [] }: Step): boolean {
  const slots = questions.find(({ kind }) => kind === 'slots')?.id;
  const said = known.findLast(
    ({ step, question, participantId, occurrence }) =>
      step === id && question === slots && participantId !== person.id && occurrence === prompt.occurrence,
  )?.value;
  return Array.isArray(said) && said.every((one) => one === NO_SLOT);
}

/** The moments that an answer names: those that suit, and one of one's own. */
function momentsAmong({ questions = [] }: Step, answers: readonly Answer[]): Temporal.Instant[] {
  return answers.flatMap(({ question, value }) => {
    const kind = questions.find(({ id }) => id === question)?.kind;
    if (kind !== 'slots' && kind !== 'datetime') return [];
    const texts = typeof value === 'string' ? [value] : Array.isArray(value) ? value : [];
    return texts.filter((text) => text !== NO_SLOT).map((text) => Temporal.Instant.from(text));
  });
}

/** Whoever has just answered reads the next letter a moment later. */
const SOON = 'PT1M';

/** Both halves have the same occurrence of a step, in each round. */
export function hasAnswered({ known, person, prompt }: Situation, step: Step): boolean {
  return known.some(
    (answer) =>
      answer.step === step.id && answer.occurrence === prompt.occurrence && answer.participantId !== person.id,
  );
}

/** What a later round adds to the occurrence of the one before it: nobody is asked twice in the same one. */
const AGAIN = '.again';
const EXCEPTION = '.exception';

/** Whether somebody is asked about the moments that the other half named, and about no others. */
export function isSecondRound({ prompt }: Situation): boolean {
  return prompt.occurrence.endsWith(AGAIN);
}

/** Whether both were asked for an exception already. */
export function isAfterException({ prompt }: Situation): boolean {
  return prompt.occurrence.includes(EXCEPTION);
}

/**
 * There is no moment to put to somebody: both are asked for an exception. Where that was done already, or the
 * programme knows none, this half is told; the other is when there is none for it either.
 */
export function withoutMoments(meeting: Meeting, situation: Situation, now: Temporal.Instant, fresh: Fresh): Change[] {
  const asked = isAfterException(situation) || meeting.rhythm.plan?.exception === undefined;
  return asked ? unfound(meeting, [situation.person], true) : exceptions(meeting, now, fresh);
}

/** Both are asked for one exception, since no hour suits both; where the programme knows none, both are told. */
function exceptions(meeting: Meeting, now: Temporal.Instant, fresh: Fresh): Change[] {
  const { programme, rhythm, pair } = meeting;
  const reference = rhythm.plan?.exception;
  if (reference === undefined) return unfound(meeting, [pair.mentor, pair.mentee], true);
  const step = stepOf(programme, reference.slice(0, reference.indexOf('.')));
  return [pair.mentor, pair.mentee].flatMap((to) => round(meeting, step, to, null, now, fresh));
}

/**
 * One of both made an exception. With it there may be moments: then both are asked again. When both have and
 * there are none, they are told to find one between them.
 * @param found the moments that there are now
 */
export function excepted(
  meeting: Meeting,
  situation: Situation,
  found: readonly Temporal.Instant[],
  now: Temporal.Instant,
  fresh: Fresh,
): Change[] {
  const { rhythm, session, pair, programme } = meeting;
  if (session.state !== 'open' || rhythm.plan === undefined) return [];
  const step = stepOf(programme, rhythm.plan.question.slice(0, rhythm.plan.question.indexOf('.')));
  const both = [pair.mentor, pair.mentee];
  const { prompt } = situation;
  if (found.length > 0)
    return [
      ...both.flatMap((to) => round(meeting, step, to, `${prompt.occurrence}${EXCEPTION}`, now, fresh)),
      heard(meeting),
    ];
  const failed = prompt.state.is === 'sent' && hasAnswered(situation, stepOf(programme, prompt.step));
  return [...(failed ? unfound(meeting, both, true) : []), heard(meeting)];
}

/**
 * A step is put to somebody within minutes, once more; an earlier round that waits is over.
 * @param occurrence what tells this round from the others; null for the first
 */
export function round(
  { programme, cohort, pair, session }: Pick<Meeting, 'programme' | 'cohort' | 'pair'> & { session: Session | null },
  step: Step,
  to: Person,
  occurrence: string | null,
  now: Temporal.Instant,
  fresh: Fresh,
): Change[] {
  const plus = 'after' in step.moment && step.moment.after === 'no-slot' ? step.moment.plus : SOON;
  const change = promptFor({ programme, cohort }, step, to, { pair, session }, { anchor: now, plus }, fresh);
  const made = occurrence === null ? change : { ...change, prompt: { ...change.prompt, occurrence } };
  if (session === null) return [made];
  return [{ kind: 'rounds-over', but: made.prompt, at: now }, made];
}
