import { z } from 'zod';
import { reference } from './names.ts';

/** How the two of a pair go apart before their time (M25). */
export const parting = z.strictObject({
  /**
   * Choices of `on` and `stop`: in the step that comes after `quiet`, and wherever somebody can say it unasked. Who
   * says `stop` ends the pair, on the next working day.
   */
  stops: z.array(reference).min(1),
  /** Yes or no, asked of whoever stopped or fell silent: whether another partner is sought. Until a yes, none is. */
  again: z.array(reference).min(1),
});
export type Parting = z.infer<typeof parting>;

/** What the letters about it follow: the question to a silent pair, and what each half hears in the end. */
export const partingMoments = ['quiet', 'faded', 'stopped', 'freed'] as const;
