import { z } from 'zod';
import type { Mistake } from '../problem.ts';
import { head, moment, question, type Step, step } from './definition.ts';
import { ledger } from './definition-ledger.ts';
import { consent, matching, weights } from './definition-matching.ts';
import { parting } from './definition-parting.ts';
import { rhythm } from './definition-sessions.ts';
import { shapeMistakes } from './shape.ts';
import { type LanguageSketch, readLanguages } from './sketch-words.ts';

const partialHead = head.partial();
type PartialHead = z.infer<typeof partialHead>;

/**
 * As much of a programme as can be read: what is wrong in one part does not hide what is wrong in
 * another. Checks stay silent about what refers to a part that could not be read.
 */
export type Sketch = {
  head: PartialHead;
  steps: readonly Step[];
  languages: readonly LanguageSketch[];
  unread: {
    head: ReadonlySet<string>;
    steps: ReadonlySet<string>;
    /** Some step could not be read, not even its id. */
    nameless: boolean;
  };
};

/** Reads a programme part by part, and says all that is wrong with the shape of each part. */
export function readSketch(input: unknown): { sketch: Sketch; mistakes: Mistake[] } {
  const root = record.safeParse(input);
  if (!root.success) {
    const mend = 'Write it as { "id": …, "steps": […], "words": {…} }.';
    return { sketch: nothing, mistakes: [{ where: 'programme', wrong: 'this is not a programme', mend }] };
  }
  const { steps, words, ...rest } = root.data;
  const readHead = headOf(rest);
  const readSteps = stepsOf(steps, root.data);
  const readWords = readLanguages(words, root.data);
  return {
    sketch: {
      head: readHead.head,
      steps: readSteps.steps,
      languages: readWords.languages,
      unread: { head: readHead.unread, steps: readSteps.unread, nameless: readSteps.nameless },
    },
    mistakes: [...readHead.mistakes, ...readSteps.mistakes, ...readWords.mistakes],
  };
}

const record = z.record(z.string(), z.unknown());
const nothing: Sketch = {
  head: {},
  steps: [],
  languages: [],
  unread: { head: new Set(), steps: new Set(), nameless: true },
};

const headNames = [head, rhythm, matching, weights, consent, ledger, parting, head.shape.close].flatMap(({ shape }) =>
  Object.keys(shape),
);
const stepNames = [
  ...Object.keys(step.shape),
  ...[...moment.options, ...question.options].flatMap(({ shape }) => Object.keys(shape)),
];

function headOf(rest: Record<string, unknown>): { head: PartialHead; unread: Set<string>; mistakes: Mistake[] } {
  const read = head.safeParse(rest);
  if (read.success) return { head: read.data, unread: new Set(), mistakes: [] };
  const unread = new Set(read.error.issues.map(({ path }) => String(path[0])));
  const sound = Object.entries(rest).filter(([name]) => Object.hasOwn(head.shape, name) && !unread.has(name));
  return {
    head: partialHead.parse(Object.fromEntries(sound)),
    unread,
    mistakes: shapeMistakes(read.error.issues, rest, [], [...headNames, 'steps', 'words']),
  };
}

type ReadSteps = { steps: Step[]; unread: Set<string>; nameless: boolean; mistakes: Mistake[] };

function stepsOf(input: unknown, root: Record<string, unknown>): ReadSteps {
  const read: ReadSteps = { steps: [], unread: new Set(), nameless: false, mistakes: [] };
  if (!Array.isArray(input) || input.length === 0) {
    const wrong = input === undefined ? '"steps" is missing' : 'a programme is a list of steps, at least one';
    const mistakes = [{ where: 'steps', wrong, mend: 'Write "steps": [ … ] with a step in it.' }];
    return { ...read, nameless: true, mistakes };
  }
  for (const [at, one] of input.entries()) {
    const parsed = step.safeParse(one);
    if (parsed.success) {
      read.steps.push(parsed.data);
      continue;
    }
    const named = z.looseObject({ id: z.string() }).safeParse(one);
    if (named.success) read.unread.add(named.data.id);
    else read.nameless = true;
    read.mistakes.push(...shapeMistakes(parsed.error.issues, root, ['steps', at], stepNames));
  }
  return read;
}
