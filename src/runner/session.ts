import type { Temporal } from 'temporal-polyfill';
import { type Id, newId } from '../ids.ts';
import { agree } from '../meeting/agree.ts';
import { callOff } from '../meeting/call-off.ts';
import { happened, type Told } from '../meeting/happened.ts';
import { isAfter, type Meeting } from '../meeting/meeting.ts';
import { placed, placeQuestion, placeSaid } from '../meeting/place.ts';
import { isAhead } from '../meeting/session.ts';
import { unreachable } from '../problem.ts';
import { readAnswers } from '../programme/answer.ts';
import type { Change } from '../programme/change.ts';
import { inRole, type Person, type Session } from '../programme/cohort.ts';
import { type CohortFrame, cohortFrame } from '../store/cohorts.ts';
import { MovedMeanwhile } from '../store/database.ts';
import { placesOf, sessionById, sessionsOf } from '../store/meetings.ts';
import { pairById } from '../store/people.ts';
import { openToken } from '../token.ts';
import { commit } from './commit.ts';
import type { World } from './world.ts';

/** What one half of a pair sees of a session: its latest attempt, and whether it can still be moved. */
export type SessionPage = { frame: CohortFrame; meeting: Meeting; person: Person; half: Half; open: boolean };
export type OpenedSession = { kind: 'open'; page: SessionPage } | { kind: 'expired' } | { kind: 'invalid' };

type Half = 'mentor' | 'mentee';

/** Opens the page on which a session is moved or called off; changes nothing (P3). */
export async function openSession(world: World, token: string, now: Temporal.Instant): Promise<OpenedSession> {
  for (const half of ['mentor', 'mentee'] as const) {
    const opened = await openToken(
      world.config.linkKeys,
      `${half}-session`,
      token,
      Math.floor(now.epochMilliseconds / 1000),
    );
    if (opened.kind === 'expired') return { kind: 'expired' };
    if (opened.kind === 'invalid') continue;
    const page = await load(world, opened.id, half);
    return page === null ? { kind: 'invalid' } : { kind: 'open', page };
  }
  return { kind: 'invalid' };
}

/** What one half wishes of a session: another moment that the two know already, a new one to be found, or not at all now. */
export type SessionWish =
  /** `where` is a place or a link in their own words; empty where they say nothing of it. */
  { kind: 'agreed'; at: Temporal.Instant; where: string } | { kind: 'postpone' } | { kind: 'cancel' };

export type SessionDone = { kind: 'done' } | { kind: 'closed' } | { kind: 'past' } | { kind: 'too-long' };

/** How often a decision is made again because something moved. */
const TRIES = 4;

/**
 * Carries a wish out. A session that was settled meanwhile stays as it is; a wish that is fulfilled already
 * changes nothing, so that a second click does no harm.
 */
export async function moveSession(
  world: World,
  { meeting, half }: SessionPage,
  wish: SessionWish,
  now: Temporal.Instant,
): Promise<SessionDone> {
  for (let attempt = 1; ; attempt += 1) {
    const page = await load(world, meeting.session.id, half);
    if (page === null || !page.open || page.meeting.session.id !== meeting.session.id) return { kind: 'closed' };
    const { session } = page.meeting;
    if (wish.kind === 'agreed' && !isAfter(wish.at, now)) return { kind: 'past' };
    const place = wish.kind === 'agreed' ? placeIn(page, wish.where, now) : placeAsBefore(page);
    if (place === 'too-long') return { kind: 'too-long' };
    if (isFulfilled(page, wish, place)) return { kind: 'done' };
    if (isStale(session, meeting.session, wish)) return { kind: 'closed' };
    try {
      await commit(
        world,
        [{ frame: page.frame, changes: [...place.said, ...changesFor(page, wish, place.is, now)] }],
        now,
      );
      return { kind: 'done' };
    } catch (error) {
      if (!(error instanceof MovedMeanwhile) || attempt === TRIES) throw error;
    }
  }
}

/** Where the two meet by this wish, and what says so. */
type Where = { is: string | null; said: readonly Change[] };

function placeAsBefore({ meeting }: SessionPage): Where {
  return { is: meeting.place, said: [] };
}

/** A place that is new is an answer to the question that asks for it; what it may be is what that question says. */
function placeIn(page: SessionPage, where: string, now: Temporal.Instant): Where | 'too-long' {
  const { meeting, person } = page;
  const asks = placeQuestion(meeting);
  if (asks === null) return placeAsBefore(page);
  const { answers, refused } = readAnswers([asks.question], { [asks.question.id]: { value: where } });
  if (refused.some(({ why }) => why === 'too-long')) return 'too-long';
  const [answer] = answers;
  if (typeof answer?.value !== 'string' || answer.value === meeting.place) return placeAsBefore(page);
  return { is: answer.value, said: placeSaid(meeting, person, asks.step, answers, now, newId) };
}

function isFulfilled({ meeting: { session } }: SessionPage, wish: SessionWish, { said }: Where): boolean {
  const isSame = wish.kind === 'agreed' && session.state === 'agreed' && session.startsAt.equals(wish.at);
  return isSame && said.length === 0;
}

/** The other half set another moment since this page was read; or there is none that can be let go. */
function isStale(session: Session, seen: Session, wish: SessionWish): boolean {
  return session.sequence !== seen.sequence || (wish.kind !== 'agreed' && session.state !== 'agreed');
}

function changesFor(
  { meeting, half }: SessionPage,
  wish: SessionWish,
  place: string | null,
  now: Temporal.Instant,
): Change[] {
  const { session } = meeting;
  const there = { ...meeting, place };
  if (!isAfter(session.startsAt, now)) return happened(there, afterwards(wish, half), null, now, newId);
  switch (wish.kind) {
    case 'agreed':
      return session.state === 'agreed' && session.startsAt.equals(wish.at)
        ? placed(meeting, place, now)
        : [...agree(there, wish.at), ...placed(others(meeting), place, now)];
    case 'postpone':
    case 'cancel':
      return callOff(meeting, wish.kind, half, now, newId);
    default:
      return unreachable(wish);
  }
}

function others(meeting: Meeting): Meeting {
  return { ...meeting, sessions: meeting.sessions.filter(({ id }) => id !== meeting.session.id) };
}

/** The moment has passed, and how it was has perhaps been asked: what is wished tells what became of it. */
function afterwards(wish: SessionWish, side: Half): Told {
  return { is: wish.kind === 'cancel' ? 'no' : 'moved', to: wish.kind === 'agreed' ? wish.at : null, side };
}

async function load({ db }: World, id: Id<'ses'>, half: Half): Promise<SessionPage | null> {
  const found = await sessionById(db, id);
  const paired = found === undefined ? undefined : await pairById(db, found.pairId);
  if (found === undefined || paired === undefined) return null;
  const { pair } = paired;
  const [frame, all] = await Promise.all([cohortFrame(db, paired.cohortId), sessionsOf(db, [pair.id])]);
  const { programme, cohort, coordinator } = frame;
  if (programme.sessions === undefined) return null;
  const places = await placesOf(db, [{ programme, pair }]);
  const sessions = all.get(pair.id) ?? [];
  const session = sessions.findLast(({ number }) => number === found.session.number) ?? found.session;
  const open = isAhead(session) && pair.state === 'active' && (cohort.state === 'active' || cohort.state === 'paused');
  const meeting: Meeting = {
    programme,
    rhythm: programme.sessions,
    cohort,
    coordinator,
    pair,
    session,
    sessions,
    place: places.get(pair.id) ?? null,
  };
  return { frame, meeting, person: inRole(pair, half), half, open };
}
