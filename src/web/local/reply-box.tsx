import type { Language } from '../../language.ts';
import type { Kept } from '../../mail/mailbox-reads.ts';
import { clientNames } from './reply/clients.ts';
import { languageOf } from './reply/write.ts';
import { addressOf, nameOf } from './words.ts';

/** How somebody ends a mail, for the signature that is filled in. */
const closings: Record<Language, string> = {
  nl: 'Met vriendelijke groet,',
  fr: 'Cordialement,',
  en: 'Kind regards,',
};

/** Answers a letter as its receiver would, from a mail program of theirs. */
export function ReplyBox({ letter }: { letter: Kept }) {
  const { number, message } = letter;
  const name = nameOf(message.to);
  const language = languageOf(letter);
  return (
    <form
      method="post"
      action={`/local/letters/${number}/reply`}
      enctype="multipart/form-data"
      class="box"
      id="reply"
      aria-label="Reply"
    >
      <h2>Reply as {name}</h2>
      <label>
        Written with
        <select name="client">
          {clientNames.map((client) => (
            <option>{client}</option>
          ))}
        </select>
      </label>
      <label>
        Sent as
        <select name="form">
          <option value="html">HTML and text, as most programs do</option>
          <option value="text">Plain text only</option>
        </select>
      </label>
      <label class="wide">
        What {name} writes
        <textarea name="words" rows={6} lang={language} />
      </label>
      <label class="wide">
        Signature, if any
        <textarea name="signature" rows={2} lang={language}>{`${closings[language]}\n${name}`}</textarea>
      </label>
      <label class="wide">
        Files to attach
        <input type="file" name="file" multiple />
      </label>
      <p class="wide">
        The program adds what it always adds: the letter it answers, the line above it, “Sent from my iPhone”. It goes
        to <code>{addressOf(message.replyTo)}</code>, by the door that real mail comes in by.
      </p>
      <button type="submit" class="first">
        Send
      </button>
    </form>
  );
}
