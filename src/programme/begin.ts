import type { Temporal } from 'temporal-polyfill';
import type { Id } from '../ids.ts';
import type { Answer } from './answer.ts';
import type { Change } from './change.ts';
import type { Cohort, Pair, Person } from './cohort.ts';
import { holds } from './condition.ts';
import type { Programme, Step } from './definition.ts';
import { whatFollows } from './respond.ts';
import { type Fresh, type KnownAnswer, reaches, type Situation, stepOf } from './situation.ts';
import { endOfDayAfter } from './timeline.ts';

/** Where somebody begins a step: as which of their parts, and in which pair where it is about one. */
export type Place = { person: Person; pair: Pair | null };

/** How often somebody may begin the same step in a day, so that nobody is flooded. */
export const MOST_A_DAY = 5;

/** The steps that nobody sends: somebody begins them of their own accord (M15, M16, M19, M27). */
export function begunSteps({ steps }: Pick<Programme, 'steps'>): Step[] {
  return steps.filter(({ moment }) => 'whenever' in moment);
}

/**
 * Where somebody can begin a step: once in each reverse pair that runs, or once altogether. A classic pair has no such steps.
 * @param parts theirs in the cohort, with the pairs of each
 */
export function placesFor(
  { audience, moment }: Step,
  parts: readonly { person: Person; pairs: readonly Pair[] }[],
): Place[] {
  if (!('whenever' in moment)) return [];
  const reached = parts.filter(({ person }) => reaches(audience, person.role));
  if (moment.whenever === 'pair') {
    return reached.flatMap(({ person, pairs }) =>
      pairs.filter(({ kind, state }) => kind === 'reverse' && state === 'active').map((pair) => ({ person, pair })),
    );
  }
  const part = reached.find(({ person }) => person.state === 'active') ?? reached[0];
  return part === undefined ? [] : [{ person: part.person, pair: null }];
}

type Frame = { programme: Programme; cohort: Cohort; coordinator: Person };

/**
 * A step as it stands before whoever is about to begin it, under the id that its prompt will have. It is the cause of
 * all that will follow it.
 * @param known the earlier answers that the step looks at
 */
export function beginning(
  frame: Frame,
  { person, pair }: Place,
  step: Step,
  known: readonly KnownAnswer[],
  id: Id<'prm'>,
  now: Temporal.Instant,
): Situation {
  const closesAt = endOfDayAfter(now, step.closes ?? 'P0D', person.zone);
  return {
    ...frame,
    person,
    pair,
    about: null,
    session: null,
    known,
    planned: false,
    met: [],
    prompt: {
      id,
      cohortId: frame.cohort.id,
      participantId: person.id,
      pairId: pair?.id ?? null,
      sessionId: null,
      aboutId: null,
      causeId: id,
      offered: [],
      step: step.id,
      occurrence: id,
      version: 1,
      state: { is: 'sent', sentAt: now, closesAt, reminded: 0, wakesAt: closesAt },
    },
  };
}

/** Why a step cannot be begun now. */
export type Hindrance = 'over' | 'left' | 'paused' | 'asleep' | 'parted' | 'not-now';

/** What stands in the way of beginning a step; null when nothing does. */
export function hindranceTo(situation: Situation): Hindrance | null {
  const { cohort, person, pair, programme, prompt } = situation;
  if (cohort.state === 'stopped' || cohort.state === 'closed') return 'over';
  if (person.state === 'left') return 'left';
  // From any letter, at any time: whoever needs a break may need this most (M27).
  if (prompt.step === programme.confide) return null;
  if (person.state === 'paused') return 'paused';
  if (cohort.state === 'paused') return 'asleep';
  if (pair !== null && pair.state !== 'active') return 'parted';
  const step = stepOf(programme, prompt.step);
  return holds(step.only, situation, step) ? null : 'not-now';
}

/**
 * Somebody begins a step with their answers: its prompt is there at once, answered, and what follows it is planned as
 * after any answer.
 * @param situation from `beginning`, which nothing hinders
 * @param answers read and checked by `readAnswers`
 */
export function begin(situation: Situation, answers: readonly Answer[], now: Temporal.Instant, fresh: Fresh): Change[] {
  const { version: _, offered: __, state, ...prompt } = situation.prompt;
  if (state.is !== 'sent' || state.closesAt === null) throw new Error(`The step ${prompt.step} was begun before`);
  const { sentAt, closesAt, reminded } = state;
  return [
    {
      kind: 'prompt-begun',
      prompt: { ...prompt, state: { is: 'answered', sentAt, closesAt, reminded, answeredAt: now } },
    },
    ...whatFollows(situation, answers, now, fresh),
  ];
}
