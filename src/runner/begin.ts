import type { Temporal } from 'temporal-polyfill';
import { type Id, newId } from '../ids.ts';
import type { RawAnswers, Refusal } from '../programme/answer.ts';
import {
  begin,
  beginning,
  begunSteps,
  type Hindrance,
  hindranceTo,
  MOST_A_DAY,
  type Place,
  placesFor,
} from '../programme/begin.ts';
import { stepsLookedAt } from '../programme/condition.ts';
import type { Step } from '../programme/definition.ts';
import { readStep } from '../programme/read.ts';
import { reaches, type Situation } from '../programme/situation.ts';
import { begunSince } from '../store/begun.ts';
import { MovedMeanwhile } from '../store/database.ts';
import { knownAnswers } from '../store/known.ts';
import { situationOf } from '../store/prompts.ts';
import { attached, tidyFiles } from './attach.ts';
import { commit } from './commit.ts';
import type { MePage } from './person.ts';
import { type PromptPage, record } from './record.ts';
import type { World } from './world.ts';

/** What somebody wants to begin, as the link to it says: a step, and the pair it is about. */
export type Wish = { step: string; pair: string | null };
type Own = Pick<MePage, 'frame' | 'parts'>;

export type OpenedBeginning =
  | { kind: 'open'; page: PromptPage }
  /** There are several pairs that it may be about. */
  | { kind: 'choose'; step: Step; places: readonly Place[] }
  /** `enough`: it was begun often enough for one day. */
  | { kind: 'hindered'; why: Hindrance | 'enough'; page: PromptPage | null }
  | { kind: 'invalid' };

/**
 * Opens the page on which somebody begins a step; changes nothing (P3).
 * @param id that the prompt will have: a form that is sent twice begins it once
 */
export async function openBeginning(
  { db }: Pick<World, 'db'>,
  { frame, parts }: Own,
  wish: Wish,
  id: Id<'prm'>,
  now: Temporal.Instant,
): Promise<OpenedBeginning> {
  const step = begunSteps(frame.programme).find((one) => one.id === wish.step);
  if (step === undefined || !parts.some(({ person }) => reaches(step.audience, person.role)))
    return { kind: 'invalid' };
  const places = placesFor(step, parts);
  const [first, second] = wish.pair === null ? places : places.filter(({ pair }) => pair?.id === wish.pair);
  if (first === undefined) return { kind: 'hindered', why: hindranceWithoutPair(frame), page: null };
  if (second !== undefined) return { kind: 'choose', step, places };
  const people = [first.person, first.pair?.mentor, first.pair?.mentee, frame.coordinator];
  const known = await knownAnswers(db, [
    {
      steps: stepsLookedAt(step, frame.programme.steps),
      people: people.flatMap((person) => (person === undefined ? [] : [person.id])),
    },
  ]);
  const situation = beginning(frame, first, step, known, id, now);
  const page = pageOf(situation, step);
  const why = hindranceTo(situation);
  if (why !== null) return { kind: 'hindered', why, page };
  const begun = await begunSince(db, first.person.id, step.id, startOfDay(now, first.person.zone));
  return begun < MOST_A_DAY ? { kind: 'open', page } : { kind: 'hindered', why: 'enough', page };
}

export type Begun =
  | { kind: 'begun'; id: Id<'prm'>; closesAt: Temporal.Instant | null }
  | { kind: 'refused'; page: PromptPage; refused: readonly Refusal[] }
  | Exclude<OpenedBeginning, { kind: 'open' }>;

/** Two presses at once: the second finds what the first began. */
const TRIES = 3;

/** Somebody begins a step with their answers. The same form once more is an answer to the same prompt. */
export async function beginStep(
  world: World,
  own: Own,
  wish: Wish,
  id: Id<'prm'>,
  raw: RawAnswers,
  now: Temporal.Instant,
): Promise<Begun> {
  for (let attempt = 1; ; attempt += 1) {
    const before = await situationOf(world.db, id);
    if (before !== undefined) return answerAgain(world, own, wish, before, raw, now);
    const opened = await openBeginning(world, own, wish, id, now);
    if (opened.kind !== 'open') return opened;
    const { situation, step } = opened.page;
    const { raw: whole, keep } = await attached(world, step, { id, version: 0 }, raw);
    const { answers, refused } = readStep(situation.programme, step, whole, now);
    if (refused.length > 0) return { kind: 'refused', page: opened.page, refused };
    await keep();
    try {
      await commit(world, [{ frame: situation, changes: begin(situation, answers, now, newId) }], now);
      await tidyFiles(world, step, { id, version: 0 });
      return { kind: 'begun', id, closesAt: closeOf(situation) };
    } catch (error) {
      const meanwhile = error instanceof MovedMeanwhile || (await situationOf(world.db, id)) !== undefined;
      if (!meanwhile || attempt === TRIES) throw error;
    }
  }
}

/** The id that a form carries names a prompt already: it must be what this person began by this form. */
async function answerAgain(
  world: World,
  { parts }: Own,
  wish: Wish,
  situation: Situation,
  raw: RawAnswers,
  now: Temporal.Instant,
): Promise<Begun> {
  const { id, participantId, step, causeId } = situation.prompt;
  const own = parts.some(({ person }) => person.id === participantId);
  if (!own || step !== wish.step || causeId !== id) return { kind: 'invalid' };
  const recorded = await record(world, id, raw, now);
  const asked = begunSteps(situation.programme).find((one) => one.id === step);
  if (recorded.kind !== 'refused' || asked === undefined) return { kind: 'begun', id, closesAt: closeOf(situation) };
  return { kind: 'refused', page: pageOf(situation, asked), refused: recorded.refused };
}

/** What the pages show of a prompt that is not there yet. */
function pageOf(situation: Situation, step: Step): PromptPage {
  return {
    situation,
    step,
    open: true,
    takesBack: false,
    answers: [],
    draft: null,
    earlier: new Map(),
    file: null,
    next: null,
  };
}

function hindranceWithoutPair({ cohort }: Own['frame']): Hindrance {
  return cohort.state === 'stopped' || cohort.state === 'closed' ? 'over' : 'parted';
}

function closeOf({ prompt: { state } }: Situation): Temporal.Instant | null {
  return 'closesAt' in state ? state.closesAt : null;
}

function startOfDay(now: Temporal.Instant, zone: string): Temporal.Instant {
  return now.toZonedDateTimeISO(zone).startOfDay().toInstant();
}
