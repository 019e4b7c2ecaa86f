import type { Temporal } from 'temporal-polyfill';
import { unreachable } from '../../problem.ts';
import { hasBeen } from '../../programme/appointment.ts';
import { asksConsent } from '../../programme/consent.ts';
import { isFound } from '../../programme/moments.ts';
import type { PromptPage } from '../../runner/record.ts';

/** Whether a prompt can be answered, or which of the reasons why not its page tells; never anybody's own reason. */
export type Standing = 'open' | 'letter' | 'expired' | 'answered' | 'over' | 'been' | 'notYet' | 'left' | 'ended';

/** How a prompt stands for the person whom it was sent to. */
export function standingOf({ open, step, situation }: PromptPage, now: Temporal.Instant): Standing {
  const { prompt, person, cohort, pair, programme } = situation;
  if (person.state === 'left') return 'left';
  if (cohort.state === 'stopped' || cohort.state === 'closed') return 'ended';
  if (open) return 'open';
  const { state } = prompt;
  if (pair !== null && pair.state !== 'proposed' && asksConsent(programme, prompt.step)) return 'over';
  if (isFound(situation, step)) return 'over';
  if (hasBeen(situation, now)) return 'been';
  switch (state.is) {
    case 'scheduled':
      return 'notYet';
    case 'sent':
      return state.closesAt === null ? 'letter' : 'expired';
    case 'answered':
      return 'answered';
    case 'expired':
      return 'expired';
    case 'cancelled':
      return 'over';
    default:
      return unreachable(state);
  }
}
