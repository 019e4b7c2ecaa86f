import { type Balance, balanceOf, type Entry, type GiftKind } from './balance.ts';
import type { Half, Pair } from './cohort.ts';
import type { Programme } from './definition.ts';
import type { Ledger } from './definition-ledger.ts';
import type { KnownAnswer, Met } from './situation.ts';
import { sight } from './visibility.ts';

/** The ledger of a pair, read from the answers that the two gave each other to read (M20; docs/health.md). */

type Paired = Pick<Pair, 'id' | 'mentor' | 'mentee'>;

/** The steps in which the answers stand that a programme's ledger names. */
export function stepsInLedger({ got, gave = [] }: Ledger): string[] {
  return [...new Set([...got, ...gave.map(({ question }) => question)].map(stepIn))];
}

/** All that the two told of, in the order of telling. What the other half may not read is no entry (P6). */
export function entriesIn(ledger: Ledger, pair: Paired, known: readonly KnownAnswer[]): Entry[] {
  return sharedIn(pair, known)
    .flatMap((answer) => {
      const author = halfOf(pair, answer);
      const entry = author === null ? null : giftIn(ledger, answer, author);
      if (entry === null) return [];
      const what = typeof answer.value === 'string' ? answer.value : null;
      return [{ ...entry, at: answer.at, session: answer.session, what }];
    })
    .sort((a, b) => a.at.epochMilliseconds - b.at.epochMilliseconds);
}

/**
 * Whether the pair goes both ways. A session is weighed once each half who is asked has told of it: of whoever said
 * nothing, nobody knows what they got.
 * @param met the sessions that took place
 */
export function balanceIn(
  { ledger, steps }: Pick<Programme, 'ledger' | 'steps'>,
  pair: Paired,
  known: readonly KnownAnswer[],
  met: readonly Met[],
): Balance {
  if (ledger === undefined) return 'too-early';
  const asked = new Set(ledger.got.map(stepIn));
  const tellers = steps.filter(({ id }) => asked.has(id)).flatMap(({ audience }) => halvesOf(audience));
  const told = sharedIn(pair, known).filter(({ step }) => asked.has(step));
  const weighed = met.filter(({ id }) =>
    tellers.every((half) => told.some((answer) => answer.sessionId === id && halfOf(pair, answer) === half)),
  );
  const numbers = new Set(weighed.map(({ number }) => number));
  const entries = entriesIn(ledger, pair, known).filter(({ session }) => session === null || numbers.has(session));
  return balanceOf(entries, weighed);
}

function giftIn({ got, gave = [] }: Ledger, answer: KnownAnswer, author: Half): { side: Half; kind: GiftKind } | null {
  const reference = `${answer.step}.${answer.question}`;
  if (got.includes(reference)) {
    return author === 'mentor' ? { side: 'mentee', kind: 'gave' } : { side: 'mentor', kind: 'showed' };
  }
  const given = gave.find(({ question }) => question === reference);
  return given === undefined ? null : { side: author, kind: given.kind };
}

/** The answers of a pair that both halves may read. */
function sharedIn({ id }: Paired, known: readonly KnownAnswer[]): KnownAnswer[] {
  return known.filter(({ pairId, visibility }) => pairId === id && sight(visibility, 'pair') === 'named');
}

/** Which half of a pair gave an answer; null for anybody else. */
export function halfOf(
  { mentor, mentee }: Pick<Pair, Half>,
  { participantId }: Pick<KnownAnswer, 'participantId'>,
): Half | null {
  if (participantId === mentor.id) return 'mentor';
  return participantId === mentee.id ? 'mentee' : null;
}

function halvesOf(audience: Programme['steps'][number]['audience']): Half[] {
  if (audience === 'coordinator') return [];
  return audience === 'both' ? ['mentor', 'mentee'] : [audience];
}

function stepIn(reference: string): string {
  return reference.slice(0, reference.indexOf('.'));
}
