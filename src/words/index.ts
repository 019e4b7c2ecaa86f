import type { Language } from '../language.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { nl } from './nl.ts';

/** Every language has every key: Dutch is the first, the others follow its shape. */
export type Words = typeof nl;

const words: Record<Language, Words> = { nl, fr, en };

/** What the product says in a language. */
export function wordsOf(language: Language): Words {
  return words[language];
}
