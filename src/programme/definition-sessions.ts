import { z } from 'zod';
import { duration, timeOfDay } from './definition-times.ts';
import { reference, slug } from './names.ts';

/** The part of a programme that says how the sessions of a pair come about. */

/** How the two of a pair find a moment for each session (M13). */
const plan = z.strictObject({
  /** A question of kind `slots` in a step for both before each session; a `datetime` beside it is a moment of one's own. */
  question: reference,
  /** A `short` of the same step: where the two meet, or a link to talk by. What was said last holds for later sessions too. */
  place: reference.optional(),
  /** Where no hour suits both: a question of kind `availability` in a step for both, with the moment `{ after: 'no-slot' }`. */
  exception: reference.optional(),
});

/** What somebody says of a session afterwards: a choice of `yes`, `moved` and `no`. */
const happened = z.strictObject({
  question: reference,
  /** A `datetime` of the same step: when it will be instead. */
  to: reference.optional(),
  /** A choice of `me`, `partner` and `neither` in the same step: on whose side it did not happen (M25). */
  side: reference.optional(),
});
export type Happened = z.infer<typeof happened>;

/** How the sessions of a pair follow one another. */
export const rhythm = z.strictObject({
  count: z.int().min(1).max(60),
  /** The step after which the first session is planned, and how long after. It goes to one half of the pair. */
  afterStep: slug,
  plus: duration,
  every: duration,
  minutes: z.int().min(15).max(240),
  at: timeOfDay,
  /** A choice of the pair's own, made by then in the step after which sessions are planned: how far apart for each option (M26). */
  pace: z.strictObject({ question: reference, every: z.record(slug, duration) }).optional(),
  plan: plan.optional(),
  happened: z.array(happened).min(1).optional(),
});
export type Rhythm = z.infer<typeof rhythm>;
