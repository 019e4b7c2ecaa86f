import type { Temporal } from 'temporal-polyfill';
import type { Change, Report } from './change.ts';
import type { Cohort, Pair, Person } from './cohort.ts';
import type { Programme } from './definition.ts';
import { afterPairing } from './follow.ts';
import type { Reason } from './reason.ts';
import { calendarOf, dayOfPerson, type Fresh } from './situation.ts';
import { momentAfter } from './timeline.ts';

/** Two people whom the matcher puts together, how well they fit, and why (M8). */
export type Proposal = { mentor: Person; mentee: Person; score: number | null; reasons: readonly Reason[] };

type Frame = { programme: Programme; cohort: Cohort };

/**
 * Makes pairs of proposals: each is asked about first where the programme asks for consent (M9), and
 * begins at once where it does not.
 */
export function propose(frame: Frame, proposals: readonly Proposal[], now: Temporal.Instant, fresh: Fresh): Change[] {
  const asks = frame.programme.matching.consent !== undefined;
  return proposals.flatMap(({ mentor, mentee, score, reasons }) => {
    const pair: Pair = {
      id: fresh('pair'),
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
    return [made, ...afterPairing(frame, pair, 'proposal', now, fresh), ...begun];
  });
}

/** What the coordinator reads of a match: the pairs, and who is left over (M9: nobody silently). */
export function matchReport(
  proposals: readonly Proposal[],
  waiting: readonly Person[],
): Extract<Report, { kind: 'match' }> {
  return {
    kind: 'match',
    pairs: proposals.map(({ mentor, mentee, reasons }) => ({ mentor: mentor.name, mentee: mentee.name, reasons })),
    waiting: waiting.map(({ name }) => name),
  };
}

/**
 * A new match is sought, at the coordinator's next working hour, because somebody became free (M9, M24).
 * @param cause the pair that ended, or who came back: it is sought once for each
 */
export function matchAgain(
  frame: Frame & { coordinator: Person },
  cause: string,
  now: Temporal.Instant,
  fresh: Fresh,
): Change[] {
  const step = frame.programme.steps.find(({ does }) => does === 'match');
  if (step === undefined) return [];
  const { coordinator, cohort } = frame;
  const day = dayOfPerson(coordinator);
  const wakesAt = momentAfter(now, undefined, step.moment, day, calendarOf(frame.programme, cohort));
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
        step: step.id,
        occurrence: `again.${cause}`,
        state: { is: 'scheduled', wakesAt },
      },
    },
  ];
}
