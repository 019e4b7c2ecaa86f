import { folded, isAnswerTo } from './folded.ts';
import type { Message } from './message.ts';
import { anyOf } from './phrases.ts';

const raw = String.raw;

/** Services that hold a letter until its sender proves to be a person. */
const SERVICE =
  /@([a-z0-9-]+\.)*(boxbe|spamarrest|sendio|choicemail|mailinblack|bitbounce|knowspam|0spam|cleanmail|spamenmoins|vanquish)\.[a-z]{2,4}$/i;

const SUBJECT = anyOf([
  raw`^\W*please (confirm|verify) your (message|e-?mail|address)`,
  raw`^\W*confirm your (message|e-?mail)`,
  raw`^\W*your (message|e-?mail) .{0,60}(requires? (verification|confirmation|authenti)|is waiting|has been (held|quarantined))`,
  raw`^\W*your (message|e-?mail) .{0,60}awaits? (verification|approval|authenti)`,
  raw`^\W*verif(y|ication) .{0,20}(required|needed|your e-?mail)`,
  raw`\(boxbe waiting list\)|verify#|spam ?blocker`,
  raw`^\W*((uw|je) bericht wacht op|bevestig (uw|je) (bericht|e-?mail))`,
  raw`^\W*(votre|ton) (message|e-?mail|courriel) .{0,40}(en attente|doit etre (valide|authentifie|confirme))`,
  raw`^\W*(confirmez votre (message|e-?mail|envoi)|authentification (requise|de votre))`,
]);

const BODY = anyOf([
  'spam ?blocker|challenge[- ]response|waiting list|(not|pas|geen) (an?|un|een) (spammer|robot)',
  raw`whitelist(ed)?\b.{0,100}(click|link|reply)`,
  '(click|follow|visit|use) .{0,80}(link|below|here).{0,120}(deliver|verif|confirm that you|prove|human|approved|guest list)',
  "(confirm|prove|verify) (that )?(you are|you're|your message was sent by) (a )?(human|person|real)",
  'to (have your message|complete this verification|be added to my)',
  '(klik|volg) .{0,80}(link|hier).{0,120}(afgeleverd|bezorgd|bevestig|mens)',
  'bevestig dat (u|je) (een mens|geen robot|geen spam)',
  '(cliquez|cliquer|suivez) .{0,80}(lien|ici).{0,120}(remis|delivre|authentifi|confirm|valid)',
]);

/** Whether a letter asks the sender to prove something before it is delivered: whoever asks is a filter. */
export function isChallenge({ from, subject }: Message, words: string, machine: boolean): boolean {
  if (SERVICE.test(from?.address ?? '')) return true;
  const inSubject = SUBJECT.test(folded(subject)) && (!isAnswerTo(subject) || /boxbe|verify#/i.test(subject));
  return BODY.test(words) && (inSubject || machine);
}
