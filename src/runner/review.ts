import type { Temporal } from 'temporal-polyfill';
import { type Id, newId } from '../ids.ts';
import { type Review, reviewOf } from '../matching/review.ts';
import { type BarMove, type Edit, type Ground, revise } from '../matching/revise.ts';
import type { Refusal } from '../matching/rules.ts';
import type { Change } from '../programme/change.ts';
import type { Draft } from '../programme/draft.ts';
import { propose } from '../programme/pairing.ts';
import { moved } from '../programme/prompt.ts';
import { type CohortFrame, cohortFrame } from '../store/cohorts.ts';
import { MovedMeanwhile } from '../store/database.ts';
import { approvedFirst, draftOf, waitingMatchPrompts } from '../store/drafts.ts';
import { situationOf } from '../store/prompts.ts';
import { openToken } from '../token.ts';
import { commit } from './commit.ts';
import { groundOf } from './ground.ts';
import { proposalsOf } from './pair.ts';
import type { World } from './world.ts';

/** A cohort whose match is looked at; `review` is null when nothing waits for an approval. */
export type Reviewing = {
  frame: CohortFrame;
  ground: Ground;
  review: Review | null;
  /** Whether a match of this cohort was approved before. */
  approved: boolean;
};

export type OpenedReview = { kind: 'open'; reviewing: Reviewing } | { kind: 'expired' } | { kind: 'invalid' };

/** Opens the page behind the link in the coordinator's letter; changes nothing (P3). */
export async function openReview(world: World, token: string, now: Temporal.Instant): Promise<OpenedReview> {
  const opened = await openToken(world.config.linkKeys, 'review', token, Math.floor(now.epochMilliseconds / 1000));
  if (opened.kind !== 'open') return { kind: opened.kind };
  const situation = await situationOf(world.db, opened.id);
  if (situation === undefined || situation.person.role !== 'coordinator') return { kind: 'invalid' };
  return { kind: 'open', reviewing: await reviewingOf(world, situation.cohort.id, now) };
}

/** The match of a cohort as it stands. */
export async function reviewingOf({ db }: World, id: Id<'coh'>, now: Temporal.Instant): Promise<Reviewing> {
  const frame = await cohortFrame(db, id);
  const [draft, approved, ground] = await Promise.all([
    draftOf(db, id),
    approvedFirst(db, id),
    groundOf(db, frame, now),
  ]);
  return { frame, ground, review: draft === null ? null : reviewOf(draft, ground), approved: approved !== null };
}

export type Carried =
  | { kind: 'done' }
  /** There is no draft, or somebody changed it since it was looked at. */
  | { kind: 'nothing-waits' | 'changed-meanwhile' }
  /** A hard rule forbids the pair, or somebody of it cannot be matched any more. */
  | { kind: 'refused'; why: Refusal | 'gone' }
  /** Pairs of the draft that cannot be asked any more. */
  | { kind: 'no-longer-possible'; count: number }
  | { kind: 'over' };

/**
 * Changes the draft of a cohort (M9).
 * @param version the version that was looked at: a change made meanwhile is not overwritten
 */
export async function editDraft(
  world: World,
  id: Id<'coh'>,
  version: number,
  edit: Edit,
  now: Temporal.Instant,
): Promise<Carried> {
  return carried(world, id, version, now, ({ ground }, draft) => {
    const revised = revise(draft, ground, edit);
    if (revised.kind === 'refused') return revised;
    const change: Change = { kind: 'draft-changed', id: draft.id, version: draft.version, to: revised.to };
    return [change, ...revised.bars.map((bar) => barChange(id, bar, now))];
  });
}

/** Approves the draft: its pairs are proposed, and both halves of each are asked. Nobody heard of them before (M9). */
export async function approve(world: World, id: Id<'coh'>, version: number, now: Temporal.Instant): Promise<Carried> {
  const waiting = await waitingLetters(world, id, now);
  return carried(world, id, version, now, ({ frame, review }, draft) => {
    const impossible =
      (review?.gone.length ?? 0) + (review?.pairs.filter(({ problem }) => problem !== null).length ?? 0);
    if (review === null || impossible > 0) return { kind: 'no-longer-possible', count: impossible };
    return [
      { kind: 'draft-approved', id: draft.id, version: draft.version, at: now },
      ...propose(frame, proposalsOf(review.pairs), now, newId),
      ...waiting,
    ];
  });
}

type Decide = (reviewing: Reviewing, draft: Draft) => Change[] | Carried;

async function carried(
  world: World,
  id: Id<'coh'>,
  version: number,
  now: Temporal.Instant,
  decide: Decide,
): Promise<Carried> {
  const reviewing = await reviewingOf(world, id, now);
  const { frame, review } = reviewing;
  if (frame.cohort.state === 'stopped' || frame.cohort.state === 'closed') return { kind: 'over' };
  if (review === null) return { kind: 'nothing-waits' };
  if (review.draft.version !== version) return { kind: 'changed-meanwhile' };
  const decided = decide(reviewing, review.draft);
  if (!Array.isArray(decided)) return decided;
  try {
    await commit(world, [{ frame, changes: decided }], now);
    return { kind: 'done' };
  } catch (error) {
    if (error instanceof MovedMeanwhile) return { kind: 'changed-meanwhile' };
    throw error;
  }
}

/** The coordinator's letters that asked for this approval are answered by it. */
async function waitingLetters({ db }: World, id: Id<'coh'>, now: Temporal.Instant): Promise<Change[]> {
  const { programme } = await cohortFrame(db, id);
  const step = programme.steps.find(({ does }) => does === 'match');
  const prompts = step === undefined ? [] : await waitingMatchPrompts(db, id, step.id, null);
  return prompts.map((prompt) => ({
    kind: 'prompt-moved',
    id: prompt.id,
    version: prompt.version,
    to: moved(prompt.state, { is: 'answer', at: now }),
  }));
}

function barChange(cohortId: Id<'coh'>, { mentorId, menteeId, to }: BarMove, at: Temporal.Instant): Change {
  return { kind: 'bar-set', cohortId, mentorId, menteeId, to, at };
}
