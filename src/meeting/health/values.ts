import type { Temporal } from 'temporal-polyfill';
import { dayInWords, dayOf, type Language, listInWords, say, type Values } from '../../language.ts';
import { unreachable } from '../../problem.ts';
import { wordsOf } from '../../words/index.ts';
import type { Side } from './facts.ts';
import type { Miss, Reason } from './reason.ts';

/** The language and the clock of the coordinator who reads. */
export type HealthReader = { language: Language; zone: string };

/** What the reader calls the two. */
export type Names = { mentor: string; mentee: string };

/** What the texts of a reason ask for beside the names of both. */
export function valuesOf(reason: Reason, names: Names, reader: HealthReader): Values {
  const day: Day = (at) => dayInWords(dayOf(at, reader.zone), reader.language);
  switch (reason.kind) {
    case 'trust':
    case 'kept':
      return {};
    case 'missed':
      return missedBy(reason.row, names, reader.language);
    case 'both-silent':
      return { day: day(reason.since) };
    case 'stuck':
      return stuckAt(reason, day);
    case 'silent':
      return {
        ...whose(reason.side, names),
        day: day(reason.since),
        questions: reason.questions,
        met: reason.met ? 'yes' : 'no',
      };
    case 'overdue':
      return { session: reason.session, day: day(reason.dueAt) };
    case 'away':
    case 'resting':
      return { ...whose(reason.side, names), day: day(reason.since) };
    case 'ask-waiting':
      return { asks: reason.asks, day: day(reason.since) };
    case 'met':
      return { held: reason.held, of: reason.of, day: day(reason.lastAt) };
    case 'ahead':
      return { session: reason.session, day: day(reason.at) };
    case 'answering':
      return { answered: reason.answered, of: reason.of };
    case 'begun':
      return begunAt(reason, day);
    default:
      return unreachable(reason);
  }
}

type Day = (at: Temporal.Instant) => string;
type Of<K extends Reason['kind']> = Extract<Reason, { kind: K }>;

/** By which side each did not take place; where nobody said so, nothing is said of it. */
function missedBy(row: readonly Miss[], names: Names, language: Language): Values {
  const count = (side: Side) => row.filter(({ by }) => by === side).length;
  const named = (['mentor', 'mentee'] as const).filter((side) => count(side) > 0);
  const [only] = named;
  const { part } = wordsOf(language).health.missed;
  const parts = named.map((side) => say(part, language, { count: count(side), name: names[side] }));
  return {
    count: row.length,
    whose: only === undefined ? 'unknown' : count(only) === row.length ? 'one' : 'some',
    parts: listInWords(parts, language),
    call: named.length === 1 ? 'one' : 'both',
    name: only === undefined ? '' : names[only],
  };
}

function stuckAt({ stage, since }: Of<'stuck'>, day: Day): Values {
  if (stage.at === 'scope') return { day: day(since) };
  return { session: stage.session, day: day(stage.at === 'untold' ? stage.plannedAt : since) };
}

function begunAt({ at, first }: Of<'begun'>, day: Day): Values {
  return { day: day(at), known: first === null ? 'no' : 'yes', first: first === null ? '' : day(first) };
}

/** Nobody in particular is the whole cohort. */
function whose(side: Side | null, names: Names): Values {
  if (side === null) return { whose: 'cohort', name: '', partner: '' };
  return { whose: side, name: names[side], partner: names[side === 'mentor' ? 'mentee' : 'mentor'] };
}
