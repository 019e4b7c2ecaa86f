import type { Temporal } from 'temporal-polyfill';
import type { Change, Report } from './change.ts';
import type { Cohort, Consent, Pair, Person } from './cohort.ts';
import type { Programme } from './definition.ts';
import { afterPairing } from './follow.ts';
import type { Reason } from './reason.ts';
import { calendarOf, dayOfPerson, type Fresh } from './situation.ts';
import { nextHumane } from './timeline.ts';

/** Two people whom the matcher puts together, how well they fit, and why (M8). */
export type Proposal = {
  mentor: Person;
  mentee: Person;
  score: number | null;
  reasons: readonly Reason[];
  /** They chose each other before (M10): nobody has to ask them. */
  found: boolean;
};

type Frame = { programme: Programme; cohort: Cohort };

/**
 * Makes pairs of proposals: each is asked about first where the programme asks for consent (M9), and
 * begins at once where it does not, or where the two found each other.
 */
export function propose(frame: Frame, proposals: readonly Proposal[], now: Temporal.Instant, fresh: Fresh): Change[] {
  return proposals.flatMap(({ mentor, mentee, score, reasons, found }) => {
    const asks = frame.programme.matching.consent !== undefined && !found;
    const pair: Pair = {
      id: fresh('pair'),
      kind: 'reverse',
      state: asks ? 'proposed' : 'active',
      mentor,
      mentee,
      mentorConsent: 'open',
      menteeConsent: 'open',
      reasons,
      version: 1,
    };
    const made: Change = {
      kind: 'pair-made',
      pair: {
        id: pair.id,
        kind: pair.kind,
        cohortId: frame.cohort.id,
        mentorId: mentor.id,
        menteeId: mentee.id,
        state: asks ? 'proposed' : 'active',
        reasons,
        score,
        at: now,
      },
    };
    const begun = asks ? [] : afterPairing(frame, pair, 'pair', now, fresh);
    return [made, ...(found ? [] : afterPairing(frame, pair, 'proposal', now, fresh)), ...begun];
  });
}

/** Who is left over by a match, who was set aside for silence, and whether the coordinator approves the pairs first. */
export type MatchAside = {
  waiting: readonly { name: string; why: string }[];
  silent: readonly Person[];
  review: boolean;
};

/** What the coordinator reads of a match: the pairs, and who is left over (M9: nobody silently). */
export function matchReport(
  proposals: readonly Pick<Proposal, 'mentor' | 'mentee' | 'reasons'>[],
  { waiting, silent, review }: MatchAside,
): Extract<Report, { kind: 'match' }> {
  return {
    kind: 'match',
    review,
    pairs: proposals.map(({ mentor, mentee, reasons }) => ({ mentor: mentor.name, mentee: mentee.name, reasons })),
    waiting,
    silent: silent.map(({ name }) => name),
  };
}

/** A new match waits so long, so that a refusal can be taken back and those who became free together are matched together. */
const PATIENCE_MINUTES = 10;

/**
 * A new match is sought because somebody became free (M9, M24): within minutes, in the coordinator's waking
 * hours. Those who become free before it are matched by the same one.
 */
export function matchAgain(frame: Frame & { coordinator: Person }, now: Temporal.Instant, fresh: Fresh): Change[] {
  const step = frame.programme.steps.find(({ does }) => does === 'match');
  if (step === undefined) return [];
  const { coordinator, cohort, programme } = frame;
  const soon = now.add({ minutes: PATIENCE_MINUTES }).round({
    smallestUnit: 'minute',
    roundingIncrement: PATIENCE_MINUTES,
    roundingMode: 'ceil',
  });
  const wakesAt = nextHumane(soon, step.moment, dayOfPerson(coordinator), calendarOf(programme, cohort));
  return [
    {
      kind: 'prompt-made',
      prompt: {
        id: fresh('prm'),
        cohortId: cohort.id,
        participantId: coordinator.id,
        pairId: null,
        sessionId: null,
        aboutId: null,
        causeId: null,
        step: step.id,
        occurrence: `again.${wakesAt}`,
        state: { is: 'scheduled', wakesAt },
      },
    },
  ];
}

/**
 * Pairs that will not be: nothing more is sent about them, and whoever did not refuse hears that the search goes on, once,
 * whatever the pairs that they were asked about (M9).
 */
export function endRefused(programme: Programme, pairs: readonly Pair[], now: Temporal.Instant): Change[] {
  return [
    ...pairs.flatMap((pair): Change[] => {
      const silent = pair.mentorConsent !== 'no' && pair.menteeConsent !== 'no';
      return [
        {
          kind: 'pair-moved',
          id: pair.id,
          version: pair.version,
          to: { state: 'ended', why: silent ? 'silent' : 'declined', by: null, at: now },
        },
        { kind: 'pair-prompts-cancelled', pairId: pair.id, why: 'pair-ended', at: now },
      ];
    }),
    ...disappointedIn(programme, pairs).map(
      (to): Change => ({ kind: 'letter', letter: { kind: 'notice', to, notice: { kind: 'search-goes-on' } } }),
    ),
  ];
}

/** Those of refused pairs whose other half it was that refused, each once. */
export function disappointedIn(programme: Programme, pairs: readonly Pair[]): Person[] {
  const disappointed = pairs.flatMap((pair) => {
    const refusers = refusersOf(programme, pair);
    return [pair.mentor, pair.mentee].filter((person) => !refusers.includes(person));
  });
  return [...new Map(disappointed.map((person) => [person.id, person])).values()];
}

/** Those of a pair who said no, or were silent where that means no. */
export function refusersOf({ matching: { consent } }: Programme, pair: Pair): Person[] {
  const refuses = (said: Consent) => said === 'no' || (said === 'silent' && consent?.silence === 'no');
  return [...(refuses(pair.mentorConsent) ? [pair.mentor] : []), ...(refuses(pair.menteeConsent) ? [pair.mentee] : [])];
}

/**
 * Whoever let a proposal pass in silence is set aside: no more letters until they come back by the link in
 * this one (M25). Not somebody who is in another pair.
 */
export function setAside(person: Person, now: Temporal.Instant): Change[] {
  return [
    { kind: 'person-held', participantId: person.id, at: now },
    { kind: 'letter', letter: { kind: 'notice', to: person, notice: { kind: 'set-aside' } } },
  ];
}
