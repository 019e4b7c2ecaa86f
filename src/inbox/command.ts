import { around, commandPhrases, wanting } from './command-words.ts';
import { isName } from './shapes.ts';
import { closingPhrases, greetings } from './understand/answer-words.ts';
import { gapBefore, lengthAt, type Token, tokensOf } from './understand/tokens.ts';

/** What anybody may do at any time, from any email (M24). */
export type Command = 'pause' | 'resume' | 'leave';

/** Whoever writes more tells something else. */
const LONGEST = 160;

/**
 * What somebody wants who writes that and nothing else: "STOP", "pauze graag", "je veux arrêter", "Dag An, even pauze aub.
 * Groetjes, Luc". Null for a sentence that only holds such a word. It is never carried out by itself: it leads to a page
 * with a button.
 */
export function commandIn(words: string): Command | null {
  if (words.length > LONGEST) return null;
  const tokens = tokensOf(words);
  const from = beginning(words, tokens);
  for (const command of ['pause', 'leave', 'resume'] as const) {
    const length = lengthAt(tokens, from, commandPhrases[command]);
    if (length > 0 && isOver(words, tokens, from + length)) return command;
  }
  return null;
}

/** Behind a greeting, politeness and "I want to". */
function beginning(words: string, tokens: readonly Token[]): number {
  let at = greetingLength(words, tokens);
  for (let more = moreOf(tokens, at); more > 0; more = moreOf(tokens, at)) at += more;
  return at;
}

function moreOf(tokens: readonly Token[], at: number): number {
  return Math.max(lengthAt(tokens, at, wanting), lengthAt(tokens, at, around));
}

const NAME_WORDS = 3;

function greetingLength(words: string, tokens: readonly Token[]): number {
  const greeting = lengthAt(tokens, 0, greetings);
  if (greeting === 0) return 0;
  for (let at = greeting; at <= greeting + NAME_WORDS && at < tokens.length; at++) {
    if (/[,!:.\n]/.test(gapBefore(words, tokens, at))) return at;
  }
  return greeting;
}

/** Whether only politeness, a closing and a name follow. */
function isOver(words: string, tokens: readonly Token[], from: number): boolean {
  let at = from;
  for (let more = lengthAt(tokens, at, around); more > 0; more = lengthAt(tokens, at, around)) at += more;
  const closing = lengthAt(tokens, at, closingPhrases);
  if (at + closing >= tokens.length) return true;
  const name = words.slice(tokens[at + closing]?.from).trim();
  return (closing > 0 || /[,.!\n]|\s[–—-]\s/.test(gapBefore(words, tokens, at))) && isName(name);
}
