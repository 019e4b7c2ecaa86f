import { Temporal } from 'temporal-polyfill';
import { type Asked, askedOf } from '../../src/inbox/understand/asked.ts';
import { readIn } from '../../src/inbox/understand/reading.ts';
import { type Understood, understand } from '../../src/inbox/understand.ts';
import { type Language, say } from '../../src/language.ts';
import type { Question } from '../../src/programme/definition.ts';
import { reverseMentoring } from '../../src/programmes/reverse-mentoring/index.ts';

/** Five moments in January: Tuesday 12 at 9:00, Wednesday 13 and Thursday 14 at 20:00, Monday 18 and Tuesday 19 at 14:30. */
export const moments = ['12T09:00', '13T20:00', '14T20:00', '18T14:30', '19T14:30'].map((local) =>
  Temporal.ZonedDateTime.from(`2027-01-${local}[Europe/Brussels]`),
);

/** The questions of a step of reverse mentoring as they were put to Luc, a mentee, or to his mentor Noor. */
export function put(step: string): Asked[] {
  const found = stepOf(step);
  const values = { partner: isNoors(step) ? 'Luc' : 'Noor', coordinator: 'An', role: 'mentee' };
  return askedOf(reverseMentoring, found, (text, language) => say(text, language, values), moments);
}

function stepOf(step: string) {
  const found = reverseMentoring.steps.find(({ id }) => id === step);
  if (found === undefined) throw new Error(`There is no step ${step}`);
  return found;
}

function isNoors(step: string): boolean {
  return stepOf(step).audience === 'mentor';
}

/** What is understood of words that answer a step. */
export function heard(step: string, words: string, language: Language = 'nl'): Understood {
  return understand(put(step), words, { language, name: isNoors(step) ? 'Noor Baert' : 'Luc Maes' });
}

/** The same in short: how much it is, then "met = yes", "next unclear: misschien", "left: en tot dan". */
export function told(understood: Understood): string[] {
  if (understood.kind === 'command') return ['command', understood.command];
  const answers = understood.kind === 'nothing' ? {} : understood.answers;
  return [
    understood.kind,
    ...Object.entries(answers).map(
      ([id, { value }]) => `${id} = ${Array.isArray(value) ? value.join(' + ') : String(value)}`,
    ),
    ...understood.unread
      .filter(({ words }) => words !== '')
      .map(({ question, why, words }) => `${question} ${why}: ${words}`),
    ...understood.left.map((words) => `left: ${words}`),
  ];
}

/** A question that a test makes up, with words in Dutch. */
export function madeUp(
  question: Question,
  ask = 'Hoe was het?',
  options: Readonly<Record<string, string>> = {},
): Asked {
  return { question, wordings: [{ language: 'nl', ask, low: null, high: null, options }], moments: [] };
}

/** What an answer to such a question says; null for nothing. */
export function reads(question: Question, said: string): unknown {
  return readIn(said, madeUp(question), { language: 'nl', name: 'Luc Maes' })?.value ?? null;
}
