import fc from 'fast-check';
import type { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { isFree } from '../../src/meeting/free.ts';
import { slots } from '../../src/meeting/slots.ts';
import { anyMeeting, type Meeting } from './anybody.ts';
import { allStarts, isFreeThrough, wallIn } from './oracle.ts';

const found = ({ mentor, mentee, wish }: Meeting) => slots(mentor, mentee, wish);
const inMs = (moments: readonly Temporal.Instant[]) => moments.map(({ epochMilliseconds }) => epochMilliseconds);

describe('whoever they are, wherever they live, whatever the clocks do', () => {
  it('every moment is one at which both are free, and there are as many, on as many days, as there can be', () => {
    let [some, none] = [0, 0];
    fc.assert(
      fc.property(anyMeeting, (meeting) => {
        const { mentor, mentee, wish } = meeting;
        const [proposed, possible] = [inMs(found(meeting)), allStarts(mentor, mentee, wish)];
        const daysOf = (starts: readonly number[]) => new Set(starts.map((at) => wallIn(mentee.zone, at).date));
        if (possible.length > 0) some += 1;
        else none += 1;
        expect(possible).toEqual(expect.arrayContaining(proposed));
        expect(proposed).toEqual([...new Set(proposed)].sort((a, b) => a - b));
        expect(daysOf(proposed).size).toBe(Math.min(daysOf(possible).size, wish.most));
        expect(proposed.length).toBeLessThanOrEqual(wish.most);
        expect(proposed.length).toBeGreaterThanOrEqual(Math.min(3, possible.length, wish.most));
      }),
      { numRuns: 300 },
    );
    // Both ends are met often enough to mean something.
    expect(some).toBeGreaterThan(100);
    expect(none).toBeGreaterThan(20);
  });

  it('the same is proposed in whatever order things stand in a diary', () => {
    const turned = ({ mentor, mentee, wish }: Meeting): Meeting => ({
      mentor: reversed(mentor),
      mentee: reversed(mentee),
      wish: { ...wish, holidays: wish.holidays.toReversed(), without: wish.without.toReversed() },
    });
    fc.assert(
      fc.property(anyMeeting, (meeting) => {
        const once = inMs(found(meeting));
        expect(inMs(found(meeting))).toEqual(once);
        expect(inMs(found(turned(meeting)))).toEqual(once);
      }),
    );
  });

  it('what is refused again and again comes to an end, and nothing comes twice', () => {
    fc.assert(
      fc.property(anyMeeting, ({ mentor, mentee, wish }) => {
        const refused: Temporal.Instant[] = [];
        for (let rounds = 0; rounds < 400; rounds += 1) {
          const proposed = slots(mentor, mentee, { ...wish, without: refused });
          if (proposed.length === 0) break;
          refused.push(...proposed);
        }
        expect(slots(mentor, mentee, { ...wish, without: refused })).toEqual([]);
        expect(new Set(inMs(refused)).size).toBe(refused.length);
      }),
      { numRuns: 30 },
    );
  });
});

describe('whether somebody is still free', () => {
  it('is true of both for every moment that was proposed', () => {
    fc.assert(
      fc.property(anyMeeting, (meeting) => {
        const { mentor, mentee, wish } = meeting;
        for (const moment of found(meeting)) {
          expect(isFree(mentor, moment, wish.minutes, wish.holidays)).toBe(true);
          expect(isFree(mentee, moment, wish.minutes, wish.holidays)).toBe(true);
        }
      }),
    );
  });

  it('is what the minutes say, of any moment', () => {
    fc.assert(
      fc.property(anyMeeting, ({ mentor, wish: { near, minutes, holidays } }) => {
        const slow = isFreeThrough(near.epochMilliseconds, minutes, mentor, holidays);
        expect(isFree(mentor, near, minutes, holidays)).toBe(slow);
      }),
      { numRuns: 500 },
    );
  });
});

function reversed(diary: Meeting['mentor']): Meeting['mentor'] {
  const { free, once, busy, away } = diary;
  return {
    ...diary,
    free: free?.toReversed() ?? null,
    once: once.toReversed(),
    busy: busy.toReversed(),
    away: away.toReversed(),
  };
}
