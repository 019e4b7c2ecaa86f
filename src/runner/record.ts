import { Temporal } from 'temporal-polyfill';
import { type Id, newId } from '../ids.ts';
import type { Language } from '../language.ts';
import { linksFrom } from '../mail/links.ts';
import { rearranged } from '../meeting/rearrange.ts';
import type { Answer, AnswerValue, RawAnswers, Refusal } from '../programme/answer.ts';
import { appointmentOf, hasBeen } from '../programme/appointment.ts';
import type { Change } from '../programme/change.ts';
import { asksConsent } from '../programme/consent.ts';
import { carrierOf } from '../programme/course.ts';
import type { Step } from '../programme/definition.ts';
import { goesOutAt } from '../programme/in-time.ts';
import { isFound } from '../programme/moments.ts';
import { isAfterTheEnd } from '../programme/parting.ts';
import { readStep } from '../programme/read.ts';
import { answer, isOpen, takeBack } from '../programme/respond.ts';
import { type Situation, stepOf } from '../programme/situation.ts';
import { answersOf, draftOf, ownAnswerTo } from '../store/answers.ts';
import { MovedMeanwhile } from '../store/database.ts';
import { carriersIn, nextPromptOf, situationOf } from '../store/prompts.ts';
import { openToken } from '../token.ts';
import { attached, tidyFiles, withoutFiles } from './attach.ts';
import { commit } from './commit.ts';
import { fileIn } from './file.ts';
import { letterFrame } from './frame.ts';
import { meetingChanges } from './meet.ts';
import type { World } from './world.ts';

/** What a page of a prompt shows: the situation, and what was answered or filled in so far. */
export type PromptPage = {
  situation: Situation;
  step: Step;
  open: boolean;
  /** Whether what was answered can also be taken back. */
  takesBack: boolean;
  answers: readonly Answer[];
  draft: RawAnswers | null;
  /** The author's own earlier answers that the result is compared with, by reference (M5). */
  earlier: ReadonlyMap<string, AnswerValue>;
  /** Where the file is that was answered here, or that this step shows. */
  file: string | null;
  /** When the next letter goes out to this person, where one is planned. */
  next: Temporal.Instant | null;
};

export type OpenedPage =
  | { kind: 'open'; page: PromptPage }
  | { kind: 'expired'; id: Id<'prm'>; language: Language }
  | { kind: 'invalid' };

/** Opens the page behind an answer link; changes nothing (P3). */
export async function openPage(world: World, token: string, now: Temporal.Instant): Promise<OpenedPage> {
  const opened = await openToken(world.config.linkKeys, 'answer', token, Math.floor(now.epochMilliseconds / 1000));
  if (opened.kind === 'invalid') return opened;
  const situation = await situationOf(world.db, opened.id);
  if (situation === undefined) return { kind: 'invalid' };
  if (opened.kind === 'expired') return { ...opened, language: situation.person.language };
  return { kind: 'open', page: await pageOf(world, situation, now) };
}

export type Recorded = { kind: 'recorded' } | { kind: 'refused'; refused: readonly Refusal[] } | { kind: 'closed' };

/** Records the answers to a prompt. What cannot be read yet is kept as a draft, so that nothing typed is lost. */
export async function record(world: World, id: Id<'prm'>, raw: RawAnswers, now: Temporal.Instant): Promise<Recorded> {
  return decided(world, id, now, async (situation) => {
    const step = stepOf(situation.programme, situation.prompt.step);
    const { raw: whole, keep } = await attached(world, step, situation.prompt, raw);
    const { answers, refused } = readStep(situation.programme, step, whole, now);
    if (refused.length > 0) return { outcome: { kind: 'refused', refused }, changes: [draft(situation, raw)] };
    await keep();
    const changes = answer(situation, answers, now, newId);
    return {
      outcome: { kind: 'recorded' },
      changes: [
        ...changes,
        ...(await meetingChanges(world, situation, answers, now)),
        ...(await appointmentChanges(world, situation, answers, now)),
      ],
    };
  });
}

/** Keeps what somebody has filled in so far, to go on later. */
export async function keepDraft(
  world: World,
  id: Id<'prm'>,
  raw: RawAnswers,
  now: Temporal.Instant,
): Promise<Recorded> {
  return decided(world, id, now, (situation) => ({ outcome: { kind: 'recorded' }, changes: [draft(situation, raw)] }));
}

/** Takes an answer back, as long as the prompt is open. Taking back what was not answered is nothing. */
export async function takeAnswersBack(world: World, id: Id<'prm'>, now: Temporal.Instant): Promise<Recorded> {
  return decided(world, id, now, async (situation) => {
    if (!isOpen(situation.prompt, now)) return { outcome: { kind: 'closed' }, changes: [] };
    if (situation.prompt.state.is !== 'answered') return { outcome: { kind: 'recorded' }, changes: [] };
    const changes = takeBack(situation, now, newId);
    return {
      outcome: { kind: 'recorded' },
      changes: [...changes, ...(await appointmentChanges(world, situation, null, now))],
    };
  });
}

type Outcome = { outcome: Recorded; changes: Change[] };

/** Decisions about one row by two people at once: the second reads again. */
const TRIES = 4;

async function decided(
  world: World,
  id: Id<'prm'>,
  now: Temporal.Instant,
  decide: (situation: Situation) => Outcome | Promise<Outcome>,
): Promise<Recorded> {
  for (let attempt = 1; ; attempt += 1) {
    const situation = await situationOf(world.db, id);
    if (situation === undefined) throw new Error(`The prompt ${id} is gone`);
    if (!takesAnswers(situation, now)) return { kind: 'closed' };
    const { outcome, changes } = await decide(situation);
    try {
      await commit(world, [{ frame: situation, changes }], now);
      if (changes.length > 0)
        await tidyFiles(world, stepOf(situation.programme, situation.prompt.step), situation.prompt);
      return outcome;
    } catch (error) {
      if (!(error instanceof MovedMeanwhile) || attempt === TRIES) throw error;
    }
  }
}

/** What the answers to a prompt mean for an appointment that they have a part in: nothing, for most steps. */
async function appointmentChanges(
  { db }: World,
  situation: Situation,
  answers: readonly Answer[] | null,
  now: Temporal.Instant,
): Promise<Change[]> {
  const { programme, prompt } = situation;
  const { causeId, pairId, step } = prompt;
  if (causeId === null || pairId === null || carrierOf(programme, step) === undefined) return [];
  return rearranged(situation, answers, await carriersIn(db, programme, [pairId], causeId), now, newId);
}

/**
 * An answered prompt stays open until it closes; what made an appointment, until that has been. Not so for somebody who
 * left, or in a cohort that is over.
 */
function takesAnswers(situation: Situation, now: Temporal.Instant): boolean {
  const { prompt, person, cohort, programme, pair } = situation;
  const over = person.state === 'left' || cohort.state === 'stopped' || cohort.state === 'closed';
  // Once both have agreed, or the search goes on, a word about the proposal would change nothing; nor would
  // another moment, once one is agreed: the page of the session takes that.
  const settled = pair !== null && pair.state !== 'proposed' && asksConsent(programme, prompt.step);
  const step = stepOf(programme, prompt.step);
  const parted = pair?.state === 'ended' && !isAfterTheEnd(step);
  const arranged = prompt.state.is === 'answered' && appointmentOf(situation) !== null;
  const open = (isOpen(prompt, now) || arranged) && !hasBeen(situation, now);
  return !over && !settled && !isFound(situation, step) && !parted && open;
}

function draft({ prompt }: Situation, raw: RawAnswers): Change {
  return { kind: 'draft-kept', id: prompt.id, version: prompt.version, draft: JSON.stringify(withoutFiles(raw)) };
}

async function pageOf(world: World, situation: Situation, now: Temporal.Instant): Promise<PromptPage> {
  const { db } = world;
  const { prompt, programme } = situation;
  const step = stepOf(programme, prompt.step);
  const answers = await answersOf(db, prompt.id);
  return {
    situation,
    step,
    open: takesAnswers(situation, now),
    takesBack: prompt.state.is === 'answered' && isOpen(prompt, now),
    answers,
    draft: await draftOf(db, prompt.id),
    earlier: await earlierAnswers(db, prompt.participantId, step),
    file: await fileLink(world, situation, answers, now),
    next: await nextLetter(db, prompt.participantId, now),
  };
}

/** What wakes at night goes out in the morning: that is the day to name. */
async function nextLetter(db: World['db'], to: Id<'par'>, now: Temporal.Instant): Promise<Temporal.Instant | null> {
  const next = await nextPromptOf(db, to);
  const situation = next === null ? undefined : await situationOf(db, next.id);
  if (next === null || situation === undefined) return null;
  const soonest = Temporal.Instant.compare(next.wakesAt, now) > 0 ? next.wakesAt : now;
  return goesOutAt(situation, stepOf(situation.programme, situation.prompt.step), soonest);
}

async function fileLink(
  world: World,
  situation: Situation,
  answers: readonly Answer[],
  now: Temporal.Instant,
): Promise<string | null> {
  if (fileIn(situation, answers) === null) return null;
  const { id, state } = situation.prompt;
  const links = linksFrom(letterFrame(world, situation, now).links, now);
  return links.file(id, 'closesAt' in state ? state.closesAt : null);
}

async function earlierAnswers(
  db: World['db'],
  participantId: Id<'par'>,
  { questions = [] }: Step,
): Promise<Map<string, AnswerValue>> {
  const found = new Map<string, AnswerValue>();
  for (const question of questions) {
    if (question.kind !== 'statements' || question.compares === undefined) continue;
    const value = await ownAnswerTo(db, participantId, question.compares);
    if (value !== undefined) found.set(question.compares, value);
  }
  return found;
}
