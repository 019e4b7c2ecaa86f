import { z } from 'zod';
import type { Asked, Attempt, Commitment, PairFacts, Pulse, Rest, Side } from '../meeting/health/facts.ts';
import type { Sources } from '../meeting/health/sources.ts';
import type { SessionState } from '../programme/cohort.ts';
import { instant } from './rows.ts';

/** Rows about a pair as `store/health` reads them, and the facts that they are. Moments are epoch milliseconds. */

export type PairRow = {
  mentorId: string;
  menteeId: string;
  agreedAt: number | null;
  proposedAt: number;
  /** Since when each is away, or the whole cohort, and the last break that is over. */
  mentor: Breaks;
  mentee: Breaks;
  cohort: Breaks;
};
/** Moments in epoch milliseconds. */
export type Breaks = { pausedAt: number | null; restedFrom: number | null; restedUntil: number | null };
export type SessionRow = {
  number: number;
  startsAt: number;
  state: SessionState;
  side: Side | null;
  settledAt: number | null;
};
/** That something was asked, and when; never what was answered. */
export type LetterRow = {
  id: string;
  participantId: string;
  causeId: string | null;
  step: string;
  sentAt: number;
  closesAt: number;
  answeredAt: number | null;
};
/** A mark that counts; `value` is JSON. */
export type MarkRow = {
  participantId: string;
  sessionId: string | null;
  reference: string;
  value: string;
  answeredAt: number;
};
export type Rows = {
  pair: PairRow;
  sessions: readonly SessionRow[];
  letters: readonly LetterRow[];
  marks: readonly MarkRow[];
};

export function factsIn({ pair, sessions, letters, marks }: Rows, sources: Sources): PairFacts {
  const begunAt = instant(pair.agreedAt ?? pair.proposedAt);
  const own = letters.flatMap((letter) => {
    const side = sideOf(pair, letter.participantId);
    return side === null ? [] : [{ ...letter, side }];
  });
  const begun = own.filter(({ sentAt }) => sentAt >= begunAt.epochMilliseconds);
  const scoped = own.find(({ step, answeredAt }) => step === sources.scope && answeredAt !== null);
  return {
    begunAt,
    scopedAt: sources.scope === null ? begunAt : maybe(scoped?.answeredAt),
    sessions: sessions.map(attemptOf),
    asked: begun.filter(({ step }) => sources.asking.includes(step)).map(askedOf),
    wondered: begun.filter(({ step }) => sources.wondering.includes(step)).map(askedOf),
    asks: own.flatMap((ask) => {
      const answers = sources.asks.get(ask.step);
      // What was written back and not sent off was not asked.
      if (answers === undefined || ask.answeredAt === null) return [];
      const answer = own.find(({ step, causeId }) => step === answers && causeId === ask.id);
      // Sent off when it was answered: a draft may lie for days.
      return [{ askedAt: instant(ask.answeredAt), answeredAt: maybe(answer?.answeredAt) }];
    }),
    commitments: lastOfEach(marks.filter(({ reference }) => sources.commitments.includes(reference))).map(commitmentOf),
    pulses: marks.flatMap((mark) => pulseOf(pair, mark, sources)),
    rests: restsOf(pair),
  };
}

function attemptOf({ number, startsAt, state, side, settledAt }: SessionRow): Attempt {
  return { number, plannedAt: instant(startsAt), state, by: side, settledAt: maybe(settledAt) };
}

function askedOf({ side, sentAt, closesAt, answeredAt }: LetterRow & { side: Side }): Asked {
  return { side, sentAt: instant(sentAt), closesAt: instant(closesAt), answeredAt: maybe(answeredAt) };
}

/** What is still being tried is asked about again: of each session's commitment, what was told last counts. */
function lastOfEach(marks: readonly MarkRow[]): MarkRow[] {
  const inTime = marks.toSorted((a, b) => a.answeredAt - b.answeredAt);
  return inTime.filter(
    ({ sessionId }, at) => sessionId === null || inTime.findLastIndex((other) => other.sessionId === sessionId) === at,
  );
}

const became = z.enum(['done', 'trying', 'dropped']);

function commitmentOf({ value, answeredAt }: MarkRow): Commitment {
  return { at: instant(answeredAt), state: became.parse(JSON.parse(value)) };
}

function pulseOf(pair: PairRow, mark: MarkRow, { signals }: Sources): Pulse[] {
  const { reference, participantId, value, answeredAt } = mark;
  const scale = signals.get(reference);
  const side = sideOf(pair, participantId);
  if (scale === undefined || side === null) return [];
  const share = (z.number().parse(JSON.parse(value)) - scale.from) / (scale.to - scale.from);
  return [{ side, question: reference, at: instant(answeredAt), share }];
}

/** Of breaks that are over the last one is known. */
function restsOf({ mentor, mentee, cohort }: PairRow): Rest[] {
  const rest = (side: Side | null, from: number | null, until: number | null): Rest[] =>
    from === null ? [] : [{ side, from: instant(from), until: maybe(until) }];
  const both = (side: Side | null, { pausedAt, restedFrom, restedUntil }: Breaks) => [
    ...rest(side, pausedAt, null),
    ...rest(side, restedFrom, restedUntil),
  ];
  return [...both('mentor', mentor), ...both('mentee', mentee), ...both(null, cohort)];
}

function sideOf({ mentorId, menteeId }: PairRow, participantId: string): Side | null {
  if (participantId === mentorId) return 'mentor';
  return participantId === menteeId ? 'mentee' : null;
}

function maybe(milliseconds: number | null | undefined) {
  return milliseconds === null || milliseconds === undefined ? null : instant(milliseconds);
}
