import { Temporal } from 'temporal-polyfill';

/**
 * A time in which nobody touches the clocks of a zone: what a wall shows there is UTC plus `ahead`. In
 * milliseconds, the moments since 1970; `until` is the first one outside.
 */
export type Piece = { from: number; until: number; ahead: number };

/**
 * The clocks of a zone from one moment to another, cut where they are changed. It costs two look-ups in the
 * zone and two a change, so that whoever needs many hours of a zone reckons on with plain numbers.
 */
export function piecesOf(zone: string, from: Temporal.Instant, until: Temporal.Instant): Piece[] {
  const pieces: Piece[] = [];
  let start: Temporal.ZonedDateTime | null = from.toZonedDateTimeISO(zone);
  while (start !== null && Temporal.Instant.compare(start.toInstant(), until) < 0) {
    const next: Temporal.ZonedDateTime | null = start.getTimeZoneTransition('next');
    pieces.push({
      from: start.epochMilliseconds,
      until: Math.min(next?.epochMilliseconds ?? Number.POSITIVE_INFINITY, until.epochMilliseconds),
      ahead: start.offsetNanoseconds / 1e6,
    });
    start = next;
  }
  return pieces;
}
