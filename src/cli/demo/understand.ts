import type { Programme, Step } from '../../programme/definition.ts';
import { reaches } from '../../programme/situation.ts';
import type { Field, Form } from './form.ts';
import type { Person } from './profile.ts';

/** The question that a field answers, or whose readers it chooses; null for fields that ask nothing. */
export function questionOf(field: Field): { question: string; statement: string | null; readers: boolean } | null {
  const [, kind, question, statement] = /^([av])\.([^.]+)(?:\.(.+))?$/.exec(field.name) ?? [];
  return question === undefined ? null : { question, statement: statement ?? null, readers: kind === 'v' };
}

/** The form of a page that asks something; null when nothing is asked there (any more). */
export function questionsIn(forms: readonly Form[]): Form | null {
  return forms.find(({ fields }) => fields.some((field) => questionOf(field) !== null)) ?? null;
}

/** Which step of the programme asks these questions of somebody in these roles. */
export function stepOn(form: Form, programme: Programme, roles: Person['roles']): Step {
  const asked = new Set(form.fields.flatMap((field) => questionOf(field)?.question ?? []));
  const step = programme.steps.find(
    ({ audience, questions = [] }) =>
      roles.some((role) => reaches(audience, role)) &&
      questions.length === asked.size &&
      questions.every(({ id }) => asked.has(id)),
  );
  if (step === undefined) throw new Error(`No step asks ${[...asked].join(', ')}`);
  return step;
}
