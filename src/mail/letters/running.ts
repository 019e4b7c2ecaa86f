import type { Id } from '../../ids.ts';
import type { Contact, LetterOrder } from '../../programme/change.ts';

/** The pair that a letter is about, while it runs. */
export type Running = { pair: Id<'pair'>; partner: Contact };

/**
 * The pair that a letter is about, where its reader can begin something in it: not once it is over, and not while the
 * other half has a break.
 */
export function runningIn(order: LetterOrder): Running | null {
  if (order.kind === 'step') {
    const { running, partner } = order;
    return running === null || partner === null ? null : { pair: running, partner };
  }
  const { notice } = order;
  if (!('pairId' in notice) || notice.pairId === null || notice.kind === 'partner-paused') return null;
  if (notice.kind === 'session-cancelled' && notice.over) return null;
  return { pair: notice.pairId, partner: notice.partner };
}
