/** What is told after each simulated week. */
export type Week = { number: number; endsAt: number; letters: number; answers: number };

/** Moments at which something happened, in any order. */
export type Happened = { letters: readonly number[]; answers: readonly number[] };

const WEEK_MS = 7 * 24 * 3_600_000;

/** Counts week by week; each call gives the weeks that ended since the last one. */
export function weekCounter(startsAt: number): (until: number, happened: Happened) => Week[] {
  let ended = 0;
  return (until, { letters, answers }) => {
    const weeks: Week[] = [];
    for (; startsAt + (ended + 1) * WEEK_MS <= until; ended += 1) {
      const from = startsAt + ended * WEEK_MS;
      const within = (at: number) => at >= from && at < from + WEEK_MS;
      weeks.push({
        number: ended + 1,
        endsAt: from + WEEK_MS,
        letters: letters.filter(within).length,
        answers: answers.filter(within).length,
      });
    }
    return weeks;
  };
}
