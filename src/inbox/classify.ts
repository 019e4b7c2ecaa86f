import { absent, absentSubject, automaticSubject, declared, receiptBody, receiptSubject, usual } from './away-words.ts';
import { isChallenge } from './challenge.ts';
import { failureIn } from './failure.ts';
import { folded, isAnswerTo, ownWords } from './folded.ts';
import type { Judged } from './judged.ts';
import { type Message, readMessage, wordsOf } from './message.ts';
import { reportedIn } from './reported.ts';
import { type Envelope, hasNullReturnPath, isMarkedSpam, listSign, machineSign } from './signs.ts';
import { untilIn } from './until.ts';

/**
 * What kind of mail a raw message is (docs/inbox-classify.md). Never throws for what stands in it.
 * @param envelope who it came from by the SMTP envelope, where that is known: '' is the null return path
 */
export async function classify(raw: Uint8Array, envelope?: Envelope): Promise<Judged> {
  return judge(await readMessage(raw), envelope);
}

/**
 * What kind of mail a message is. Parts for machines first, for only they are proof; then reports in words; then the
 * headers that machines set; what no sign speaks for is a person's.
 */
export function judge(message: Message, envelope?: Envelope): Judged {
  const reported = reportedIn(message) ?? failureIn(message, envelope);
  if (reported !== null) return reported;
  const words = folded(ownWords(wordsOf(message)));
  const machine = machineSign(message) ?? (hasNullReturnPath(message, envelope) ? 'null return path' : null);
  if (isChallenge(message, words, machine !== null)) return automatic('challenge', 'a challenge');
  const away = awaySign(message, words, machine);
  if (away !== null) return { ...automatic('out-of-office', away), until: untilOf(message) };
  if (isReceiptInWords(message, words)) return automatic('receipt', 'a receipt in words');
  if (machine !== null) return automatic('other', machine);
  if (isMachineReport(message)) return automatic('other', 'a report between servers');
  if (isCalendarReply(message)) return automatic('calendar', 'a reply to an invitation without a word');
  const subject = folded(message.subject);
  if (!isAnswerTo(message.subject) && automaticSubject.test(subject)) return automatic('other', 'subject');
  if (declaresItself(words)) return automatic('other', 'says so itself');
  const list = listSign(message);
  if (list !== null) return automatic('list', list);
  return { kind: 'person', spam: isMarkedSpam(message), because: 'nothing speaks for a machine' };
}

function automatic(what: Extract<Judged, { kind: 'auto' }>['what'], because: string) {
  return { kind: 'auto', what, until: null, because } as const;
}

/**
 * The sign by which an answer says that its receiver is away; null where none does. Behind a header that machines set
 * any word of it will do. Without one the subject must be that of a machine, or the text hold what nearly all of them hold:
 * somebody who writes "I am away next week" in an answer is a person.
 */
function awaySign(message: Message, words: string, machine: string | null): string | null {
  const subject = folded(message.subject);
  const own = !isAnswerTo(message.subject);
  const marked = own && automaticSubject.test(subject);
  const titled = own && absentSubject.test(subject);
  const isAbsent = absent.test(words) || (own && absent.test(subject));
  const dated = untilOf(message) !== null;
  if (machine !== null) return isAbsent || marked || titled || dated ? machine : null;
  if (marked && (isAbsent || titled || dated || /afwezig|absen|abwes/.test(subject))) return 'subject';
  const cues = usual.filter((cue) => cue.test(words)).length + Number(dated);
  if (titled && isAbsent && (cues >= 1 || subject.includes(':'))) return 'subject and text';
  if (isAbsent && declared.test(words)) return 'text that says so itself';
  return isAbsent && cues >= 3 ? 'text' : null;
}

function untilOf(message: Message): string | null {
  return untilIn(`${message.subject}\n${ownWords(wordsOf(message)).slice(0, 4_000)}`, message.date);
}

/** "This is an automated message" at the beginning of a short letter; further down it may be about another. */
function declaresItself(words: string): boolean {
  return declared.test(words.slice(0, 120));
}

function isReceiptInWords({ subject }: Message, words: string): boolean {
  return receiptSubject.test(folded(subject)) && receiptBody.test(words);
}

/** Reports on authentication and transport that mail servers send (RFC 7489, section 7.2.1.1; RFC 8460). */
function isMachineReport({ subject }: Message): boolean {
  return /^\s*\[?(preview\] )?report domain:.*(submitter|report-id):/i.test(subject);
}

/** "Accept" pressed in a calendar: a METHOD:REPLY without a word (RFC 5546). With words it is a person's answer. */
function isCalendarReply({ attachments, text, html }: Message): boolean {
  return attachments.some(({ method }) => method === 'REPLY') && wordsOf({ text, html }).trim() === '';
}
