import { say } from '../language.ts';
import type { Cohort, Person } from './cohort.ts';
import type { Programme } from './definition.ts';
import type { Foreseen } from './foresee.ts';
import { wordsFor } from './in-words.ts';

/** What nobody knows before the launch: whom one will be paired with, and on which day something closes. */
const UNKNOWN = '…';
const unknown = {
  partner: UNKNOWN,
  partnerFull: UNKNOWN,
  partnerEmail: UNKNOWN,
  who: UNKNOWN,
  whoEmail: UNKNOWN,
  other: UNKNOWN,
  date: UNKNOWN,
  time: UNKNOWN,
  closes: UNKNOWN,
  balance: 'even',
  wish: 'none',
};

const WEEK_MS = 7 * 86_400_000;

/** What subjects may speak of besides the person: the cohort, who looks after it, and how many pairs there would be. */
export type Known = { programme: Programme; cohort: Cohort; coordinator: Person; pairs: number; waiting: number };

/** The subject of a foreseen letter in the words of its receiver; what is not known yet is an ellipsis. */
export function subjectOf({ step, at, session }: Foreseen, to: Person, known: Known): string {
  const { programme, cohort, coordinator, pairs, waiting } = known;
  const { language, words } = wordsFor(programme, cohort, to);
  const subject = words.steps[step]?.subject;
  if (subject === undefined) throw new Error(`The programme ${programme.id} has no words for ${step} (${language})`);
  const { sessions } = programme;
  return say(subject, language, {
    ...unknown,
    name: to.name.trim().split(/\s+/)[0] ?? to.name,
    role: to.role,
    coordinator: coordinator.name,
    coordinatorEmail: coordinator.email,
    organisation: cohort.organisation,
    cohort: cohort.name,
    programme: words.name,
    week: Math.floor((at.epochMilliseconds - cohort.startsAt.epochMilliseconds) / WEEK_MS) + 1,
    pairs,
    waiting,
    review: (programme.matching.review ?? 'never') === 'never' ? 'no' : 'yes',
    ...(sessions !== undefined && { sessions: sessions.count, minutes: sessions.minutes }),
    ...(session !== null && { session }),
  });
}
