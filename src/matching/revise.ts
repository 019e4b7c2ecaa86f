import type { Id } from '../ids.ts';
import type { Draft, First, Suggestion } from '../programme/draft.ts';
import { alternativesFor } from './alternatives.ts';
import type { Bar, Candidate } from './candidate.ts';
import type { MatchFrame } from './pool.ts';
import { matchUp } from './propose.ts';
import type { Refusal } from './rules.ts';

/** Two people by their ids. */
export type Two = { mentorId: Id<'par'>; menteeId: Id<'par'> };

/**
 * What a coordinator can do to a draft: keep a pair whatever is worked out later, rule a pair out for good, take
 * either back, give a mentee another mentor, or have the rest worked out again around what is kept.
 */
export type Edit = ({ kind: 'pin' | 'unpin' | 'forbid' | 'allow' | 'give' } & Two) | { kind: 'solve'; first: First };

/** Everybody who may be matched, and what the match goes by. */
export type Ground = { candidates: readonly Candidate[]; match: MatchFrame };

export type BarMove = Two & { to: 'pinned' | 'forbidden' | null };
export type Revised =
  | { kind: 'revised'; to: Pick<Draft, 'first' | 'cut' | 'suggestions'>; bars: BarMove[] }
  /** Nothing is changed: a hard rule forbids the pair, or somebody cannot be matched any more. */
  | { kind: 'refused'; why: Refusal | 'gone' };

/** Carries out an edit on a draft. */
export function revise(draft: Draft, ground: Ground, edit: Edit): Revised {
  const { first, cut, suggestions } = draft;
  switch (edit.kind) {
    case 'pin':
      if (!areHere(edit, ground) || !suggestions.some((one) => isSame(one, edit))) {
        return { kind: 'refused', why: 'gone' };
      }
      return { kind: 'revised', to: { first, cut, suggestions }, bars: pinning(edit, suggestions, ground) };
    case 'unpin':
      return { kind: 'revised', to: { first, cut, suggestions }, bars: lifted(edit, 'pinned', ground) };
    case 'allow':
      return { kind: 'revised', to: { first, cut, suggestions }, bars: lifted(edit, 'forbidden', ground) };
    case 'forbid': {
      if (!areHere(edit, ground)) return { kind: 'refused', why: 'gone' };
      const bar: BarMove = { ...twoOf(edit), to: 'forbidden' };
      return { kind: 'revised', to: solved(withBar(ground, bar), first), bars: [bar] };
    }
    case 'solve':
      return { kind: 'revised', to: solved(ground, edit.first), bars: [] };
    case 'give':
      return given(draft, ground, edit);
  }
}

/** A draft worked out anew, around what is pinned. */
export function solved({ candidates, match }: Ground, first: First): Pick<Draft, 'first' | 'cut' | 'suggestions'> {
  const { pairs, cut } = matchUp(candidates, { ...match, first });
  const suggestions = pairs.map(({ mentor, mentee, score, reasons }) => ({
    mentorId: mentor.id,
    menteeId: mentee.id,
    score,
    reasons,
  }));
  return { first, cut, suggestions };
}

/**
 * A mentee gets another mentor, for good. Whoever had to make room for it gets the mentor who became free, where
 * the rules allow it, and waits otherwise.
 */
function given(draft: Draft, ground: Ground, edit: Two): Revised {
  const { first, cut, suggestions } = draft;
  const mentor = ground.candidates.find(({ person }) => person.id === edit.mentorId);
  const wanted = suggestionFor(edit, ground);
  if (mentor === undefined || wanted === null) return { kind: 'refused', why: 'gone' };
  if (wanted.kind === 'refused') return wanted;
  const before = suggestions.find(({ menteeId }) => menteeId === edit.menteeId);
  const rest = suggestions.filter(({ menteeId }) => menteeId !== edit.menteeId);
  const others = rest.filter(({ mentorId }) => mentorId === edit.mentorId);
  const displaced = others.length < mentor.room ? undefined : weakest(others, ground);
  const kept = rest.filter((one) => one !== displaced);
  const exchanged =
    before === undefined || displaced === undefined || before.mentorId === edit.mentorId
      ? null
      : suggestionFor({ mentorId: before.mentorId, menteeId: displaced.menteeId }, ground);
  const all = [...kept, wanted.suggestion, ...(exchanged?.kind === 'fits' ? [exchanged.suggestion] : [])];
  return { kind: 'revised', to: { first, cut, suggestions: all }, bars: pinning(edit, all, ground) };
}

/** A pin, and the end of those that it leaves no room for: the next to be worked out would have to choose. */
function pinning(two: Two, suggestions: readonly Suggestion[], { candidates, match }: Ground): BarMove[] {
  const room = candidates.find(({ person }) => person.id === two.mentorId)?.room ?? 0;
  const isFull = suggestions.filter(({ mentorId }) => mentorId === two.mentorId).length >= room;
  const isOutdone = (bar: Two) => bar.menteeId === two.menteeId || (bar.mentorId === two.mentorId && isFull);
  const outdone = match.bars.filter(
    (bar) => bar.kind === 'pinned' && isOutdone(bar) && !suggestions.some((one) => isSame(one, bar)),
  );
  return [...outdone.map((bar): BarMove => ({ ...twoOf(bar), to: null })), { ...twoOf(two), to: 'pinned' }];
}

function lifted(two: Two, kind: Bar['kind'], { match }: Ground): BarMove[] {
  return match.bars.some((bar) => bar.kind === kind && isSame(bar, two)) ? [{ ...twoOf(two), to: null }] : [];
}

type Judged = { kind: 'fits'; suggestion: Suggestion } | { kind: 'refused'; why: Refusal };

function suggestionFor({ mentorId, menteeId }: Two, { candidates, match }: Ground): Judged | null {
  if (!areHere({ mentorId, menteeId }, { candidates, match })) return null;
  const found = alternativesFor(menteeId, candidates, match, []).find(({ partner }) => partner.id === mentorId);
  if (found === undefined) return null;
  const { score, reasons, refusal } = found;
  if (refusal !== null) return { kind: 'refused', why: refusal };
  return { kind: 'fits', suggestion: { mentorId, menteeId, score, reasons } };
}

/** Of a mentor's mentees, the one to make room: who is no longer here, then who is not pinned, the poorest match first. */
function weakest(others: readonly Suggestion[], ground: Ground): Suggestion | undefined {
  const rank = (one: Suggestion) => (!areHere(one, ground) ? 0 : isPinned(one, ground.match.bars) ? 2 : 1);
  return others.toSorted((a, b) => rank(a) - rank(b) || a.score - b.score)[0];
}

function isPinned(two: Two, bars: readonly Bar[]): boolean {
  return bars.some((bar) => bar.kind === 'pinned' && isSame(bar, two));
}

/** Whether both can be matched, each in their role. */
function areHere({ mentorId, menteeId }: Two, { candidates }: Ground): boolean {
  const isHere = (id: string, role: 'mentor' | 'mentee') =>
    candidates.some(({ person }) => person.id === id && person.role === role);
  return isHere(mentorId, 'mentor') && isHere(menteeId, 'mentee');
}

function isSame(one: { mentorId: string; menteeId: string }, other: Two): boolean {
  return one.mentorId === other.mentorId && one.menteeId === other.menteeId;
}

function twoOf({ mentorId, menteeId }: Two): Two {
  return { mentorId, menteeId };
}

function withBar({ candidates, match }: Ground, { mentorId, menteeId, to }: BarMove): Ground {
  const others = match.bars.filter((bar) => !isSame(bar, { mentorId, menteeId }));
  return {
    candidates,
    match: { ...match, bars: to === null ? others : [...others, { mentorId, menteeId, kind: to }] },
  };
}
