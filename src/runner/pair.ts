import type { Temporal } from 'temporal-polyfill';
import { newId } from '../ids.ts';
import { type Review, reviewOf } from '../matching/review.ts';
import { type Ground, solved } from '../matching/revise.ts';
import { whyInWords } from '../matching/why-in-words.ts';
import type { Change } from '../programme/change.ts';
import type { Pair, Person } from '../programme/cohort.ts';
import type { Draft } from '../programme/draft.ts';
import { wordsFor } from '../programme/in-words.ts';
import {
  disappointedIn,
  endRefused,
  matchReport,
  type Proposal,
  propose,
  refusersOf,
  setAside,
} from '../programme/pairing.ts';
import { moved } from '../programme/prompt.ts';
import type { Situation } from '../programme/situation.ts';
import { wake } from '../programme/wake.ts';
import { livePairs } from '../store/candidates.ts';
import { approvedFirst, doubtedPairs, draftOf, waitingMatchPrompts } from '../store/drafts.ts';
import { groundOf } from './ground.ts';
import type { World } from './world.ts';

/**
 * A match (M7, M8, M9): pairs that somebody refused meanwhile end, those who are free are put together, and the
 * coordinator is told, who is left over before all. Where the programme has the coordinator approve it, the
 * result is a draft and nobody else hears of it; else both halves of each pair are asked.
 */
export async function pairUp(world: World, situation: Situation, now: Temporal.Instant): Promise<Change[]> {
  const { db } = world;
  const draft = await draftOf(db, situation.cohort.id);
  if (situation.prompt.state.is === 'sent') return remind(world, situation, draft, now);
  const { changes: ended, ending, aside } = await refused(world, situation, now);
  const { candidates, match } = await groundOf(db, situation, now, ending);
  const ground: Ground = {
    candidates: candidates.filter(({ person }) => !aside.some(({ id }) => id === person.id)),
    match,
  };
  const approved = await approvedFirst(db, situation.cohort.id);
  const to = solved(ground, draft?.first ?? approved ?? 'pairs');
  const { id, version } = draft ?? { id: newId('mat'), version: 0 };
  const next: Draft = { id, version, cohortId: situation.cohort.id, madeAt: now, ...to };
  const found = reviewOf(next, ground);
  if (isIdle(situation, ended, next, draft)) return [quietly(situation, now)];
  const review = draft !== null || needsApproval(situation, approved !== null);
  const report = matchReport(couplesOf(found), { waiting: leftOver(found, situation), silent: aside, review });
  return [
    ...ended,
    ...wake(situation, now, report, newId),
    ...(await earlierLetters(world, situation, now)),
    ...(review ? [draftChange(draft, next)] : propose(situation, proposalsOf(found.pairs), now, newId)),
  ];
}

function couplesOf({ pairs }: Review): Pick<Proposal, 'mentor' | 'mentee' | 'reasons'>[] {
  return pairs.map(({ mentor, mentee, reasons }) => ({ mentor: mentor.person, mentee: mentee.person, reasons }));
}

/** Nobody is silently left over (M9). */
function leftOver({ waiting }: Review, { programme, cohort, coordinator }: Situation) {
  const { language } = wordsFor(programme, cohort, coordinator);
  return waiting.map(({ person, why }) => ({ name: person.name, why: whyInWords(why, language) }));
}

/** The pairs of a review, ready to be asked. Of those who found each other no score is kept: nobody weighed them. */
export function proposalsOf(pairs: Review['pairs']): Proposal[] {
  return pairs.map(({ mentor, mentee, score, reasons, found }) => ({
    mentor: mentor.person,
    mentee: mentee.person,
    score: found ? null : score,
    reasons,
    found,
  }));
}

type Refused = { changes: Change[]; ending: Set<string>; aside: Person[] };

/** The pairs in which somebody would rather not, or let the question pass, come to their end. */
async function refused({ db }: World, { cohort, programme }: Situation, now: Temporal.Instant): Promise<Refused> {
  const doubted = await doubtedPairs(db, cohort.id);
  const over = doubted.filter((pair) => refusersOf(programme, pair).length > 0);
  const ending = new Set<string>(over.map(({ id }) => id));
  const busy = new Set((await livePairs(db, cohort.id)).flatMap(({ pairId, id }) => (ending.has(pairId) ? [] : [id])));
  const silent = new Map(over.flatMap((pair) => silentIn(pair)).map((person) => [person.id, person]));
  for (const { id } of disappointedIn(programme, over)) silent.delete(id);
  const aside = [...silent.values()].filter(({ id, state }) => !busy.has(id) && state === 'active');
  return {
    changes: [...endRefused(programme, over, now), ...aside.flatMap((person) => setAside(person, now))],
    ending,
    aside,
  };
}

function silentIn({ mentor, mentee, mentorConsent, menteeConsent }: Pair) {
  return [...(mentorConsent === 'silent' ? [mentor] : []), ...(menteeConsent === 'silent' ? [mentee] : [])];
}

/** Sought again, and there is nothing to tell: somebody took a refusal back, or nobody suits whoever became free. */
function isIdle({ prompt }: Situation, ended: readonly Change[], next: Draft, draft: Draft | null): boolean {
  return prompt.occurrence !== 'once' && ended.length === 0 && next.suggestions.length === 0 && draft === null;
}

function quietly({ prompt }: Situation, now: Temporal.Instant): Change {
  const to = moved(prompt.state, { is: 'cancel', why: 'condition', at: now });
  return { kind: 'prompt-moved', id: prompt.id, version: prompt.version, to };
}

function needsApproval({ programme }: Situation, approvedBefore: boolean): boolean {
  const { review = 'never' } = programme.matching;
  return review === 'always' || (review === 'first' && !approvedBefore);
}

/** A newer letter about a match replaces those that still wait: nobody is reminded twice of the same pairs. */
async function earlierLetters({ db }: World, { cohort, prompt }: Situation, now: Temporal.Instant): Promise<Change[]> {
  const waiting = await waitingMatchPrompts(db, cohort.id, prompt.step, prompt.id);
  return waiting.map(({ id, version, state }) => ({
    kind: 'prompt-moved',
    id,
    version,
    to: moved(state, { is: 'cancel', why: 'condition', at: now }),
  }));
}

function draftChange(before: Draft | null, next: Draft): Change {
  if (before === null) return { kind: 'draft-made', draft: next };
  return { kind: 'draft-changed', id: before.id, version: before.version, to: next };
}

/** The coordinator is reminded of a draft that waits; where there is none any more, of nothing. */
async function remind(
  { db }: World,
  situation: Situation,
  draft: Draft | null,
  now: Temporal.Instant,
): Promise<Change[]> {
  if (draft === null) return [quietly(situation, now)];
  const review = reviewOf(draft, await groundOf(db, situation, now));
  const report = matchReport(couplesOf(review), { waiting: leftOver(review, situation), silent: [], review: true });
  return wake(situation, now, report, newId);
}
