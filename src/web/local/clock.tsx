import type { Temporal } from 'temporal-polyfill';
import { inUtc } from './words.ts';

type ClockProps = {
  now: Temporal.Instant;
  next: Temporal.Instant | null;
  /** Whose letters are shown, to come back to. */
  receiver: string | null;
};

/** What time it is here, and buttons that move it on; whatever is due on the way happens. */
export function Clock({ now, next, receiver }: ClockProps) {
  return (
    <form method="post" action="/local/clock" class="clock">
      {receiver === null ? null : <input type="hidden" name="of" value={receiver} />}
      <p>
        <time>{inUtc(now.epochMilliseconds)}</time>
        <span>
          {next === null ? 'Nothing is planned any more.' : `Something is due on ${inUtc(next.epochMilliseconds)}.`}
        </span>
      </p>
      <div>
        <button type="submit" name="to" value="next" class="first">
          To the next email
        </button>
        <button type="submit" name="to" value="day">
          +1 day
        </button>
        <button type="submit" name="to" value="week">
          +1 week
        </button>
      </div>
    </form>
  );
}
