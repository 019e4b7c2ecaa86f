import { inPair, inSession, isBegun } from './course.ts';
import type { Step } from './definition.ts';
import { isBrief } from './nudge.ts';
import type { Sketch } from './sketch.ts';

/** What a text of a programme may ask for, and what must be so for a letter to have it. */
const everywhere = ['name', 'role', 'coordinator', 'coordinatorEmail', 'organisation', 'cohort', 'programme'];
const ofSessions = ['sessions', 'minutes'];
const ofPair = ['partner', 'partnerFull', 'partnerEmail'];
/** `agreed` is yes where both have the moment, no where it is only aimed at. */
const ofSession = ['session', 'date', 'time', 'agreed'];
/**
 * `balance` is `giveMore` where the pair has become one-sided and its reader is the half that could give, else `even`;
 * `wish` is what the other half hoped for at the start, or `none`.
 */
const ofLedger = ['balance', 'wish'];
const ofQuestions = ['closes'];
/** Who wants to know more, and about whom. */
const ofAsked = ['who', 'other'];
/** Who began something, in a letter that tells the coordinator of it. */
const ofBegun = ['who', 'whoEmail'];
/** `review` is yes where the coordinator approves first, else no. */
const ofMatch = ['pairs', 'waiting', 'review'];
const ofCheck = ['pairs'];
const ofFigures = ['week', 'pairs', 'waiting'];

/** Every placeholder there is. */
export const placeholders: ReadonlySet<string> = new Set(
  [
    everywhere,
    ofSessions,
    ofPair,
    ofSession,
    ofLedger,
    ofQuestions,
    ofAsked,
    ofBegun,
    ofMatch,
    ofCheck,
    ofFigures,
  ].flat(),
);

/** Those that hold a number, which a text can count with: {pairs, plural, one {…} other {…}}. */
export const numbers: ReadonlySet<string> = new Set(['sessions', 'minutes', 'session', 'pairs', 'waiting', 'week']);

/** What the words of a step may ask for: what its every letter has. What cannot be known yet is allowed. */
export function placeholdersOf(sketch: Sketch, step: Step): Set<string> {
  const { head, unread } = sketch;
  return new Set([
    ...everywhere,
    ...(head.sessions === undefined && !unread.head.has('sessions') ? [] : ofSessions),
    ...(inPair(sketch, step) === false || step.audience === 'coordinator' ? [] : ofPair),
    ...('after' in step.moment && step.moment.after === 'more' ? ofAsked : []),
    ...(inSession(sketch, step) === false ? [] : ofSession),
    ...(isBrief(step) && (head.ledger !== undefined || unread.head.has('ledger')) ? ofLedger : []),
    ...(step.audience === 'coordinator' && isBegun(sketch, step) !== false ? ofBegun : []),
    ...(step.closes === undefined || 'whenever' in step.moment ? [] : ofQuestions),
    ...(step.does === 'match' ? ofMatch : []),
    ...(step.does === 'check' ? ofCheck : []),
    ...(step.does === 'digest' || step.does === 'close' ? ofFigures : []),
  ]);
}

/** Where a placeholder that a step cannot fill belongs. */
export function homeOf(placeholder: string): string {
  if (ofPair.includes(placeholder))
    return 'Only a step of a pair has a partner: send it after "proposal", "pair" or a session.';
  if (placeholder === 'whoEmail')
    return 'Only a letter that tells the coordinator what somebody began knows who that was.';
  if (ofAsked.includes(placeholder)) return 'Only a step that comes after "more" was asked knows who wants to know.';
  if (ofSession.includes(placeholder)) return 'Only a step whose moment is a session knows which one.';
  if (ofLedger.includes(placeholder))
    return 'Only a letter that prepares a session and asks nothing says it, where the programme keeps a "ledger".';
  if (ofQuestions.includes(placeholder)) return 'Add "closes" to a step that is sent, or leave it out of the text.';
  if (ofSessions.includes(placeholder))
    return 'Add "sessions" at the top of the programme, or leave it out of the text.';
  return 'Only the coordinator\'s steps that do "match", "check", "digest" or "close" count that.';
}
