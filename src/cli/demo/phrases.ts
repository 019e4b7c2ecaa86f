import type { Language } from '../../language.ts';
import { en } from './phrases/en.ts';
import { fr } from './phrases/fr.ts';
import { nl } from './phrases/nl.ts';
import type { Story } from './profile.ts';

const banks = { nl, fr, en } as const;
const stories: readonly Story[] = ['visible', 'tools', 'people'];

/** Where a sentence is wanted: the step and question it answers, in whose words, and how often it was asked before. */
export type Wanted = { step: string; question: string; language: Language; story: Story; before: number; turn: number };

/**
 * A sentence that answers a question. What belongs to a story comes in its order, the rest starts
 * somewhere else for everybody.
 */
export function phrase({ step, question, language, story, before, turn }: Wanted): string {
  const bank = banks[language];
  const told = bank[`${step}.${question}@${story}`];
  if (told !== undefined) return at(told, step.startsWith('reflection') ? before : turn + before);
  return at(bank[`${step}.${question}`] ?? bank.other ?? [], turn + before);
}

/** Which story a page tells of, by the question that stands on it, of now or of the start; null when it tells none. */
export function storyIn(text: string): Story | null {
  const heard = (story: Story) =>
    Object.values(banks).some((bank) =>
      ['ask', 'scope'].some((step) => bank[`${step}.question@${story}`]?.some((told) => text.includes(told))),
    );
  return stories.find(heard) ?? null;
}

/** Which of the things asked in between stands on a page, so that the answer fits; null when none does. */
export function askedIn(text: string): number | null {
  const all = Object.values(banks).flatMap((bank) => stories.map((story) => bank[`ask.question@${story}`] ?? []));
  const found = all.map((questions) => questions.findIndex((question) => text.includes(question)));
  return found.find((index) => index >= 0) ?? null;
}

function at(phrases: readonly string[], index: number): string {
  const found = phrases[index % phrases.length];
  if (found === undefined) throw new Error('There is no phrase for this language');
  return found;
}
