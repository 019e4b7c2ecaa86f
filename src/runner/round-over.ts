import type { Temporal } from 'temporal-polyfill';
import { meetingOf } from '../meeting/meeting.ts';
import { type Round, roundOver } from '../meeting/round-over.ts';
import type { Change } from '../programme/change.ts';
import type { Situation } from '../programme/situation.ts';
import { lettersAmong } from '../store/outbox.ts';
import { roundsOf } from '../store/rounds.ts';
import { noMomentId } from './commit.ts';
import { news } from './untold.ts';
import type { World } from './world.ts';

/** What became of the questions for a moment, by session, and the letters that say that none was found. */
export type Rounds = { of: ReadonlyMap<string, readonly Round[]>; told: Set<string> };

/** Reads what those of the prompts at hand need that ask for a moment, or for an exception, and close. */
export async function roundsFor(
  { db }: World,
  situations: readonly Situation[],
  now: Temporal.Instant,
): Promise<Rounds> {
  const closing = situations.filter((situation) => seeks(situation) && isClosing(situation, now));
  const pairs = closing.flatMap(({ pair }) => (pair === null ? [] : [pair]));
  if (pairs.length === 0) return { of: new Map(), told: new Set() };
  const letters = closing.flatMap(({ pair, session }) =>
    pair === null || session === null
      ? []
      : [noMomentId(pair.mentor.id, session.id), noMomentId(pair.mentee.id, session.id)],
  );
  const [of, told] = await Promise.all([
    roundsOf(
      db,
      pairs.map(({ id }) => id),
      closing.flatMap(({ programme }) => seekingSteps(programme)),
      now,
    ),
    lettersAmong(db, letters),
  ]);
  return { of, told };
}

/** What follows where a question for a moment, or for an exception, closes unanswered; each is told once. */
export function afterRound(situation: Situation, changes: readonly Change[], { of, told }: Rounds): Change[] {
  const closes = changes.some((change) => change.kind === 'prompt-moved' && change.to.is === 'expired');
  const meeting = closes && seeks(situation) ? meetingOf(situation, [], null) : null;
  if (meeting === null) return [];
  return news(roundOver(meeting, of.get(meeting.session.id) ?? []), told);
}

function seeks({ prompt, programme }: Situation): boolean {
  return seekingSteps(programme).includes(prompt.step);
}

/** The steps that ask for a moment, or for an exception. */
function seekingSteps({ sessions }: Situation['programme']): string[] {
  const { question, exception } = sessions?.plan ?? {};
  return [question, exception].flatMap((reference) => reference?.split('.')[0] ?? []);
}

function isClosing({ prompt: { state } }: Situation, now: Temporal.Instant): boolean {
  return state.is === 'sent' && state.closesAt !== null && state.closesAt.epochMilliseconds <= now.epochMilliseconds;
}
