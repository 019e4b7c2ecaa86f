import type { Temporal } from 'temporal-polyfill';
import { offerOf } from '../../mail/letters/offer.ts';
import { beginPath } from '../../mail/links.ts';
import { writingTo } from '../../mail/writing.ts';
import type { Place } from '../../programme/begin.ts';
import { partnerOf } from '../../programme/cohort.ts';
import { letterFrame } from '../../runner/frame.ts';
import type { World } from '../../runner/world.ts';
import type { MeWording } from '../me/wording.ts';

/** What somebody can begin: a link, and a line on what it is for. */
export type Offer = { href: string; label: string; hint: string };

/**
 * How a step is offered to somebody, in their words.
 * @param token of their own page
 */
export function offerAt(
  world: World,
  { me }: MeWording,
  token: string,
  step: string,
  { person, pair }: Place,
  now: Temporal.Instant,
): Offer {
  const writing = writingTo(person, letterFrame(world, me.frame, now));
  const partner = pair === null ? null : partnerOf(pair, person);
  return { ...offerOf(step, partner, writing), href: beginPath(token, step, pair?.id ?? null) };
}

/** Offers as a list of links. */
export function Offers({ offers }: { offers: readonly Offer[] }) {
  return (
    <ul class="offers">
      {offers.map(({ href, label, hint }) => (
        <li>
          <a href={href}>{label}</a>
          <span class="hint">{hint}</span>
        </li>
      ))}
    </ul>
  );
}
