import { weekParts } from '../../src/programme/answer.ts';
import type { Question, Step } from '../../src/programme/definition.ts';

/** A filled-in form for a step, as a browser would send it. */
export function formFor(step: Step, token: string, choices: Readonly<Record<string, string>> = {}): URLSearchParams {
  const form = new URLSearchParams({ t: token, action: 'answer' });
  for (const question of step.questions ?? []) fill(form, question, choices[question.id]);
  return form;
}

function fill(form: URLSearchParams, question: Question, chosen: string | undefined): void {
  const name = `a.${question.id}`;
  switch (question.kind) {
    case 'short':
    case 'long':
      return form.append(name, chosen ?? `Over ${question.id}: <b>niet vet</b> & "eerlijk"`);
    case 'scale':
      return form.append(name, chosen ?? '4');
    case 'choice':
      return form.append(name, chosen ?? question.options[0] ?? '');
    case 'choices':
      return form.append(name, chosen ?? question.options[0] ?? '');
    case 'topics':
      return form.append(name, chosen ?? 'data');
    case 'yesno':
      return form.append(name, chosen ?? 'yes');
    case 'availability':
      return form.append(name, chosen ?? weekParts[3] ?? '');
    case 'statements':
      for (const { id } of question.statements) form.append(`${name}.${id}`, '4');
  }
}
