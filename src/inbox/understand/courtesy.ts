import { announcements, closingPhrases, courtesies, greetings } from './answer-words.ts';
import { gapBefore, isAt, lengthAt, type Token, tokensOf, wordsOf } from './tokens.ts';

/** Most words of a name behind a greeting. */
const NAME_WORDS = 3;
/** So often something is taken away at either end: "Dag An, sorry, … Bedankt, groetjes, Jan". */
const TIMES = 4;
/** Words of a line that announces answers. */
const ANNOUNCING = 10;

/** The words of a short answer, without a greeting before it and thanks, a closing and its writer's name behind it. */
export function answering(text: string, name: string): Token[] {
  const tokens = tokensOf(text);
  const first = afterGreeting(text, tokens);
  return tokens.slice(first, beforeClosing(tokens, first, name));
}

function afterGreeting(text: string, tokens: readonly Token[]): number {
  let at = 0;
  for (let time = 0; time < TIMES; time++) {
    const thanks = lengthAt(tokens, at, courtesies);
    const next = at + (thanks || greetingAt(text, tokens, at));
    if (next === at || next >= tokens.length) break;
    if (thanks > 0 && !/[,;:.!\n]/.test(gapBefore(text, tokens, next))) break;
    at = next;
  }
  return at;
}

/** "Dag An," and "Hallo allemaal!": how many words. */
function greetingAt(text: string, tokens: readonly Token[], at: number): number {
  const greeting = lengthAt(tokens, at, greetings);
  if (greeting === 0) return 0;
  for (let more = 0; more <= NAME_WORDS; more++) {
    const next = at + greeting + more;
    if (next >= tokens.length || /[,:!.\n]/.test(gapBefore(text, tokens, next))) return greeting + more;
  }
  return 0;
}

function beforeClosing(tokens: readonly Token[], first: number, name: string): number {
  const names = wordsOf(name);
  let end = tokens.length;
  for (let time = 0; time < TIMES; time++) {
    const taken = closingBefore(tokens, end, names);
    if (taken === 0 || end - taken <= first) break;
    end -= taken;
  }
  return end;
}

const LONGEST_CLOSING = 5;

function closingBefore(tokens: readonly Token[], end: number, names: readonly string[]): number {
  if (names.length > 0 && end >= names.length && isAt(tokens, end - names.length, names)) return names.length;
  if (tokens[end - 1]?.word === names[0]) return 1;
  for (let length = Math.min(LONGEST_CLOSING, end); length > 0; length--) {
    const last = tokens.slice(end - length, end);
    if (lengthAt(last, 0, courtesies) === length || lengthAt(last, 0, closingPhrases) === length) return length;
  }
  return 0;
}

/** Whether a line or a paragraph says nothing by itself: a greeting, thanks, the writer's name. */
export function isCourtesy(text: string, name: string): boolean {
  const tokens = tokensOf(text);
  if (tokens.length > ANNOUNCING) return false;
  if (greetingAt(text, tokens, 0) === tokens.length) return true;
  let end = tokens.length;
  for (let time = 0; time < TIMES && end > 0; time++) end -= closingBefore(tokens, end, wordsOf(name));
  return end === 0;
}

/** "Hierbij mijn antwoorden:". */
export function isAnnouncement(text: string): boolean {
  const tokens = tokensOf(text);
  return tokens.length <= ANNOUNCING && tokens.some(({ word }) => announcements.has(word));
}
