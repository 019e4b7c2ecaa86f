import type { Temporal } from 'temporal-polyfill';
import type { Frame } from '../mail/writing.ts';
import type { CohortFrame } from '../store/cohorts.ts';
import type { World } from './world.ts';

/** What a letter, or the page behind it, stands in: its cohort, where links lead, and the time. */
export function letterFrame(
  { config }: World,
  { programme, cohort, coordinator }: CohortFrame,
  now: Temporal.Instant,
): Frame {
  return {
    programme,
    cohort,
    coordinator,
    sender: { name: 'Omgekeerd', address: config.senderAddress },
    links: { origin: config.origin, replyDomain: config.replyDomain, keys: config.linkKeys },
    now,
  };
}
