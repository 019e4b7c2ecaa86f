import { Temporal } from 'temporal-polyfill';
import { momentValues } from '../../mail/letters/step-values.ts';
import { carrierOf } from '../../programme/course.ts';
import { isHumane } from '../../programme/timeline.ts';
import type { Wording } from './wording.ts';

/** What a moment that somebody chose to meet the other half is on that one's clock, where it is night there: it may be so (M16). */
export function OtherHour({ wording: { page, partner, own, say, writing } }: { wording: Wording }) {
  const at = carrierOf(page.situation.programme, page.step.id)?.invites?.at;
  const value = page.answers.find(({ question }) => `${page.step.id}.${question}` === at)?.value;
  if (partner === null || typeof value !== 'string' || !page.open) return null;
  const moment = Temporal.Instant.from(value);
  if (isHumane(moment, partner.zone)) return null;
  return (
    <p class="notice" role="status">
      {say(own.otherHour, momentValues(moment, partner.zone, writing.language))}
    </p>
  );
}
