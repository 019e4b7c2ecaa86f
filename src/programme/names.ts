import { z } from 'zod';

/** How the parts of a programme are named. */

export const slug = z
  .string()
  .regex(/^[a-z][a-z0-9-]*$/, { error: 'a name is lower-case letters, digits and hyphens, such as "mid-way"' })
  .refine((name) => !(name in {}), { error: 'take another name: every object in JavaScript has one of this name' });

/** `step.question`, as in "scope.question". */
export const reference = z.string().regex(/^[a-z][a-z0-9-]*\.[a-z][a-z0-9-]*$/, {
  error: 'an answer is named "step.question", such as "scope.question"',
});
