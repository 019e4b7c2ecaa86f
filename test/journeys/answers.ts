import { NO_SLOT, scaleOf, weekParts } from '../../src/programme/answer.ts';
import type { Question, Step } from '../../src/programme/definition.ts';

/** A filled-in form for a step, as a browser would send it. */
export function formFor(step: Step, token: string, choices: Readonly<Record<string, string>> = {}): URLSearchParams {
  const form = new URLSearchParams({ t: token, action: 'answer' });
  for (const question of step.questions ?? []) {
    if (question.kind === 'statements') {
      for (const { id } of question.statements) form.append(`a.${question.id}.${id}`, '4');
    } else {
      form.append(`a.${question.id}`, choices[question.id] ?? usualAnswer(question));
    }
  }
  return form;
}

function usualAnswer(question: Question): string {
  switch (question.kind) {
    case 'scale':
      return String(Math.min(4, scaleOf(question).to));
    case 'choice':
    case 'choices':
      return question.options[0] ?? '';
    case 'topics':
      return 'data';
    case 'yesno':
      return 'yes';
    case 'availability':
      return weekParts[3] ?? '';
    case 'slots':
      return NO_SLOT;
    case 'datetime':
      return '';
    case 'zone':
      return 'Europe/Brussels';
    default:
      return `Over ${question.id}: <b>niet vet</b> & "eerlijk"`;
  }
}
