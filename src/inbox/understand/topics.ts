import { LONGEST } from '../../programme/answer.ts';
import { and } from './answer-words.ts';
import type { Writer } from './asked.ts';
import { itemsIn } from './choice.ts';
import { type Label, named } from './labels.ts';
import type { Reading } from './pieces.ts';
import type { Token } from './tokens.ts';

/** More words are a sentence, and no topic. */
const MOST_WORDS = 6;

/**
 * Topics, from the list or in somebody's own words: "AI, sociale media en podcasts". Null where one item is a sentence.
 * What is in their own words is folded to the list where others read it (`programme/topics`).
 */
export function topicsIn(text: string, tokens: readonly Token[], labels: readonly Label[], writer: Writer): Reading {
  const items = itemsIn(text, tokens, labels, and).map((item) => topicIn(text, item, labels, writer));
  if (items.length === 0 || items.some((item) => item === null)) return null;
  return { value: [...new Set(items)], end: text.length };
}

function topicIn(text: string, item: readonly Token[], labels: readonly Label[], { language }: Writer): string | null {
  const id = labels.length === 0 ? null : named(item, labels, language);
  if (id !== null) return id;
  const written = text.slice(item[0]?.from, item.at(-1)?.to);
  return item.length > MOST_WORDS || written.length > LONGEST.topic || /[.!?\n]/.test(written) ? null : written;
}
