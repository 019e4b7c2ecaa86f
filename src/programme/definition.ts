import { z } from 'zod';
import { language, languages } from '../language.ts';
import { invites } from './definition-invites.ts';
import { ledger } from './definition-ledger.ts';
import { matching } from './definition-matching.ts';
import { parting, partingMoments } from './definition-parting.ts';
import { rhythm } from './definition-sessions.ts';
import { duration, offset, timeOfDay } from './definition-times.ts';
import { reference, slug } from './names.ts';

/**
 * The programme language: a whole programme as data. A definition is read by `loadProgramme`, which
 * checks what a schema cannot (references, cycles, translations). docs/programme-language.md explains
 * it to those who write one.
 */

export const visibilities = ['private', 'pair', 'coordinator', 'anonymous', 'confidential'] as const;
/**
 * Who may read an answer: its author alone, the pair, also the coordinator by name, or the coordinator without the
 * name; or, in confidence, the coordinator and not the pair (M27).
 */
export const visibility = z.enum(visibilities);
export type Visibility = z.infer<typeof visibility>;

export const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

const when = { at: timeOfDay.optional(), workingDays: z.boolean().optional() };

/**
 * When a step reaches a person, always in that person's own day.
 * - `after`: so long after the launch, after a pair was proposed, after one of both asked to know `more`
 *   or was `told`, after both agreed to it, after no moment was found for a session, or after the coordinator made a
 *   `classic` pair (M19); after a pair fell `quiet`, and after it ended: `faded` to both, `stopped` to who wanted to,
 *   `freed` to whom the other left (M25)
 * - `afterStep`: so long after a step was answered (or, with `once`, answered or closed, or closed `unanswered`); or
 *   after a day and time that was answered `from` an earlier question
 * - `session`: relative to a session of the pair: each, one, or some
 * - `every`: again and again from the launch until the cohort closes; coordinators only
 * - `whenever`: never sent; somebody begins it of their own accord, while in a pair or while taking part (M15)
 */
export const moment = z.union([
  z.strictObject({
    after: z.enum([
      ...(['launch', 'proposal', 'more', 'told', 'pair', 'no-slot', 'classic'] as const),
      ...partingMoments,
    ]),
    plus: duration.optional(),
    ...when,
  }),
  z.strictObject({
    afterStep: slug,
    once: z.enum(['answered', 'settled', 'unanswered']).optional(),
    from: reference.optional(),
    plus: duration.optional(),
    ...when,
  }),
  z.strictObject({
    session: z.union([z.literal('each'), z.int().min(1), z.array(z.int().min(1)).min(1)]),
    plus: offset,
    ...when,
  }),
  z.strictObject({ every: duration, on: z.enum(weekdays).optional(), plus: duration.optional(), ...when }),
  z.strictObject({ whenever: z.enum(['pair', 'always']), ...when }),
]);
export type Moment = z.infer<typeof moment>;

const asked = {
  id: slug,
  /** The question may be left open. */
  optional: z.boolean().optional(),
  /** Who may read the answer unless its author chooses otherwise. */
  visibility,
  /** What the author may choose instead (M18). */
  mayChoose: z.array(visibility).min(1).optional(),
  /** Asked only of those who answer an earlier choice of the same step in one of these ways. */
  when: z.strictObject({ question: slug, is: z.array(slug).min(1) }).optional(),
};

export const question = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('short'), ...asked }),
  z.strictObject({
    kind: z.literal('long'),
    /** A question of one's own for a mentor: what is vague about it is said once, kindly, and nothing is held up (M12). */
    scope: z
      .strictObject({
        sign: reference.optional(),
        field: reference.optional(),
        /** The answer in which the other half puts it more sharply (M11). */
        sharpened: reference.optional(),
      })
      .optional(),
    ...asked,
  }),
  z.strictObject({
    kind: z.literal('scale'),
    from: z.int().optional(),
    to: z.int().optional(),
    /** A low or falling answer reaches the coordinator as a sign, without the answer (M21). */
    signals: z.boolean().optional(),
    ...asked,
  }),
  z.strictObject({ kind: z.literal('choice'), options: z.array(slug).min(2), ...asked }),
  z.strictObject({ kind: z.literal('choices'), options: z.array(slug).min(2), ...asked }),
  z.strictObject({
    kind: z.literal('topics'),
    /** Which of the programme's lists is picked from; `topics` unless it says otherwise. */
    of: z.enum(['topics', 'exchanges']).optional(),
    most: z.int().min(1).optional(),
    ...asked,
  }),
  z.strictObject({
    kind: z.literal('statements'),
    /** Each statement speaks for one end of an axis: `plus` says that agreeing moves towards its first end. */
    statements: z.array(z.strictObject({ id: slug, axis: slug, plus: z.boolean() })).min(1),
    /** Earlier statements on the same axes: the result shows where one stood then, and where one stands now (M5). */
    compares: reference.optional(),
    ...asked,
  }),
  z.strictObject({ kind: z.literal('availability'), ...asked }),
  /** The person's time zone: the one we know stands there, and what is answered corrects it. */
  z.strictObject({ kind: z.literal('zone'), ...asked }),
  z.strictObject({ kind: z.literal('yesno'), ...asked }),
  /** A day and a time, in the person's own zone. */
  z.strictObject({ kind: z.literal('datetime'), ...asked }),
  /** Moments at which both of a pair are free; which they are is worked out when the letter goes out (M13). */
  z.strictObject({ kind: z.literal('slots'), ...asked }),
  /** One file, of a type and a size that we take (M15). */
  z.strictObject({ kind: z.literal('file'), ...asked }),
]);
export type Question = z.infer<typeof question>;

/**
 * A condition, judged at the moment the step would go out. Answers are looked up with the person
 * first, then with the other half of the pair, the latest one counting.
 */
export type Condition =
  | { answered: string }
  | { answer: string; is: string[] }
  | { not: Condition }
  | { all: Condition[] }
  | { any: Condition[] }
  | { news: true };
export const condition: z.ZodType<Condition> = z.lazy(() =>
  z.union([
    z.strictObject({ answered: reference }),
    z.strictObject({ answer: reference, is: z.array(z.string()).min(1) }),
    z.strictObject({ not: condition }),
    z.strictObject({ all: z.array(condition).min(1) }),
    z.strictObject({ any: z.array(condition).min(1) }),
    /** There is something to show: at least one of `shows` has an answer that this reader may see. */
    z.strictObject({ news: z.literal(true) }),
  ]),
);

export const step = z.strictObject({
  id: slug,
  /** The rules of METHOD.md that the step carries out. */
  rules: z.array(z.string().regex(/^M\d+$/, { error: 'a rule is written M and its number, such as "M11"' })).optional(),
  audience: z.enum(['mentor', 'mentee', 'both', 'coordinator']),
  moment,
  only: condition.optional(),
  /** Earlier answers shown in the letter, where the reader may see them. */
  shows: z.array(reference).optional(),
  /** The letter carries an appointment for its reader's calendar (M16). */
  invites: invites.optional(),
  questions: z.array(question).min(1).optional(),
  /** How long after the first letter each reminder comes, while there is no answer. */
  reminders: z.array(duration).optional(),
  /** How long after the first letter the questions close. */
  closes: duration.optional(),
  /** What the runner does at this moment, beyond sending the letter; for coordinators' steps. */
  does: z.enum(['match', 'check', 'digest', 'close']).optional(),
});
export type Step = z.infer<typeof step>;
export type Audience = Step['audience'];

/** A text with placeholders, in ICU message syntax: "Dag {name}", "{count, plural, one {dag} other {dagen}}". */
const text = z.string().min(1).max(4_000, { error: 'a text has at most 4,000 characters' });

export const questionWords = z.strictObject({
  ask: text,
  help: text.optional(),
  /** The ends of a scale, in words. */
  low: text.optional(),
  high: text.optional(),
  options: z.record(z.string(), text).optional(),
  statements: z.record(z.string(), text).optional(),
});
export type QuestionWords = z.infer<typeof questionWords>;

export const stepWords = z.strictObject({
  subject: text,
  /** The line that a mailbox shows beside the subject: it adds something. */
  preheader: text,
  /** Before the question: as short as can be. */
  opening: text,
  /** After the question: why it is asked, who reads it. */
  more: text.optional(),
  /** How long it takes, such as "Drie minuten". */
  takes: text.optional(),
  /** What happens next; also on the page that thanks for the answer. */
  next: text.optional(),
  thanks: text.optional(),
  button: text.optional(),
  reminders: z.array(z.strictObject({ subject: text, opening: text })).optional(),
  questions: z.record(z.string(), questionWords).optional(),
  /** What an earlier answer is called where it is shown. */
  shows: z.record(z.string(), text).optional(),
});
export type StepWords = z.infer<typeof stepWords>;

/** One end of an axis of the mindset test: a name, and two sentences that give it its due (M5). */
const end = z.strictObject({ name: text, says: text });

export const programmeWords = z.strictObject({
  name: text,
  /** What it is, in a sentence or two, to somebody who is invited and has not heard of it. */
  about: text.optional(),
  /** What people call the two roles in the middle of a sentence. */
  roles: z.strictObject({ mentor: text, mentee: text }),
  topics: z.record(z.string(), text).optional(),
  exchanges: z.record(z.string(), text).optional(),
  /** Other names under which people write a topic or an exchange, to fold what is written freely to the list. */
  aliases: z.record(z.string(), z.array(text).min(1)).optional(),
  axes: z.record(z.string(), z.strictObject({ first: end, second: end, between: text })).optional(),
  steps: z.record(z.string(), stepWords),
});
export type ProgrammeWords = z.infer<typeof programmeWords>;

export const languageCode = z.string().refine((code) => language.safeParse(code).success, {
  error: `a language is one that letters and pages speak: ${languages.join(', ')}`,
});

export const cohortClose = z.strictObject({
  /** While a pair still has something before it, the closing looks again after this long … */
  lookAgain: duration,
  /** … but not later than this long after the launch. */
  latest: duration,
});

export const head = z.strictObject({
  id: slug,
  version: z.int().min(1),
  /** The local time at which letters go out unless a step says otherwise. */
  at: timeOfDay,
  /** Whether letters wait for a working day unless a step says otherwise. */
  workingDays: z.boolean(),
  topics: z.array(slug).optional(),
  /** What one half gives the other in return: what a mentee can give and a mentor may want to get. */
  exchanges: z.array(slug).optional(),
  /** Axes of the mindset test, in the order in which they are shown. */
  axes: z.array(slug).optional(),
  sessions: rhythm.optional(),
  matching,
  /** The step in which anybody tells the coordinator something in confidence: the foot of every letter leads there (M27). */
  confide: slug.optional(),
  /**
   * The choice by which somebody says what a classic mentor should answer: the coordinator sees how many do, and makes
   * a classic pair of them and somebody who agreed to it (M19).
   */
  classic: reference.optional(),
  /** How a pair comes to an end before its time: a question, a grace period, a kind close (M25). */
  parting: parting.optional(),
  /** Which answers tell what the two of a pair give each other (M20). */
  ledger: ledger.optional(),
  close: cohortClose,
});

export const programme = head.extend({
  steps: z.array(step).min(1),
  words: z.record(languageCode, programmeWords),
});
export type Programme = z.infer<typeof programme>;
