import { agreements, begins, doubts, emphasis, negations, no, plainNo, plainYes, yes } from './answer-words.ts';
import type { Reading } from './pieces.ts';
import { gapBefore, lengthAt, type Token } from './tokens.ts';

/**
 * Yes or no: "ja hoor", "oui, volontiers", "no thanks", a thumb. Null where a doubt, a condition or the opposite is near:
 * "ja maar", "nee, ja toch niet", "yes, if I can".
 */
export function yesOrNoIn(text: string, tokens: readonly Token[]): Reading {
  const [agrees, refuses] = [lengthAt(tokens, 0, yes), lengthAt(tokens, 0, no)];
  if (agrees === refuses) return null;
  const value = agrees > refuses;
  let at = Math.max(agrees, refuses);
  for (let more = lengthAt(tokens, at, emphasis); more > 0; more = lengthAt(tokens, at, emphasis)) {
    if (lengthAt(tokens, at, value ? plainNo : plainYes) > 0) return null;
    at += more;
  }
  if (at === tokens.length) return { value, end: text.length };
  const apart = /[,;:.!?…()\n]|\s[-–—]\s/.test(gapBefore(text, tokens, at));
  if ((!apart && lengthAt(tokens, at, begins) === 0) || !isKept(text, tokens, at, value)) return null;
  return { value, end: tokens[at - 1]?.to ?? text.length };
}

/** Whether nothing that follows makes less of a yes or a no: a doubt in the same sentence, the opposite anywhere. */
export function isKept(text: string, tokens: readonly Token[], from: number, value: boolean): boolean {
  let sameSentence = true;
  for (let at = from; at < tokens.length; at++) {
    if (at > from && /[.!?…\n]/.test(gapBefore(text, tokens, at))) sameSentence = false;
    if (lengthAt(tokens, at, value ? plainNo : plainYes) > 0) return false;
    if (!sameSentence) continue;
    if (lengthAt(tokens, at, doubts) > 0 || lengthAt(tokens, at, value ? negations : agreements) > 0) return false;
  }
  return true;
}
