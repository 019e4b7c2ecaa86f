import type { Listed } from '../../mail/mailbox-reads.ts';
import { hourInUtc, nameOf } from './words.ts';

/** A letter in a list of them. */
export function Line({ letter, isNew }: { letter: Listed; isNew: boolean }) {
  return (
    <li>
      <a href={`/local/letters/${letter.number}`} class={isNew ? 'new' : undefined}>
        <time>{hourInUtc(letter.sentAt)}</time>
        <span>{nameOf(letter.recipient)}</span>
        <strong>{letter.subject}</strong>
        {isNew ? <em>new</em> : null}
      </a>
    </li>
  );
}
