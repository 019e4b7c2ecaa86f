import type { Temporal } from 'temporal-polyfill';
import type { Id } from '../ids.ts';
import type { Language } from '../language.ts';
import type { Reason } from './reason.ts';

/** The nouns that a programme moves, as the rules see them: plain values, loaded by the store. */

export type Role = 'mentor' | 'mentee' | 'coordinator';

/** One side of a pair. */
export type Half = Exclude<Role, 'coordinator'>;

/** A group that goes through one programme on one calendar. */
export type Cohort = {
  id: Id<'coh'>;
  organisationId: Id<'org'>;
  organisation: string;
  name: string;
  state: CohortState;
  /** Zone of the calendar: the launch and the sessions of a pair in two zones are reckoned here. */
  zone: string;
  language: Language;
  startsAt: Temporal.Instant;
  /** Days on which nothing goes out that waits for a working day. */
  holidays: readonly string[];
  /** Whom to turn to when a conversation touched something heavy, in the organisation's own words (M27). */
  support: string | null;
  version: number;
};

/** `paused` can be resumed; `stopped` was broken off; `closed` went to its end. */
export type CohortState = 'active' | 'paused' | 'stopped' | 'closed';

/** Somebody who gets letters: a mentor, a mentee or a coordinator. */
export type Person = {
  id: Id<'par'>;
  role: Role;
  name: string;
  email: string;
  language: Language;
  zone: string;
  state: 'active' | 'paused' | 'left';
  /** The local hour at which this person asked to be written to; it may be at night (M6). */
  prefersAt: string | null;
  version: number;
};

/** `more`: wants to know more first, and is asked again once told. */
export type Consent = 'open' | 'yes' | 'no' | 'silent' | 'more';

/** `classic`: an older mentor, for what only lived experience answers (M19). */
export type PairKind = 'reverse' | 'classic';

/**
 * One mentor and one mentee: proposed to both, then active, in the end ended. Both have the role here that they have in
 * this pair: in a classic one a mentee of the cohort is usually the mentor.
 */
export type Pair = {
  id: Id<'pair'>;
  kind: PairKind;
  state: 'proposed' | 'active' | 'ended';
  mentor: Person;
  mentee: Person;
  mentorConsent: Consent;
  menteeConsent: Consent;
  /** Why the two fit (M8). */
  reasons: readonly Reason[];
  version: number;
};

/**
 * `open`: a moment is sought; `agreed`: both have one; `held`: they met. `missed` did not happen and was not
 * called off, `cancelled` was, `moved` went to another day: of each of these there is a next attempt.
 */
export const sessionStates = ['open', 'agreed', 'held', 'missed', 'cancelled', 'moved'] as const;
export type SessionState = (typeof sessionStates)[number];

/** A meeting of a pair; `number` counts from one, `attempt` how often it was sought. */
export type Session = {
  id: Id<'ses'>;
  number: number;
  attempt: number;
  state: SessionState;
  /** The moment agreed on; while it is open, around when it is sought. */
  startsAt: Temporal.Instant;
  /** What diaries know the meeting by, through every move, and how often they were told of it (RFC 5545). */
  eventId: string;
  sequence: number;
  /** On whose side it did not take place, where somebody said so. */
  side: 'mentor' | 'mentee' | null;
  /** It came to nothing so often that it is sought no more: the pair goes on with the next. */
  givenUp: boolean;
  version: number;
};

/** The other half of a pair. */
export function partnerOf(pair: Pair, person: Person): Person {
  return pair.mentor.id === person.id ? pair.mentee : pair.mentor;
}

/** Somebody in the role that they have in a pair, whatever they are in the cohort; who is no half of it stays as they are. */
export function asIn(pair: Pair | null, person: Person): Person {
  if (person.id === pair?.mentor.id) return { ...person, role: 'mentor' };
  return person.id === pair?.mentee.id ? { ...person, role: 'mentee' } : person;
}

/** The half of a pair in a role. */
export function inRole(pair: Pair, role: Half): Person {
  return role === 'mentor' ? pair.mentor : pair.mentee;
}
