import { wordsFor } from '../../programme/in-words.ts';
import type { PromptPage } from '../../runner/record.ts';
import type { Filled } from './filled.ts';

/**
 * What stands in the form of a prompt before anything is filled in: what was answered, and what we know or guess, for
 * its author to correct. The time zone is the one we write in, also where it moved after the answer; the language for a
 * conversation is at first the one we write in (M6).
 */
export function startOf({ situation, step, answers }: PromptPage): Filled {
  const { programme, cohort, person } = situation;
  const spoken = programme.matching.languages ?? [];
  return Object.fromEntries(
    (step.questions ?? []).flatMap((question): [string, Filled[string]][] => {
      const answer = answers.find((one) => one.question === question.id);
      if (question.kind === 'zone') return [[question.id, { value: person.zone }]];
      if (answer !== undefined) return [[question.id, { value: answer.value, visibility: answer.visibility }]];
      if (question.kind !== 'choices' || !spoken.includes(`${step.id}.${question.id}`)) return [];
      const { language } = wordsFor(programme, cohort, person);
      return question.options.includes(language) ? [[question.id, { value: [language] }]] : [];
    }),
  );
}
