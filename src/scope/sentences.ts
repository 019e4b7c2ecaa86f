import { wordsIn } from '../programme/plain.ts';
import { asksAnywhere, asksFirst } from './lexicon.ts';

/** A sentence as it is looked at: its words as `wordsIn` gives them, and by what it asks something, if it does. */
export type Sentence = { words: readonly string[]; asks: 'mark' | 'words' | null };

/** The sentences of a text. Each letter is read once: a text can be long, and is anybody's to choose. */
export function sentencesOf(text: string): readonly Sentence[] {
  return (text.match(SENTENCE) ?? []).map(sentenceOf).filter(({ words }) => words.length > 0);
}

/** With the sign that ends it. A full stop within a number or an address ends nothing. */
const SENTENCE = /[^.?!;\n]+(?:\.(?=\S)[^.?!;\n]*)*[.?!;\n]?/g;
/** What follows can begin to ask: "Our newsletter: what goes?" */
const PART = /[,:(–—]/;

function sentenceOf(text: string): Sentence {
  const parts = text.split(PART).map(wordsIn);
  const words = parts.flat();
  if (text.endsWith('?')) return { words, asks: 'mark' };
  const asks = words.some((word) => asksAnywhere.has(word)) || parts.some(([first]) => asksFirst.has(first ?? ''));
  return { words, asks: asks ? 'words' : null };
}
