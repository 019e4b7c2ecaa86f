import type { Kept } from '../../mail/mailbox-reads.ts';
import { Files } from './files.tsx';
import { Frame } from './frame.tsx';
import { ReplyBox } from './reply-box.tsx';
import { addressOf, inUtc, nameOf } from './words.ts';

/** Links open beside the mailbox, as they do from a mail program; nothing else in the letter runs. */
const SANDBOX = 'allow-popups allow-popups-to-escape-sandbox';

/** One letter as its receiver sees it: what came with it, the HTML part in a frame, then the text part and the headers, and a box to reply. */
export function LetterPage({ letter }: { letter: Kept }) {
  const { message, messageId, recipient, number, sentAt } = letter;
  return (
    <Frame title={message.subject}>
      <p class="back">
        <a href="/local">← Everybody</a>
        <a href={`/local?of=${encodeURIComponent(addressOf(recipient))}`}>All letters to {nameOf(recipient)}</a>
        <a href="#reply">Reply</a>
      </p>
      <header class="envelope">
        <h1>{message.subject}</h1>
        <dl>
          <dt>From</dt>
          <dd>{message.from}</dd>
          <dt>To</dt>
          <dd>{message.to}</dd>
          <dt>Sent</dt>
          <dd>{inUtc(sentAt)}</dd>
        </dl>
      </header>
      <Files letter={letter} />
      <iframe title="The letter" src={`/local/letters/${number}/html`} sandbox={SANDBOX} />
      <details>
        <summary>As text</summary>
        <pre>{message.text}</pre>
      </details>
      <details>
        <summary>Headers</summary>
        <pre>
          {Object.entries({ 'Message-ID': messageId, 'Reply-To': message.replyTo, ...message.headers }).map(
            ([name, value]) => `${name}: ${value}\n`,
          )}
        </pre>
      </details>
      <ReplyBox letter={letter} />
    </Frame>
  );
}
