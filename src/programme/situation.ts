import type { Temporal } from 'temporal-polyfill';
import type { Id, IdKind } from '../ids.ts';
import type { AnswerValue } from './answer.ts';
import type { Held } from './balance.ts';
import { type Cohort, inRole, type Pair, type Person, type Role, type Session } from './cohort.ts';
import type { Audience, Moment, Programme, Step, Visibility } from './definition.ts';
import type { Prompt } from './prompt.ts';
import type { Calendar, Day } from './timeline.ts';

/** An answer given earlier, with all that decides whether and where it may be shown. */
export type KnownAnswer = {
  promptId: Id<'prm'>;
  step: string;
  question: string;
  participantId: Id<'par'>;
  pairId: Id<'pair'> | null;
  session: number | null;
  sessionId: Id<'ses'> | null;
  occurrence: string;
  /** What somebody began of their own accord, and it belongs to. */
  causeId: Id<'prm'> | null;
  /** Of the pair, the half for whom it was told; null for everybody whom its visibility lets. */
  aboutId: Id<'par'> | null;
  value: AnswerValue;
  visibility: Visibility;
  at: Temporal.Instant;
};

/** A session that took place. */
export type Met = Held & { id: Id<'ses'> };

/** All that a decision about one prompt may look at. */
export type Situation = {
  programme: Programme;
  cohort: Cohort;
  coordinator: Person;
  /** Whose prompt it is, in the role that they have in the pair (`asIn`). */
  person: Person;
  pair: Pair | null;
  /** Of the pair, the half whom the prompt is about. */
  about: Person | null;
  session: Session | null;
  prompt: Prompt;
  /** How often what the prompt follows from has moved, where somebody began it. */
  causeVersion: number | null;
  known: readonly KnownAnswer[];
  /** Whether the pair's sessions have been planned already. */
  planned: boolean;
  /** The sessions of the pair that took place; read only where a letter weighs what the two gave (M20). */
  met: readonly Met[];
};

/** Makes ids for what a decision creates; `ids.newId`, or a counter in tests. */
export type Fresh = <K extends IdKind>(kind: K) => Id<K>;

/** The step of a programme. Throws when a running prompt names a step that its programme lacks: our bug. */
export function stepOf(programme: Programme, id: string): Step {
  const step = programme.steps.find((candidate) => candidate.id === id);
  if (step === undefined) throw new Error(`The programme ${programme.id} has no step ${id}`);
  return step;
}

/** Whether a step is meant for a role. */
export function reaches(audience: Audience, role: Role): boolean {
  return audience === role || (audience === 'both' && role !== 'coordinator');
}

/** The roles that an audience is made of. */
export function rolesOf(audience: Audience): readonly Role[] {
  return audience === 'both' ? ['mentor', 'mentee'] : [audience];
}

/** Those of a pair whom a step reaches, in the order mentor, mentee. */
export function reachedIn(pair: Pair, audience: Audience): Person[] {
  return (['mentor', 'mentee'] as const).filter((role) => reaches(audience, role)).map((role) => inRole(pair, role));
}

/** The calendar of a cohort, with the programme's habits. */
export function calendarOf(programme: Programme, cohort: Cohort): Calendar {
  return { holidays: cohort.holidays, workingDays: programme.workingDays, at: programme.at };
}

export function dayOfPerson(person: Person): Day {
  return { zone: person.zone, prefersAt: person.prefersAt };
}

/** Session numbers for which a moment holds, out of so many. */
export function sessionNumbers(moment: Extract<Moment, { session: unknown }>, count: number): number[] {
  const all = Array.from({ length: count }, (_, at) => at + 1);
  if (moment.session === 'each') return all;
  const wanted = Array.isArray(moment.session) ? moment.session : [moment.session];
  return all.filter((number) => wanted.includes(number));
}
