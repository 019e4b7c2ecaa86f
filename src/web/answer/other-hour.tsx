import { Temporal } from 'temporal-polyfill';
import type { Language, Values } from '../../language.ts';
import { momentValues } from '../../mail/letters/step-values.ts';
import { asksWhenToMeet } from '../../programme/appointment.ts';
import { isHumane } from '../../programme/timeline.ts';
import type { Wording } from './wording.ts';

/** What a moment that somebody named to meet the other half is on that one's clock, where it is night there (M13, M16). */
export function OtherHour({ wording: { page, partner, own, say, writing } }: { wording: Wording }) {
  const { programme } = page.situation;
  const value = page.answers.find(({ question }) => asksWhenToMeet(programme, page.step, question))?.value;
  if (partner === null || typeof value !== 'string' || !page.open) return null;
  const at = Temporal.Instant.from(value);
  return (
    <AtNight at={at} zone={partner.zone} language={writing.language} inWords={(there) => say(own.otherHour, there)} />
  );
}

type AtNightProps = {
  at: Temporal.Instant;
  /** Where the other half lives. */
  zone: string;
  language: Language;
  inWords(there: Values): string;
};

/** Says what a moment is where the other half lives, if it is night there: it may be so. */
export function AtNight({ at, zone, language, inWords }: AtNightProps) {
  if (isHumane(at, zone)) return null;
  return (
    <p class="notice" role="status">
      {inWords(momentValues(at, zone, language))}
    </p>
  );
}
