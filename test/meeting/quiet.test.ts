import { describe, expect, it } from 'vitest';
import type { PairFacts } from '../../src/meeting/health/facts.ts';
import { quietOf } from '../../src/meeting/quiet.ts';
import { agreed, asked, day, facts, held, openFrom, reflections, rest } from './pair-facts.ts';

/** What is to be done about a pair on a day: "silent since 5", "over", or nothing. */
function of(now: number, known: Partial<PairFacts>): string | null {
  const quiet = quietOf(facts(known), day(now));
  if (quiet === null) return null;
  return quiet.is === 'over'
    ? 'over'
    : `silent since ${(+quiet.since.epochMilliseconds - +day(0).epochMilliseconds) / 86_400_000}`;
}

/** Both answered in the first week, and nothing came of the first session. */
const fell: Partial<PairFacts> = {
  scopedAt: day(3),
  sessions: openFrom(1, 14),
  asked: [asked('mentee', 1, 8, 3), asked('mentor', 3, 10, 5), asked('mentor', 8, 15), asked('mentee', 8, 15)],
};
const wondered = [asked('mentor', 26, 40), asked('mentee', 26, 40)];

describe('a pair from which nothing comes back', () => {
  it.each<[story: string, now: number, known: Partial<PairFacts>, done: string | null]>([
    ['is left alone while it is young', 20, fell, null],
    ['is asked after three weeks', 26, fell, 'silent since 5'],
    ['is asked once: then it has time', 30, { ...fell, wondered, asked: [...(fell.asked ?? []), ...wondered] }, null],
    ['is over when both let it close', 40, { ...fell, wondered }, 'over'],
    [
      'has its time out while one of both still can answer',
      40,
      { ...fell, wondered: [asked('mentor', 26, 40), asked('mentee', 27, 41)] },
      null,
    ],
    [
      'goes on when one of both says so, and is asked anew three weeks later',
      40,
      {
        ...fell,
        wondered: [asked('mentor', 26, 40, 28), asked('mentee', 26, 40)],
        asked: [asked('mentor', 26, 40, 28)],
      },
      null,
    ],
    ['is not asked with a meeting before it', 30, { ...fell, sessions: [agreed(1, 35), ...openFrom(2, 65)] }, null],
    ['is not asked during a break', 30, { ...fell, rests: [rest('mentee', 10)] }, null],
    ['begins afresh after a break', 60, { ...fell, rests: [rest('mentee', 10, 50)] }, null],
    ['is asked three weeks after a break', 71, { ...fell, rests: [rest('mentee', 10, 50)] }, 'silent since 50'],
    ['is not over by a break in between', 60, { ...fell, wondered, rests: [rest('mentee', 30, 50)] }, null],
    [
      'is no business of ours once all was held',
      90,
      { scopedAt: day(3), sessions: [held(1, 14)], asked: reflections(14) },
      null,
    ],
    [
      'in which one half alone is silent is for the coordinator',
      40,
      {
        scopedAt: day(3),
        sessions: openFrom(1, 60),
        asked: [asked('mentee', 30, 37, 35), asked('mentor', 1, 8), asked('mentor', 10, 20)],
      },
      null,
    ],
  ])('%s (day %i)', (_story, now, known, done) => {
    expect(of(now, known)).toBe(done);
  });
});
