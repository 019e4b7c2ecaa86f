import type { Temporal } from 'temporal-polyfill';
import { unreachable } from '../problem.ts';
import type { Change, EndedPair } from '../programme/change.ts';
import type { Cohort, Pair, Person, Session } from '../programme/cohort.ts';
import type { Programme } from '../programme/definition.ts';
import { afterParting } from '../programme/follow.ts';
import type { Fresh } from '../programme/situation.ts';
import { letGo } from './call-off.ts';
import { isAfter } from './meeting.ts';
import { sessionChange } from './session.ts';

/** A pair that runs, with all that a decision about its end looks at. */
export type Parting = {
  programme: Programme;
  cohort: Cohort;
  pair: Pair;
  /** All sessions of the pair. */
  sessions: readonly Session[];
  /** Where the pair meets, as one of them last said. */
  place: string | null;
};

/** How a pair ends before its time: in silence, because one of both (or each) wanted to, or because one left. */
export type Ending = { why: 'quiet' } | { why: 'withdrawn'; by: readonly Person[] } | { why: 'left'; by: Person };

/**
 * A pair comes to its end (M24, M25): what was still to be sent is not, diaries let a meeting that was agreed go, and
 * each half that is still here hears of it in a letter of its own, which asks for the reason.
 */
export function part(parting: Parting, ending: Ending, now: Temporal.Instant, fresh: Fresh): Change[] {
  const { pair } = parting;
  const by = endedBy(ending);
  const [one, ...others] = by;
  return [
    {
      kind: 'pair-moved',
      id: pair.id,
      version: pair.version,
      to: { state: 'ended', why: ending.why, by: others.length === 0 ? (one?.id ?? null) : null, at: now },
    },
    { kind: 'pair-prompts-cancelled', pairId: pair.id, why: 'pair-ended', at: now },
    ...calledOff(parting, ending, now),
    ...goodbyes(parting, ending, now, fresh),
  ];
}

/** The half that the other left or did not want to go on with; of a reverse pair, another partner is sought for it. */
export function freedBy({ mentor, mentee }: Pair, ending: Ending): Person[] {
  const by = endedBy(ending);
  return by.length === 0 ? [] : [mentor, mentee].filter(({ id }) => by.every((one) => one.id !== id));
}

/** The pair as its coordinator hears of it. */
export function endedPair({ mentor, mentee }: Pair, ending: Ending): EndedPair {
  return { mentor: mentor.name, mentee: mentee.name, by: endedBy(ending).map(({ name }) => name) };
}

function endedBy(ending: Ending): readonly Person[] {
  switch (ending.why) {
    case 'quiet':
      return [];
    case 'withdrawn':
      return ending.by;
    case 'left':
      return [ending.by];
    default:
      return unreachable(ending);
  }
}

function goodbyes({ programme, cohort, pair }: Parting, ending: Ending, now: Temporal.Instant, fresh: Fresh): Change[] {
  const frame = { programme, cohort };
  const freed = freedBy(pair, ending);
  const stays = [pair.mentor, pair.mentee].filter((person) => !freed.includes(person));
  if (ending.why === 'quiet') return afterParting(frame, pair, 'faded', stays, pair.id, now, fresh);
  const told =
    programme.parting === undefined || pair.kind === 'classic'
      ? freed.flatMap((to) => endedBy(ending).map(({ name }) => partnerLeft(to, name, pair.kind === 'reverse')))
      : afterParting(frame, pair, 'freed', freed, pair.id, now, fresh);
  const stopped = ending.why === 'left' ? [] : afterParting(frame, pair, 'stopped', stays, pair.id, now, fresh);
  return [...told, ...stopped];
}

function partnerLeft(to: Person, partner: string, searching: boolean): Change {
  return { kind: 'letter', letter: { kind: 'notice', to, notice: { kind: 'partner-left', partner, searching } } };
}

/** Diaries let go of the meetings that were agreed: the one thing that whoever left still gets, for it stands in theirs. */
export function calledOff(
  { programme, pair, sessions, place }: Parting,
  ending: Ending,
  now: Temporal.Instant,
): Change[] {
  const { sessions: rhythm } = programme;
  if (rhythm === undefined) return [];
  const [by, ...others] = endedBy(ending);
  const whom = [pair.mentor, pair.mentee].map((person) =>
    ending.why === 'left' && person.id === ending.by.id ? { ...person, state: 'left' as const } : person,
  );
  const side = by === undefined || others.length > 0 ? null : by.id === pair.mentor.id ? 'mentor' : 'mentee';
  return sessions
    .filter(({ state, startsAt }) => state === 'agreed' && isAfter(startsAt, now))
    .flatMap((session) => [
      sessionChange(session, { is: 'cancel', side, at: now }),
      ...letGo({ pair, session, rhythm, place }, whom, true),
    ]);
}
