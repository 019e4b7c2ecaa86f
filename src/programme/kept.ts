import { Temporal } from 'temporal-polyfill';
import type { AnswerValue } from './answer.ts';
import type { Entry } from './balance.ts';
import type { Half, Pair } from './cohort.ts';
import type { Programme, Question, Step } from './definition.ts';
import { entriesIn, halfOf } from './ledger.ts';
import { stops } from './parting.ts';
import type { KnownAnswer } from './situation.ts';

/** What is kept with a pair (M15, M17, M20): what the two gave each other to read, read from the definition. */

/** An answer that both halves may read. */
export type Said = Pick<KnownAnswer, 'step' | 'session' | 'sessionId' | 'causeId' | 'at'> & {
  reference: string;
  by: Half;
  question: Question;
  value: AnswerValue;
};

/** What the two work on now; `first` is what was asked at first, where it was asked again since. */
export type ScopeNow = { question: Said; sharpened: Said | null; sign: Said | null; first: Said | null };
/** What was decided after a session, and each state it got since, the earliest first. */
export type Commitment = { decided: Said; states: readonly { state: Said; worthwhile: Said | null }[] };
/** What somebody began between two sessions, and what followed from it, the earliest first. */
export type Exchange = { begun: Said; followed: readonly Said[]; all: readonly Said[] };

/** Of each list the newest comes first. An answer has one place: what is in the ledger is not among the reflections. */
export type Kept = {
  scope: ScopeNow | null;
  commitments: readonly Commitment[];
  between: readonly Exchange[];
  reflections: readonly { session: number; said: readonly Said[] }[];
  ledger: readonly Entry[];
};

/**
 * Puts what the two of a pair shared in its place.
 * @param shared what both may read, and nothing else (`store/known`)
 */
export function keptOf(programme: Programme, pair: Pair, shared: readonly KnownAnswer[]): Kept {
  const said = shared.flatMap((answer) => saidIn(programme, pair, answer)).sort(inOrder(programme));
  return {
    scope: scopeIn(said),
    commitments: commitmentsIn(programme, said).reverse(),
    between: exchangesIn(programme, said).reverse(),
    reflections: reflectionsIn(programme, said),
    ledger: programme.ledger === undefined ? [] : entriesIn(programme.ledger, pair, shared).reverse(),
  };
}

/** Whether the two of a pair keep things together now; of a classic pair nothing is asked that both could keep (M19). */
export function isKept({ kind, state }: Pick<Pair, 'kind' | 'state'>): boolean {
  return kind === 'reverse' && state === 'active';
}

/** By time; what was answered at once, as it was asked. */
function inOrder({ steps }: Programme): (a: Said, b: Said) => number {
  const asked = steps.flatMap(({ id, questions = [] }) => questions.map((question) => `${id}.${question.id}`));
  return (a, b) => Temporal.Instant.compare(a.at, b.at) || asked.indexOf(a.reference) - asked.indexOf(b.reference);
}

/** Whether nothing is kept yet. */
export function isBare({ scope, commitments, between, reflections, ledger }: Kept): boolean {
  return scope === null && [commitments, between, reflections, ledger].every(({ length }) => length === 0);
}

/** What coordinators told is not the pair's. */
function saidIn({ steps }: Programme, pair: Pair, answer: KnownAnswer): Said[] {
  const question = steps.find(({ id }) => id === answer.step)?.questions?.find(({ id }) => id === answer.question);
  const by = halfOf(pair, answer);
  if (question === undefined || by === null) return [];
  const { step, session, sessionId, causeId, value, at } = answer;
  return [{ reference: `${step}.${question.id}`, by, question, step, session, sessionId, causeId, value, at }];
}

/** The question of one's own that was asked last, with what its definition says belongs to it (M11, M12). */
function scopeIn(said: readonly Said[]): ScopeNow | null {
  const asked = said.filter(({ question }) => question.kind === 'long' && question.scope !== undefined);
  const question = asked.at(-1);
  if (question === undefined || question.question.kind !== 'long') return null;
  const { sharpened, sign } = question.question.scope ?? {};
  const last = (reference: string | undefined) => said.findLast((one) => one.reference === reference) ?? null;
  const first = asked.find(({ reference }) => reference !== question.reference) ?? null;
  return { question, sharpened: last(sharpened), sign: last(sign), first };
}

/** A commitment is what a step shows that asks what became of it; which one is told by the session (M17). */
function commitmentsIn({ steps }: Programme, said: readonly Said[]): Commitment[] {
  const asking = steps.filter(({ questions = [] }) => questions.some(tellsWhatBecame));
  const shown = new Set(asking.flatMap(({ shows = [] }) => shows));
  return said
    .filter(({ reference }) => shown.has(reference))
    .map((decided) => {
      const since = said.filter(
        ({ step, by, sessionId }) =>
          by === decided.by && sessionId === decided.sessionId && asking.some(({ id }) => id === step),
      );
      const states = since.filter(({ question }) => tellsWhatBecame(question));
      const markIn = (step: string) => since.find((one) => one.step === step && one.question.kind === 'scale') ?? null;
      return { decided, states: states.map((state) => ({ state, worthwhile: markIn(state.step) })) };
    });
}

/** A choice that tells what became of something to try. */
export function tellsWhatBecame(question: Question): boolean {
  return question.kind === 'choice' && ['done', 'trying', 'dropped'].every((state) => question.options.includes(state));
}

/** What somebody began in the pair, each with all that followed from it (M15, M16); not that somebody wants to stop. */
function exchangesIn(programme: Programme, said: readonly Said[]): Exchange[] {
  const begun = new Set(
    programme.steps.filter((step) => isBegunInPair(step) && !stops(programme, step)).map(({ id }) => id),
  );
  return [...Map.groupBy(said, ({ causeId }) => causeId)].flatMap(([cause, all]) => {
    const first = all.find(({ step }) => begun.has(step));
    if (cause === null || first === undefined) return [];
    return [{ begun: first, followed: all.filter(({ step }) => step !== first.step), all }];
  });
}

/** What the two wrote after each session that has no other place (M18). */
function reflectionsIn(programme: Programme, said: readonly Said[]): { session: number; said: Said[] }[] {
  const elsewhere = placesIn(programme);
  const after = new Set(programme.steps.filter(looksBack).map(({ id }) => id));
  const written = said.filter(
    ({ step, reference, question }) =>
      after.has(step) && (question.kind === 'short' || question.kind === 'long') && !elsewhere.has(reference),
  );
  const bySession = Map.groupBy(written, ({ session }) => session ?? 0);
  return [...bySession].map(([session, own]) => ({ session, said: own })).sort((a, b) => b.session - a.session);
}

/** What stands somewhere else: the scope, what somebody wants to try, what the two gave. */
function placesIn({ steps, ledger }: Programme): Set<string> {
  const scopes = steps.flatMap(({ id, questions = [] }) =>
    questions.flatMap((one) =>
      one.kind === 'long' && one.scope !== undefined ? [`${id}.${one.id}`, one.scope.sign, one.scope.sharpened] : [],
    ),
  );
  const tried = steps
    .filter(({ questions = [] }) => questions.some(tellsWhatBecame))
    .flatMap(({ shows = [] }) => shows);
  const given = [...(ledger?.got ?? []), ...(ledger?.gave ?? []).map(({ question }) => question)];
  return new Set([...scopes, ...tried, ...given].filter((reference) => reference !== undefined));
}

function isBegunInPair({ moment }: Step): boolean {
  return 'whenever' in moment && moment.whenever === 'pair';
}

function looksBack({ moment }: Step): boolean {
  return 'session' in moment && !moment.plus.startsWith('-');
}
