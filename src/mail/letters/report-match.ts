import { listInWords } from '../../language.ts';
import type { Report } from '../../programme/change.ts';
import { type Block, paragraphs } from '../letter.ts';
import { capital, fill, type Writing } from '../writing.ts';

type Match = Extract<Report, { kind: 'match' }>;

/** Who waits, told first and plainly (M9), then who was brought together and why. */
export function matchBlocks({ pairs, waiting }: Match, writing: Writing): Block[] {
  return [...waitingBlocks(waiting, writing), ...(pairs.length === 0 ? [] : pairBlocks(pairs, writing))];
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
  return [
    { kind: 'heading', text: fill(writing, own.report.pairsHeading, { count: pairs.length }) },
    {
      kind: 'table',
      columns: [capital(mentee), capital(mentor), own.report.shared],
      rows: pairs.map((pair) => [pair.mentee, pair.mentor, sharedInWords(pair.reasons, writing)]),
    },
  ];
}

function sharedInWords(reasons: Match['pairs'][number]['reasons'], writing: Writing): string {
  const topics = reasons.flatMap((reason) => (reason.kind === 'topics' ? reason.topics : []));
  return topics.length === 0
    ? writing.own.report.nothingShared
    : topics.map((id) => fillTopic(writing, id)).join(' · ');
}

function fillTopic(writing: Writing, id: string): string {
  const label = writing.words.topics?.[id];
  return label === undefined ? id : fill(writing, label);
}
