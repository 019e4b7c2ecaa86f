import type { Temporal } from 'temporal-polyfill';
import type { Listed } from '../../mail/mailbox-reads.ts';
import { Frame } from './frame.tsx';
import { addressOf, inUtc, nameOf } from './words.ts';

type Props = {
  now: Temporal.Instant;
  next: Temporal.Instant | null;
  letters: readonly Listed[];
  receivers: readonly { recipient: string; letters: number }[];
  receiver: string | null;
};

/** Everybody's inbox on one page, with the clock above it. */
export function MailboxPage({ now, next, letters, receivers, receiver }: Props) {
  return (
    <Frame title="Mailbox">
      <Clock now={now} next={next} />
      <div class="columns">
        <nav aria-label="Receivers">
          <a href="/local" aria-current={receiver === null ? 'page' : undefined}>
            Everybody
          </a>
          {receivers.map(({ recipient, letters: count }) => (
            <a
              href={`/local?of=${encodeURIComponent(addressOf(recipient))}`}
              aria-current={receiver === addressOf(recipient) ? 'page' : undefined}
            >
              {nameOf(recipient)} <span>{count}</span>
            </a>
          ))}
        </nav>
        <ol class="letters">
          {letters.length === 0 && <li class="none">No letters yet. Move the clock to the first one.</li>}
          {letters.map((letter) => (
            <li>
              <a href={`/local/letters/${letter.number}`}>
                <strong>{letter.subject}</strong>
                <span>{nameOf(letter.recipient)}</span>
                <time>{inUtc(letter.sentAt)}</time>
              </a>
            </li>
          ))}
        </ol>
      </div>
    </Frame>
  );
}

function Clock({ now, next }: Pick<Props, 'now' | 'next'>) {
  return (
    <form method="post" action="/local/clock" class="clock">
      <p>
        It is <time>{inUtc(now.epochMilliseconds)}</time>.{' '}
        {next === null ? 'Nothing is planned any more.' : `Something wakes at ${inUtc(next.epochMilliseconds)}.`}
      </p>
      <button type="submit" name="to" value="next">
        To the next email
      </button>
      <button type="submit" name="to" value="day">
        +1 day
      </button>
      <button type="submit" name="to" value="week">
        +1 week
      </button>
    </form>
  );
}
