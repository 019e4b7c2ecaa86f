import { Temporal } from 'temporal-polyfill';
import { newId } from '../ids.ts';
import { spread } from '../meeting/apart.ts';
import { happened, toldBefore, toldOf } from '../meeting/happened.ts';
import { type Meeting, meetingOf } from '../meeting/meeting.ts';
import { placed } from '../meeting/place.ts';
import { excepted, isAfterException, isSecondRound, picked, withoutMoments } from '../meeting/plan.ts';
import { slots, type Wish } from '../meeting/slots.ts';
import type { Answer } from '../programme/answer.ts';
import { asksForSlots } from '../programme/asked.ts';
import type { Change } from '../programme/change.ts';
import { momentsFor } from '../programme/moments.ts';
import { moved } from '../programme/prompt.ts';
import { calendarOf, dayOfPerson, type Situation, stepOf } from '../programme/situation.ts';
import { momentAfter } from '../programme/timeline.ts';
import { wake } from '../programme/wake.ts';
import { diariesOf, placesOf, type Sought, sessionsOf } from '../store/meetings.ts';
import { isGoingOn, takenUp } from './take-up.ts';
import { untold } from './untold.ts';
import type { World } from './world.ts';

/** Days before which no moment is proposed: both should have time to answer. */
const SOONEST_DAYS = 2;
/** Days around the day at which a session is aimed in which a moment is looked for. */
const AROUND_DAYS = 10;
/** Most moments that are proposed at once. */
const MOST_PROPOSED = 5;

/** The weeks of both halves, by session: read for many prompts at once. */
export type Diaries = Awaited<ReturnType<typeof diariesOf>>;

/** Reads what the prompts at hand need to propose moments. */
export async function diariesFor(world: World, situations: readonly Situation[]): Promise<Diaries> {
  const seeking = situations
    .filter(({ programme, prompt }) => asksForSlots(stepOf(programme, prompt.step)))
    .flatMap(seekingIn);
  return seeking.length === 0 ? new Map() : diariesOf(world.db, seeking);
}

/**
 * A prompt that puts moments to choose from wakes: the moments are worked out as late as can be. Where there
 * are none for both, they are asked for one exception instead (M13).
 */
export function wakePlan(situation: Situation, diaries: Diaries, now: Temporal.Instant): Change[] {
  const plain = wake(situation, now, null, newId);
  if (!plain.some(({ kind }) => kind === 'letter') || situation.prompt.state.is !== 'scheduled') return plain;
  const { prompt } = situation;
  if (waits(situation, diaries)) return [tomorrow(situation, now)];
  if (isOvertaken(situation, diaries)) return [givenUp(situation, 'too-late', now)];
  const offered = isSecondRound(situation) ? [] : proposed(situation, diaries, now);
  const offering: Situation = { ...situation, prompt: { ...prompt, offered } };
  const put = momentsFor(offering, stepOf(situation.programme, prompt.step), now);
  if (put.length > 0) {
    const moments = put.map(({ at }) => at);
    return [
      ...wake(offering, now, null, newId),
      { kind: 'moments-offered', promptId: prompt.id, version: prompt.version + 1, moments },
    ];
  }
  const meeting = meetingOf(situation, [], null);
  return [
    givenUp(situation, 'condition', now),
    ...(meeting === null ? [] : withoutMoments(meeting, situation, now, newId)),
  ];
}

/** One moment is sought at a time: the next session's once this one has its own. */
function waits({ session }: Situation, diaries: Diaries): boolean {
  return session !== null && diaries.get(session.id)?.waits === true;
}

function tomorrow({ prompt, programme, cohort, person }: Situation, now: Temporal.Instant): Change {
  const { moment } = stepOf(programme, prompt.step);
  const until = momentAfter(now, 'P1D', moment, dayOfPerson(person), calendarOf(programme, cohort));
  const to = moved(prompt.state, { is: 'defer', until });
  return { kind: 'prompt-moved', id: prompt.id, version: prompt.version, to };
}

/** The other half, whose day begins earlier, was asked for an exception and made one: the round after it asks this one. */
function isOvertaken(situation: Situation, diaries: Diaries): boolean {
  const both = situation.session === null ? undefined : diaries.get(situation.session.id);
  if (both === undefined || isAfterException(situation)) return false;
  return both.mentor.once.length > 0 || both.mentee.once.length > 0;
}

function givenUp({ prompt }: Situation, why: 'condition' | 'too-late', now: Temporal.Instant): Change {
  const to = moved(prompt.state, { is: 'cancel', why, at: now });
  return { kind: 'prompt-moved', id: prompt.id, version: prompt.version, to };
}

/** What the answers to a step mean for the session it is about: nothing, for most steps. */
export async function meetingChanges(
  world: World,
  situation: Situation,
  answers: readonly Answer[],
  now: Temporal.Instant,
): Promise<Change[]> {
  const { programme, prompt } = situation;
  const { plan } = programme.sessions ?? {};
  const told = toldOf(situation, prompt.step, answers);
  const step = stepOf(programme, prompt.step);
  const excepts = plan?.exception?.startsWith(`${step.id}.`) === true;
  if (isGoingOn(situation, step, answers)) return takenUp(world, situation, now);
  if (told === null && !asksForSlots(step) && !excepts) return [];
  const known = await loadMeeting(world, situation);
  if (known === null) return [];
  const place = placeIn(situation, answers) ?? known.place;
  const meeting = { ...known, place };
  if (told !== null) return happened(meeting, told, toldBefore(situation), now, newId);
  if (meeting.session.state !== 'open') return placed(known, place, now);
  const weeks = await weeksOf(world, situation);
  if (weeks === null) return [];
  if (!excepts)
    return untold(world.db, [...picked(meeting, situation, answers, weeks, now, newId), ...placed(known, place, now)]);
  return untold(world.db, excepted(meeting, situation, withException(situation, answers, weeks, now), now, newId));
}

async function loadMeeting(world: World, situation: Situation): Promise<Meeting | null> {
  const { pair, programme } = situation;
  if (pair === null) return null;
  const [all, places] = await Promise.all([sessionsOf(world.db, [pair.id]), placesOf(world.db, [{ programme, pair }])]);
  return meetingOf(situation, all.get(pair.id) ?? [], places.get(pair.id) ?? null);
}

/** The place that these very answers name. */
function placeIn({ programme, prompt }: Situation, answers: readonly Answer[]): string | null {
  const place = programme.sessions?.plan?.place;
  const value = answers.find(({ question }) => `${prompt.step}.${question}` === place)?.value;
  return typeof value === 'string' ? value : null;
}

async function weeksOf(world: World, situation: Situation): Promise<Sought | null> {
  const [seeking] = seekingIn(situation);
  if (seeking === undefined) return null;
  return (await diariesOf(world.db, [seeking])).get(seeking.session.id) ?? null;
}

/** The moments that there are with an exception that is only just being made. */
function withException(
  situation: Situation,
  answers: readonly Answer[],
  weeks: Sought,
  now: Temporal.Instant,
): Temporal.Instant[] {
  const { pair, person, session, prompt, programme } = situation;
  const reference = programme.sessions?.plan?.exception;
  const once = answers.find(({ question }) => `${prompt.step}.${question}` === reference)?.value;
  if (pair === null || session === null || !isTexts(once)) return [];
  const mine = person.id === pair.mentor.id ? 'mentor' : 'mentee';
  const changed = { ...weeks, [mine]: { ...weeks[mine], once } };
  return proposed(situation, new Map([[session.id, changed]]), now);
}

function isTexts(value: Answer['value'] | undefined): value is readonly string[] {
  return Array.isArray(value);
}

function proposed(situation: Situation, diaries: Diaries, now: Temporal.Instant): Temporal.Instant[] {
  const { session, cohort, programme } = situation;
  const both = session === null ? undefined : diaries.get(session.id);
  if (session === null || both === undefined || programme.sessions === undefined) return [];
  const soonest = now.add(days(SOONEST_DAYS));
  const near = later(session.startsAt, soonest);
  const wish: Wish = {
    from: later(soonest, session.startsAt.subtract(days(AROUND_DAYS))),
    until: near.add(days(AROUND_DAYS)),
    near,
    minutes: programme.sessions.minutes,
    most: MOST_PROPOSED,
    holidays: cohort.holidays,
    without: both.refused,
  };
  // One that fell through is sought while the next may have its moment already.
  const apart = slots(spread(both.mentor, both.others), both.mentee, wish);
  return apart.length > 0 ? apart : slots(both.mentor, both.mentee, wish);
}

function days(count: number): Temporal.DurationLike {
  return { hours: 24 * count };
}

function later(a: Temporal.Instant, b: Temporal.Instant): Temporal.Instant {
  return Temporal.Instant.compare(a, b) > 0 ? a : b;
}

function seekingIn({ programme, pair, session }: Situation) {
  return pair === null || session === null ? [] : [{ programme, pair, session }];
}
