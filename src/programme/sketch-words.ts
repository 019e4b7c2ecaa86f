import { z } from 'zod';
import type { Mistake } from '../problem.ts';
import { languageCode, programmeWords, questionWords, type StepWords, stepWords } from './definition.ts';
import { shapeMistakes } from './shape.ts';

const wordsHead = programmeWords.omit({ steps: true });
const partialHead = wordsHead.partial();

/** As much of one language's words as can be read. */
export type LanguageSketch = {
  language: string;
  head: z.infer<typeof partialHead>;
  steps: ReadonlyMap<string, StepWords>;
  /** The names of the parts, and of the steps, whose words could not be read. */
  unread: { head: ReadonlySet<string>; steps: ReadonlySet<string> };
};

/** Reads the words of each language, step by step. */
export function readLanguages(input: unknown, root: unknown): { languages: LanguageSketch[]; mistakes: Mistake[] } {
  const read = record.safeParse(input);
  if (!read.success || Object.keys(read.data).length === 0) {
    const mend = 'Write "words": { "nl": {…} } with every text, in at least one language.';
    return { languages: [], mistakes: [{ where: 'words', wrong: 'the programme has no words', mend }] };
  }
  const languages: LanguageSketch[] = [];
  const mistakes: Mistake[] = [];
  for (const [language, words] of Object.entries(read.data)) {
    const code = languageCode.safeParse(language);
    if (code.success) {
      const one = languageOf(language, words, root);
      languages.push(one.sketch);
      mistakes.push(...one.mistakes);
    } else {
      const mend = 'Write two small letters, such as "nl".';
      mistakes.push({ where: `words.${language}`, wrong: `"${language}" is not a language`, mend });
    }
  }
  return { languages, mistakes };
}

const record = z.record(z.string(), z.unknown());
const names = [wordsHead, stepWords, questionWords, wordsHead.shape.roles].flatMap(({ shape }) => Object.keys(shape));

function languageOf(language: string, input: unknown, root: unknown): { sketch: LanguageSketch; mistakes: Mistake[] } {
  const path = ['words', language];
  const { steps: stepsInput, ...rest } = record.safeParse(input).data ?? {};
  const readHead = wordsHead.safeParse(rest);
  const issues = readHead.error?.issues ?? [];
  const unread = new Set(issues.map(({ path: [name] }) => String(name)));
  const sound = Object.entries(rest).filter(([name]) => Object.hasOwn(wordsHead.shape, name) && !unread.has(name));
  const readSteps = stepsOf(stepsInput, [...path, 'steps'], root);
  return {
    sketch: {
      language,
      head: partialHead.parse(Object.fromEntries(sound)),
      steps: readSteps.steps,
      unread: { head: unread, steps: readSteps.unread },
    },
    mistakes: [...shapeMistakes(issues, root, path, [...names, 'steps']), ...readSteps.mistakes],
  };
}

type ReadSteps = { steps: Map<string, StepWords>; unread: Set<string>; mistakes: Mistake[] };

function stepsOf(input: unknown, path: readonly string[], root: unknown): ReadSteps {
  const read: ReadSteps = { steps: new Map(), unread: new Set(), mistakes: [] };
  for (const [id, words] of Object.entries(record.safeParse(input).data ?? {})) {
    const parsed = stepWords.safeParse(words);
    if (parsed.success) {
      read.steps.set(id, parsed.data);
    } else {
      read.unread.add(id);
      read.mistakes.push(...shapeMistakes(parsed.error.issues, root, [...path, id], names));
    }
  }
  return read;
}
