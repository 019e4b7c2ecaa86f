import type { Reason } from '../../programme/reason.ts';
import { type ReasonReader, reasonInWords } from '../../programme/reason-in-words.ts';
import type { Block } from '../letter.ts';
import { firstName, type Writing } from '../writing.ts';

/** Why the two fit, said to one of them (M8). */
export function reasonBlocks(
  reasons: readonly Reason[],
  partner: { name: string } | null,
  writing: Writing,
): Extract<Block, { kind: 'shown' }>[] {
  const { to, own } = writing;
  if (reasons.length === 0 || partner === null) return [];
  const [me, other] = [firstName(to.name), firstName(partner.name)];
  const names = to.role === 'mentor' ? { mentor: me, mentee: other } : { mentor: other, mentee: me };
  const value = reasons.map((reason) => reasonInWords(reason, readerOf(writing), names)).join('\n');
  return [{ kind: 'shown', label: own.mail.whyYouTwo, who: null, value }];
}

/** Why two people fit, said to their coordinator. */
export function reasonsInWords(
  reasons: readonly Reason[],
  names: { mentor: string; mentee: string },
  writing: Writing,
): string {
  return reasons.map((reason) => reasonInWords(reason, readerOf(writing), names)).join(' ');
}

function readerOf({ to, language, words }: Writing): ReasonReader {
  return { role: to.role, language, zone: to.zone, words };
}
