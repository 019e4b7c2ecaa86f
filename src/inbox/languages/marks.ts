/** What a line of the headers of a quoted message is about. */
export type Label = 'from' | 'sent' | 'to' | 'cc' | 'subject' | 'other';

/**
 * How mail programs and people mark, in one language, what is not their own words. All in lower case, with straight
 * apostrophes and one space between words.
 */
export type Marks = {
  /** What stands at the end of "On Monday Ann wrote:", or before the name where the verb comes first. */
  wrote: readonly string[];
  /** First words of "On Monday Ann wrote:", as they are written there; for where it shares a line with an answer. */
  on: readonly string[];
  /** Names of headers: "From", "Sent", "To", "Subject". */
  labels: Readonly<Record<Label, readonly string[]>>;
  /** What stands between dashes above a quoted or forwarded message. */
  original: readonly string[];
  /** What letters end with, alone on a line or with a name: "Kind regards". */
  closings: readonly string[];
  /** Closings that are common words too: never with a name on the same line unless a comma stands between. */
  shortClosings: readonly string[];
  /** What a line that a program adds begins with: "Sent from". */
  sentFrom: readonly string[];
  /** What such a line may end with, where the verb comes last: "gesendet". */
  sentFromEnd: readonly string[];
  /** Beginnings of lines that programs and lists add below a message, whole. */
  footers: readonly string[];
  /** What a disclaimer is made of: what it speaks of, that it is secret, for whom it is meant, what to do by mistake. */
  disclaimer: {
    message: readonly string[];
    secret: readonly string[];
    meant: readonly string[];
    mistake: readonly string[];
  };
};

/** A list as it is written down: with commas between. */
export function listed(text: string): readonly string[] {
  return text
    .split(',')
    .map((entry) => entry.trim().split(/\s+/).join(' '))
    .filter((entry) => entry !== '');
}
