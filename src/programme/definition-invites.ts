import { z } from 'zod';
import { reference } from './names.ts';

const minutes = z.int().min(15).max(480);

/**
 * An appointment that a letter carries for its reader's calendar (M16). `at`, `where` and the question of `length` are
 * answers that the letter shows; `minutes` is how long it takes where `length` is not answered.
 */
export const invites = z.strictObject({
  at: reference,
  where: reference.optional(),
  minutes,
  /** A choice, and the minutes of each option. */
  length: z.strictObject({ question: reference, minutes: z.record(z.string(), minutes) }).optional(),
});
export type Invites = z.infer<typeof invites>;
