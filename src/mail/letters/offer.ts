import type { Contact } from '../../programme/change.ts';
import { fill, stepWordsOf, type Writing, withValues } from '../writing.ts';
import { stepValues } from './step-values.ts';

/**
 * What a step that somebody can begin is called where it is offered, and what it is for.
 * @param partner with whom, where it is about a pair
 */
export function offerOf(step: string, partner: Contact | null, bare: Writing): { label: string; hint: string } {
  const order = { partner, about: null, session: null, closesAt: null, nudge: null, report: null };
  const writing = withValues(bare, stepValues(order, bare));
  const { subject, preheader } = stepWordsOf(writing, step);
  return { label: fill(writing, subject), hint: fill(writing, preheader) };
}
