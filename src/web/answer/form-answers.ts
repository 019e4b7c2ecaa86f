import { type Upload, uploadOf } from '../../file/upload.ts';
import type { RawAnswers } from '../../programme/answer.ts';
import type { Question } from '../../programme/definition.ts';
import { field } from '../form.ts';
import { momentIn } from './local-time.ts';

/** Names of form fields. Ids of questions and statements hold no dot, so nothing runs into another. */
export const fieldName = {
  answer: (question: string) => `a.${question}`,
  mark: (question: string, statement: string) => `a.${question}.${statement}`,
  /** Ticked by whoever wants no file any more. */
  without: (question: string) => `a.${question}.without`,
  visibility: (question: string) => `v.${question}`,
} as const;

/**
 * The answers of a posted form. Fields that belong to no question of the step are not looked at.
 * @param zone where days and times are meant
 */
export async function answersIn(form: FormData, questions: readonly Question[], zone: string): Promise<RawAnswers> {
  const answers = await Promise.all(
    questions.map(async (question): Promise<[string, RawAnswers[string]]> => {
      const visibility = field(form, fieldName.visibility(question.id));
      const value = question.kind === 'file' ? await fileIn(form, question.id) : valueIn(form, question, zone);
      return [question.id, visibility === '' ? { value } : { value, visibility }];
    }),
  );
  return Object.fromEntries(answers);
}

/** The file that was chosen; `undefined` where none was, which leaves the one that is there, and `null` where it is to go. */
async function fileIn(form: FormData, question: string): Promise<Upload | null | undefined> {
  const file = form.get(fieldName.answer(question));
  // A browser sends a field without a choice as a file without a name or a byte (HTML, 4.10.21.4).
  if (file instanceof File && (file.name !== '' || file.size > 0)) return uploadOf(file);
  return field(form, fieldName.without(question)) === '' ? undefined : null;
}

function valueIn(form: FormData, question: Question, zone: string): unknown {
  const name = fieldName.answer(question.id);
  switch (question.kind) {
    case 'choices':
    case 'availability':
    case 'topics':
    case 'slots':
      return [...new Set(textsIn(form, name))];
    case 'statements':
      return Object.fromEntries(
        question.statements
          .map(({ id }): [string, string] => [id, field(form, fieldName.mark(question.id, id))])
          .filter(([, mark]) => mark !== ''),
      );
    case 'datetime':
      return momentIn(plainText(field(form, name)), zone);
    default:
      return plainText(field(form, name));
  }
}

function textsIn(form: FormData, name: string): string[] {
  return form
    .getAll(name)
    .flatMap((value) => (typeof value === 'string' ? [plainText(value).trim()] : []))
    .filter((text) => text !== '');
}

/** Forms send line breaks as CR LF, which would count double; the other control characters mean nothing in a text. */
function plainText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\n\t]/gu, '');
}
