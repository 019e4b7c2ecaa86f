import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { fileTypeNames, MOST_FILE_BYTES } from '../file/types.ts';
import { zone } from '../language.ts';
import { isAsked } from './asked.ts';
import { type Question, type Visibility, weekdays } from './definition.ts';

/** A file that was kept with an answer: where it is, what it is called, its type as found in its bytes, how large it is. */
export const fileAnswer = z.object({
  key: z.string().min(1),
  name: z.string().min(1),
  bytes: z.int().min(1).max(MOST_FILE_BYTES),
  type: z.enum(fileTypeNames),
});
export type FileAnswer = Readonly<z.infer<typeof fileAnswer>>;

/** What came back to one question of a prompt. */
export type AnswerValue = string | number | boolean | readonly string[] | Readonly<Record<string, number>> | FileAnswer;
export type Answer = { question: string; value: AnswerValue; visibility: Visibility };

/** Parts of a day in which somebody can be free, with their hours; evenings included (M6). */
export const dayParts = {
  morning: ['08:00', '12:00'],
  noon: ['12:00', '14:00'],
  afternoon: ['14:00', '18:00'],
  evening: ['18:00', '20:00'],
  late: ['20:00', '23:00'],
} as const;

/** Every hour of the week that can be ticked, such as "wednesday-late". */
export const weekParts: readonly string[] = weekdays.flatMap((day) =>
  Object.keys(dayParts).map((part) => `${day}-${part}`),
);

/** Longest text an answer may have, in characters; a page says so before anything is lost. */
export const LONGEST = { short: 300, long: 5000, topic: 80 } as const;
/** Most topics that one answer holds, where the question sets no limit of its own. */
export const MOST_TOPICS = 12;

/** Whether an answer is a file. */
export function isFile(value: AnswerValue): value is FileAnswer {
  return typeof value === 'object' && 'key' in value && typeof value.key === 'string';
}

/** The ends of a scale: one to five unless the definition says otherwise. */
export function scaleOf(question: Extract<Question, { kind: 'scale' }>): { from: number; to: number } {
  return { from: question.from ?? 1, to: question.to ?? 5 };
}

/** The answer that none of the offered moments suits. */
export const NO_SLOT = 'none';
/** Most moments that are put to choose from, those of the other half among them. */
export const MOST_SLOTS = 12;

/** A moment as it is kept: "2027-01-14T19:00:00Z". */
const instantText = z.string().transform((text, context) => {
  try {
    return Temporal.Instant.from(text).toString();
  } catch {
    context.addIssue({ code: 'custom', message: 'a moment is written "2027-01-14T19:00:00Z"' });
    return z.NEVER;
  }
});

/** The zod type of the answer to a question. Text is trimmed; an empty text is no answer. */
export function answerSchema(question: Question): z.ZodType<AnswerValue> {
  switch (question.kind) {
    case 'short':
      return writing(LONGEST.short);
    case 'long':
      return writing(LONGEST.long);
    case 'scale': {
      const { from, to } = scaleOf(question);
      return z.coerce.number().int().min(from).max(to);
    }
    case 'choice':
      return z.enum(question.options);
    case 'choices':
      return z.array(z.enum(question.options)).min(1);
    case 'topics':
      return z
        .array(writing(LONGEST.topic))
        .min(1)
        .max(question.most ?? MOST_TOPICS);
    case 'statements':
      return z
        .record(z.enum(question.statements.map(({ id }) => id)), z.coerce.number().int().min(1).max(5).optional())
        .transform((given) =>
          Object.fromEntries(
            Object.entries(given).flatMap(([id, value]) => (value === undefined ? [] : [[id, value]])),
          ),
        )
        .refine((given) => Object.keys(given).length > 0);
    case 'availability':
      return z.array(z.enum(weekParts)).min(1);
    case 'zone':
      return z.string().trim().pipe(zone);
    case 'yesno':
      return z.union([z.boolean(), z.enum(['yes', 'no']).transform((word) => word === 'yes')]);
    case 'datetime':
      return instantText;
    case 'slots':
      return z
        .array(z.union([z.literal(NO_SLOT), instantText]))
        .min(1)
        .max(MOST_SLOTS);
    case 'file':
      return fileAnswer;
  }
}

/** What is wrong with one answer; a page says it in its reader's language. */
export type Refusal = {
  question: string;
  why:
    | 'missing'
    | 'too-long'
    | 'too-many'
    | 'not-a-choice'
    | 'skipped-hour'
    | 'past'
    | 'too-soon'
    | 'too-large'
    | 'empty'
    | 'wrong-type';
};

/** Raw answers by question id, as a form or a reply gave them; `undefined` or an empty text is no answer. */
export type RawAnswers = Readonly<Record<string, { value: unknown; visibility?: string | undefined }>>;

export type ReadAnswers = { answers: Answer[]; refused: Refusal[] };

/**
 * Reads the answers to a step's questions. Every question is looked at, so that a page can name all
 * that is wrong at once; what is asked only of some is asked, and kept, only of those (`when`). A visibility
 * that the question does not allow falls back to its default.
 */
export function readAnswers(questions: readonly Question[], raw: RawAnswers): ReadAnswers {
  const answers: Answer[] = [];
  const refused: Refusal[] = [];
  for (const question of questions) {
    if (!isAsked(question, answers)) continue;
    const given = raw[question.id];
    if (isEmpty(given?.value)) {
      if (question.optional !== true) refused.push({ question: question.id, why: 'missing' });
      continue;
    }
    const read = answerSchema(question).safeParse(given?.value);
    if (read.success) {
      answers.push({ question: question.id, value: read.data, visibility: visibilityOf(question, given?.visibility) });
    } else {
      refused.push({ question: question.id, why: reasonOf(question, read.error, given?.value) });
    }
  }
  return { answers, refused };
}

function visibilityOf(question: Question, chosen: string | undefined): Visibility {
  return question.mayChoose?.find((option) => option === chosen) ?? question.visibility;
}

function reasonOf(question: Question, error: z.ZodError, value: unknown): Refusal['why'] {
  const [issue] = error.issues;
  if (question.kind === 'file') return reasonOfFile(error);
  if (question.kind === 'datetime' && isOfAClock(value)) return 'skipped-hour';
  if (issue?.code !== 'too_big') return 'not-a-choice';
  return question.kind === 'topics' && issue.origin === 'array' ? 'too-many' : 'too-long';
}

/** A page makes a moment of the day and the time that were typed, unless the clocks there never show them. */
function isOfAClock(value: unknown): boolean {
  try {
    return typeof value === 'string' && Temporal.PlainDateTime.from(value.trim()) !== null;
  } catch {
    return false;
  }
}

/** Of two things that are wrong the size is said: what is too large was not looked at. */
function reasonOfFile({ issues }: z.ZodError): Refusal['why'] {
  const size = issues.find(({ path }) => path[0] === 'bytes');
  if (size === undefined) return 'wrong-type';
  return size.code === 'too_big' ? 'too-large' : 'empty';
}

function writing(longest: number) {
  return z.string().trim().min(1).max(longest);
}

function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null) return true;
  if (typeof value === 'string') return value.trim() === '';
  if (Array.isArray(value)) return value.every(isEmpty);
  return typeof value === 'object' && Object.values(value).every(isEmpty);
}
