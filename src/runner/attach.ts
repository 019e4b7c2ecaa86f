import { Upload } from '../file/upload.ts';
import { sha256 } from '../hash.ts';
import type { Id } from '../ids.ts';
import { isFile, type RawAnswers } from '../programme/answer.ts';
import { fileQuestionIn } from '../programme/asked.ts';
import type { Step } from '../programme/definition.ts';
import { answersOf } from '../store/answers.ts';
import { fileKey, keepFile, sweepFiles } from '../store/files.ts';
import type { World } from './world.ts';

/** The prompt that is answered, at the version that the answer is decided for; 0 where there is none yet. */
type At = { id: Id<'prm'>; version: number };

/** Answers whose file, if there is one, is named as it will be kept; `keep` keeps it. */
export type Attached = { raw: RawAnswers; keep(): Promise<void> };

/**
 * Puts the file of a step's answers in its place among them. A form cannot hold a file that was sent before, so no file
 * means the one that is there already, and `null` none any more. Nothing is kept before all answers have been read.
 */
export async function attached(
  { db, bucket }: World,
  step: Step,
  { id, version }: At,
  raw: RawAnswers,
): Promise<Attached> {
  const question = fileQuestionIn(step);
  if (question === null) return { raw, keep: async () => {} };
  const given = raw[question.id];
  const as = (value: unknown): RawAnswers => ({ ...raw, [question.id]: { ...given, value } });
  if (given?.value === undefined) {
    const before = (await answersOf(db, id)).find((answer) => answer.question === question.id);
    return { raw: as(before?.value), keep: async () => {} };
  }
  if (!(given.value instanceof Upload)) return { raw: as(null), keep: async () => {} };
  const { name, bytes, type, content } = given.value;
  if (content === null) return { raw: as({ name, bytes, type }), keep: async () => {} };
  const key = fileKey(id, question.id, version, await sha256(content));
  return { raw: as({ key, name, bytes, type }), keep: () => keepFile(bucket, key, content) };
}

/** Answers as a draft has them: of a file its name, so that the page can say that it has to be chosen again. */
export function withoutFiles(raw: RawAnswers): RawAnswers {
  return Object.fromEntries(
    Object.entries(raw).map(([id, { value, ...rest }]) => [
      id,
      { ...rest, value: value instanceof Upload ? { name: value.name } : value },
    ]),
  );
}

/**
 * After a decision about a prompt, removes the files that no answer names. The decision stands already: when this fails,
 * nobody has a link to what is left, and the next decision about the prompt removes it.
 * @param at the version that was decided for
 */
export async function tidyFiles({ db, bucket }: World, step: Step, { id, version }: At): Promise<void> {
  if (fileQuestionIn(step) === null) return;
  try {
    const named = (await answersOf(db, id)).flatMap(({ value }) => (isFile(value) ? [value.key] : []));
    await sweepFiles(bucket, id, version, named);
  } catch (error) {
    console.error({ event: 'files left behind', prompt: id, error: String(error) });
  }
}
