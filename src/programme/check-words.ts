import type { Mistake } from '../problem.ts';
import { checkQuestionWords } from './check-question-words.ts';
import { compareKeys } from './compare-keys.ts';
import type { Step, StepWords } from './definition.ts';
import type { Sketch } from './sketch.ts';
import type { LanguageSketch } from './sketch-words.ts';

/** Whether each language says all there is to say, and nothing that is not there. */
export function checkWords(sketch: Sketch): Mistake[] {
  return sketch.languages.flatMap((words) => [
    ...checkHead(sketch, words),
    ...checkAbout(sketch, words),
    ...checkSteps(sketch, words),
  ]);
}

/** What one language tells to those who are invited, every language tells. */
function checkAbout({ languages }: Sketch, { language, head, unread }: LanguageSketch): Mistake[] {
  const said = languages.find((words) => words.head.about !== undefined);
  if (said === undefined || head.about !== undefined || unread.head.has('about')) return [];
  const where = `words.${language}.about`;
  return [{ where, wrong: `"${said.language}" has it, and here it is missing`, mend: 'Write it here as well.' }];
}

function checkHead({ head, unread }: Sketch, words: LanguageSketch): Mistake[] {
  return (['topics', 'exchanges', 'axes'] as const).flatMap((name) => {
    if (unread.head.has(name) || words.unread.head.has(name)) return [];
    const given = Object.keys(words.head[name] ?? {});
    return compareKeys(`words.${words.language}.${name}`, head[name] ?? [], given, called[name]);
  });
}

const called = { topics: 'topic', exchanges: 'exchange', axes: 'axis' } as const;

function checkSteps(sketch: Sketch, { language, steps, unread }: LanguageSketch): Mistake[] {
  const known = new Set([...sketch.steps.map(({ id }) => id), ...sketch.unread.steps]);
  const given = [...steps.keys(), ...unread.steps];
  const wanted = [...known].filter((id) => !sketch.unread.steps.has(id) || given.includes(id));
  const where = `words.${language}.steps`;
  const listed = sketch.unread.nameless ? given.filter((id) => known.has(id)) : given;
  return [
    ...compareKeys(where, wanted, listed, 'step'),
    ...sketch.steps.flatMap((step) => {
      const words = steps.get(step.id);
      return words === undefined ? [] : checkStepWords(step, words, `${where}.${step.id}`);
    }),
  ];
}

function checkStepWords(step: Step, words: StepWords, where: string): Mistake[] {
  const asked = step.questions ?? [];
  const ids = asked.map(({ id }) => id);
  return [
    ...compareKeys(`${where}.questions`, ids, Object.keys(words.questions ?? {}), 'question'),
    ...asked.flatMap((question) => {
      const said = words.questions?.[question.id];
      return said === undefined ? [] : checkQuestionWords(question, said, `${where}.questions.${question.id}`);
    }),
    ...compareKeys(`${where}.shows`, step.shows ?? [], Object.keys(words.shows ?? {}), 'shown answer'),
    ...checkReminders(step.reminders?.length ?? 0, words.reminders?.length ?? 0, `${where}.reminders`),
    ...(asked.length > 0 ? [] : idle(words, where)),
  ];
}

function checkReminders(wanted: number, given: number, where: string): Mistake[] {
  if (wanted === given) return [];
  const count = wanted === 1 ? 'one reminder' : `${wanted === 0 ? 'no' : wanted} reminders`;
  const mend =
    given < wanted
      ? `Write ${wanted - given} more.`
      : `Leave ${given - wanted} out, or add to the reminders of the step.`;
  return [{ where, wrong: `the step has ${count}, and here are words for ${given}`, mend }];
}

/** Words that only a step with questions would say. */
function idle(words: StepWords, where: string): Mistake[] {
  return (['button', 'thanks', 'takes'] as const)
    .filter((name) => words[name] !== undefined)
    .map((name) => ({
      where: `${where}.${name}`,
      wrong: 'the step asks nothing, so this is never said',
      mend: 'Leave it out.',
    }));
}
