import type { Temporal } from 'temporal-polyfill';
import type { Language } from '../language.ts';
import { type Answer, type FileAnswer, fileAnswer, isFile } from '../programme/answer.ts';
import { fileQuestionIn } from '../programme/asked.ts';
import { shownIn } from '../programme/condition.ts';
import { type Situation, stepOf } from '../programme/situation.ts';
import { answersOf } from '../store/answers.ts';
import { fileAt } from '../store/files.ts';
import { situationOf } from '../store/prompts.ts';
import { openToken } from '../token.ts';
import type { World } from './world.ts';

export type OpenedFile =
  | { kind: 'open'; file: FileAnswer; body: ReadableStream<Uint8Array> }
  /** It is not there any more, or not for this person. */
  | { kind: 'gone' | 'expired'; language: Language }
  | { kind: 'invalid' };

/** Opens the file behind a link; changes nothing (P3). */
export async function openFile(
  { db, bucket, config }: Pick<World, 'db' | 'bucket' | 'config'>,
  token: string,
  now: Temporal.Instant,
): Promise<OpenedFile> {
  const opened = await openToken(config.linkKeys, 'file', token, Math.floor(now.epochMilliseconds / 1000));
  if (opened.kind === 'invalid') return opened;
  const situation = await situationOf(db, opened.id);
  if (situation === undefined) return { kind: 'invalid' };
  const { language } = situation.person;
  if (opened.kind === 'expired') return { kind: 'expired', language };
  const file = await fileFor(db, situation);
  const object = file === null ? null : await fileAt(bucket, file.key);
  return file === null || object === null ? { kind: 'gone', language } : { kind: 'open', file, body: object.body };
}

/** The file that a prompt has to do with, as far as whoever got it may have it: their own answer, or what its letter shows. */
async function fileFor(db: World['db'], situation: Situation): Promise<FileAnswer | null> {
  const own = fileQuestionIn(stepOf(situation.programme, situation.prompt.step)) !== null;
  return fileIn(situation, own ? await answersOf(db, situation.prompt.id) : []);
}

/**
 * The file among the answers to a prompt and what it shows; null where there is none. Its author has it as long as the
 * link works; the other half while the pair runs, and nobody who left.
 * @param answers to the prompt itself
 */
export function fileIn(situation: Situation, answers: readonly Answer[]): FileAnswer | null {
  const { person, pair, programme, prompt } = situation;
  if (person.state === 'left') return null;
  const own = answers.find(({ value }) => isFile(value))?.value;
  const shown =
    pair?.state === 'ended'
      ? []
      : shownIn(situation, stepOf(programme, prompt.step)).filter(({ value }) => isFile(value));
  const value = own ?? shown[0]?.value;
  return value === undefined ? null : fileAnswer.parse(value);
}
