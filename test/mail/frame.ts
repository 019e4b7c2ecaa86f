import { Temporal } from 'temporal-polyfill';
import { type Id, type IdKind, idOf } from '../../src/ids.ts';
import type { Language } from '../../src/language.ts';
import type { Frame } from '../../src/mail/writing.ts';
import type { LetterContent, LetterOrder } from '../../src/programme/change.ts';
import type { Cohort, Person } from '../../src/programme/cohort.ts';
import { reverseMentoring } from '../../src/programmes/reverse-mentoring/index.ts';
import { linkKey } from '../../src/token.ts';

/** The cast of these tests: a pair, a coordinator, and a morning in September. */
export const now = Temporal.Instant.from('2026-09-14T07:00:00Z');

/** An id that is the same every time. */
export function id<K extends IdKind>(kind: K, number: number): Id<K> {
  return idOf(kind, new Uint8Array(15).fill(number));
}

const person = (number: number, role: Person['role'], name: string, email: string): Person => ({
  id: id('par', number),
  role,
  name,
  email,
  language: 'nl',
  zone: 'Europe/Brussels',
  state: 'active',
  prefersAt: null,
  version: 1,
});

export const nele = person(1, 'mentee', 'Nele Wouters', 'nele@ravelin.test');
export const kofi = person(2, 'mentor', 'Kofi Mensah', 'kofi@ravelin.test');
export const sofie = person(3, 'coordinator', 'Sofie Peeters', 'sofie@ravelin.test');

/** The same person, reading another language. */
export function reading(language: Language, who: Person): Person {
  return { ...who, language };
}

const cohort: Cohort = {
  id: id('coh', 4),
  organisationId: id('org', 5),
  organisation: 'Ravelin',
  name: 'Najaar 2026',
  state: 'active',
  zone: 'Europe/Brussels',
  language: 'nl',
  startsAt: now,
  holidays: [],
  support: null,
  version: 1,
};

export const keys = [await linkKey(1, 'a-secret-for-tests-that-is-long-enough')];

/** What every letter of these tests stands in. */
export const frame: Frame = {
  programme: reverseMentoring,
  cohort,
  coordinator: { name: sofie.name, email: sofie.email },
  sender: { name: 'Omgekeerd', address: 'mentoring@omgekeerd.test' },
  links: { origin: 'https://omgekeerd.test', replyDomain: 'reply.omgekeerd.test', keys },
  now,
};

export type StepOrder = Extract<LetterContent, { kind: 'step' }>;
export const promptId = id('prm', 6);
export const closesAt = now.add({ hours: 6 * 24 });

/** An order for a step's letter; what a test does not care about is left out. */
export function stepOrder(to: Person, step: string, more: Partial<StepOrder> = {}): LetterOrder {
  return {
    to,
    kind: 'step',
    promptId,
    step,
    nth: 0,
    partner: null,
    about: null,
    running: null,
    reasons: [],
    threadId: id('pair', 7),
    session: null,
    moments: [],
    closesAt,
    shows: [],
    entry: null,
    nudge: null,
    report: null,
    ...more,
  };
}
