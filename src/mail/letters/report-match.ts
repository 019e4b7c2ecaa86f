import { listInWords } from '../../language.ts';
import type { Report } from '../../programme/change.ts';
import { type Block, paragraphs } from '../letter.ts';
import { capital, fill, firstName, type Writing } from '../writing.ts';
import { reasonsInWords } from './reasons.ts';

type Match = Extract<Report, { kind: 'match' }>;

/** Pairs that a letter lists; more are not read there, and would not fit in a row of the outbox. */
const MOST_LISTED = 30;

/** Who waits, told first and plainly (M9), then who was brought together and why, the weakest first. */
export function matchBlocks({ pairs, waiting, silent }: Match, writing: Writing): Block[] {
  return [
    ...leftBlocks(waiting, writing),
    ...silentBlocks(silent, writing),
    ...(pairs.length === 0 ? [] : pairBlocks(pairs, writing)),
  ];
}

/** Everybody who is left over, each with the reason. */
function leftBlocks(waiting: Match['waiting'], { own }: Writing): Block[] {
  if (waiting.length === 0) return [];
  const lines = waiting.map(({ name, why }) => `${name}${own.mail.colon} ${why}`);
  return [{ kind: 'shown', label: own.report.waitingHeading, who: null, value: lines.join('\n') }];
}

function silentBlocks(silent: readonly string[], writing: Writing): Block[] {
  if (silent.length === 0) return [];
  const names = listInWords(silent, writing.language);
  return paragraphs(fill(writing, writing.own.report.silent, { names }));
}

/** Everybody without a partner, by name. */
export function waitingBlocks(waiting: readonly string[], writing: Writing): Block[] {
  if (waiting.length === 0) return [];
  const names = listInWords(waiting, writing.language);
  return paragraphs(fill(writing, writing.own.report.waiting, { names }));
}

function pairBlocks(pairs: Match['pairs'], writing: Writing): Block[] {
  const { own, words } = writing;
  const { mentor, mentee } = words.roles;
  const others = pairs.length - MOST_LISTED;
  return [
    { kind: 'heading', text: fill(writing, own.report.pairsHeading, { count: pairs.length }) },
    {
      kind: 'table',
      columns: [capital(mentee), capital(mentor), own.report.reasons],
      rows: pairs.slice(0, MOST_LISTED).map((pair) => [pair.mentee, pair.mentor, whyIn(pair, writing)]),
    },
    ...(others > 0 ? paragraphs(fill(writing, own.report.morePairs, { count: others })) : []),
  ];
}

function whyIn({ mentor, mentee, reasons }: Match['pairs'][number], writing: Writing): string {
  if (reasons.length === 0) return writing.own.report.noReason;
  return reasonsInWords(reasons, { mentor: firstName(mentor), mentee: firstName(mentee) }, writing);
}
