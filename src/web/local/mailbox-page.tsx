import type { Temporal } from 'temporal-polyfill';
import type { Listed } from '../../mail/mailbox-reads.ts';
import { Clock } from './clock.tsx';
import { Frame } from './frame.tsx';
import { Line } from './line.tsx';
import { UploadBox } from './upload-box.tsx';
import { addressOf, dayInUtc, nameOf } from './words.ts';

type Props = {
  now: Temporal.Instant;
  next: Temporal.Instant | null;
  letters: readonly Listed[];
  receivers: readonly { recipient: string; letters: number }[];
  receiver: string | null;
  /** Letters after this number came when the clock was last moved. */
  seen: number | null;
};

/** Everybody's inbox on one page, with the clock above it. */
export function MailboxPage({ now, next, letters, receivers, receiver, seen }: Props) {
  return (
    <Frame title="Mailbox">
      <Clock now={now} next={next} receiver={receiver} />
      <UploadBox />
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
        <div class="letters">
          {letters.length === 0 ? <p class="none">No letters yet. Move the clock to the first one.</p> : null}
          {daysOf(letters).map(([day, sent]) => (
            <section>
              <h2>{day}</h2>
              <ol>
                {sent.map((letter) => (
                  <Line letter={letter} isNew={seen !== null && letter.number > seen} />
                ))}
              </ol>
            </section>
          ))}
        </div>
      </div>
    </Frame>
  );
}

function daysOf(letters: readonly Listed[]): [day: string, letters: Listed[]][] {
  return [...Map.groupBy(letters, ({ sentAt }) => dayInUtc(sentAt))];
}
