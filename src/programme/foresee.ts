import { Temporal } from 'temporal-polyfill';
import { ID_BYTES, type Id, type IdKind, idOf } from '../ids.ts';
import type { Change, NewPrompt } from './change.ts';
import type { Cohort, Pair, Person, Session } from './cohort.ts';
import type { Programme, Step } from './definition.ts';
import { afterPairing, afterSettling } from './follow.ts';
import { promptsAtLaunch } from './launch.ts';
import { mayHold } from './may-hold.ts';
import { propose } from './pairing.ts';
import { calendarOf, dayOfPerson, type Fresh, stepOf } from './situation.ts';
import { nextHumane } from './timeline.ts';

/** A letter that somebody would get. Its moment is exact where the launch settles it, else estimated. */
export type Foreseen = { step: string; at: Temporal.Instant; session: number | null; estimated: boolean };

/** What letters are foreseen in; `matchAt` is when pairs would be made, null where nothing makes them. */
export type Foresight = {
  programme: Programme;
  cohort: Cohort;
  coordinator: Person;
  now: Temporal.Instant;
  matchAt: Temporal.Instant | null;
  /** Those who are there in a second role. */
  again: ReadonlySet<Id<'par'>>;
};

/** How long after its letter an answer is supposed to come: on the same day, but not at the same moment. */
const ANSWERED_AFTER = { minutes: 10 };
/** How long after they were asked two people are supposed to have agreed to each other. */
const AGREED_AFTER = { hours: 24 };

/**
 * What the two of a pair would get, in order, if everything were answered on the day it is asked. Runs
 * the programme's own rules forward, letter by letter, the earliest first. A check is silent while all is well.
 */
export function foreseePair(foresight: Foresight, mentor: Person, mentee: Person): Record<Side, Foreseen[]> {
  const future = futureOf(foresight, [mentor, mentee]);
  if (foresight.matchAt !== null) begin(foresight, future, mentor, mentee, foresight.matchAt);
  const letters = unroll(foresight, future);
  return { mentor: lettersTo(mentor, letters), mentee: lettersTo(mentee, letters) };
}

/** What the coordinator would get, or somebody for whom there is no partner. Of a letter that recurs, the first. */
export function foreseeAlone(foresight: Foresight, person: Person): Foreseen[] {
  return lettersTo(person, unroll(foresight, futureOf(foresight, [person])));
}

type Side = 'mentor' | 'mentee';
type Coming = { prompt: NewPrompt; at: Temporal.Instant; estimated: boolean };
type Future = { people: readonly Person[]; pair: Pair | null; sessions: Session[]; coming: Coming[]; fresh: Fresh };
type Letter = Foreseen & { to: Person };

function futureOf({ programme, cohort, now, again }: Foresight, people: readonly Person[]): Future {
  const fresh = counter();
  const coming = promptsAtLaunch(programme, cohort, people, fresh, again).map(
    (prompt): Coming => ({ prompt, at: later(prompt.state.wakesAt ?? now, now), estimated: false }),
  );
  return { people, pair: null, sessions: [], coming, fresh };
}

/** The pair is made at the match and, where both are asked, agrees a day after the later of the two was. */
function begin(foresight: Foresight, future: Future, mentor: Person, mentee: Person, matchAt: Temporal.Instant): void {
  const { programme, cohort } = foresight;
  const consents = { mentorConsent: 'open', menteeConsent: 'open' } as const;
  const pair: Pair = {
    id: future.fresh('pair'),
    kind: 'reverse',
    state: 'active',
    mentor,
    mentee,
    ...consents,
    reasons: [],
    version: 1,
  };
  const made = propose(
    { programme, cohort },
    [{ mentor, mentee, score: null, reasons: [], found: false }],
    matchAt,
    future.fresh,
  );
  future.pair = pair;
  foreseeChanges(future, made, matchAt);
  const consent = programme.matching.consent;
  if (consent === undefined) return;
  const asked = future.coming.filter(({ prompt }) => prompt.step === consent.step).map(({ at }) => at);
  const agreedAt = asked.reduce(later, matchAt).add(AGREED_AFTER);
  foreseeChanges(future, afterPairing({ programme, cohort }, pair, 'pair', agreedAt, future.fresh), agreedAt);
}

function unroll(foresight: Foresight, future: Future): Letter[] {
  const letters: Letter[] = [];
  for (let next = earliest(future); next !== undefined; next = earliest(future)) {
    const { prompt, estimated } = next;
    const step = stepOf(foresight.programme, prompt.step);
    const to = future.people.find(({ id }) => id === prompt.participantId);
    if (to === undefined) throw new Error(`A letter of ${step.id} was foreseen for somebody else`);
    const session = future.sessions.find(({ id }) => id === prompt.sessionId) ?? null;
    const at = goesOut(foresight, step, to, next.at);
    if (comesTooLate(step, session, at) || !mayHold(step.only) || step.does === 'check') continue;
    letters.push({ to, step: step.id, at, session: session?.number ?? null, estimated });
    if (step.questions !== undefined) answer(foresight, future, { prompt, to, session }, at.add(ANSWERED_AFTER));
  }
  return letters;
}

type Answered = { prompt: NewPrompt; to: Person; session: Session | null };

function answer(foresight: Foresight, future: Future, answered: Answered, now: Temporal.Instant): void {
  const { prompt, to, session } = answered;
  const situation = {
    ...foresight,
    person: to,
    pair: prompt.pairId === null ? null : future.pair,
    about: null,
    session,
    prompt: { ...prompt, offered: [], version: 1 },
    known: [],
    planned: future.sessions.length > 0,
    met: [],
    causeVersion: null,
  };
  foreseeChanges(future, afterSettling(situation, 'answered', now, future.fresh), now);
}

function foreseeChanges(future: Future, changes: readonly Change[], now: Temporal.Instant): void {
  for (const change of changes) {
    if (change.kind === 'session-made') future.sessions.push(change.session);
    if (change.kind !== 'prompt-made') continue;
    const { prompt } = change;
    future.coming.push({ prompt, at: later(prompt.state.wakesAt ?? now, now), estimated: true });
  }
}

function earliest({ coming }: Future): Coming | undefined {
  const first = coming.reduce<Coming | undefined>(
    (a, b) => (a === undefined || isBefore(b.at, a.at) ? b : a),
    undefined,
  );
  if (first !== undefined) coming.splice(coming.indexOf(first), 1);
  return first;
}

function goesOut({ programme, cohort }: Foresight, step: Step, to: Person, at: Temporal.Instant): Temporal.Instant {
  return nextHumane(at, step.moment, dayOfPerson(to), calendarOf(programme, cohort));
}

function comesTooLate({ moment }: Step, session: Session | null, at: Temporal.Instant): boolean {
  const prepares = 'session' in moment && moment.plus.startsWith('-');
  return prepares && session !== null && !isBefore(at, session.startsAt);
}

function lettersTo(person: Person, letters: readonly Letter[]): Foreseen[] {
  return letters.flatMap(({ to, ...letter }) => (to.id === person.id ? [letter] : []));
}

/** Ids for what is only supposed: they count, and are never written. */
function counter(): Fresh {
  let count = 0;
  return <K extends IdKind>(kind: K): Id<K> => {
    const bytes = new Uint8Array(ID_BYTES);
    count += 1;
    new DataView(bytes.buffer).setUint32(0, count);
    return idOf(kind, bytes);
  };
}

function isBefore(a: Temporal.Instant, b: Temporal.Instant): boolean {
  return Temporal.Instant.compare(a, b) < 0;
}

function later(a: Temporal.Instant, b: Temporal.Instant): Temporal.Instant {
  return isBefore(a, b) ? b : a;
}
