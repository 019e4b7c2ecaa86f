import type { Temporal } from 'temporal-polyfill';
import type { Message } from '../../inbox/message.ts';
import { extractReply } from '../../inbox/reply.ts';
import type { Listed } from '../../mail/mailbox-reads.ts';
import type { inboundByHash } from '../../store/inbound.ts';
import { Clock } from './clock.tsx';
import { Frame } from './frame.tsx';
import { Line } from './line.tsx';
import { outcomes, seenBefore, turnedAway } from './outcome.ts';

type Props = {
  now: Temporal.Instant;
  next: Temporal.Instant | null;
  came: NonNullable<Awaited<ReturnType<typeof inboundByHash>>>;
  /** Whether it had come in before. */
  again: boolean;
  message: Message;
  /** The beginning of the raw message. */
  raw: string;
  /** Letters since it came in; null when nobody counted them then. */
  letters: readonly Listed[] | null;
};

/** What became of a message that came in, what was read of it, and the letters since. */
export function ReceivedPage({ now, next, came, again, message, raw, letters }: Props) {
  const { title, text } = outcomes[came.state];
  const words = extractReply(message);
  return (
    <Frame title={title}>
      <Clock now={now} next={next} receiver={null} />
      <Back />
      <header class="envelope">
        {again ? <p>{seenBefore}</p> : null}
        <h1>{title}</h1>
        <p class="became">{text}</p>
        <dl>
          <dt>From</dt>
          <dd>{came.sender === '' ? '<>' : came.sender}</dd>
          <dt>To</dt>
          <dd>{came.recipient}</dd>
          <dt>Subject</dt>
          <dd>{came.subject}</dd>
        </dl>
      </header>
      <section class="came">
        <h2>Read as its writer’s own words</h2>
        {words === '' ? <p>None.</p> : <pre>{words}</pre>}
        {message.attachments.length === 0 ? null : (
          <p>
            Attached: {message.attachments.map(({ name, type }) => name ?? type).join(', ')}. Files are never sent on.
          </p>
        )}
        {letters === null ? null : (
          <Since letters={letters} waits={!again && came.state !== 'automatic' && came.state !== 'unknown'} />
        )}
      </section>
      <details>
        <summary>The message as it came in</summary>
        <pre>{raw}</pre>
      </details>
    </Frame>
  );
}

function Since({ letters, waits }: { letters: readonly Listed[]; waits: boolean }) {
  return (
    <>
      <h2>Letters since</h2>
      {letters.length > 0 ? null : (
        <p>{waits ? 'None yet. At night they wait for the morning: move the clock.' : 'None.'}</p>
      )}
      <div class="letters">
        <ol>
          {letters.map((letter) => (
            <Line letter={letter} isNew />
          ))}
        </ol>
      </div>
    </>
  );
}

/** A message that the door turned away. */
export function TurnedAwayPage({ reason }: { reason: string }) {
  return (
    <Frame title="Turned away">
      <Back />
      <h1>{reason}</h1>
      <p class="became">{turnedAway}</p>
    </Frame>
  );
}

/** A form that cannot be carried out as it is. */
export function NotYetPage({ wrong, mend }: { wrong: string; mend: string }) {
  return (
    <Frame title={wrong}>
      <Back />
      <h1>{wrong}</h1>
      <p class="became">{mend}</p>
    </Frame>
  );
}

function Back() {
  return (
    <p class="back">
      <a href="/local">← Everybody</a>
    </p>
  );
}
