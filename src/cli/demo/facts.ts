import { z } from 'zod';
import type { Programme } from '../../programme/definition.ts';
import type { Calendars } from './calendars.ts';
import type { Diary } from './diary.ts';
import type { House } from './house.ts';

/** What a run can be asked about afterwards: the letters that arrived, and the answers that stand. */
export type Facts = {
  /** Letters of these kinds, reminders left out. */
  letters(...kinds: string[]): number;
  /** Answers to a question; with a value, those that say so. */
  answers(question: string, value?: string): number;
  /** Briefs that told their reader to give more. */
  nudged: number;
  calendars: Calendars;
  counts: Diary['counts'];
};

/** What is read of a letter: its words. */
type Told = { message: { text: string } };

/** Gathers what there is to count. */
export async function factsOf(
  { rows }: Pick<House, 'rows'>,
  programme: Programme,
  letters: readonly Told[],
  calendars: Calendars,
  { counts }: Pick<Diary, 'counts'>,
): Promise<Facts> {
  const [kinds, given] = await Promise.all([rows(kindRow, KINDS), rows(givenRow, GIVEN)]);
  return {
    letters: (...wanted) =>
      kinds.filter(({ kind }) => wanted.includes(kind)).reduce((sum, { count }) => sum + count, 0),
    answers: (question, value) =>
      given.filter((one) => one.question === question && (value === undefined || one.value === value)).length,
    nudged: nudged(letters, programme),
    calendars,
    counts,
  };
}

const kindRow = z.object({ kind: z.string(), count: z.int() });
const KINDS = `SELECT kind, count(*) AS count FROM letters WHERE state = 'sent' AND nth = 0 GROUP BY kind`;

const givenRow = z
  .object({ question: z.string(), value: z.string() })
  .transform(({ question, value }) => ({ question, value: String(JSON.parse(value)) }));
const GIVEN = `SELECT step || '.' || question AS question, value FROM answers JOIN prompts ON prompts.id = prompt_id`;

function nudged(letters: readonly Told[], programme: Programme): number {
  const words = nudgesOf(programme);
  return letters.filter(({ message }) => words.some((nudge) => message.text.includes(nudge))).length;
}

/** How a brief tells its reader to give more (M20), in every language: what stands there whatever the two wished for. */
export function nudgesOf({ words }: Programme): string[] {
  return Object.values(words)
    .flatMap(({ steps }) => Object.values(steps))
    .flatMap(({ more = '' }) => /giveMore \{\s*\{partner\}([^{]+)/.exec(more)?.[1] ?? []);
}
