import type { Temporal } from 'temporal-polyfill';
import type { Id } from '../ids.ts';
import type { Answer, AnswerValue } from './answer.ts';
import type { CohortState, Consent, Pair, Person, Session } from './cohort.ts';
import type { ConcernKind, Worry } from './concern.ts';
import type { DraftChange } from './draft.ts';
import type { Moment } from './moments.ts';
import type { AnsweredState, Cancelled, Prompt, PromptState, ScheduledState, SentState } from './prompt.ts';
import type { Reason } from './reason.ts';
import type { Guest, Obstacle } from './referral.ts';
import type { SessionNotice } from './session-notice.ts';
import type { ListName } from './topics.ts';

/**
 * All that a decision may write or send. A decision returns a list of these; `store/apply` writes the
 * list in one transaction. Whatever names a `version` was read at that version: when the row has
 * moved since, the whole list is refused and decided again.
 */
export type Change =
  | { kind: 'prompt-made'; prompt: NewPrompt }
  /** Somebody answers of their own accord what nobody had sent (M15). */
  | { kind: 'prompt-begun'; prompt: Omit<NewPrompt, 'state'> & { state: AnsweredState } }
  /** What somebody wrote is put before them, to be sent off by their own hand. */
  | { kind: 'prompt-drafted'; prompt: Omit<NewPrompt, 'state'> & { state: SentState }; draft: string }
  | { kind: 'prompt-moved'; id: Id<'prm'>; version: number; to: PromptState }
  | {
      kind: 'answers-given';
      promptId: Id<'prm'>;
      participantId: Id<'par'>;
      answers: readonly Answer[];
      at: Temporal.Instant;
    }
  | { kind: 'answers-taken-back'; promptId: Id<'prm'> }
  | { kind: 'draft-kept'; id: Id<'prm'>; version: number; draft: string | null }
  | { kind: 'letter'; letter: LetterOrder }
  | { kind: 'pair-made'; pair: NewPair }
  | { kind: 'pair-moved'; id: Id<'pair'>; version: number; to: PairMove }
  /** Every prompt of the pair that is not answered or over is cancelled. */
  | { kind: 'pair-prompts-cancelled'; pairId: Id<'pair'>; why: Cancelled; at: Temporal.Instant }
  | { kind: 'person-prompts-cancelled'; participantId: Id<'par'>; why: Cancelled; at: Temporal.Instant }
  | { kind: 'cohort-prompts-cancelled'; cohortId: Id<'coh'>; why: Cancelled; at: Temporal.Instant }
  | { kind: 'session-made'; session: NewSession }
  | { kind: 'session-moved'; id: Id<'ses'>; version: number; to: SessionMove }
  /** What is still to be sent about a session follows it to its new moment. */
  | { kind: 'session-prompts-timed'; pairId: Id<'pair'>; sessionId: Id<'ses'>; moments: readonly StepMoment[] }
  /** What is still to be sent about a session is not sent; what asks something stays open. */
  | { kind: 'session-prompts-cancelled'; pairId: Id<'pair'>; sessionId: Id<'ses'>; at: Temporal.Instant }
  /** Somebody is asked anew about a session: whatever earlier round still waits is over. */
  | { kind: 'rounds-over'; but: NewPrompt; at: Temporal.Instant }
  /** Moments that a prompt puts to choose from (M13). */
  | { kind: 'moments-offered'; promptId: Id<'prm'>; version: number; moments: readonly Temporal.Instant[] }
  /** The coordinator was told of one more concern about a pair; or these are all that were told and still hold (M25). */
  | { kind: 'concern-told'; pairId: Id<'pair'>; concern: ConcernKind }
  | { kind: 'concerns-told'; pairId: Id<'pair'>; concerns: readonly ConcernKind[] }
  | { kind: 'person-moved'; id: Id<'par'>; version: number; to: PersonMove }
  /** The person pauses and nothing wakes; then resumes, and all wakes later by the whole days it `slept`. */
  | { kind: 'person-held'; participantId: Id<'par'>; at: Temporal.Instant }
  | { kind: 'person-released'; participantId: Id<'par'>; slept: number; at: Temporal.Instant }
  | { kind: 'cohort-moved'; id: Id<'coh'>; version: number; to: CohortState; at: Temporal.Instant }
  | { kind: 'cohort-held'; cohortId: Id<'coh'>; at: Temporal.Instant }
  | { kind: 'cohort-released'; cohortId: Id<'coh'>; pausedAt: Temporal.Instant; slept: number }
  /** Every pair of the cohort that runs has come to its end. */
  | { kind: 'cohort-pairs-completed'; cohortId: Id<'coh'>; at: Temporal.Instant }
  | DraftChange
  /** Somebody joins a cohort that was launched already. */
  | { kind: 'participant-made'; person: Person; cohortId: Id<'coh'>; partnerEmail: string | null }
  | { kind: 'referral-made'; id: Id<'ref'>; cohortId: Id<'coh'>; inviterId: Id<'par'>; at: Temporal.Instant }
  /** Only while it is open; afterwards it stays as it is. */
  | { kind: 'referral-withdrawn'; id: Id<'ref'> }
  | { kind: 'referral-moved'; id: Id<'ref'>; version: number; to: ReferralMove };

/** With the person and the step, `occurrence` names one prompt for ever: nobody gets the same one twice. */
export type NewPrompt = Omit<Prompt, 'version' | 'offered' | 'state'> & { state: ScheduledState };

export type NewPair = {
  id: Id<'pair'>;
  kind: Pair['kind'];
  cohortId: Id<'coh'>;
  mentorId: Id<'par'>;
  menteeId: Id<'par'>;
  state: 'proposed' | 'active';
  /** Why the two fit (M8). */
  reasons: readonly Reason[];
  /** How well they fit, out of the sum of the weights; null for a pair that found itself. */
  score: number | null;
  at: Temporal.Instant;
};

export type PairMove =
  | { mentorConsent: Consent; menteeConsent: Consent }
  | { state: 'active'; mentorConsent: Consent; menteeConsent: Consent; at: Temporal.Instant }
  /** `by` is who ended it, where it was one of the two alone. */
  | { state: 'ended'; why: PairEnd; by: Id<'par'> | null; at: Temporal.Instant };
export const pairEnds = ['declined', 'silent', 'left', 'withdrawn', 'quiet', 'completed', 'stopped'] as const;
export type PairEnd = (typeof pairEnds)[number];

/** `paused` and back is `person-held` and `person-released`. `partnerEmail` names a partner agreed on before the match. */
export type PersonMove = Partial<
  Pick<Person, 'language' | 'zone' | 'prefersAt'> & { state: 'left'; partnerEmail: string }
>;

export type ReferralMove =
  | { state: 'waiting'; guest: Guest; at: Temporal.Instant }
  | { state: 'approved'; participantId: Id<'par'>; at: Temporal.Instant }
  | { state: 'declined'; at: Temporal.Instant };

/** `side` is on whose side it did not happen, where somebody said so. */
export type SessionMove = Pick<Session, 'state' | 'startsAt' | 'sequence'> & {
  side: 'mentor' | 'mentee' | null;
  /** It is sought no more. */
  givenUp?: true;
  settledAt: Temporal.Instant | null;
};

export type StepMoment = { step: string; participantId: Id<'par'>; wakesAt: Temporal.Instant };

export type NewSession = Session & { pairId: Id<'pair'> };

/** An earlier answer as a letter shows it: who said what to which question. */
export type Shown = { reference: string; by: string; value: AnswerValue };

/**
 * That a pair has become one-sided, for the half that could give more (M20): what the other half hoped for at the
 * start, as an example; null where they did not say.
 */
export type Nudge = { wish: { list: ListName; item: string } | null };

/** A letter that a decision asks for; `mail/compose` makes the message of it. */
export type LetterOrder = { to: Person } & LetterContent;
export type LetterContent =
  | {
      kind: 'step';
      promptId: Id<'prm'>;
      /** What somebody began, and it belongs to: one appointment for both halves (M16). */
      causeId: Id<'prm'> | null;
      step: string;
      /** 0 for the first letter, then the number of the reminder. */
      nth: number;
      partner: Person | null;
      /** For whoever is asked to tell more: who wants to know, and about whom; for the coordinator: who began something. */
      about: { who: Person; other: Person | null } | null;
      /** The reverse pair it is about, once that runs: steps can be begun in it. */
      running: Id<'pair'> | null;
      /** Why the two fit, where the letter asks about it (M8). */
      reasons: readonly Reason[];
      threadId: string;
      session: { id: Id<'ses'>; number: number; day: Temporal.Instant; agreed: boolean } | null;
      /** Moments to choose from (M13). */
      moments: readonly Moment[];
      closesAt: Temporal.Instant | null;
      shows: readonly Shown[];
      /** That its reader could give more, where the pair has become one-sided (M20). */
      nudge: Nudge | null;
      report: Report | null;
    }
  | { kind: 'notice'; notice: Notice };

/** What a coordinator's letter adds to its words. */
export type Report =
  | {
      kind: 'match';
      /** Whether the coordinator approves the pairs before anybody is asked. */
      review: boolean;
      pairs: readonly { mentor: string; mentee: string; reasons: readonly Reason[] }[];
      /** Who is left over, and why, in the coordinator's language. */
      waiting: readonly { name: string; why: string }[];
      /** Who let a proposal pass and gets no more letters for now (M25). */
      silent: readonly string[];
    }
  | { kind: 'digest'; figures: Figures; worries: readonly Worry[] }
  /** Pairs that newly need a check-in (M25). */
  | { kind: 'check'; worries: readonly Worry[] }
  | { kind: 'closing'; figures: Figures };

/** A cohort in figures: counts of people only, no text of anybody (P6). */
export type Figures = {
  week: number;
  people: number;
  left: number;
  paused: number;
  pairs: { proposed: number; active: number; ended: number };
  waiting: readonly string[];
  /** Pairs that wait for the coordinator's approval. */
  toApprove: number;
  steps: readonly { step: string; sent: number; answered: number; expired: number }[];
  /** Mean of each scale that at least `LEAST_PEOPLE` people answered. */
  means: readonly { reference: string; mean: number; people: number; to: number }[];
  /** `stuck` are those waiting that the queue gave up. */
  delivery: { sent: number; waiting: number; stuck: number; refused: number; doubtful: number };
  /** What a classic mentor is sought for, by how many, and for how many of them nobody was found yet (M19). */
  classic: readonly { topic: string; count: number; open: number }[];
  /** Plain replies of the last week; each was passed on when it came. */
  replies: number;
};

export type Contact = { name: string; email: string };

/** A session that did not take place, and on whose side, where somebody said so. */
export type Miss = { number: number; how: 'missed' | 'cancelled'; side: 'mentor' | 'mentee' | null };

/** A pair that ended before its time; `by` names who wanted to, none where nobody said anything any more. */
export type EndedPair = { mentor: string; mentee: string; by: readonly string[] };

/** A plain reply; `hash` is of the message, `attached` whether something came with it, which is not sent on. */
export type RepliedWith = {
  partner: Contact;
  pairId: Id<'pair'>;
  words: string;
  promptId: Id<'prm'>;
  attached: boolean;
  hash: string;
};

/** Letters that belong to no step: they tell of something that happened. Those with a `pairId` tell one of its halves. */
export type Notice =
  | SessionNotice
  /** To the other half: the search for a partner goes on (M9). */
  | { kind: 'search-goes-on' }
  /** To whoever let a proposal pass in silence: no more letters until they come back (M25). */
  | { kind: 'set-aside' }
  /** To the other half: the partner left the programme (M24). */
  | { kind: 'partner-left'; partner: string; searching: boolean }
  /** To the coordinator: somebody left; `why` in their own words, where they wanted to say it. */
  | {
      kind: 'somebody-left';
      who: string;
      role: 'mentor' | 'mentee';
      partners: readonly string[];
      /** The other half of each classic pair: nobody is sought for them (M19). */
      classic: readonly string[];
      why: string | null;
    }
  /** To the other half: the partner takes a break, or is back. `pairId` is that of a reverse pair. */
  | { kind: 'partner-paused' | 'partner-back'; partner: Contact; pairId: Id<'pair'> | null }
  /** To everybody who takes part: the coordinator broke the cohort off. */
  | { kind: 'cohort-stopped' }
  /** To the coordinator: pairs that came to their end, and how (M25). */
  | { kind: 'pairs-ended'; pairs: readonly EndedPair[] }
  /** To the coordinator: somebody wants to hear more before agreeing to a pair. */
  | { kind: 'more-asked'; who: string; about: string }
  /** To the coordinator: a low or falling sign of trust in a pair, without the answer (M21). */
  | { kind: 'trust-signal'; mentor: string; mentee: string }
  /** To one of a pair, or both: no moment was found for a session; `heard` where the other half said when it can. */
  | { kind: 'no-moment'; heard: boolean; partner: Contact; number: number; pairId: Id<'pair'>; sessionId: Id<'ses'> }
  /** To the coordinator: sessions in a row that did not take place, and on whose side (M25). */
  | { kind: 'sessions-missed'; mentor: string; mentee: string; misses: readonly Miss[] }
  /** To whoever opened an expired link: a fresh one, to the address on file (P4). */
  | { kind: 'fresh-link'; promptId: Id<'prm'> }
  /** To the coordinator: somebody was invited and would like to join (M10). */
  | {
      kind: 'guest-waiting';
      referralId: Id<'ref'>;
      inviter: string;
      guest: Guest;
      obstacle: Obstacle | null;
    }
  /** To whoever invited: the guest takes part, or cannot this time. */
  | { kind: 'guest-joined'; guest: string; together: boolean }
  | { kind: 'guest-declined'; guest: string }
  /** To the coordinator: letters that the provider did not take. */
  | { kind: 'delivery-trouble'; letters: readonly { to: string; subject: string; reason: string }[] }
  /** To whoever replied: it was taken as the answer to what the other half asked, which gets this (M15). */
  | ({ kind: 'reply-taken' } & RepliedWith)
  /** To whoever wrote a question back: it goes to the other half when they say so (M15). */
  | ({ kind: 'ask-drafted' } & RepliedWith)
  /** To whoever replied to a question that is not for the coordinator: nobody read it, and here is the page. */
  | { kind: 'reply-unread'; promptId: Id<'prm'> }
  /** To the coordinator: a plain reply, as it came. */
  | { kind: 'reply-received'; from: string; subject: string; text: string };
